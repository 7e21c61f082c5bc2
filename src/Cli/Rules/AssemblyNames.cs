using System.Collections.Immutable;
using Edaran.Cli.Files;

namespace Edaran.Cli.Rules;

/// <summary>
/// What compiled letters are called: after their files, with only characters that every disk takes. Letters whose files
/// have one name are told apart by their folders. The names depend on nothing outside the folder that was compiled.
/// </summary>
internal static class AssemblyNames
{
    /// <summary>One name a letter, all different.</summary>
    public static ImmutableArray<string> For(IReadOnlyList<LoadedLetter> letters)
    {
        var names = letters.Select(letter => Name(letter.Path, 0)).ToArray();
        var deepest = letters.Count == 0 ? 0 : letters.Max(letter => letter.Path.Count(c => c == Path.DirectorySeparatorChar));
        for (var depth = 1; depth <= deepest && Clashes(names).Count != 0; depth++)
        {
            var clashes = Clashes(names);
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = clashes.Contains(names[i]) ? Name(letters[i].Path, depth) : names[i];
            }
        }

        return Numbered(names);
    }

    private static HashSet<string> Clashes(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .SelectMany(group => group).ToHashSet(StringComparer.Ordinal);

    private static string Name(string path, int folders)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var folder = Path.GetDirectoryName(path);
        for (; folders > 0 && !string.IsNullOrEmpty(folder); folders--)
        {
            name = $"{Path.GetFileName(folder)}.{name}";
            folder = Path.GetDirectoryName(folder);
        }

        var safe = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('.');
        return safe.Length == 0 ? "surat" : safe;
    }

    // Names that differ only in characters no file name may have.
    private static ImmutableArray<string> Numbered(string[] names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var result = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            var unique = name;
            for (var i = 2; !seen.Add(unique); i++)
            {
                unique = $"{name}-{i}";
            }

            result.Add(unique);
        }

        return result.ToImmutable();
    }
}
