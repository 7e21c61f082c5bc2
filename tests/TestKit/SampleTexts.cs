using Edaran.Compiler.Text;

namespace Edaran.TestKit;

/// <summary>The letters, kamus and calendars of <c>library/</c> and <c>samples/</c>.</summary>
public static class SampleTexts
{
    private static readonly string[] Folders = ["library", "samples"];
    private static readonly Lazy<Dictionary<string, SourceText>> Texts = new(ReadAll);

    /// <summary>Every unit, by its path from the root.</summary>
    public static IReadOnlyDictionary<string, SourceText> All => Texts.Value;

    /// <summary>The paths of the letters, in ordinal order.</summary>
    public static IEnumerable<string> Letters => All.Keys.Where(path => IsLetter(All[path])).Order(StringComparer.Ordinal);

    /// <summary>Whether a text is a letter.</summary>
    public static bool IsLetter(SourceText text) => text.Text.StartsWith("surat edaran", StringComparison.Ordinal);

    private static Dictionary<string, SourceText> ReadAll() =>
        Folders
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.File(folder), "*.edaran", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .ToDictionary(path => path, path => new SourceText(path, File.ReadAllText(RepositoryRoot.File(path))), StringComparer.Ordinal);
}
