using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff;

/// <summary>Pairs the points of two versions: same words first, then the same number with like words, then the likest words.</summary>
internal static class PointMatcher
{
    private const double Like = 0.5;
    private const double LikeUnderOneNumber = 0.25;

    /// <summary>For each norm of the old version the norm of the new one that it became, or -1.</summary>
    public static ImmutableArray<int> Match(ImmutableArray<Norm> old, ImmutableArray<Norm> @new)
    {
        var pairs = new int[old.Length];
        Array.Fill(pairs, -1);
        var taken = new bool[@new.Length];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[][] oldWords = [.. old.Select(norm => NumbersOf(norm.Text, numbers))];
        int[][] newWords = [.. @new.Select(norm => NumbersOf(norm.Text, numbers))];
        string[] oldTexts = [.. old.Select(norm => Folded(norm.Text))];
        string[] newTexts = [.. @new.Select(norm => Folded(norm.Text))];
        Pair((a, b) => a.Point == b.Point && oldTexts[a.Index] == newTexts[b.Index] ? 1 : 0, 1);
        Pair((a, b) => oldTexts[a.Index] == newTexts[b.Index] ? 1 : 0, 1);
        Pair((a, b) => a.Point == b.Point ? Likeness(oldWords[a.Index], newWords[b.Index]) : 0, LikeUnderOneNumber);
        Pair((a, b) => Likeness(oldWords[a.Index], newWords[b.Index]), Like);
        return [.. pairs];

        void Pair(Func<Norm, Norm, double> likeness, double least)
        {
            foreach (var before in old.Where(norm => pairs[norm.Index] < 0))
            {
                var best = @new.Where(after => !taken[after.Index]).Select(after => (after.Index, Like: likeness(before, after)))
                    .Where(one => one.Like >= least).OrderByDescending(one => one.Like).ThenBy(one => one.Index).Select(one => (int?)one.Index).FirstOrDefault();
                if (best is { } found)
                {
                    pairs[before.Index] = found;
                    taken[found] = true;
                }
            }
        }
    }

    /// <summary>Whether two sentences are the same but for letter case and white space.</summary>
    public static bool Same(string one, string other) => Folded(one) == Folded(other);

    private static string Folded(string text) => string.Join(' ', WordsOf(text));

    private static string[] WordsOf(string text) => text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    // Each word as a number, ascending, so that two sentences are held against each other in one walk.
    private static int[] NumbersOf(string text, Dictionary<string, int> numbers)
    {
        int[] words = [.. WordsOf(text).Select(word => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count)];
        Array.Sort(words);
        return words;
    }

    /// <summary>The share of words two sentences have in common, from 0 to 1 (Dice 1945).</summary>
    private static double Likeness(int[] one, int[] other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            common += one[i] == other[j] ? 1 : 0;
            (i, j) = one[i].CompareTo(other[j]) switch { 0 => (i + 1, j + 1), < 0 => (i + 1, j), _ => (i, j + 1) };
        }

        return one.Length + other.Length == 0 ? 1 : 2.0 * common / (one.Length + other.Length);
    }
}
