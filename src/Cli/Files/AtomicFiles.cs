namespace Edaran.Cli.Files;

/// <summary>
/// Files that appear whole or not at all: each is written under another name in the same folder and takes its own name only
/// in <see cref="Commit"/>. What was not committed is removed.
/// </summary>
internal sealed class AtomicFiles : IDisposable
{
    private readonly List<(string Temporary, string Final)> _files = [];
    private readonly ConsoleCancelEventHandler _cancelled;

    /// <summary>Begins a set of files.</summary>
    public AtomicFiles()
    {
        _cancelled = (_, _) => Discard();
        Console.CancelKeyPress += _cancelled;
    }

    /// <summary>Opens a file of the set for writing.</summary>
    /// <exception cref="CliFailure">It cannot be written there.</exception>
    public FileStream Create(string path)
    {
        if (Directory.Exists(path))
        {
            throw new CliFailure(
                $"\"{path}\" adalah folder; sebutkan nama berkas.", $"\"{path}\" is a folder; name a file.");
        }

        return Disk.Guard(path, () =>
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16);
            _files.Add((temporary, path));
            return stream;
        });
    }

    /// <summary>Writes a whole file of the set.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        using var stream = Create(path);
        Disk.Guard(path, () => stream.Write(bytes));
    }

    /// <summary>Gives every file its name. All streams must be closed.</summary>
    public void Commit()
    {
        foreach (var (temporary, final) in _files)
        {
            Disk.Guard(final, () => File.Move(temporary, final, overwrite: true));
        }

        _files.Clear();
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        Console.CancelKeyPress -= _cancelled;
        Discard();
    }

    private void Discard()
    {
        foreach (var (temporary, _) in _files)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The disk has gone; there is nothing left to tidy.
            }
        }
    }
}
