using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Benchmarks;

/// <summary>The sample letters, found from wherever the benchmark runs.</summary>
internal static class Samples
{
    /// <summary>Work from anywhere before Lebaran: five points, two modes of interest, the letter of most examples.</summary>
    public const string Lebaran = "samples/kabupaten-bekasi/1468-2025-wfa-lebaran.edaran";

    /// <summary>The texts a letter needs: itself, the kamus of its folder, the library.</summary>
    public static ImmutableArray<SourceText> Texts(string path)
    {
        var root = Root();
        var folder = Path.GetDirectoryName(Path.Combine(root, path))!;
        return [.. Directory.EnumerateFiles(Path.Combine(root, "library"), "*.edaran", SearchOption.AllDirectories)
            .Append(Path.Combine(folder, "kamus.edaran"))
            .Append(Path.Combine(root, path))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceText(Path.GetRelativePath(root, file), File.ReadAllText(file)))];
    }

    /// <summary>A letter, bound.</summary>
    public static Letter Letter(string path) =>
        Compilation.Create(Texts(path)).Letters.Single(letter => letter.Source.Path.EndsWith(Path.GetFileName(path), StringComparison.Ordinal)).Letter!;

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Edaran.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No Edaran.slnx above the benchmark.");
    }
}
