using System.Text;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Formatting;

/// <summary>Writes laid-out tokens into lines: wraps, and keeps comments and single empty lines between groups.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Line, int Offset, int Column)> _commentsBehind = [];
    private int _line;
    private int _column;
    private bool _mustBreak;

    /// <summary>Writes one element from a new line on.</summary>
    public void Write(IReadOnlyList<LaidToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            WriteGap(tokens, i);
            Append(tokens[i].Token.Text);
            if (TriviaLines.Behind(tokens[i].Token) is { } comment)
            {
                _commentsBehind.Add((_line, _text.Length, _column));
                Append("  " + comment);
                _mustBreak = true;
            }
        }
    }

    /// <summary>Writes an element as it stands, but for the empty lines before it and the blanks at its end.</summary>
    public void WriteVerbatim(SyntaxNode element)
    {
        var first = element.Tokens()[0];
        BeginLine(first, 0);
        Append(element.ToFullString()[first.LeadingTrivia.Length..].TrimEnd());
    }

    /// <summary>Writes the comments at the end of the file and ends the last line.</summary>
    public void WriteEnd(SyntaxToken endOfFile)
    {
        WriteComments(TriviaLines.Before(endOfFile).Comments, 0);
        EndLine();
        AlignComments();
    }

    /// <summary>Puts the comments behind neighbouring lines into one column.</summary>
    private void AlignComments()
    {
        for (var last = _commentsBehind.Count - 1; last >= 0;)
        {
            var first = last;
            while (first > 0 && _commentsBehind[first - 1].Line == _commentsBehind[first].Line - 1)
            {
                first--;
            }

            var column = _commentsBehind[first..(last + 1)].Max(c => c.Column);
            for (; last >= first; last--)
            {
                _text.Insert(_commentsBehind[last].Offset, " ", column - _commentsBehind[last].Column);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void WriteGap(IReadOnlyList<LaidToken> tokens, int at)
    {
        var (token, gap, indent, together) = tokens[at];
        if (at == 0 || gap == Gap.Line || _mustBreak || TriviaLines.Before(token).Comments.Count > 0)
        {
            BeginLine(token, indent);
        }
        else if (gap == Gap.Column)
        {
            Append(new string(' ', Math.Max(1, Layout.HeaderColumn - _column)));
        }
        else if (gap == Gap.Tab)
        {
            Append(new string(' ', Math.Max(1, indent - _column)));
        }
        else if (gap == Gap.Blank && _column + 1 + Needed(RunLength(tokens, at), together, indent) > Formatter.Width && _column > indent)
        {
            EndLine();
            Indent(indent);
        }
        else if (gap is Gap.Blank or Gap.Glue)
        {
            Append(" ");
        }
    }

    /// <summary>The room a token needs on its line: for what belongs together, too, where a line of its own could hold it.</summary>
    private static int Needed(int run, int together, int indent) => indent + together <= Formatter.Width ? Math.Max(run, together) : run;

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

    /// <summary>Begins a line with a token: the comments before it, each on a line of its own, then its indent.</summary>
    private void BeginLine(SyntaxToken token, int indent)
    {
        var (comments, emptyLineLast) = TriviaLines.Before(token);
        WriteComments(comments, indent);
        EndLine();
        EmptyLine(emptyLineLast);
        Indent(indent);
        _mustBreak = false;
    }

    private void WriteComments(List<CommentLine> comments, int indent)
    {
        foreach (var comment in comments)
        {
            EndLine();
            EmptyLine(comment.AfterEmptyLine);
            Indent(indent);
            Append(comment.Text);
        }
    }

    private void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
            _line++;
        }

        _column = 0;
    }

    private void EmptyLine(bool wanted)
    {
        if (wanted && _text.Length > 0)
        {
            _text.Append('\n');
            _line++;
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
        _line += text.Count(c => c == '\n');
        var line = text.LastIndexOf('\n');
        _column = line < 0 ? _column + text.Length : text.Length - line - 1;
    }
}
