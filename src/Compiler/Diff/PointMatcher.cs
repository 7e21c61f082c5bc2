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
        var words = @new.Select(norm => WordsOf(norm.Text)).ToArray();
        Pair((a, b) => a.Point == b.Point && Same(a.Text, b.Text) ? 1 : 0, 1);
        Pair((a, b) => Same(a.Text, b.Text) ? 1 : 0, 1);
        Pair((a, b) => a.Point == b.Point ? Likeness(WordsOf(a.Text), words[b.Index]) : 0, LikeUnderOneNumber);
        Pair((a, b) => Likeness(WordsOf(a.Text), words[b.Index]), Like);
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
    public static bool Same(string one, string other) => WordsOf(one).SequenceEqual(WordsOf(other), StringComparer.Ordinal);

    private static string[] WordsOf(string text) => text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The share of words two sentences have in common, from 0 to 1 (Dice 1945).</summary>
    private static double Likeness(string[] one, string[] other)
    {
        var left = one.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var common = other.CountBy(word => word).Sum(word => Math.Min(word.Value, left.GetValueOrDefault(word.Key)));
        return one.Length + other.Length == 0 ? 1 : 2.0 * common / (one.Length + other.Length);
    }
}
