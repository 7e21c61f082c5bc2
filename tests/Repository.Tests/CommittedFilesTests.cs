namespace Edaran.Repository.Tests;

/// <summary>What must not be in any file of the repository.</summary>
public sealed class CommittedFilesTests
{
    // Put together here so that this file does not name them itself.
    private static readonly string[] MachinePaths = ["/" + "root/", "/" + "work/", "/" + "home/", "C:" + "\\Users\\"];

    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "(Sk" + "ip =", "HA" + "CK"];

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        Assert.Empty(RepositoryFiles.All().Where(IsText).SelectMany(path => Mentions(path, MachinePaths)));

    [Fact]
    public void No_source_is_left_unfinished() =>
        Assert.Empty(RepositoryFiles.All()
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Mentions(path, Unfinished)));

    private static IEnumerable<string> Mentions(string path, string[] words)
    {
        var text = RepositoryFiles.Read(path);
        return words.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => $"{path}: {word}");
    }

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".cs" or ".md" or ".csproj" or ".props" or ".json" or ".txt" or ".edaran" or ".cake" or ".csv" or ".slnx" or "";
}
