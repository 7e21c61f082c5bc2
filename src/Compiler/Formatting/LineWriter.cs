using System.Text;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Formatting;

/// <summary>Writes laid-out tokens into lines: wraps, and keeps comments and single empty lines between groups.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private int _column;
    private bool _mustBreak;

    /// <summary>Writes one element from a new line on.</summary>
    public void Write(IReadOnlyList<LaidToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            WriteGap(tokens, i);
            Append(tokens[i].Token.Text);
            WriteComments(tokens[i].Token.TrailingTrivia, tokens[i].Indent, behind: true);
        }
    }

    /// <summary>Writes an element as it stands, but for empty lines before it and blanks at its end.</summary>
    public void WriteVerbatim(SyntaxNode member)
    {
        var tokens = member.Tokens().ToList();
        if (tokens.Count == 0)
        {
            return;
        }

        StartElement(tokens[0]);
        var text = member.ToFullString();
        Append(text[tokens[0].LeadingTrivia.Length..].TrimEnd());
        _mustBreak = true;
    }

    /// <summary>Writes the comments at the end of the file and ends the last line.</summary>
    public void WriteEnd(SyntaxToken endOfFile)
    {
        if (endOfFile.LeadingTrivia.Contains("//", StringComparison.Ordinal))
        {
            StartElement(endOfFile);
        }

        while (_text.Length > 0 && _text[^1] is '\n')
        {
            _text.Length--;
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void WriteGap(IReadOnlyList<LaidToken> tokens, int at)
    {
        var (token, gap, indent) = tokens[at];
        if (at == 0)
        {
            StartElement(token);
            return;
        }

        var comments = token.LeadingTrivia.Contains("//", StringComparison.Ordinal);
        if (gap == Gap.Line || comments || _mustBreak)
        {
            Break(gap == Gap.Line && token.AfterBlankLine && !comments);
            WriteComments(token.LeadingTrivia, indent, behind: false);
            Indent(indent);
        }
        else if (gap == Gap.Column)
        {
            Append(new string(' ', Math.Max(1, Layout.HeaderColumn - _column)));
        }
        else if (gap == Gap.Blank && _column + 1 + RunLength(tokens, at) > Formatter.Width && _column > indent)
        {
            Break(emptyLine: false);
            Indent(indent);
        }
        else if (gap is Gap.Blank or Gap.Glue)
        {
            Append(" ");
        }
    }

    /// <summary>How many characters must stay on one line from a token on.</summary>
    private static int RunLength(IReadOnlyList<LaidToken> tokens, int at)
    {
        var length = tokens[at].Token.Text.Length;
        for (var i = at + 1; i < tokens.Count && tokens[i].Gap is Gap.None or Gap.Glue; i++)
        {
            length += tokens[i].Token.Text.Length + (tokens[i].Gap == Gap.Glue ? 1 : 0);
        }

        return length;
    }

    private void StartElement(SyntaxToken first)
    {
        if (_text.Length > 0)
        {
            Break(emptyLine: StartsGroup(first.LeadingTrivia));
        }

        WriteComments(first.LeadingTrivia, 0, behind: false);
    }

    /// <summary>Whether an empty line stands before the first comment or word.</summary>
    private static bool StartsGroup(string trivia)
    {
        var comment = trivia.IndexOf("//", StringComparison.Ordinal);
        var blank = comment < 0 ? trivia : trivia[..comment];
        return blank.Contains('\n');
    }

    /// <summary>Writes the comments of some trivia, each on its line, with single empty lines where there were any.</summary>
    private void WriteComments(string trivia, int indent, bool behind)
    {
        if (!trivia.Contains("//", StringComparison.Ordinal))
        {
            return;
        }

        var afterComment = false;
        foreach (var line in trivia.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = line.Trim();
            if (words.Length > 0)
            {
                if (behind)
                {
                    Append("  " + words);
                    _mustBreak = true;
                    return;
                }

                Indent(indent);
                Append(words);
                Break(emptyLine: false);
                afterComment = true;
            }
            else if (afterComment && !EndsWithEmptyLine())
            {
                // The trivia ends in the blanks before the word: that piece is no line of its own.
                _text.Append('\n');
            }
        }

        TrimLastEmptyLine(trivia);
    }

    /// <summary>Takes back the line written for the blanks before a word on the same line as the trivia's end.</summary>
    private void TrimLastEmptyLine(string trivia)
    {
        var lastLine = trivia[(trivia.LastIndexOf('\n') + 1)..];
        var before = trivia[..^lastLine.Length].TrimEnd('\n', '\r', ' ', '\t');
        var emptyLines = trivia[before.Length..].Count(c => c == '\n') - 1;
        if (emptyLines <= 0 && EndsWithEmptyLine())
        {
            _text.Length--;
        }
    }

    private bool EndsWithEmptyLine() => _text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n';

    private void Break(bool emptyLine)
    {
        _mustBreak = false;
        if (_column > 0)
        {
            _text.Append('\n');
            _column = 0;
        }

        if (emptyLine && !EndsWithEmptyLine())
        {
            _text.Append('\n');
        }
    }

    private void Indent(int indent)
    {
        _text.Append(' ', indent);
        _column = indent;
    }

    private void Append(string text)
    {
        _text.Append(text);
        var line = text.LastIndexOf('\n');
        _column = line < 0 ? _column + text.Length : text.Length - line - 1;
    }
}
