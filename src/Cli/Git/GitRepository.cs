using System.Text;

namespace Edaran.Cli.Git;

/// <summary>A repository as it is read: its commits, folders and files. Nothing is changed, and nothing that it configures is run.</summary>
internal sealed class GitRepository : IDisposable
{
    private const int MostPathBytes = 1 << 16;
    private const int MostFolderBytes = 16 << 20;
    private const int MostCommitBytes = 1 << 20;
    private const int MostRemembered = 4096;

    private readonly string _folder;
    private readonly string _prefix;
    private readonly Lazy<GitObjects> _objects;
    private readonly Dictionary<string, GitFolder> _folders = new(StringComparer.Ordinal);

    private GitRepository(string folder, string root, string prefix)
    {
        (_folder, Root, _prefix) = (folder, root, prefix);
        _objects = new Lazy<GitObjects>(() => new GitObjects(folder));
    }

    /// <summary>The full path of its top folder; of the repository itself where it has no files beside it.</summary>
    public string Root { get; }

    /// <summary>The repository that a folder lies in.</summary>
    /// <exception cref="CliFailure">There is none, or git does not trust it.</exception>
    public static GitRepository Of(string folder) => TryOf(folder, out var complaint) ?? throw new CliFailure(
        $"\"{folder}\" tidak dapat dibaca sebagai repositori git: {complaint}", $"\"{folder}\" cannot be read as a git repository: {complaint}");

    /// <summary>The repository that a folder lies in; null, with what git says, where there is none that it trusts.</summary>
    public static GitRepository? TryOf(string folder, out string complaint)
    {
        // A repository named by git itself, as for a hook or a tool that it starts, is meant wherever the file lies.
        var place = Environment.GetEnvironmentVariable("GIT_DIR") is null ? Existing(folder) : Directory.GetCurrentDirectory();
        (var output, complaint) = GitProgram.Run(place, ["rev-parse", "--show-toplevel", "--show-prefix"], MostPathBytes);
        if (output is not null)
        {
            return Encoding.UTF8.GetString(output).Split('\n') is [var root, var prefix, ..]
                ? new GitRepository(place, Path.GetFullPath(root), prefix)
                : null;
        }

        (output, _) = GitProgram.Run(place, ["rev-parse", "--is-bare-repository", "--absolute-git-dir"], MostPathBytes);
        return output is not null && Encoding.UTF8.GetString(output).Split('\n') is ["true", var bare, ..]
            ? new GitRepository(place, Path.GetFullPath(bare), "")
            : null;
    }

    /// <summary>The full hash of a commit; null where the words name none.</summary>
    /// <param name="revision">What git takes for a revision: <c>HEAD~1</c>, a branch, a tag, a hash.</param>
    public string? CommitOf(string revision) =>
        _objects.Value.Read(revision + "^{commit}", MostCommitBytes) is { Kind: "commit" } commit ? commit.Id : null;

    /// <summary>As much of the hash of a commit as tells it from others.</summary>
    /// <param name="commit">Its full hash.</param>
    public string ShortOf(string commit) =>
        Run(["rev-parse", "--short", commit], MostPathBytes).Output is { } output ? Encoding.ASCII.GetString(output).Trim() : commit;

    /// <summary>The files of a commit.</summary>
    /// <param name="commit">Its full hash.</param>
    /// <param name="label">What stands before the names of its files where they are shown.</param>
    public RevisionFiles FilesOf(string commit, string label) => new(this, commit, label);

    /// <summary>Where a file of the disk would stand in the repository, with <c>/</c>; null where it lies outside.</summary>
    public string? PathIn(string file) => Normal(_prefix + Path.GetRelativePath(_folder, Path.GetFullPath(file)).Replace('\\', '/'));

    /// <summary>A path as git spells it behind a revision: from the top of the repository, or with <c>./</c> from the folder the command runs in.</summary>
    public string? PathBehindRevision(string path) =>
        path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal) ? PathIn(path) : Normal(path);

    /// <summary>The folder at the top of a commit.</summary>
    public GitFolder TopOf(string commit) =>
        _objects.Value.Read(commit + "^{tree}", MostFolderBytes) is { } tree ? Remember(tree) : GitFolder.Empty;

    /// <summary>A folder.</summary>
    /// <param name="id">Its object.</param>
    public GitFolder Folder(string id) => _folders.TryGetValue(id, out var known) ? known
        : _objects.Value.Read(id, MostFolderBytes) is { } tree ? Remember(tree)
        : GitFolder.Empty;

    /// <summary>The object of a file; null where it is not at hand.</summary>
    /// <param name="id">Its object.</param>
    /// <param name="limit">The most bytes that are of use.</param>
    public GitObject? File(string id, int limit) => _objects.Value.Read(id, limit);

    /// <summary>Runs git in the repository; null, with what it says, where it fails.</summary>
    public (byte[]? Output, string Complaint) Run(IEnumerable<string> arguments, int limit, ReadOnlyMemory<byte> input = default) =>
        GitProgram.Run(_folder, arguments, limit, input);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_objects.IsValueCreated)
        {
            _objects.Value.Dispose();
        }
    }

    private GitFolder Remember(GitObject tree)
    {
        if (tree is not { Kind: "tree", Content: not null })
        {
            return GitFolder.Empty;
        }

        if (_folders.Count == MostRemembered)
        {
            _folders.Clear();
        }

        return _folders[tree.Id] = GitFolder.Of(tree);
    }

    // A letter may have been removed together with its folder.
    private static string Existing(string folder)
    {
        var existing = Path.GetFullPath(folder);
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } above)
        {
            existing = above;
        }

        return existing;
    }

    private static string? Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 || path.StartsWith('/') ? null : string.Join('/', parts);
    }
}
