using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>Splits a text into tokens that together are the text, byte for byte. Knows no keyword and no name.</summary>
public static class Lexer
{
    /// <summary>All tokens of a text; the last is the end of the file.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes strange characters and open quotes; may be null.</param>
    public static ImmutableArray<SyntaxToken> Scan(SourceText source, DiagnosticBag? diagnostics = null)
    {
        var tokens = ImmutableArray.CreateBuilder<SyntaxToken>();
        var text = source.Text;
        var position = 0;
        var startsLine = true;
        var blocks = new BlockFinder(text);
        do
        {
            var start = position;
            var leading = SkipTrivia(text, start, wholeLines: true);
            startsLine |= ContainsNewLine(text, start, leading);
            var isBlock = tokens.Count > 0 && tokens[^1].Kind == TokenKind.Colon && blocks.EndOf(leading) > 0;
            var (kind, end) = isBlock ? (TokenKind.Block, blocks.EndOf(leading)) : ScanToken(text, leading);
            Report(diagnostics, kind, text, leading, end);
            var trailing = kind == TokenKind.EndOfFile ? end : SkipTrivia(text, end, wholeLines: false);
            tokens.Add(new SyntaxToken(
                kind, start, Pieces.Of(text, start, leading), Pieces.Of(text, leading, end), Pieces.Of(text, end, trailing), startsLine, HasBlankLine(text, start, leading)));
            startsLine = ContainsNewLine(text, end, trailing);
            position = trailing;
        }
        while (tokens[^1].Kind != TokenKind.EndOfFile);
        return tokens.ToImmutable();
    }

    private static (TokenKind Kind, int End) ScanToken(string text, int at)
    {
        if (at >= text.Length)
        {
            return (TokenKind.EndOfFile, at);
        }

        var c = text[at];
        if (char.IsLetter(c))
        {
            return (TokenKind.Word, EndOfWord(text, at));
        }

        if (char.IsAsciiDigit(c))
        {
            return ScanNumber(text, at);
        }

        if (IsQuote(c))
        {
            var close = EndOfQuote(text, at);
            return close < 0 ? (TokenKind.Other, at + 1) : (TokenKind.Quoted, close + 1);
        }

        return (Mark(c), at + (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1));
    }

    /// <summary>Whether a character opens or closes a quotation.</summary>
    public static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D';

    private static TokenKind Mark(char c) => c switch
    {
        '.' => TokenKind.Dot,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '(' => TokenKind.OpenBracket,
        ')' => TokenKind.CloseBracket,
        '/' => TokenKind.Slash,
        '-' or '\u2013' or '\u2014' => TokenKind.Dash,
        '%' => TokenKind.Percent,
        '|' => TokenKind.Bar,
        _ => TokenKind.Other,
    };

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length)
        {
            var inside = IsWordCharacter(text[at])
                || (text[at] is '-' or '\'' or '\u2019' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
            if (!inside)
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;

    private static (TokenKind Kind, int End) ScanNumber(string text, int at)
    {
        var end = EndOfDigits(text, at);
        var length = end - at;
        if (IsGroup(text, end, '.', 2) && length <= 2)
        {
            return (TokenKind.Clock, end + 3);
        }

        while (IsGroup(text, end, '.', 3))
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 1]))
        {
            end = EndOfDigits(text, end + 1);
        }

        // "37.5": a wrong mark, but still one number to whoever wrote it; "800.1.6" is none.
        if (IsMark(text, end) && !(at > 0 && text[at - 1] == '.') && !IsMark(text, EndOfDigits(text, end + 1)))
        {
            end = EndOfDigits(text, end + 1);
        }

        return (TokenKind.Number, end);
    }

    private static bool IsMark(string text, int at) => at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Whether a mark and exactly so many digits stand at an offset, as in <c>07.30</c> or <c>1.000</c>.</summary>
    private static bool IsGroup(string text, int at, char mark, int digits)
    {
        if (at >= text.Length || text[at] != mark)
        {
            return false;
        }

        var end = EndOfDigits(text, at + 1);
        return end - at - 1 == digits && !(end + 1 < text.Length && text[end] == mark && digits == 2 && char.IsAsciiDigit(text[end + 1]));
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfQuote(string text, int open)
    {
        for (var i = open + 1; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (IsQuote(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Skips white space and comments: all of it before a token, up to and with the line end behind one.</summary>
    private static int SkipTrivia(string text, int at, bool wholeLines)
    {
        while (at < text.Length)
        {
            if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/' && (at == 0 || IsSpace(text[at - 1])))
            {
                at = EndOfLine(text, at);
            }
            else if (text[at] is '\n' or '\r')
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                if (!wholeLines)
                {
                    return at;
                }
            }
            else if (IsSpace(text[at]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return at;
    }

    private static bool ContainsNewLine(string text, int start, int end) =>
        text.AsSpan(start, end - start).IndexOfAny('\n', '\r') >= 0;

    /// <summary>Whether a line of white space alone lies in leading trivia, which begins at the start of a line.</summary>
    private static bool HasBlankLine(string text, int start, int end)
    {
        var isBlank = true;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                if (isBlank)
                {
                    return true;
                }

                isBlank = true;
                i += text[i] == '\r' && i + 1 < end && text[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                isBlank &= IsSpace(text[i]);
            }
        }

        return false;
    }

    private static void Report(DiagnosticBag? diagnostics, TokenKind kind, string text, int start, int end)
    {
        if (kind != TokenKind.Other || diagnostics is null)
        {
            return;
        }

        var span = TextSpan.FromBounds(start, end);
        if (IsQuote(text[start]))
        {
            diagnostics.Add(Catalogue.UnclosedQuote, span);
        }
        else
        {
            diagnostics.Add(Catalogue.StrangeCharacter, span, [new Fix("Hapus tanda ini", "Remove this character", [new TextEdit(span, string.Empty)])], Show(text[start..end]));
        }
    }

    private static string Show(string mark) =>
        char.IsControl(mark[0]) || char.IsSurrogate(mark[0]) || mark[0] == '\uFFFD' ? $"U+{(int)mark[0]:X4}" : mark;
}
