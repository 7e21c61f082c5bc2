using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>A text, its tree, and what was found wrong with how it is written.</summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The tree; its full string is the text.</param>
/// <param name="Diagnostics">Findings in order of the text.</param>
public sealed record SyntaxTree(SourceText Source, UnitSyntax Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The longest text that is read, in characters; a longer one gets a finding and an empty tree of one skipped piece.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Reads a text. Never throws: whatever stands there, the tree holds it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="names">The names declared for it, its own included.</param>
    public static SyntaxTree Parse(SourceText source, NameTable names) => Parse(LexedText.Of(source), names);

    /// <summary>Reads a text that is split already.</summary>
    internal static SyntaxTree Parse(LexedText text, NameTable names)
    {
        if (text.Tokens.IsEmpty)
        {
            return new SyntaxTree(text.Source, Unread(text.Source.Text), text.Diagnostics);
        }

        var diagnostics = new DiagnosticBag(text.Source);
        diagnostics.AddRange(text.Diagnostics);
        var root = new Parser(text, names, diagnostics).ParseUnit();
        return new SyntaxTree(text.Source, root, diagnostics.ToImmutable());
    }

    /// <summary>Reads the header lines and declarations of a text, which are the same by whatever names it is read.</summary>
    internal static UnitSyntax Outline(LexedText text) =>
        text.Tokens.IsEmpty ? Unread(text.Source.Text) : new Parser(text, NameTable.Empty, new DiagnosticBag(text.Source)).ParseOutline();

    private static UnitSyntax Unread(string text)
    {
        var all = new SyntaxToken(TokenKind.Other, 0, string.Empty, text, string.Empty, startsLine: true, afterBlankLine: false);
        var end = new SyntaxToken(TokenKind.EndOfFile, text.Length, string.Empty, string.Empty, string.Empty, startsLine: true, afterBlankLine: false);
        return new UnitSyntax(UnitKind.Unknown, null, null, [new SkippedMemberSyntax(new SkippedSyntax([all]))], end);
    }
}
