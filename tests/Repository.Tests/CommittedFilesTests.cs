namespace Edaran.Repository.Tests;

/// <summary>What must not be in any file of the repository.</summary>
public sealed class CommittedFilesTests
{
    // Split so that this file does not name them itself.
    private static readonly string[] MachinePaths = ["/" + "root/", "/" + "work/", "/" + "home/", "C:" + "\\Users\\"];

    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "Skip " + "=", "HA" + "CK"];

    private static readonly string[] SkippedFolders = ["artifacts", ".git", "node_modules", ".vs", "BenchmarkDotNet.Artifacts"];

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        Assert.Empty(Files(RepositoryRoot.Path).Where(IsText).SelectMany(path => Mentions(path, MachinePaths)));

    [Fact]
    public void No_source_is_left_unfinished() =>
        Assert.Empty(Files(RepositoryRoot.Path)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Mentions(path, Unfinished)));

    private static IEnumerable<string> Mentions(string path, string[] words)
    {
        var text = File.ReadAllText(path);
        return words
            .Where(word => text.Contains(word, StringComparison.Ordinal))
            .Select(word => $"{Path.GetRelativePath(RepositoryRoot.Path, path)}: {word}");
    }

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".cs" or ".md" or ".csproj" or ".props" or ".json" or ".txt" or ".edaran" or ".cake" or ".csv" or ".slnx" or "";

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(child => !SkippedFolders.Contains(Path.GetFileName(child), StringComparer.Ordinal))
                .SelectMany(Files));
}
