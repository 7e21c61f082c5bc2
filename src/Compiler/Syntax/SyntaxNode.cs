using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>A phrase of a letter. Each sealed subclass names its parts; an absent part is null or a missing token.</summary>
public abstract class SyntaxNode : SyntaxElement
{
    private SyntaxElement[]? _children;
    private TextSpan? _span;

    /// <summary>The parts in order of the text; null for what is absent.</summary>
    protected abstract IEnumerable<SyntaxElement?> Parts { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<SyntaxElement> Children => _children ??= [.. Parts.OfType<SyntaxElement>()];

    /// <inheritdoc/>
    public sealed override TextSpan FullSpan => Children.Count == 0
        ? default
        : TextSpan.FromBounds(Children[0].FullSpan.Start, Children[^1].FullSpan.End);

    /// <inheritdoc/>
    public sealed override TextSpan Span => _span ??= FindSpan();

    /// <summary>The words of the phrase with white space folded to single blanks and comments left out.</summary>
    public string Words => TokenText.Join(Tokens());

    private TextSpan FindSpan()
    {
        SyntaxToken? first = null, last = null;
        foreach (var token in Tokens())
        {
            first ??= token;
            if (!token.IsMissing)
            {
                first = first.IsMissing ? token : first;
                last = token;
            }
        }

        return first is null ? default : TextSpan.FromBounds(first.Span.Start, (last ?? first).Span.End);
    }
}
