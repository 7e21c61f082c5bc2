using System.Collections.Immutable;
using Edaran.Cli.Files;
using Edaran.Cli.Git;

namespace Edaran.Cli.Histories;

/// <summary>A version of a letter that git keeps: its own text, or a kamus or calendar it uses, is not that of the version before.</summary>
/// <param name="Commit">The commit that made it.</param>
/// <param name="Path">Where the letter stands in the repository then.</param>
/// <param name="Files">The files of the commit.</param>
/// <param name="Exists">Whether the letter is there.</param>
/// <param name="Changed">The files that are new, gone or other than before.</param>
internal sealed record LetterVersion(GitCommit Commit, string Path, RevisionFiles Files, bool Exists, ImmutableArray<string> Changed)
{
    private const int MostCommits = 20_000;

    /// <summary>The name the letter is shown by.</summary>
    public string Shown => Files.Named(Path);

    /// <summary>The versions of a letter, oldest first, followed through its names, and whether older ones were left out.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="path">Where the letter stands, or stood, in it.</param>
    /// <param name="most">The most versions, the newest of all.</param>
    /// <exception cref="CliFailure">Git has no such letter.</exception>
    public static (IReadOnlyList<LetterVersion> Versions, bool IsCut) Of(GitRepository repository, string path, int most)
    {
        var head = repository.CommitOf("HEAD") ?? throw new CliFailure("Repositori ini belum mempunyai komit.", "This repository has no commit yet.");
        var (commits, isCut) = PathHistory.Of(repository, head, path, MostCommits);
        var versions = new List<LetterVersion>();
        SortedDictionary<string, string>? before = null;
        var near = "";
        foreach (var at in commits.Reverse())
        {
            var files = repository.FilesOf(at.Commit.Id, at.Commit.Short);
            var here = Near(files, at.Path);
            if (here == near || (before is null && files.IdOf(at.Path) is null))
            {
                continue;
            }

            near = here;
            var parts = Parts(files, at.Path);
            if (before is null || !parts.SequenceEqual(before))
            {
                versions.Add(new LetterVersion(at.Commit, at.Path, files, parts.Count > 0, parts.Count == 0 ? [at.Path] : [.. Differences(before ?? [], parts)]));
            }

            before = parts;
        }

        return versions.Count == 0
            ? throw new CliFailure($"Git tidak mempunyai versi surat \"{path}\".", $"Git has no version of the letter \"{path}\".")
            : (versions.Count > most ? versions[^most..] : versions, isCut || versions.Count > most);
    }

    // All that could matter, to pass over commits that touched nothing of it.
    private static string Near(RevisionFiles files, string path)
    {
        var folder = RevisionFiles.FolderOf(path);
        var units = folder.Length == 0 ? files.UnitsIn("") : files.UnitsIn(folder).Concat(files.UnitsIn(RevisionFiles.FolderOf(folder)));
        return string.Join('\n', units.Select(unit => $"{unit.Path}\0{unit.Id}").Prepend(path));
    }

    /// <summary>The letter and the kamus and calendars it uses, with their objects; nothing where it is not there.</summary>
    private static SortedDictionary<string, string> Parts(RevisionFiles files, string path)
    {
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (files.IdOf(path) is { } id)
        {
            parts[path] = id;
            var letter = SourceFile.Read(files.Named(path), files);
            foreach (var unit in letter.Text is null ? [] : new UnitLookup([letter], files).NeedsOf(letter))
            {
                // What comes from the standard library is the same for every version.
                if (files.PathInside(unit.Path) is { } inside && files.IdOf(inside) is { } used)
                {
                    parts[inside] = used;
                }
            }
        }

        return parts;
    }

    private static IEnumerable<string> Differences(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        after.Where(part => before.GetValueOrDefault(part.Key) != part.Value).Select(part => part.Key)
            .Concat(before.Keys.Where(path => !after.ContainsKey(path)))
            .Order(StringComparer.Ordinal);
}
