using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>A text split into tokens, which are the same by whatever names it is read: trees of one text share them.</summary>
/// <param name="Source">The text.</param>
/// <param name="Tokens">Its tokens; the last is the end of the file. None where the text is too long to be read.</param>
/// <param name="Diagnostics">What was found wrong on the way.</param>
internal sealed record LexedText(SourceText Source, ImmutableArray<SyntaxToken> Tokens, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Splits a text.</summary>
    public static LexedText Of(SourceText source)
    {
        var diagnostics = new DiagnosticBag(source);
        if (source.Text.Length > SyntaxTree.MaxLength)
        {
            diagnostics.Add(Catalogue.TooLarge, new TextSpan(0, 0), source.Text.Length.ToString(), SyntaxTree.MaxLength.ToString());
            return new LexedText(source, [], diagnostics.ToImmutable());
        }

        var tokens = Lexer.Scan(source, diagnostics);
        return new LexedText(source, tokens, diagnostics.ToImmutable());
    }
}
