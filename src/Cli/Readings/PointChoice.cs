using Edaran.Compiler.ReadBack;

namespace Edaran.Cli.Readings;

/// <summary>Keeps of some readings the point asked for, and what hangs under it.</summary>
internal static class PointChoice
{
    /// <summary>The readings that have the point, with nothing else.</summary>
    /// <param name="readings">The letters.</param>
    /// <param name="asked">The point as somebody wrote it: <c>3</c>, <c>3 huruf a</c>, <c>angka 3 huruf a</c>.</param>
    /// <exception cref="CliFailure">No letter has it.</exception>
    public static List<FileReading> Of(IReadOnlyList<FileReading> readings, string asked)
    {
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isLong = words.Length > 1 && string.Equals(words[0], "angka", StringComparison.OrdinalIgnoreCase);
        var point = string.Join(' ', isLong ? words[1..] : words);
        var chosen = readings.Select(reading => reading with { Letter = Only(reading.Letter, point) })
            .Where(reading => !reading.Letter.Points.IsEmpty)
            .ToList();
        return chosen.Count != 0 ? chosen : throw Missing(readings, point);
    }

    private static LetterReading Only(LetterReading letter, string point) => letter with
    {
        Head = [],
        Points = [.. letter.Points.Where(reading => IsUnder(reading.Point, point))],
        Soft = [],
    };

    private static bool IsUnder(string point, string asked) =>
        asked.Length != 0
        && point.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
        && (point.Length == asked.Length || point[asked.Length] == ' ');

    private static CliFailure Missing(IReadOnlyList<FileReading> readings, string point)
    {
        var known = string.Join("; ", readings.SelectMany(reading => reading.Letter.Points).Select(reading => reading.Point).Distinct(StringComparer.Ordinal));
        return new CliFailure(
            $"Angka \"{point}\" tidak ada untuk --angka; yang ada: {known}.",
            $"There is no point \"{point}\" for --angka; there are: {known}.");
    }
}
