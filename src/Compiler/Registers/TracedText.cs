using System.Collections.Immutable;
using System.Text;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Registers;

/// <summary>A text put together from pieces of others, each of which knows where it stands. Immutable.</summary>
/// <param name="Pieces">The pieces, in order; none is empty.</param>
public sealed record TracedText(ImmutableArray<Location> Pieces)
{
    /// <summary>The path of pieces that stand nowhere: what was put between others.</summary>
    public const string Added = "";

    /// <summary>The whole text.</summary>
    public string Text => Pieces.Aggregate(new StringBuilder(), (text, piece) => text.Append(piece.Text)).ToString();

    /// <summary>A whole source text.</summary>
    public static TracedText Of(SourceText source) => new([new Location(source, new TextSpan(0, source.Text.Length))]);

    /// <summary>Words that stand nowhere.</summary>
    public static Location Glue(string words) => new(new SourceText(Added, words), new TextSpan(0, words.Length));

    /// <summary>The text with other pieces in place of a span.</summary>
    public TracedText Replace(TextSpan span, params ReadOnlySpan<Location> by)
    {
        var kept = ImmutableArray.CreateBuilder<Location>();
        kept.AddRange(Cut(0, span.Start));
        foreach (var piece in by)
        {
            if (piece.Span.Length > 0)
            {
                kept.Add(piece);
            }
        }

        kept.AddRange(Cut(span.End, int.MaxValue));
        return new TracedText(kept.ToImmutable());
    }

    /// <summary>Where a place of this text stands; null where the words were put between.</summary>
    public Location? OriginOf(int offset)
    {
        var at = 0;
        foreach (var piece in Pieces)
        {
            if (offset < at + piece.Span.Length)
            {
                return piece.Source.Path == Added ? null : new Location(piece.Source, new TextSpan(piece.Span.Start + offset - at, 0));
            }

            at += piece.Span.Length;
        }

        return null;
    }

    /// <summary>The places where the words of a span stand, without what was put between.</summary>
    public IEnumerable<Location> OriginsOf(TextSpan span) => Cut(span.Start, span.End).Where(piece => piece.Source.Path != Added);

    private IEnumerable<Location> Cut(int from, int to)
    {
        var at = 0;
        foreach (var piece in Pieces)
        {
            var (begin, end) = (Math.Max(from, at), Math.Min(to, at + piece.Span.Length));
            if (begin < end)
            {
                yield return new Location(piece.Source, new TextSpan(piece.Span.Start + begin - at, end - begin));
            }

            at += piece.Span.Length;
        }
    }
}
