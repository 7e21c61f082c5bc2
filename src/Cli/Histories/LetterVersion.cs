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

    /// <summary>Whether a file of the disk is there and has another text, line breaks aside.</summary>
    public bool DiffersFrom(string file) => File.Exists(file) && (!Exists || TextOf(SourceFile.Read(file, FileSource.OfDisk)) != TextOf(SourceFile.Read(Shown, Files)));

    private static string? TextOf(SourceFile file) => file.Text?.Text.ReplaceLineEndings("\n");

    /// <summary>The versions of a letter, oldest first, followed through its names, and whether older ones were left out.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="path">Where the letter stands, or stood, in it.</param>
    /// <param name="most">The most versions, the newest of all.</param>
    /// <exception cref="CliFailure">Git has no such letter.</exception>
    public static (IReadOnlyList<LetterVersion> Versions, bool IsCut) Of(GitRepository repository, string path, int most)
    {
        var head = repository.CommitOf("HEAD") ?? throw new CliFailure("Repositori ini belum mempunyai komit.", "This repository has no commit yet.");
        var versions = new List<LetterVersion>();
        Seen? newer = null;
        var (count, isCut) = (0, false);
        foreach (var at in PathHistory.Of(repository, head, path, MostCommits))
        {
            var older = new Seen(at, newer);
            if (newer is not null && !newer.IsAs(older))
            {
                versions.Add(newer.After(older));
            }

            newer = older;
            if (versions.Count == most)
            {
                return (Ordered(versions), older.HasLetter);
            }

            isCut = ++count > MostCommits;
        }

        if (newer is { HasLetter: true })
        {
            versions.Add(newer.After(null));
        }

        return versions.Count > 0 ? (Ordered(versions), isCut) : throw new CliFailure($"Git tidak mempunyai versi surat \"{path}\".", $"Git has no version of the letter \"{path}\".");
    }

    private static List<LetterVersion> Ordered(List<LetterVersion> versions)
    {
        versions.Reverse();
        return versions;
    }

    /// <summary>A commit as it was met on the way back, with what matters of it.</summary>
    private sealed class Seen
    {
        private readonly PathAt _at;
        private readonly string _near;
        private readonly Lazy<SortedDictionary<string, string>> _parts;

        public Seen(PathAt at, Seen? newer)
        {
            (_at, _near) = (at, Near(at));

            // Most commits touch nothing of it; then there is nothing to read.
            _parts = newer is not null && newer._near == _near ? newer._parts : new(() => PartsOf(at));
        }

        public bool HasLetter => _at.Exists;

        public bool IsAs(Seen other) => _near == other._near || _parts.Value.SequenceEqual(other._parts.Value);

        public LetterVersion After(Seen? older) => new(
            _at.Commit, _at.Path, _at.Files, HasLetter, HasLetter ? [.. Differences(older?._parts.Value ?? [], _parts.Value)] : [_at.Path]);

        // All that could matter.
        private static string Near(PathAt at)
        {
            var folder = RevisionFiles.FolderOf(at.Path);
            var units = folder.Length == 0 ? at.Files.UnitsIn("") : at.Files.UnitsIn(folder).Concat(at.Files.UnitsIn(RevisionFiles.FolderOf(folder)));
            return string.Join('\n', units.Select(unit => $"{unit.Path}\0{unit.Id}").Prepend(at.Path));
        }

        /// <summary>The letter and the kamus and calendars it uses, with their objects; nothing where it is not there.</summary>
        private static SortedDictionary<string, string> PartsOf(PathAt at)
        {
            var (files, parts) = (at.Files, new SortedDictionary<string, string>(StringComparer.Ordinal));
            if (files.IdOf(at.Path) is not { } id)
            {
                return parts;
            }

            parts[at.Path] = id;
            var letter = SourceFile.Read(files.Named(at.Path), files);
            foreach (var unit in letter.Text is null ? [] : new UnitLookup([letter], files).NeedsOf(letter))
            {
                // What comes from the standard library is the same for every version.
                if (files.PathInside(unit.Path) is { } inside && files.IdOf(inside) is { } used)
                {
                    parts[inside] = used;
                }
            }

            return parts;
        }
    }

    private static IEnumerable<string> Differences(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        after.Where(part => before.GetValueOrDefault(part.Key) != part.Value).Select(part => part.Key)
            .Concat(before.Keys.Where(path => !after.ContainsKey(path)))
            .Order(StringComparer.Ordinal);
}
