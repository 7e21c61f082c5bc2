using Edaran.Compiler;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>How a stretch of text is coloured.</summary>
public enum Colour
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A value of a fact.</summary>
    Value,

    /// <summary>A term, season or stage.</summary>
    Term,

    /// <summary>A mode of work.</summary>
    Mode,

    /// <summary>An act, right or sanction.</summary>
    Act,

    /// <summary>An office.</summary>
    Official,

    /// <summary>A number, date or time.</summary>
    Number,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>The number of a point, and where it is cited.</summary>
    Point,
}

/// <summary>Colours a text by what its words stand for, which no pattern can know.</summary>
public static class Colours
{
    /// <summary>Stretches with their colours, in order of the text, none over another and none over a line's end.</summary>
    public static IEnumerable<(TextSpan Span, Colour Colour, bool IsDeclaration)> Of(CompilationUnit unit)
    {
        var names = new Marked(unit);
        foreach (var token in unit.Tree.Root.Tokens())
        {
            foreach (var comment in Comments(token))
            {
                yield return (comment, Colour.Comment, false);
            }

            if (names.Of(token) is { } colour)
            {
                yield return (token.Span, colour.Colour, colour.IsDeclaration);
            }

            foreach (var comment in Comments(token, isTrailing: true))
            {
                yield return (comment, Colour.Comment, false);
            }
        }
    }

    private static IEnumerable<TextSpan> Comments(SyntaxToken token, bool isTrailing = false)
    {
        var (trivia, start) = isTrailing ? (token.TrailingTrivia, token.Span.End) : (token.LeadingTrivia, token.FullStart);
        for (var at = trivia.IndexOf("//", StringComparison.Ordinal); at >= 0;)
        {
            var end = trivia.AsSpan(at).IndexOfAny('\r', '\n') is var length and >= 0 ? at + length : trivia.Length;
            yield return TextSpan.FromBounds(start + at, start + end);
            at = trivia.IndexOf("//", end, StringComparison.Ordinal);
        }
    }

    /// <summary>What the tokens of a text stand for.</summary>
    private sealed class Marked
    {
        private readonly Dictionary<int, (Colour Colour, bool IsDeclaration)> _byStart = [];

        public Marked(CompilationUnit unit)
        {
            foreach (var element in unit.Tree.Root.DescendantsAndSelf())
            {
                Mark(element);
            }

            foreach (var use in unit.NameUses)
            {
                Mark(unit.Tree.Root, use.Span, (ColourOf(use.Name.Kind), use.IsDeclaration));
            }

            foreach (var citation in unit.Citations)
            {
                Mark(unit.Tree.Root, citation.Span, (Colour.Point, false));
            }
        }

        public (Colour Colour, bool IsDeclaration)? Of(SyntaxToken token) =>
            token.Text.Length > 0 && !token.Text.Contains('\n', StringComparison.Ordinal) && _byStart.TryGetValue(token.Span.Start, out var colour) ? colour : null;

        private void Mark(SyntaxElement element)
        {
            switch (element)
            {
                case LabelSyntax label:
                    Mark([label.Mark], Colour.Point);
                    break;
                case SyntaxToken { Kind: TokenKind.Number or TokenKind.Clock } number:
                    Mark([number], Colour.Number);
                    break;

                // A word that is of no name and of no free text is one of the language.
                case SyntaxNode node and not (NameSyntax or TextSyntax or SkippedSyntax):
                    Mark(node.Children.OfType<SyntaxToken>().Where(token => token.Kind == TokenKind.Word), Colour.Keyword);
                    break;
            }
        }

        private void Mark(IEnumerable<SyntaxToken> tokens, Colour colour)
        {
            foreach (var token in tokens)
            {
                _byStart.TryAdd(token.Span.Start, (colour, false));
            }
        }

        private void Mark(SyntaxElement root, TextSpan span, (Colour, bool) colour)
        {
            foreach (var token in TokensIn(root, span))
            {
                _byStart[token.Span.Start] = colour;
            }
        }

        private static IEnumerable<SyntaxToken> TokensIn(SyntaxElement element, TextSpan span)
        {
            if (element is SyntaxToken token)
            {
                return token.Span.Start >= span.Start && token.Span.End <= span.End ? [token] : [];
            }

            return element.Children.Where(child => child.FullSpan.End > span.Start && child.FullSpan.Start < span.End).SelectMany(child => TokensIn(child, span));
        }

        private static Colour ColourOf(NameKinds kind) => kind switch
        {
            NameKinds.Value => Colour.Value,
            NameKinds.Mode => Colour.Mode,
            NameKinds.Act or NameKinds.Right or NameKinds.Sanction => Colour.Act,
            NameKinds.Official => Colour.Official,
            _ when (kind & NameKinds.Fact) != NameKinds.None => Colour.Fact,
            _ => Colour.Term,
        };
    }
}
