using System.Globalization;
using Edaran.Compiler;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;
using Edaran.TestKit;
using Edaran.TestKit.Models;

namespace Edaran.Benchmarks;

/// <summary>
/// How the exact analysis grows with a letter, as tables in Markdown: nodes, time and memory of generated letters by their number of points, and
/// of every sample. Not by BenchmarkDotNet, which knows no nodes.
/// </summary>
internal static class AnalysisGrowth
{
    private const int Facts = 40;
    private const ulong Seed = 3;

    private static readonly int[] Sizes = [20, 50, 100, 200];

    /// <summary>Measures generated letters and prints the table.</summary>
    public static void PrintGenerated()
    {
        Console.WriteLine("| letter | points: nodes, time | signals | status of a mode | all of these: allocated | contradictions: found, time | all else: found, time |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var points in Sizes)
        {
            Generated($"ordinary, {points} points", LargeLetters.Ordinary(points, Facts, Seed));
        }

        foreach (var points in Sizes)
        {
            Generated($"all facts alike, {points} points", LargeLetters.Make(points, Facts, Seed));
        }
    }

    /// <summary>Measures the samples and prints the table.</summary>
    public static void PrintSamples()
    {
        Console.WriteLine("| sample | points | nodes | contradictions | all else | texts to findings |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var path in SampleTexts.Letters)
        {
            Sample(path);
        }
    }

    private static void Generated(string name, Letter letter)
    {
        var points = Measurement.Of(() => letter, _ => Built(letter, Stands));
        var signals = Measurement.Of(() => Built(letter, Stands), diagrams => _ = Signals(diagrams).ToList());
        var status = Measurement.Of(() => Built(letter, Stands, Signals), diagrams => _ = Statuses(diagrams).ToList());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var all = Built(letter, Stands, Signals, Statuses);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var statuses = string.Join(", ", Statuses(all).Select(root => root == Mdd.Exceeded ? "too many" : Nodes(all, [root])));
        var (found, rest) = (0, 0);
        var contradictions = Measurement.Of(() => new LetterAnalysis(letter), analysis => found = analysis.Contradictory.Length);
        var findings = Measurement.Of(() => new LetterAnalysis(letter), analysis => rest = analysis.Findings.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Nodes(all, Stands(all))}, {points} | {Nodes(all, Signals(all))}, {signals} | {statuses}; {status} | {allocated / 1e6:N1} MB | {found}, {contradictions} | {rest}, {findings} |"));
    }

    private static void Sample(string path)
    {
        var letter = SampleLetters.Letter(path);
        var diagrams = new LetterDiagrams(letter);
        var contradictions = Measurement.Of(() => new LetterAnalysis(letter), analysis => _ = analysis.Contradictory);
        var findings = Measurement.Of(() => new LetterAnalysis(letter), analysis => _ = analysis.Findings);
        var check = Measurement.Of(() => SampleLetters.Texts(path), texts => _ = Checked(Compilation.Create(texts)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| `{path}` | {letter.Norms.Length} | {Nodes(diagrams, Stands(diagrams).Concat(Statuses(diagrams)))} | {contradictions} | {findings} | {check} |"));
    }

    private static int Checked(Compilation compilation) =>
        compilation.Diagnostics.Length + compilation.Units.Sum(unit => unit.Analysis?.Findings.Length ?? 0);

    private static LetterDiagrams Built(Letter letter, params Func<LetterDiagrams, IEnumerable<int>>[] parts)
    {
        var diagrams = new LetterDiagrams(letter);
        foreach (var part in parts)
        {
            _ = part(diagrams).ToList();
        }

        return diagrams;
    }

    private static IEnumerable<int> Stands(LetterDiagrams diagrams) => diagrams.Letter.Norms.Select(diagrams.Stands);

    private static IEnumerable<int> Signals(LetterDiagrams diagrams) =>
        diagrams.Letter.Vocabulary.Modes.SelectMany(mode => Enum.GetValues<Says>().Select(says => diagrams.Signal(mode, says)));

    private static IEnumerable<int> Statuses(LetterDiagrams diagrams) => diagrams.Letter.Vocabulary.Modes.Select(diagrams.Status);

    // How many nodes some roots have together.
    private static string Nodes(LetterDiagrams diagrams, IEnumerable<int> roots)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(roots);
        while (open.TryPop(out var node))
        {
            if (node >= 0 && seen.Add(node))
            {
                foreach (var child in diagrams.Table.ChildrenOf(node))
                {
                    open.Push(child);
                }
            }
        }

        return seen.Count.ToString("N0", CultureInfo.InvariantCulture);
    }
}
