using System.Collections.Immutable;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Files;

/// <summary>What a file says of itself and of the units it needs.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Key">The kind and the name of the unit, as other files name it; empty for a letter.</param>
/// <param name="Needs">Keys of the units it names.</param>
internal sealed record UnitHead(UnitKind Kind, string Key, ImmutableArray<string> Needs)
{
    /// <summary>Reads the head of a file. Header lines hold no declared names, so that none need be known.</summary>
    public static UnitHead Of(SourceText source)
    {
        var unit = SyntaxTree.Parse(source, NameTable.Empty).Root;
        var key = unit.Kind switch
        {
            UnitKind.Kamus => KeyOf(isCalendar: false, unit.Title),
            UnitKind.Calendar => KeyOf(isCalendar: true, unit.Title),
            _ => "",
        };
        return new UnitHead(unit.Kind, key, [.. unit.Members.OfType<UseHeaderSyntax>().SelectMany(Keys)]);
    }

    private static IEnumerable<string> Keys(UseHeaderSyntax header)
    {
        var isCalendar = string.Equals(header.Keyword.Text, "kalender", StringComparison.OrdinalIgnoreCase);
        return header.Names.Select(name => KeyOf(isCalendar, name.Value));
    }

    private static string KeyOf(bool isCalendar, TextSyntax? name) =>
        (isCalendar ? "kalender " : "kamus ") + NameText.Key(name?.Words ?? "");
}
