using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds conditions. A phrase that is wrong is reported and stands for a condition that always holds.</summary>
internal sealed class ConditionBinder(UnitContext unit)
{
    private const NameKinds Named = SeriesBinder.People | NameKinds.Season | NameKinds.Mode;

    /// <summary>The meaning of a condition.</summary>
    public Condition Bind(ConditionSyntax syntax) => syntax switch
    {
        JoinedConditionSyntax joined => Bind(joined),
        NotConditionSyntax not => Conditions.Not(Bind(not.Operand)),
        BracketedConditionSyntax bracketed => Bind(bracketed.Condition),
        NameConditionSyntax name => Bind(name.Name),
        FactValueConditionSyntax value => unit.Comparisons.Bind(value),
        PlaceConditionSyntax place => unit.Series.Bind(place.Values),
        ComparisonConditionSyntax comparison => unit.Comparisons.Bind(comparison),
        TimeConditionSyntax time => unit.Times.Bind(time.Time).Condition,
        _ => Condition.True,
    };

    /// <summary>The modes that a condition names and nothing else: a mode, or modes joined; empty where it is something else.</summary>
    public ImmutableArray<ModeSymbol> ModesOf(ConditionSyntax syntax)
    {
        switch (syntax)
        {
            case NameConditionSyntax name when unit.Names.FindQuietly(name.Name, NameKinds.Mode) is ModeSymbol:
                return unit.Names.Resolve(name.Name, NameKinds.Mode) is ModeSymbol mode ? [mode] : [];
            case BracketedConditionSyntax bracketed:
                return ModesOf(bracketed.Condition);
            case JoinedConditionSyntax joined:
                var parts = joined.Items.Select(i => ModesOf(i.Value)).ToList();
                return parts.Exists(p => p.IsEmpty) ? [] : [.. parts.SelectMany(p => p).Distinct()];
            default:
                return [];
        }
    }

    private Condition Bind(NameSyntax name)
    {
        var symbol = unit.Names.Resolve(name, Named);
        if (symbol is ModeSymbol mode)
        {
            unit.Diagnostics.Add(Catalogue.ModeInCondition, name.Span, mode.Name);
        }

        return unit.Series.Bind(symbol) ?? Condition.True;
    }

    private Condition Bind(JoinedConditionSyntax joined)
    {
        var members = joined.Items.Select(i => Bind(i.Value)).ToList();
        if (joined.Connective is Connective.Or or Connective.AndOr)
        {
            return Conditions.Any(members);
        }

        var facts = members.Select(ChoiceOf).ToList();
        if (facts[0] >= 0 && facts.TrueForAll(f => f == facts[0]))
        {
            return Conditions.Any(members);
        }

        ReportValuesAmongOthers(joined, facts);
        return Conditions.All(members);
    }

    private int ChoiceOf(Condition condition)
    {
        var fact = Conditions.FactOf(condition);
        return fact >= 0 && unit.Vocabulary.Facts[fact].Kind == NameKinds.ChoiceFact ? fact : -1;
    }

    // "PNS dan CPNS dan hamil": the values are any of, the rest is both.
    private void ReportValuesAmongOthers(JoinedConditionSyntax joined, List<int> facts)
    {
        var twice = facts.FirstOrDefault(f => f >= 0 && facts.Count(other => other == f) > 1, -1);
        if (twice < 0 || joined.Connective != Connective.And)
        {
            return;
        }

        var values = joined.Items.Where((_, i) => facts[i] == twice).Select(i => i.Value.Words);
        var others = joined.Items.Where((_, i) => facts[i] != twice).Select(i => i.Value.Words);
        var any = $"({string.Join(" atau ", values)}) dan {string.Join(" dan ", others)}";
        var either = string.Join(" atau ", joined.Items.Select(i => i.Value.Words));
        ImmutableArray<Fix> fixes = joined.Colon is null ? [Fix.Replace(joined.Span, any), Fix.Replace(joined.Span, either)] : [];
        unit.Diagnostics.Add(Catalogue.MixedConnectives, joined.Span, fixes, $"\"{any}\"", $"\"{either}\"");
    }
}
