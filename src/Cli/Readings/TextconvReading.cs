using System.Text;
using Edaran.Cli.Files;
using Edaran.Cli.Git;
using Edaran.Compiler.ReadBack;

namespace Edaran.Cli.Readings;

/// <summary>
/// What <c>git diff</c> and <c>git log -p</c> compare instead of the text of a letter: how it was read, a line a statement. A filter of git must
/// not fail: what cannot be read as a letter is given as it is.
/// </summary>
internal static class TextconvReading
{
    /// <summary>Writes a file so.</summary>
    /// <param name="file">The file that git names: in the working tree, or one it wrote a revision's text to.</param>
    /// <param name="session">The run.</param>
    /// <exception cref="CliFailure">There is no such file.</exception>
    public static int Write(string file, Session session)
    {
        var content = FileSource.OfDisk.Read(file, SourceFile.MaxBytes);
        session.Out.Write(content.Bytes is { } bytes ? Read(file, bytes, session) ?? Encoding.UTF8.GetString(bytes) : session.Text(
            $"(berkas {content.Size} byte, terlalu besar untuk surat)\n", $"(a file of {content.Size} bytes, too large for a letter)\n"));
        return ExitCode.Success;
    }

    private static string? Read(string file, byte[] bytes, Session session)
    {
        try
        {
            using var repository = GitRepository.TryOf(Directory.GetCurrentDirectory(), out _);
            var (files, shown) = Place(file, bytes, repository);
            return Workspace.Load([shown], files) is { HasErrors: false, Letters: [{ Meaning: { } letter }] }
                ? string.Concat(ReadingText.Lines(LetterReader.Read(letter, session.Language), session.Language).Select(line => $"{new string(' ', line.Indent)}{line.Text}\n"))
                : null;
        }
        catch (CliFailure)
        {
            // Without git, or with one that does not answer, the text itself can still be compared.
            return null;
        }
    }

    // With the kamus of its own revision; a text about to be committed with those on the disk.
    private static (FileSource Files, string Shown) Place(string file, byte[] bytes, GitRepository? repository)
    {
        if (repository is null || IsInTree(file, repository))
        {
            return (FileSource.OfDisk, file);
        }

        if (TextInLog.Find(repository, bytes, null) is { } found)
        {
            var files = repository.FilesOf(found.Commit, found.Commit);
            return (files, files.Named(found.Path));
        }

        return TextInLog.FindStaged(repository, bytes) is { } staged
            ? (new PlacedFile(FileSource.OfDisk, file, Path.Combine(repository.Root, staged), new FileContent(bytes, bytes.Length)), file)
            : (FileSource.OfDisk, file);
    }

    private static bool IsInTree(string file, GitRepository repository) => repository.PathIn(file) is { } inside && !inside.StartsWith(".git/", StringComparison.Ordinal);
}
