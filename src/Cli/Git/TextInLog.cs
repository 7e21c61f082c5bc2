using System.Text;

namespace Edaran.Cli.Git;

/// <summary>Where a text stood in the log.</summary>
/// <param name="Commit">The full hash of the newest commit known to have had it.</param>
/// <param name="Path">Its path then.</param>
internal sealed record TextInLog(string Commit, string Path)
{
    private const int MostCommits = 20_000;
    private const int MostBytes = 16 << 20;

    /// <summary>Finds the newest commit that had a text: the one before the change that took it away, or where it still is.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="text">The bytes of the text.</param>
    /// <param name="path">The path preferred where it stood under several; null: any.</param>
    /// <returns>Where it was; null where no commit looked at had it.</returns>
    public static TextInLog? Find(GitRepository repository, ReadOnlyMemory<byte> text, string? path)
    {
        // Through no filter: those are programs that the repository configures.
        if (Words(repository, ["hash-object", "--stdin", "--no-filters"], text) is not [var id])
        {
            return null;
        }

        // Where the newest commit has it there is no need to look further back.
        var head = repository.CommitOf("HEAD");
        var now = head is null ? null : repository.FilesOf(head, "");
        if (path is not null && now?.IdOf(path) == id)
        {
            return new TextInLog(head!, path);
        }

        var changes = Changes(repository, id);
        if (now is not null && changes.Find(one => now.IdOf(one.Path) == id) is { } still)
        {
            return new TextInLog(head!, still.Path);
        }

        return (changes.Find(one => one.Path == path) ?? changes.FirstOrDefault()) is { } change && repository.CommitOf(change.IsGone ? change.Commit + "^1" : change.Commit) is { } commit
            ? new TextInLog(commit, change.Path)
            : null;
    }

    /// <summary>Where a text stands that is about to be committed; null where it is not among what is.</summary>
    public static string? FindStaged(GitRepository repository, ReadOnlyMemory<byte> text)
    {
        if (Words(repository, ["hash-object", "--stdin", "--no-filters"], text) is not [var id])
        {
            return null;
        }

        var (output, _) = repository.Run(["ls-files", "--stage", "--full-name", "-z"], MostBytes);
        return Encoding.UTF8.GetString(output ?? []).Split('\0')
            .Select(entry => entry.Split('\t', 2))
            .Where(entry => entry.Length == 2 && entry[0].Split(' ') is [_, var staged, _] && staged == id)
            .Select(entry => entry[1])
            .FirstOrDefault();
    }

    // The changes by which a text came or went, newest first: a commit, then a line and a path for each.
    private static List<Change> Changes(GitRepository repository, string id)
    {
        var commits = Words(repository, ["rev-list", "--all", "--no-merges", $"--max-count={MostCommits}"], default);
        var (output, _) = repository.Run(
            ["diff-tree", "--stdin", "-r", "-z", "--root", "--raw", "--no-renames", "--no-ext-diff", "--no-textconv", $"--find-object={id}"],
            MostBytes,
            Encoding.ASCII.GetBytes(string.Join('\n', commits) + "\n"));
        var found = new List<Change>();
        var fields = Encoding.UTF8.GetString(output ?? []).Split('\0');
        var commit = "";
        for (var at = 0; at < fields.Length; at++)
        {
            if (!fields[at].StartsWith(':'))
            {
                commit = fields[at].Trim();
            }
            else if (at + 1 < fields.Length)
            {
                found.Add(new Change(commit, fields[at].Split(' ') is [_, _, var before, ..] && before == id, fields[++at]));
            }
        }

        return found;
    }

    private static string[] Words(GitRepository repository, IEnumerable<string> arguments, ReadOnlyMemory<byte> input) =>
        Encoding.UTF8.GetString(repository.Run(arguments, MostBytes, input).Output ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Change(string Commit, bool IsGone, string Path);
}
