namespace Edaran.Cli.Texts;

/// <summary>Which known word somebody may have meant.</summary>
internal static class Spelling
{
    /// <summary>The candidate nearest to a word, or null where all are far off; the first on a tie.</summary>
    public static string? Near(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates, Math.Max(2, word.Length / 3));

    /// <summary>The candidate nearest to a word, however far off; null only where there is none.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => Nearest(word, candidates, int.MaxValue - 1);

    /// <summary>How many letters must be changed, added, removed or swapped with their neighbour, whatever the case.</summary>
    public static int Distance(string a, string b)
    {
        // The worst a hostile input can ask for is bounded: names are short.
        a = Fold(a);
        b = Fold(b);
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                row[j] = Math.Min(above[j - 1] + (same ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static string? Nearest(string word, IEnumerable<string> candidates, int farthest)
    {
        string? best = null;
        var bestDistance = farthest + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < bestDistance && Distance(word, candidate) is var distance && distance < bestDistance)
            {
                bestDistance = distance;
                best = candidate;
            }
        }

        return best;
    }

    private static string Fold(string text) => (text.Length > 200 ? text[..200] : text).ToUpperInvariant();
}
