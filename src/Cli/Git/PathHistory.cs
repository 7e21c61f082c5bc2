using System.Text;

namespace Edaran.Cli.Git;

/// <summary>A file at a commit.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Path">Where the file stands in the repository then; it may not be there.</param>
internal sealed record PathAt(GitCommit Commit, string Path);

/// <summary>Follows a file through the commits that touched it or what lies around it, under the names it had.</summary>
internal static class PathHistory
{
    private const int MostBytes = 64 << 20;
    private const int MostPairs = 1000;

    /// <summary>The commits, newest first, and whether there are more.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="from">The full hash of the newest commit.</param>
    /// <param name="path">Where the file stands in it.</param>
    /// <param name="most">The most commits that are looked at.</param>
    public static (IReadOnlyList<PathAt> Commits, bool IsCut) Of(GitRepository repository, string from, string path, int most)
    {
        var all = new List<PathAt>();
        for (string? start = from; start is not null;)
        {
            var folder = RevisionFiles.FolderOf(path);
            var log = CommitLog.Touching(repository, start, Around(path, folder), most + 1 - all.Count);
            start = null;
            foreach (var commit in log)
            {
                all.Add(new PathAt(commit, path));
                if (all.Count > most)
                {
                    return (all[..most], true);
                }

                if (EarlierName(repository, commit.Id, path) is { } earlier)
                {
                    (start, path) = (repository.CommitOf(commit.Id + "^1"), earlier);
                    break;
                }
            }
        }

        return (all, false);
    }

    // Kamus and calendars are looked for in the folder of a letter and in the one above it.
    private static IEnumerable<string> Around(string path, string folder) =>
        folder.Length == 0 || RevisionFiles.FolderOf(folder).Length == 0 ? [""] : [path, folder, RevisionFiles.FolderOf(folder)];

    /// <summary>What a file was called before a commit that gave it its name; null where it had it before, or there was none.</summary>
    private static string? EarlierName(GitRepository repository, string commit, string path)
    {
        if (repository.FilesOf(commit, "").IdOf(path) is null || repository.CommitOf(commit + "^1") is not { } parent || repository.FilesOf(parent, "").IdOf(path) is not null)
        {
            return null;
        }

        var (output, _) = repository.Run(
            ["diff-tree", "-r", "-z", "--raw", "--no-ext-diff", "--no-textconv", "-M", $"-l{MostPairs}", "--diff-filter=R", "--end-of-options", parent, commit], MostBytes);
        var fields = Encoding.UTF8.GetString(output ?? []).Split('\0');
        for (var at = 0; at + 2 < fields.Length; at += 3)
        {
            if (fields[at + 2] == path)
            {
                return fields[at + 1];
            }
        }

        return null;
    }
}
