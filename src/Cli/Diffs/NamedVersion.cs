using System.CommandLine;
using Edaran.Cli.Files;
using Edaran.Cli.Git;

namespace Edaran.Cli.Diffs;

/// <summary>A version of a letter as it is named on the command line: a file, or one of a revision in git. Read with the kamus of its own place and time.</summary>
/// <param name="files">Where it is read from.</param>
/// <param name="shown">The names of its files; none where there is no such version, as git says it of a letter that is new or removed.</param>
/// <param name="repository">What it is read from, or null.</param>
internal sealed class NamedVersion(FileSource files, IReadOnlyList<string> shown, GitRepository? repository) : IDisposable
{
    private const string Nothing = "/dev/null";

    /// <summary>The names of its files.</summary>
    public IReadOnlyList<string> Shown => shown;

    /// <summary>Whether there is no such version.</summary>
    public bool IsMissing => shown.Count == 0;

    /// <summary>Finds a version.</summary>
    /// <param name="argument">A file, a folder, <c>REV:PATH</c>, or <c>/dev/null</c>.</param>
    /// <param name="beside">The letter that a file elsewhere is a version of, or null.</param>
    /// <param name="command">The verb, to tell a misspelt option from a missing file.</param>
    /// <param name="session">The run.</param>
    /// <exception cref="CliFailure">There is no such file or revision.</exception>
    public static NamedVersion Of(string argument, string? beside, Command command, Session session)
    {
        if (argument == Nothing)
        {
            return new NamedVersion(FileSource.OfDisk, [], null);
        }

        if (Path.Exists(argument))
        {
            return beside is null || Path.GetFullPath(beside) == Path.GetFullPath(argument) || Directory.Exists(argument)
                ? new NamedVersion(FileSource.OfDisk, PathArguments.Expand([argument], [".edaran"], command), null)
                : Elsewhere(argument, beside, session);
        }

        return ColonOf(argument) is var colon and > 0 && !argument.StartsWith('-') && !Path.IsPathRooted(argument)
            ? OfRevision(argument[..colon], argument[(colon + 1)..])
            : new NamedVersion(FileSource.OfDisk, PathArguments.Expand([argument], [".edaran"], command), null);
    }

    /// <summary>Reads it with what it needs.</summary>
    public Workspace Load() => Workspace.Load(shown, files);

    /// <summary>Reads the contracts that lie beside it, in its own place and time.</summary>
    public Workspace LoadContracts() =>
        Workspace.Load([.. shown.SelectMany(file => new UnitLookup([], files).ContractsBeside(files.PathOf(file))).Distinct(StringComparer.Ordinal)], files);

    /// <inheritdoc/>
    public void Dispose() => repository?.Dispose();

    // A revision may hold colons of its own within braces: HEAD^{/subject: more}, main@{12:00}.
    private static int ColonOf(string argument)
    {
        var depth = 0;
        for (var at = 0; at < argument.Length; at++)
        {
            depth += argument[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (argument[at] == ':' && depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static NamedVersion OfRevision(string revision, string path)
    {
        var repository = GitRepository.Of(Directory.GetCurrentDirectory());
        var (named, file) = (GitProgram.Printable(revision), GitProgram.Printable(path));
        var commit = repository.CommitOf(revision) ?? throw new CliFailure(
            $"\"{named}:{file}\" bukan berkas, dan git tidak mengenal revisi \"{named}\".", $"\"{named}:{file}\" is no file, and git knows no revision \"{named}\".");
        var revised = repository.FilesOf(commit, revision);
        return repository.PathBehindRevision(path) is { } inside && revised.IdOf(inside) is not null
            ? new NamedVersion(revised, [revised.Named(inside)], repository)
            : throw new CliFailure($"Revisi \"{named}\" tidak memuat berkas \"{file}\".", $"Revision \"{named}\" has no file \"{file}\".");
    }

    // A file that git wrote out for a tool has no kamus beside it: where its text stood in the log tells which one is its own.
    private static NamedVersion Elsewhere(string file, string beside, Session session)
    {
        var text = FileSource.OfDisk.Read(file, SourceFile.MaxBytes);
        var repository = GitRepository.TryOf(Path.GetDirectoryName(Path.GetFullPath(beside))!, out _);
        if (repository is not null && text.Bytes is { } bytes && TextInLog.Find(repository, bytes, repository.PathIn(beside)) is { } found)
        {
            var revised = repository.FilesOf(found.Commit, repository.ShortOf(found.Commit));
            var shown = revised.Named(found.Path);
            session.Note($"{file} adalah {shown}; dibaca dengan kamus versi itu.", $"{file} is {shown}; read with the kamus of that version.");
            return new NamedVersion(revised, [shown], repository);
        }

        session.Note(
            $"{file} tidak ditemukan dalam riwayat git; dibaca dengan kamus yang sekarang ada di dekat {beside}.",
            $"{file} was not found in the log of git; read with the kamus that is near {beside} now.");
        return new NamedVersion(new PlacedFile(FileSource.OfDisk, file, Path.GetFullPath(beside), text), [file], repository);
    }
}
