using System.Security;
using System.Text;

namespace Edaran.Cli.Files;

/// <summary>Reads files and folders; whatever cannot be read ends the run with one line that says which and why.</summary>
internal static class Disk
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Opens a file to be read from beginning to end.</summary>
    public static FileStream Open(string path) => Guard(path, () => new FileStream(path, new FileStreamOptions
    {
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
    }));

    /// <summary>Reads at most <paramref name="limit"/> bytes; null where there are more.</summary>
    public static byte[]? ReadAtMost(string path, int limit)
    {
        using var stream = Open(path);
        return ReadAtMost(stream, path, limit);
    }

    /// <summary>Reads at most <paramref name="limit"/> bytes of a stream; null where there are more.</summary>
    public static byte[]? ReadAtMost(Stream stream, string name, int limit) => Guard(name, () =>
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = stream.Read(buffer)) != 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > limit)
            {
                return null;
            }
        }

        return bytes.ToArray();
    });

    /// <summary>The text of some bytes, without a byte order mark; null where they are not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Runs something that touches the disk.</summary>
    /// <exception cref="CliFailure">It could not be done.</exception>
    public static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (Reason(e, path) is { } reason)
        {
            throw new CliFailure(
                $"Berkas \"{path}\" tidak dapat dibaca atau ditulis: {reason.Indonesian}.",
                $"The file \"{path}\" cannot be read or written: {reason.English}.");
        }
    }

    /// <summary>Runs something that touches the disk.</summary>
    public static void Guard(string path, Action action) => Guard(path, () =>
    {
        action();
        return true;
    });

    private static Phrase? Reason(Exception e, string path) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("tidak ada", "it does not exist"),
        UnauthorizedAccessException when Directory.Exists(path) => new("itu folder, bukan berkas", "it is a folder, not a file"),
        UnauthorizedAccessException or SecurityException => new("tidak ada izin", "permission denied"),
        PathTooLongException => new("namanya terlalu panjang", "its name is too long"),
        IOException or NotSupportedException or ArgumentException =>
            new(e.Message.ReplaceLineEndings(" ").TrimEnd('.'), e.Message.ReplaceLineEndings(" ").TrimEnd('.')),
        _ => null,
    };
}
