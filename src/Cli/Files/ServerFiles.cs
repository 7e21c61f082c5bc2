using Edaran.Compiler.Syntax;
using Edaran.LanguageServer;

namespace Edaran.Cli.Files;

/// <summary>The disk as the language server sees it: what cannot be read is not there.</summary>
internal sealed class ServerFiles : IServerFiles
{
    // A folder of more letters than any office has is not looked through to its end.
    private const int MostFiles = 20_000;

    /// <inheritdoc/>
    public string Library => Slashed(Shipped.Library);

    /// <inheritdoc/>
    public IEnumerable<string> In(string folder, bool isDeep)
    {
        try
        {
            var options = new EnumerationOptions
            {
                RecurseSubdirectories = isDeep,
                IgnoreInaccessible = true,
                AttributesToSkip = PathArguments.PassedOver,
                MatchCasing = MatchCasing.CaseInsensitive,
            };
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.edaran", options).Take(MostFiles).Select(Slashed).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public string? Read(string path)
    {
        try
        {
            return File.Exists(path) && Disk.ReadAtMost(path, SourceFile.MaxBytes) is { } bytes && Disk.Decode(bytes) is { Length: <= SyntaxTree.MaxLength } text ? text : null;
        }
        catch (CliFailure)
        {
            return null;
        }
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
