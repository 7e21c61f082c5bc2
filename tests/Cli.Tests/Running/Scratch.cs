using System.Text;

namespace Edaran.Cli.Tests.Running;

/// <summary>A folder of its own for a test, removed behind it.</summary>
internal sealed class Scratch : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public Scratch() => Folder = Directory.CreateTempSubdirectory("edaran-").FullName;

    /// <summary>Its path.</summary>
    public string Folder { get; }

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Writes a text file and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, byte[] content)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>The names of all files in it, hidden ones too, in order.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
