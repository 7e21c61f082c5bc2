using Edaran.Compiler.Text;

namespace Edaran.Cli.Findings;

/// <summary>The line a finding begins in, or as much of a very long line as stands around it.</summary>
/// <param name="Text">The text, without line break.</param>
/// <param name="Start">Where in it the finding begins, from 0.</param>
internal sealed record Excerpt(string Text, int Start)
{
    private const int Reach = 300;

    /// <summary>The text around a place.</summary>
    public static Excerpt At(SourceText source, int offset)
    {
        var line = source.LineOf(offset);
        var end = line + 1 < source.LineCount ? source.LineStart(line + 1) : source.Text.Length;
        return At(source.Text.AsSpan(source.LineStart(line), end - source.LineStart(line)), offset - source.LineStart(line));
    }

    /// <summary>The text around a place of a line.</summary>
    public static Excerpt At(ReadOnlySpan<char> line, int start)
    {
        line = line.TrimEnd("\r\n");
        start = Math.Clamp(start, 0, line.Length);
        var from = Math.Max(0, start - Reach);
        var to = Math.Min(line.Length, start + Reach);
        return new Excerpt(line[from..to].ToString(), start - from);
    }
}
