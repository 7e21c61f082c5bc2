using Edaran.Cli.Files;

namespace Edaran.Cli.Git;

/// <summary>The files of a commit, as if they lay on the disk; shown as git spells them, <c>HEAD~1:surat/x.edaran</c>.</summary>
/// <param name="repository">The repository.</param>
/// <param name="commit">The full hash of the commit.</param>
/// <param name="label">What stands before the colon.</param>
internal sealed class RevisionFiles(GitRepository repository, string commit, string label) : FileSource
{
    private readonly Lazy<GitFolder> _top = new(() => repository.TopOf(commit));

    /// <summary>The name a file is shown by.</summary>
    /// <param name="path">Where it stands in the repository.</param>
    public string Named(string path) => $"{label}:{GitProgram.Printable(path)}";

    /// <summary>The object of a file; null where the commit has no such file.</summary>
    /// <param name="path">Where it stands in the repository.</param>
    public string? IdOf(string path) => FolderAt(FolderOf(path)).Files.GetValueOrDefault(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>The letters, kamus and calendars right in a folder, with their objects.</summary>
    /// <param name="folder">Where it stands in the repository; empty for the top.</param>
    public IEnumerable<(string Path, string Id)> UnitsIn(string folder) => FolderAt(folder).Files
        .Where(file => file.Key.EndsWith(".edaran", StringComparison.Ordinal))
        .Select(file => (folder.Length == 0 ? file.Key : $"{folder}/{file.Key}", file.Value));

    /// <summary>The folder that a path of the repository lies in; empty for the top.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var end and > 0 ? path[..end] : "";

    /// <summary>Where a full path stands in the repository; empty for the top, null where it lies outside.</summary>
    public string? PathInside(string path)
    {
        var relative = Path.GetRelativePath(repository.Root, path).Replace('\\', '/');
        return relative == "." ? "" : relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." || Path.IsPathRooted(relative) ? null : relative;
    }

    /// <inheritdoc/>
    public override string PathOf(string shown) => Path.Combine(repository.Root, Inside(shown));

    /// <inheritdoc/>
    public override string ShownAs(string path) => Named(PathInside(path) ?? path);

    /// <inheritdoc/>
    public override IReadOnlyList<string> InFolder(string folder) =>
        PathInside(folder) is { } inside ? [.. UnitsIn(inside).Select(unit => Path.Combine(repository.Root, unit.Path))] : [];

    /// <inheritdoc/>
    public override FileContent Read(string shown, int limit)
    {
        var blob = IdOf(Inside(shown)) is { } id ? repository.File(id, limit) : null;
        return blob is { Kind: "blob" }
            ? new FileContent(blob.Content, blob.Size)
            : throw new CliFailure($"Berkas \"{shown}\" tidak ada di git.", $"There is no file \"{shown}\" in git.");
    }

    private GitFolder FolderAt(string folder)
    {
        var at = _top.Value;
        foreach (var name in folder.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at.Folders.TryGetValue(name, out var id) ? repository.Folder(id) : GitFolder.Empty;
        }

        return at;
    }

    private string Inside(string shown) => shown.StartsWith(label + ":", StringComparison.Ordinal) ? shown[(label.Length + 1)..] : shown;
}
