using System.Collections.Immutable;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>The declared names nearest to a wrong one, by the number of letters to change.</summary>
internal static class Suggestions
{
    private const int MaxLength = 80;

    /// <summary>Up to three names near enough to be meant, nearest first.</summary>
    public static ImmutableArray<string> Nearest(string wrong, IEnumerable<string> names)
    {
        var key = NameText.Key(wrong);
        if (key.Length > MaxLength)
        {
            return [];
        }

        var allowed = Allowed(key.Length);
        return [.. names.Distinct(StringComparer.Ordinal)
            .Where(name => Math.Abs(name.Length - key.Length) <= allowed)
            .Select(name => (Name: name, Distance: Distance(key, NameText.Key(name))))
            .Where(found => found.Distance <= allowed)
            .OrderBy(found => found.Distance).ThenBy(found => found.Name, StringComparer.Ordinal)
            .Select(found => found.Name).Take(3)];
    }

    /// <summary>The nearest of some names, however far.</summary>
    public static string Closest(string wrong, IEnumerable<string> names)
    {
        var key = NameText.Key(wrong.Length > MaxLength ? wrong[..MaxLength] : wrong);
        return names.MinBy(name => Distance(key, NameText.Key(name))) ?? string.Empty;
    }

    /// <summary>How many letters may differ for a name to be suggested.</summary>
    public static int Allowed(int length) => Math.Min(Math.Max(1, length / 4), length - 1);

    /// <summary>Letters to insert, delete, replace, or swap with their neighbour.</summary>
    public static int Distance(string a, string b)
    {
        var (before, last, next) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return last[b.Length];
    }
}
