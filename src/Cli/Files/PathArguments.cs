using System.CommandLine;
using Edaran.Cli.Commands;

namespace Edaran.Cli.Files;

/// <summary>What <c>PATH…</c> stands for: each file named, and in each folder named every file of a kind, at any depth.</summary>
internal static class PathArguments
{
    /// <summary>What is passed over in a folder: hidden files, and links.</summary>
    public const FileAttributes PassedOver = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint;

    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = PassedOver,
        MatchCasing = MatchCasing.CaseInsensitive,
    };

    /// <summary>The files, each once, in the order of the arguments; within a folder in ordinal order.</summary>
    /// <param name="paths">The arguments.</param>
    /// <param name="extensions">The kinds of file looked for in folders: <c>.edaran</c>, <c>.dll</c>.</param>
    /// <param name="command">The verb, to tell a misspelt option from a missing file.</param>
    /// <exception cref="CliFailure">A path does not exist, a folder cannot be read or holds no such file.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths, IReadOnlyList<string> extensions, Command command)
    {
        var all = paths.ToList();
        if (all.Find(path => path.StartsWith('-') && !Path.Exists(path)) is { } option)
        {
            throw new CliFailure(UsageErrors.UnknownOption(option, command));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<string>();
        foreach (var path in all)
        {
            foreach (var file in Expand(path, extensions))
            {
                if (seen.Add(Path.GetFullPath(file)))
                {
                    files.Add(file);
                }
            }
        }

        return files;
    }

    private static List<string> Expand(string path, IReadOnlyList<string> extensions)
    {
        if (path.Length == 0)
        {
            throw new CliFailure("Nama berkas kosong.", "The name of a file is empty.");
        }

        if (File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            return InFolder(path, extensions);
        }

        throw new CliFailure($"Berkas atau folder \"{path}\" tidak ada.", $"There is no file or folder \"{path}\".");
    }

    private static List<string> InFolder(string folder, IReadOnlyList<string> extensions)
    {
        var files = Disk.Guard(folder, () => Directory.EnumerateFiles(folder, "*", Deep)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList());
        return files.Count != 0
            ? files
            : throw new CliFailure(
                $"Folder \"{folder}\" tidak berisi berkas {string.Join(" atau ", extensions)}.",
                $"The folder \"{folder}\" holds no {string.Join(" or ", extensions)} file.");
    }
}
