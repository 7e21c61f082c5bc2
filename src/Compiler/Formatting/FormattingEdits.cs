using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Formatting;

/// <summary>What the house form changes in a text, piece by piece of white space, so that a part of it can be had alone.</summary>
public static class FormattingEdits
{
    /// <summary>Every change of a text, in its order; all of them together make what <see cref="Formatter"/> writes.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="trusted">A stretch that is laid out although the element around it is not finished; null for none.</param>
    public static IEnumerable<FormattingEdit> Of(SyntaxTree tree, TextSpan? trusted = null)
    {
        var formatted = Lexer.Scan(new SourceText(tree.Source.Path, Formatter.Format(tree, trusted)));
        foreach (var (old, @new) in Lexer.Scan(tree.Source).Zip(formatted))
        {
            if (old.LeadingTrivia != @new.LeadingTrivia)
            {
                yield return new FormattingEdit(old.Span, new TextEdit(TextSpan.FromBounds(old.FullSpan.Start, old.Span.Start), @new.LeadingTrivia));
            }

            if (old.TrailingTrivia != @new.TrailingTrivia)
            {
                yield return new FormattingEdit(old.Span, new TextEdit(TextSpan.FromBounds(old.Span.End, old.FullSpan.End), @new.TrailingTrivia));
            }
        }
    }
}

/// <summary>A change of the white space and comments before or behind a word or mark.</summary>
/// <param name="Word">The word or mark they are laid out with.</param>
/// <param name="Edit">The change.</param>
public readonly record struct FormattingEdit(TextSpan Word, TextEdit Edit);
