using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Samples;

/// <summary>The sample letters, compiled, each once.</summary>
internal static class SampleLetters
{
    private static readonly Dictionary<string, Compilation> Known = new(StringComparer.Ordinal);

    /// <summary>Compiles a sample together with the kamus and calendars of its folder and the library.</summary>
    public static Compilation Compile(string path)
    {
        lock (Known)
        {
            return Known.TryGetValue(path, out var known) ? known : Known[path] = Compilation.Create([.. Sources(path)]);
        }
    }

    /// <summary>The letter of a sample.</summary>
    public static Letter Letter(string path) =>
        Compile(path).Letters.Single(l => ReferenceEquals(l.Source, SampleFiles.All[path])).Letter!;

    private static IEnumerable<SourceText> Sources(string path)
    {
        var folder = path[..path.LastIndexOf('/')];
        return SampleFiles.All
            .Where(f => f.Key == path || f.Key.StartsWith("library/", StringComparison.Ordinal) || (f.Key.StartsWith(folder + "/", StringComparison.Ordinal) && !IsLetter(f.Value)))
            .Select(f => f.Value);
    }

    private static bool IsLetter(SourceText text) => text.Text.StartsWith("surat edaran", StringComparison.Ordinal);
}
