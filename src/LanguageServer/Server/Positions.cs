using Edaran.Compiler.Text;
using Edaran.LanguageServer.Protocol.Types;
using Range = Edaran.LanguageServer.Protocol.Types.Range;

namespace Edaran.LanguageServer.Server;

/// <summary>Turns offsets into positions of the protocol and back, in UTF-16 units or UTF-8 bytes as agreed with the client.</summary>
/// <param name="isUtf8">Whether characters are counted in bytes.</param>
internal sealed class Positions(bool isUtf8)
{
    /// <summary>The name of the encoding.</summary>
    public string Encoding => isUtf8 ? "utf-8" : "utf-16";

    /// <summary>The position of an offset.</summary>
    public Position At(SourceText text, int offset)
    {
        var line = text.LineOf(offset);
        var before = text.Text.AsSpan(text.LineStart(line)..offset);
        return new Position(line, isUtf8 ? System.Text.Encoding.UTF8.GetByteCount(before) : before.Length);
    }

    /// <summary>The range of a span.</summary>
    public Range Of(SourceText text, TextSpan span) => new(At(text, span.Start), At(text, span.End));

    /// <summary>The offset of a position; a position behind the end of a line or of the text is its end (protocol, "Position").</summary>
    public int OffsetOf(SourceText text, Position position)
    {
        if (position.Line < 0 || position.Line >= text.LineCount)
        {
            return position.Line < 0 ? 0 : text.Text.Length;
        }

        var start = text.LineStart(position.Line);
        var line = text.Text.AsSpan(start..(position.Line + 1 < text.LineCount ? text.LineStart(position.Line + 1) : text.Text.Length)).TrimEnd("\r\n");
        return start + (isUtf8 ? UnitsOf(line, position.Character) : Math.Clamp(position.Character, 0, line.Length));
    }

    /// <summary>The span of a range.</summary>
    public TextSpan SpanOf(SourceText text, Range range) => TextSpan.FromBounds(OffsetOf(text, range.Start), OffsetOf(text, range.End));

    private static int UnitsOf(ReadOnlySpan<char> line, int bytes)
    {
        var units = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                break;
            }

            units += rune.Utf16SequenceLength;
        }

        return units;
    }
}
