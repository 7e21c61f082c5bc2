namespace Edaran.Ide.Features.Completion;

/// <summary>Where what is being typed may have begun: at the word before the cursor, or some words earlier on the line, for names of several words.</summary>
internal static class Beginnings
{
    private const int MostWords = 6;
    private const string Marks = ",;:.|()\"“”";

    /// <summary>The offsets, the word at the cursor first.</summary>
    public static IEnumerable<int> Before(string text, int offset)
    {
        var at = offset;
        for (var word = 0; word <= MostWords; word++)
        {
            while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && !Marks.Contains(text[at - 1], StringComparison.Ordinal))
            {
                at--;
            }

            yield return at > 0 && text[at - 1] == '"' && IsOpen(text, at - 1) ? at - 1 : at;
            var blank = at;
            while (blank > 0 && text[blank - 1] is ' ' or '\t')
            {
                blank--;
            }

            if (blank == at || blank == 0 || text[blank - 1] is '\n' or '\r' || Marks.Contains(text[blank - 1], StringComparison.Ordinal))
            {
                yield break;
            }

            at = blank;
        }
    }

    // Whether a quotation mark opens: an even number of them stands before it on its line.
    private static bool IsOpen(string text, int mark)
    {
        var line = text.LastIndexOf('\n', mark) + 1;
        return text.AsSpan(line, mark - line).Count('"') % 2 == 0;
    }

    /// <summary>Whether an offset lies in a comment.</summary>
    public static bool IsInComment(string text, int offset)
    {
        var line = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var mark = text.IndexOf("//", line, offset - line, StringComparison.Ordinal);
        return mark >= 0 && (mark == line || char.IsWhiteSpace(text[mark - 1]));
    }
}
