using System.Text;

namespace Edaran.Cli.Git;

/// <summary>A file at a commit.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Path">Where the file stands in the repository then; it may not be there.</param>
/// <param name="Files">The files of the commit.</param>
internal sealed record PathAt(GitCommit Commit, string Path, RevisionFiles Files)
{
    /// <summary>Whether the file is there.</summary>
    public bool Exists { get; } = Files.IdOf(Path) is not null;
}

/// <summary>Follows a file through the commits that touched it or what lies around it, under the names it had.</summary>
internal static class PathHistory
{
    private const int MostBytes = 64 << 20;
    private const int MostPairs = 1000;

    /// <summary>The commits, newest first; one more than asked for where there are more.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="from">The full hash of the newest commit.</param>
    /// <param name="path">Where the file stands in it.</param>
    /// <param name="most">The most commits that are of use.</param>
    public static IEnumerable<PathAt> Of(GitRepository repository, string from, string path, int most)
    {
        var count = 0;
        for (string? start = from; start is not null;)
        {
            var log = CommitLog.Touching(repository, start, Around(path), most + 1 - count);
            start = null;
            for (var i = 0; i < log.Count && start is null; i++)
            {
                var at = new PathAt(log[i], path, repository.FilesOf(log[i].Id, log[i].Short));
                yield return at;
                if (++count > most)
                {
                    yield break;
                }

                // Between two commits of the log the file did not change.
                var isNew = at.Exists && (i + 1 == log.Count || repository.FilesOf(log[i + 1].Id, "").IdOf(path) is null);
                if (isNew && repository.CommitOf(log[i].Id + "^1") is { } parent && EarlierName(repository, parent, log[i].Id, path) is { } earlier)
                {
                    (start, path) = (parent, earlier);
                }
            }
        }
    }

    // Kamus and calendars are looked for in the folder of a letter and in the one above it.
    private static string[] Around(string path)
    {
        var folder = RevisionFiles.FolderOf(path);
        return folder.Length == 0 || RevisionFiles.FolderOf(folder).Length == 0 ? [""] : [RevisionFiles.FolderOf(folder)];
    }

    /// <summary>What a file was called before a commit that gave it its name; null where it is new.</summary>
    private static string? EarlierName(GitRepository repository, string parent, string commit, string path)
    {
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
