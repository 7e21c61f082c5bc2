using System.Globalization;
using System.Text;

namespace Edaran.Cli.Git;

/// <summary>A commit as it is shown.</summary>
/// <param name="Id">Its full hash.</param>
/// <param name="Short">As much of the hash as tells it from others.</param>
/// <param name="Day">The day it was written on, where its author was.</param>
/// <param name="Subject">The first line of its message, fit to be shown.</param>
internal sealed record GitCommit(string Id, string Short, DateOnly Day, string Subject);

/// <summary>Lists commits.</summary>
internal static class CommitLog
{
    private const int MostBytes = 64 << 20;
    private const int LongestSubject = 200;

    /// <summary>The commits that lead to one and touched some paths, newest first; of a merge only the side it was merged into.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="from">The full hash of the newest commit.</param>
    /// <param name="paths">Paths of the repository, files or folders; an empty one stands for all of it.</param>
    /// <param name="most">The most commits that are listed.</param>
    public static IReadOnlyList<GitCommit> Touching(GitRepository repository, string from, IEnumerable<string> paths, int most)
    {
        var (output, complaint) = repository.Run(
            ["rev-list", "--first-parent", $"--max-count={most}", "--format=%H%x00%h%x00%as%x00%s", "--end-of-options", from, "--", .. paths.Select(Literal)], MostBytes);
        return output is null
            ? throw new CliFailure($"Riwayat git tidak dapat dibaca: {complaint}", $"The log of git cannot be read: {complaint}")
            : [.. Encoding.UTF8.GetString(output).Split('\n').Select(Read).OfType<GitCommit>()];
    }

    /// <summary>A path of the repository as a pathspec in which no character is special.</summary>
    public static string Literal(string path) => ":(top,literal)" + path;

    // Before each there is a line "commit ID" of git's own, which has no NUL in it.
    private static GitCommit? Read(string line) =>
        line.Split('\0') is [var id, var shortened, var day, var subject]
            ? new GitCommit(id, shortened, Day(day), Subject(subject))
            : null;

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;

    private static string Subject(string text) => GitProgram.Printable(text.Length > LongestSubject ? text[..LongestSubject] + "…" : text);
}
