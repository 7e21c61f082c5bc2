using System.Text;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>A node or a token of the tree. The tree is lossless and immutable and knows no symbols.</summary>
public abstract class SyntaxElement
{
    /// <summary>The characters covered, with the white space and comments around them.</summary>
    public abstract TextSpan FullSpan { get; }

    /// <summary>The characters covered, without white space and comments at either end.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>Nodes and tokens below, in order of the text; empty for a token.</summary>
    public abstract IReadOnlyList<SyntaxElement> Children { get; }

    /// <summary>Every token below (or the token itself), in order of the text.</summary>
    public IReadOnlyList<SyntaxToken> Tokens()
    {
        var tokens = new List<SyntaxToken>();
        AddTokens(tokens);
        return tokens;
    }

    /// <summary>This element and every node and token below it, outermost first.</summary>
    public IEnumerable<SyntaxElement> DescendantsAndSelf()
    {
        var open = new Stack<SyntaxElement>();
        open.Push(this);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                open.Push(element.Children[i]);
            }
        }
    }

    internal abstract void AddTokens(List<SyntaxToken> tokens);

    /// <summary>The text as it stands in the file, byte for byte, white space and comments included.</summary>
    public string ToFullString()
    {
        var text = new StringBuilder();
        foreach (var token in Tokens())
        {
            text.Append(token.LeadingTrivia).Append(token.Text).Append(token.TrailingTrivia);
        }

        return text.ToString();
    }
}
