using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.TestKit;

/// <summary>The sample letters, compiled, each once.</summary>
public static class SampleLetters
{
    private static readonly Dictionary<string, Compilation> Known = new(StringComparer.Ordinal);

    /// <summary>Compiles a sample together with the kamus and calendars of its folder and the library.</summary>
    public static Compilation Compile(string path)
    {
        lock (Known)
        {
            return Known.TryGetValue(path, out var known) ? known : Known[path] = Compilation.Create(Texts(path));
        }
    }

    /// <summary>The letter of a sample.</summary>
    public static Letter Letter(string path) =>
        Compile(path).Letters.Single(l => ReferenceEquals(l.Source, SampleTexts.All[path])).Letter!;

    /// <summary>The texts that a sample needs: itself, the kamus and calendars of its folder, the library.</summary>
    public static ImmutableArray<SourceText> Texts(string path)
    {
        var folder = path[..path.LastIndexOf('/')];
        return [.. SampleTexts.All
            .Where(f => f.Key == path || f.Key.StartsWith("library/", StringComparison.Ordinal) || (f.Key.StartsWith(folder + "/", StringComparison.Ordinal) && !SampleTexts.IsLetter(f.Value)))
            .Select(f => f.Value)];
    }
}
