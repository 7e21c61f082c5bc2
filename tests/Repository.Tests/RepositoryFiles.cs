namespace Edaran.Repository.Tests;

/// <summary>The files of the repository, without what is built or ignored.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] SkippedFolders = ["artifacts", ".git", "node_modules", ".vs", "BenchmarkDotNet.Artifacts", "TestResults"];

    /// <summary>Their paths from the root, with <c>/</c> between the parts, in ordinal order.</summary>
    public static IEnumerable<string> All() =>
        Below(RepositoryRoot.Path)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(RepositoryRoot.File(path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(child => !SkippedFolders.Contains(Path.GetFileName(child), StringComparer.Ordinal))
                .SelectMany(Below));
}
