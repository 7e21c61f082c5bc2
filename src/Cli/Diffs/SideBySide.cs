namespace Edaran.Cli.Diffs;

/// <summary>Two texts line by line, or two sentences word by word, equal ones beside each other (longest common subsequence).</summary>
internal static class SideBySide
{
    // Beyond it the lines are only put one behind the other: a letter has a few hundred.
    private const int MostCells = 4_000_000;

    /// <summary>The lines: of both, of the old one alone, or of the new one alone.</summary>
    public static IEnumerable<(string? Old, string? New)> Of(string old, string @new) =>
        Of(old.ReplaceLineEndings("\n").TrimEnd().Split('\n'), @new.ReplaceLineEndings("\n").TrimEnd().Split('\n'));

    /// <summary>The same with lines that replace others beside these: the two of a row may differ.</summary>
    /// <param name="lines">The lines, as <see cref="Of(string, string)"/> gives them.</param>
    public static IEnumerable<(string? Old, string? New)> Replacing(IEnumerable<(string? Old, string? New)> lines)
    {
        var (gone, added) = (new Queue<string>(), new Queue<string>());
        foreach (var (before, after) in lines)
        {
            if (before is not null && after is not null)
            {
                foreach (var row in Beside())
                {
                    yield return row;
                }

                yield return (before, after);
            }
            else if (before is not null)
            {
                gone.Enqueue(before);
            }
            else
            {
                added.Enqueue(after!);
            }
        }

        foreach (var row in Beside())
        {
            yield return row;
        }

        IEnumerable<(string? Old, string? New)> Beside()
        {
            while (gone.Count + added.Count > 0)
            {
                yield return (gone.TryDequeue(out var was) ? was : null, added.TryDequeue(out var now) ? now : null);
            }
        }
    }

    /// <summary>The words: of both, of the old sentence alone, or of the new one alone.</summary>
    public static IEnumerable<(string? Old, string? New)> OfWords(string old, string @new) => Of(old.Split(' '), @new.Split(' '));

    private static IEnumerable<(string? Old, string? New)> Of(string[] left, string[] right)
    {
        if ((long)left.Length * right.Length > MostCells)
        {
            return left.Select(line => ((string?)line, (string?)null)).Concat(right.Select(line => ((string?)null, (string?)line)));
        }

        return Walk(left, right, CommonAfter(left, right));
    }

    private static int[,] CommonAfter(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static IEnumerable<(string? Old, string? New)> Walk(string[] left, string[] right, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                yield return (left[i++], right[j++]);
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return (left[i++], null);
            }
            else
            {
                yield return (null, right[j++]);
            }
        }
    }
}
