namespace Edaran.Cli.Files;

/// <summary>The files of the disk.</summary>
internal sealed class DiskFiles : FileSource
{
    /// <inheritdoc/>
    public override string PathOf(string shown) => Path.GetFullPath(shown);

    /// <summary>Shown from the folder the command runs in where it lies below it.</summary>
    public override string ShownAs(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> InFolder(string folder)
    {
        // A folder nobody named must not stop the run because it cannot be read.
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.edaran").Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public override FileContent Read(string shown, int limit) => Disk.ReadAtMost(shown, limit) is { } bytes
        ? new FileContent(bytes, bytes.Length)
        : new FileContent(null, new FileInfo(shown).Length);
}
