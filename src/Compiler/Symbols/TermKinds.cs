using System.Collections.Immutable;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Symbols;

/// <summary>
/// Tells terms that stand for values (<c>unit pelayanan adalah Museum atau BBD</c>) from those that stand for conditions, so that
/// "pada Museum dan hamil" is no series of two values.
/// </summary>
public static class TermKinds
{
    // Terms that hang on each other in a longer chain are refused when they are bound.
    private const int MaxRounds = 32;

    /// <summary>The names of the terms that stand for conditions, aliases included.</summary>
    /// <param name="units">Units read with all names declared for them.</param>
    /// <param name="names">Those names.</param>
    public static ImmutableArray<DeclaredName> Conditions(IEnumerable<UnitSyntax> units, NameTable names)
    {
        var terms = units.SelectMany(u => u.Members).OfType<TermDeclarationSyntax>().ToList();
        var conditions = new HashSet<string>(StringComparer.Ordinal);
        var open = terms;
        for (var round = 0; round < MaxRounds && open.Count > 0; round++)
        {
            var found = open.Where(t => !IsSeries(t.Definition, names, conditions)).ToList();
            if (found.Count == 0)
            {
                break;
            }

            conditions.UnionWith(found.SelectMany(t => t.Name.Spellings).Select(n => NameText.Key(n.Text)));
            open = open.Except(found).ToList();
        }

        return [.. terms.SelectMany(t => t.Name.Spellings).Select(n => n.Text).Where(s => conditions.Contains(NameText.Key(s))).Select(s => new DeclaredName(s, NameKinds.Term | NameKinds.ConditionTerm))];
    }

    private static bool IsSeries(ConditionSyntax condition, NameTable names, HashSet<string> conditions) => condition switch
    {
        JoinedConditionSyntax joined => joined.Items.All(i => IsSeries(i.Value, names, conditions)),
        BracketedConditionSyntax bracketed => IsSeries(bracketed.Condition, names, conditions),
        NameConditionSyntax name => (names.KindsOf(name.Name.Text) & (NameKinds.Value | NameKinds.Term)) != NameKinds.None && !conditions.Contains(NameText.Key(name.Name.Text)),
        FactValueConditionSyntax or PlaceConditionSyntax => true,
        _ => false,
    };
}
