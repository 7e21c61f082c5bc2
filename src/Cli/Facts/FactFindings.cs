using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Runtime;

namespace Edaran.Cli.Facts;

/// <summary>What the runtime says of wrong facts, as findings: with their place, in both languages.</summary>
internal static class FactFindings
{
    /// <summary>A fault in a file whose text is at hand.</summary>
    public static Finding Of(FactError error, SourceText source, TextSpan span) =>
        Finding.In(source, span, DescriptorOf(error)) with { Said = Said(error) };

    /// <summary>A name that no letter knows; the nearest name is always told, however far off it is.</summary>
    public static Finding UnknownName(string name, IReadOnlyList<Policy> letters, SourceText source, TextSpan span)
    {
        var known = letters.SelectMany(letter => letter.Rules.Facts).SelectMany(fact => fact.Aliases.Prepend(fact.Name));
        var nearest = Spelling.Nearest(name, known);
        var found = Of(new FactError(FactErrorKind.UnknownName, name, "", nearest, ""), source, span);
        return nearest is null ? found : found with { Fixes = [FindingFix.Of(Fix.Replace(span, $"\"{nearest}\""), source)] };
    }

    /// <summary>The kind of finding a fault is.</summary>
    public static DiagnosticDescriptor DescriptorOf(FactError error) =>
        Catalogue.All.First(descriptor => descriptor.Code == error.Code);

    /// <summary>The fault in both languages.</summary>
    public static Phrase Said(FactError error) =>
        new(FactErrorText.In("id").Describe(error), FactErrorText.In("en").Describe(error));
}
