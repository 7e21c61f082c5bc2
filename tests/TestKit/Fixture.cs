using System.Collections.Immutable;
using System.Text;

namespace Edaran.TestKit;

/// <summary>
/// A text with its markers taken out: <c>$0</c> is the cursor, <c>[|…|]</c> a span. Spans may nest; they are listed in
/// the order in which they open.
/// </summary>
/// <param name="Text">The text without markers.</param>
/// <param name="Cursor">The offset of <c>$0</c>, or null where the fixture has none.</param>
/// <param name="Spans">The marked spans.</param>
public sealed record Fixture(string Text, int? Cursor, ImmutableArray<MarkedSpan> Spans)
{
    private const string CursorMark = "$0";
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Takes the markers out of <paramref name="marked"/>.</summary>
    /// <exception cref="FormatException">A span stays open or closes twice, or there are two cursors.</exception>
    public static Fixture Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        int? cursor = null;
        var spans = new List<MarkedSpan>();
        var open = new Stack<int>();

        for (var position = 0; position < marked.Length;)
        {
            if (At(CursorMark))
            {
                cursor = cursor is null ? text.Length : throw new FormatException("The fixture has two cursors.");
            }
            else if (At(Open))
            {
                open.Push(spans.Count);
                spans.Add(new MarkedSpan(text.Length, 0));
            }
            else if (At(Close))
            {
                var index = open.TryPop(out var top) ? top : throw new FormatException("The fixture closes a span it did not open.");
                spans[index] = spans[index] with { Length = text.Length - spans[index].Start };
            }
            else
            {
                text.Append(marked[position++]);
                continue;
            }

            position += 2;

            bool At(string mark) => string.CompareOrdinal(marked, position, mark, 0, mark.Length) == 0;
        }

        return open.Count == 0
            ? new Fixture(text.ToString(), cursor, [.. spans])
            : throw new FormatException("The fixture leaves a span open.");
    }

    /// <summary>Puts markers around <paramref name="spans"/> of <paramref name="text"/>, to show what was found where.</summary>
    public static string Mark(string text, IEnumerable<MarkedSpan> spans)
    {
        var marks = spans
            .SelectMany(span => span.Length == 0
                ? new[] { (At: span.Start, Order: 1, Mark: Open + Close) }
                : [(At: span.Start, Order: 1, Mark: Open), (At: span.End, Order: 0, Mark: Close)])
            .OrderByDescending(mark => mark.At).ThenByDescending(mark => mark.Order);
        var result = new StringBuilder(text);
        foreach (var (at, _, mark) in marks)
        {
            result.Insert(at, mark);
        }

        return result.ToString();
    }
}

/// <summary>A span of a fixture, in UTF-16 units of the text without markers.</summary>
public readonly record struct MarkedSpan(int Start, int Length)
{
    /// <summary>The offset just behind the span.</summary>
    public int End => Start + Length;
}
