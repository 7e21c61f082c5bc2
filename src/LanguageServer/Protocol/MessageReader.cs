using System.Buffers.Text;
using System.Text;

namespace Edaran.LanguageServer.Protocol;

/// <summary>
/// Reads messages of the language server protocol (3.17, "Base Protocol"): header lines, an empty line, and as many bytes as
/// <c>Content-Length</c> says.
/// </summary>
/// <param name="input">What is read; not closed.</param>
internal sealed class MessageReader(Stream input)
{
    /// <summary>The longest message that is read, in bytes: some letters of the greatest length, escaped.</summary>
    public const int MaxLength = 64 << 20;

    private const int MaxHeader = 4096;

    private static ReadOnlySpan<byte> LengthField => "content-length:"u8;

    /// <summary>The bytes of the next message; null at the end of the input.</summary>
    /// <exception cref="InvalidDataException">What stands there is no message; nothing more can be read.</exception>
    public byte[]? Read()
    {
        if (ReadHeader() is not { } length)
        {
            return null;
        }

        var body = new byte[length];
        return input.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? body : null;
    }

    private int? ReadHeader()
    {
        int? length = null;
        for (var isFirst = true; ; isFirst = false)
        {
            if (ReadLine() is not { } line)
            {
                return isFirst ? null : throw new InvalidDataException("The input ends within the header of a message.");
            }

            if (line.Length == 0)
            {
                return length ?? throw new InvalidDataException("A message has no Content-Length.");
            }

            if (Encoding.ASCII.GetString(line).StartsWith(Encoding.ASCII.GetString(LengthField), StringComparison.OrdinalIgnoreCase))
            {
                length = LengthOf(line.AsSpan(LengthField.Length).Trim((byte)' '));
            }
        }
    }

    private byte[]? ReadLine()
    {
        var line = new List<byte>();
        for (int next; (next = input.ReadByte()) >= 0;)
        {
            if (next == '\n' && line.Count > 0 && line[^1] == '\r')
            {
                line.RemoveAt(line.Count - 1);
                return [.. line];
            }

            line.Add((byte)next);
            if (line.Count > MaxHeader)
            {
                throw new InvalidDataException("A header line of a message is too long.");
            }
        }

        return line.Count == 0 ? null : throw new InvalidDataException("The input ends within the header of a message.");
    }

    private static int LengthOf(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int length, out var read) && read == digits.Length && length is >= 0 and <= MaxLength
            ? length
            : throw new InvalidDataException("The Content-Length of a message is no number, or too large.");
}
