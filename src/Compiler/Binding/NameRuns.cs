using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>
/// A long name written wrong falls apart at its <c>dan</c>: this looks across, at the words around the wrong piece, for a
/// declared name of as many words that is near.
/// </summary>
internal static class NameRuns
{
    /// <summary>The declared name that was meant, and the run of words written for it; null where none is near.</summary>
    public static (TextSpan Span, string Name)? Find(SourceText source, TextSpan wrong, IEnumerable<string> names)
    {
        var words = WordsAround(source.Text, wrong, out var first, out var last);
        (TextSpan Span, string Name)? best = null;
        var least = int.MaxValue;
        foreach (var name in names.Where(HasConnective))
        {
            var count = name.Split(' ').Length;
            for (var start = Math.Max(0, last - count + 1); start <= first && start + count <= words.Count; start++)
            {
                var span = TextSpan.FromBounds(words[start].Start, words[start + count - 1].End);
                var written = string.Join(' ', words.Skip(start).Take(count).Select(source.Slice));
                var distance = EditDistance.Between(NameText.Key(written), NameText.Key(name));
                if (distance < least && distance <= Suggestions.Allowed(name.Length))
                {
                    (best, least) = ((span, name), distance);
                }
            }
        }

        return best;
    }

    private static bool HasConnective(string name) =>
        name.Contains(" dan ", StringComparison.OrdinalIgnoreCase) || name.Contains(" atau ", StringComparison.OrdinalIgnoreCase);

    private static List<TextSpan> WordsAround(string text, TextSpan wrong, out int first, out int last)
    {
        const int Reach = 200;
        var from = Math.Max(0, wrong.Start - Reach);
        var to = Math.Min(text.Length, wrong.End + Reach);
        var words = new List<TextSpan>();
        (first, last) = (0, 0);
        for (var at = from; at < to; at++)
        {
            var begin = at;
            while (at < to && !char.IsWhiteSpace(text[at]) && text[at] is not ('.' or ',' or ';' or ':' or '(' or ')'))
            {
                at++;
            }

            if (at > begin)
            {
                first = begin <= wrong.Start ? words.Count : first;
                last = begin < wrong.End ? words.Count : last;
                words.Add(TextSpan.FromBounds(begin, at));
            }
        }

        return words;
    }
}
