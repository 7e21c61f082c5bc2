namespace Edaran.LanguageServer.Tests;

/// <summary>A disk in memory, with the standard library.</summary>
internal sealed class TestFiles : IServerFiles
{
    private readonly Dictionary<string, string> _files = Directory
        .EnumerateFiles(RepositoryRoot.File("library"), "*.edaran")
        .ToDictionary(file => $"/library/{Path.GetFileName(file)}", File.ReadAllText, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Library => "/library";

    /// <summary>Where the disk waits before it gives a file that is not of the library; null where it does not.</summary>
    public ManualResetEventSlim? Gate { get; init; }

    /// <summary>Writes a file.</summary>
    public string this[string path]
    {
        set => _files[path] = value;
    }

    /// <inheritdoc/>
    public IEnumerable<string> In(string folder, bool isDeep) => _files.Keys
        .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && (isDeep || path.LastIndexOf('/') == folder.Length))
        .Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? Read(string path)
    {
        if (Gate is { } gate && !path.StartsWith(Library, StringComparison.Ordinal))
        {
            gate.Wait();
        }

        return _files.GetValueOrDefault(path);
    }

    /// <summary>Takes a file away.</summary>
    public void Remove(string path) => _files.Remove(path);
}
