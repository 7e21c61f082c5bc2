using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>A phrase of a letter. Each sealed subclass names its parts; an absent part is null or a missing token.</summary>
public abstract class SyntaxNode : SyntaxElement
{
    private SyntaxElement[]? _children;
    private Extent _extent;

    /// <summary>The parts in order of the text, in an array of its own; null for what is absent.</summary>
    protected abstract SyntaxElement?[] Parts { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<SyntaxElement> Children => _children ??= Present(Parts);

    /// <summary>The parts, null for what is absent, for whoever goes over them just once: nothing is kept of it.</summary>
    internal ReadOnlySpan<SyntaxElement?> Below => _children ?? Parts;

    /// <inheritdoc/>
    public sealed override TextSpan FullSpan => Children.Count == 0
        ? default
        : TextSpan.FromBounds(Children[0].FullSpan.Start, Children[^1].FullSpan.End);

    /// <inheritdoc/>
    public sealed override TextSpan Span => Where.Span;

    /// <summary>The words of the phrase with white space folded to single blanks and comments left out.</summary>
    public string Words => TokenText.Join(Tokens());

    internal sealed override void AddTokens(List<SyntaxToken> tokens)
    {
        foreach (var part in Below)
        {
            part?.AddTokens(tokens);
        }
    }

    private Extent Where => _extent.IsKnown ? _extent : _extent = FindExtent();

    // From the first token that is there to the last; where none is, at the first that is missing.
    private Extent FindExtent()
    {
        var (span, hasText, isAnywhere) = (default(TextSpan), false, false);
        foreach (var child in Below)
        {
            var (at, isText, isThere) = child switch
            {
                SyntaxNode node => node.Where,
                SyntaxToken token => new Extent(token.Span, !token.IsMissing, isAnywhere: true),
                _ => default,
            };
            span = isText && hasText ? TextSpan.FromBounds(span.Start, at.End) : isText || !isAnywhere ? at : span;
            (hasText, isAnywhere) = (hasText || isText, isAnywhere || isThere);
        }

        return new Extent(span, hasText, isAnywhere);
    }

    private static SyntaxElement[] Present(SyntaxElement?[] parts) =>
        Array.Exists(parts, part => part is null) ? [.. parts.OfType<SyntaxElement>()] : parts as SyntaxElement[];

    // In one word, so that threads that find it at the same time never read half of it. Texts are shorter than 2^30 characters.
    private readonly struct Extent(TextSpan span, bool hasText, bool isAnywhere)
    {
        private readonly ulong _word = ((ulong)span.Start << 34) | ((ulong)span.Length << 3) | (hasText ? 4u : 0) | (isAnywhere ? 2u : 0) | 1;

        public bool IsKnown => _word != 0;

        public void Deconstruct(out TextSpan span, out bool hasText, out bool isAnywhere) =>
            (span, hasText, isAnywhere) = (Span, (_word & 4) != 0, (_word & 2) != 0);

        public TextSpan Span => new((int)(_word >> 34), (int)((_word >> 3) & 0x7FFF_FFFF));
    }
}
