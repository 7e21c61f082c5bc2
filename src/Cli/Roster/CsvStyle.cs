namespace Edaran.Cli.Roster;

/// <summary>How a CSV file is written, so that the result looks the same: its line break, and whether it begins with a mark.</summary>
/// <param name="NewLine">The bytes that end a row.</param>
/// <param name="Mark">The byte order mark, or empty.</param>
internal sealed record CsvStyle(ReadOnlyMemory<byte> NewLine, ReadOnlyMemory<byte> Mark)
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Looks at the beginning of a file and goes back to it.</summary>
    public static CsvStyle Of(Stream stream)
    {
        var start = new byte[1 << 16];
        var length = stream.CanSeek ? stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) : 0;
        if (stream.CanSeek)
        {
            stream.Seek(0, SeekOrigin.Begin);
        }

        var read = start.AsSpan(0, length);
        var lineFeed = read.IndexOf((byte)'\n');
        var isWindows = lineFeed > 0 && read[lineFeed - 1] == (byte)'\r';
        return new CsvStyle(
            isWindows ? "\r\n"u8.ToArray() : "\n"u8.ToArray(),
            read.StartsWith(Utf8Mark) ? Utf8Mark : ReadOnlyMemory<byte>.Empty);
    }
}
