using System.Diagnostics;
using System.Globalization;

namespace Edaran.Benchmarks;

/// <summary>Times for tables: medians of a few runs, not by BenchmarkDotNet.</summary>
internal static class Measurement
{
    private const int Runs = 7;

    // What takes longer is measured once.
    private const double Patience = 5_000;

    /// <summary>The median of some runs, with the least and the most; of one that takes long just that. What is made before is not measured.</summary>
    public static string Of<T>(Func<T> make, Action<T> measured)
    {
        var times = new List<double>();
        for (var run = 0; run < Runs && times.Sum() < Patience; run++)
        {
            var made = make();
            var watch = Stopwatch.StartNew();
            measured(made);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times.Count == 1
            ? $"{Rounded(times[0])} ms"
            : $"{Rounded(times[times.Count / 2])} ms ({Rounded(times[0])}–{Rounded(times[^1])})";
    }

    private static string Rounded(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
