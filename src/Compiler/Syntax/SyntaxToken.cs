using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>The smallest piece of a text, with the white space and comments around it.</summary>
public class SyntaxToken : SyntaxElement
{
    internal SyntaxToken(TokenKind kind, int start, string leading, string text, string trailing, bool startsLine, bool afterBlankLine)
    {
        Kind = kind;
        FullStart = start;
        LeadingTrivia = leading;
        Text = text;
        TrailingTrivia = trailing;
        StartsLine = startsLine;
        AfterBlankLine = afterBlankLine;
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Its characters.</summary>
    public string Text { get; }

    /// <summary>White space and comments before it.</summary>
    public string LeadingTrivia { get; }

    /// <summary>White space and a comment behind it, up to and with the end of its line.</summary>
    public string TrailingTrivia { get; }

    /// <summary>Whether it is the first on its line.</summary>
    public bool StartsLine { get; }

    /// <summary>Whether an empty line stands before it.</summary>
    public bool AfterBlankLine { get; }

    /// <summary>True for a token the text lacks: empty, made by the parser where one had to stand.</summary>
    public bool IsMissing => Text.Length == 0 && Kind != TokenKind.EndOfFile;

    /// <summary>Offset of the first character of its leading trivia.</summary>
    public int FullStart { get; }

    /// <inheritdoc/>
    public override TextSpan Span => new(FullStart + LeadingTrivia.Length, Text.Length);

    /// <inheritdoc/>
    public override TextSpan FullSpan => new(FullStart, LeadingTrivia.Length + Text.Length + TrailingTrivia.Length);

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxElement> Children => [];

    internal sealed override void AddTokens(List<SyntaxToken> tokens) => tokens.Add(this);

    /// <summary>Whether it is a word spelled so, letter case aside.</summary>
    public virtual bool Is(string word) => Kind == TokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} '{Text}'";
}

/// <summary>The kinds of <see cref="SyntaxToken"/>. Keywords are words: what a word is depends on where it stands and on what is declared.</summary>
public enum TokenKind
{
    /// <summary>The end of the text; carries the last trivia.</summary>
    EndOfFile,

    /// <summary>Letters, with digits, hyphens and apostrophes inside (<c>non-ASN</c>, <c>E-Kinerja</c>).</summary>
    Word,

    /// <summary>Digits with an optional decimal comma (<c>37,5</c>) or thousands dots (<c>1.000</c>).</summary>
    Number,

    /// <summary>A time of day (<c>07.30</c>).</summary>
    Clock,

    /// <summary>Text in straight or curly double quotes; a quoted name.</summary>
    Quoted,

    /// <summary>Whole sentences in quotes behind a colon, over several lines or with quoted names inside; ends with <c>."</c>.</summary>
    Block,

    /// <summary><c>.</c>.</summary>
    Dot,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>(</c>.</summary>
    OpenBracket,

    /// <summary><c>)</c>.</summary>
    CloseBracket,

    /// <summary><c>/</c>.</summary>
    Slash,

    /// <summary>A hyphen or dash that stands alone.</summary>
    Dash,

    /// <summary><c>%</c>.</summary>
    Percent,

    /// <summary><c>|</c>.</summary>
    Bar,

    /// <summary>Any other character.</summary>
    Other,
}

/// <summary>Joins tokens to words as one would read them aloud.</summary>
public static class TokenText
{
    /// <summary>The text of tokens, single blanks where white space stood.</summary>
    public static string Join(IEnumerable<SyntaxToken> tokens)
    {
        if (tokens is IReadOnlyList<SyntaxToken> { Count: 1 } and [var only])
        {
            return only.Text;
        }

        var text = new System.Text.StringBuilder();
        var gap = false;
        foreach (var token in tokens)
        {
            if (text.Length > 0 && (gap || token.LeadingTrivia.Length > 0))
            {
                text.Append(' ');
            }

            text.Append(token.Text);
            gap = token.TrailingTrivia.Length > 0;
        }

        return text.ToString();
    }
}
