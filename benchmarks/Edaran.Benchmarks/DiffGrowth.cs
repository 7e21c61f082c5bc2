using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit;
using Edaran.TestKit.Models;

namespace Edaran.Benchmarks;

/// <summary>
/// How the comparison of two versions grows with a letter, as tables in Markdown: time, nodes and memory, with what is told, of generated letters
/// that are the same, changed in one place or in ten, and of the samples; and what pairing their points takes.
/// </summary>
internal static class DiffGrowth
{
    private const int Facts = 40;
    private const ulong Seed = 3;
    private const int Versions = 7;
    private const int WordsEach = 40;

    private static readonly int[] Sizes = [20, 50, 200];
    private static readonly int[] Pairings = [200, 500, 1_000];

    /// <summary>Measures and prints the tables.</summary>
    public static void Print()
    {
        Console.WriteLine("| letter | versions | time | nodes, most | allocated, most | regions | parts of all regions | all told |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var points in Sizes)
        {
            OfLetter($"ordinary, {points} points", LargeLetters.Ordinary(points, Facts, Seed));
        }

        foreach (var points in Sizes)
        {
            OfLetter($"grants only, {points} points", LargeLetters.Grants(points, Facts, Seed));
        }

        foreach (var points in Sizes)
        {
            OfLetter($"all facts alike, {points} points", LargeLetters.Make(points, Facts, Seed));
        }

        OfLetter("work before Lebaran, 5 points", SampleLetters.Letter(Samples.Lebaran));
        Console.WriteLine();
        PrintPairing();
    }

    private static void OfLetter(string name, Letter letter)
    {
        Row(name, "the same", letter, [letter]);
        Row(name, "one change", letter, [.. Enumerable.Range(0, Versions).Select(edit => LetterVersions.Changed(letter, (ulong)edit))]);
        Row(name, "ten changes", letter, [.. Enumerable.Range(0, Versions).Select(edit => LetterVersions.Changed(letter, (ulong)edit, changes: 10))]);
    }

    // Each version once to warm up and once measured.
    private static void Row(string name, string change, Letter old, IReadOnlyList<Letter> versions)
    {
        var told = versions.Select(version => LetterComparison.Of(old, version)).ToList();
        var (next, allocated) = (0, new List<long>());
        var time = Measurement.Of(() => versions[next++ % versions.Count], version =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = LetterComparison.Of(old, version);
            allocated.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {change} | {time} | {versions.Max(version => Nodes(old, version)):N0} | {allocated.Max() / 1e6:N0} MB | {Spread(told.Select(one => one.Regions.Length))} | {Spread(told.Select(one => one.Regions.Sum(region => region.Parts.Length)))} | {told.Count(one => one.IsComplete)} of {told.Count} |"));
    }

    private static string Spread(IEnumerable<int> counts)
    {
        var sorted = counts.Order().ToList();
        return sorted[0] == sorted[^1] ? $"{sorted[0]}" : $"{sorted[sorted.Count / 2]} ({sorted[0]}–{sorted[^1]})";
    }

    private static int Nodes(Letter old, Letter @new)
    {
        var (before, after, _) = SharedWords.Of(old, @new);
        var versions = new Compiler.Diff.Versions(before!, after!);
        if (versions.Difference != Mdd.Exceeded)
        {
            var finder = new RegionFinder(versions);
            _ = Questions.Of(versions).SelectMany(finder.Roots).Count();
        }

        return versions.Table.Count;
    }

    private static void PrintPairing()
    {
        Console.WriteLine("| points of 40 words each | the same | one word in ten another, in reverse order | nothing in common |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var points in Pairings)
        {
            var old = Sentences(points, Seed, "lama");
            ImmutableArray<Norm> changed = [.. old.Reverse().Select((norm, index) => Numbered(norm with { Text = Changed(norm.Text) }, index))];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {points} | {Paired(old, old)} | {Paired(old, changed)} | {Paired(old, Sentences(points, Seed + 1, "baru"))} |"));
        }
    }

    private static string Paired(ImmutableArray<Norm> old, ImmutableArray<Norm> @new) => Measurement.Of(() => 0, _ => PointMatcher.Match(old, @new));

    private static ImmutableArray<Norm> Sentences(int points, ulong seed, string word)
    {
        var random = new SplitMix(seed);
        var norm = LargeLetters.Ordinary(1, 4, seed).Norms[0];
        return [.. Enumerable.Range(0, points).Select(index => Numbered(
            norm with { Text = string.Join(' ', Enumerable.Range(0, WordsEach).Select(_ => $"{word}{random.Below(300)}")) }, index))];
    }

    private static Norm Numbered(Norm norm, int index) => norm with { Index = index, Point = $"{index + 1}" };

    private static string Changed(string text) => string.Join(' ', text.Split(' ').Select((word, at) => at % 10 == 0 ? word + "x" : word));
}
