namespace Edaran.Cli.Files;

/// <summary>Where letters, kamus and calendars are read from: the disk, or a revision that git keeps.</summary>
internal abstract class FileSource
{
    /// <summary>The files as they lie on the disk.</summary>
    public static FileSource OfDisk { get; } = new DiskFiles();

    /// <summary>The full path of a file, which tells it from every other and whose folders are those it lies in.</summary>
    /// <param name="shown">The name it is shown by.</param>
    public abstract string PathOf(string shown);

    /// <summary>The name by which a file that nobody named is shown.</summary>
    /// <param name="path">Its full path.</param>
    public abstract string ShownAs(string path);

    /// <summary>The full paths of the <c>.edaran</c> files right in a folder, in ordinal order; none where it is not there or cannot be read.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public abstract IReadOnlyList<string> InFolder(string folder);

    /// <summary>Reads a file.</summary>
    /// <param name="shown">The name it is shown by.</param>
    /// <param name="limit">The most bytes that are of use.</param>
    /// <exception cref="CliFailure">It cannot be read.</exception>
    public abstract FileContent Read(string shown, int limit);
}

/// <summary>What was read of a file.</summary>
/// <param name="Bytes">All of it; null where it is larger than what was asked for.</param>
/// <param name="Size">Its size in bytes.</param>
internal readonly record struct FileContent(byte[]? Bytes, long Size);
