using System.Collections.Immutable;

namespace Edaran.Compiler.Text;

/// <summary>A text and the name it goes by, with its lines. Immutable.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="path">The name shown in messages; not opened.</param>
    /// <param name="text">The text, as read.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLines(text);
    }

    /// <summary>The name the text goes by, usually a path.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The offset at which a line starts.</summary>
    /// <param name="line">Line number from 0.</param>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>The line (from 0) that holds an offset.</summary>
    public int LineOf(int offset)
    {
        var at = _lineStarts.BinarySearch(offset);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>Line and column of an offset, both from 1, columns in UTF-16 units.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The characters of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private static ImmutableArray<int> FindLines(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}

/// <summary>A line and a column, both from 1.</summary>
/// <param name="Line">Line number.</param>
/// <param name="Column">Column in UTF-16 units.</param>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A span of one source text: where something stands.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The span in it.</param>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>Where it begins, line and column from 1.</summary>
    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Where it ends, line and column from 1.</summary>
    public LinePosition End => Source.PositionOf(Span.End);

    /// <summary>The text that stands there.</summary>
    public string Text => Source.Slice(Span);
}
