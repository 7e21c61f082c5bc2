using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Samples;

/// <summary>The texts of <see cref="SampleTexts"/> as data of tests, and their trees.</summary>
internal static class SampleFiles
{
    /// <summary>Every unit, by its path from the root.</summary>
    public static IReadOnlyDictionary<string, SourceText> All => SampleTexts.All;

    /// <summary>The paths of every unit.</summary>
    public static TheoryData<string> Paths => new(All.Keys.Order(StringComparer.Ordinal));

    /// <summary>The paths of the letters.</summary>
    public static TheoryData<string> Letters => new(SampleTexts.Letters);

    /// <summary>A name for the baselines of a unit: its path without folders' slashes and extension.</summary>
    public static string BaselineName(string path) =>
        Path.ChangeExtension(path, null).Replace('/', '.').Replace("samples.", string.Empty, StringComparison.Ordinal);

    /// <summary>Reads a unit with the names it and the units it uses declare.</summary>
    public static SyntaxTree Parse(SourceText text) => SyntaxTree.Parse(text, NamesFor(text));

    /// <summary>The names a unit and the units it uses declare.</summary>
    public static NameTable NamesFor(SourceText text)
    {
        var unit = SyntaxTree.Parse(text, NameTable.Empty).Root;
        var used = unit.Members.OfType<UseHeaderSyntax>().SelectMany(u => u.Names).Select(n => n.Value.Words).ToHashSet(StringComparer.Ordinal);
        var units = All.Values.Select(t => SyntaxTree.Parse(t, NameTable.Empty).Root).Where(u => u.Kind != UnitKind.Letter && used.Contains(u.Title!.Words));
        return NameTable.Create(units.Append(unit).SelectMany(u => NameCollector.Collect(u)));
    }
}
