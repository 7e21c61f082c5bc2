using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Who a sentence is about.</summary>
/// <param name="Words">As written.</param>
/// <param name="Condition">Who belongs to it.</param>
/// <param name="Modes">The modes behind <c>yang</c>; empty without.</param>
/// <param name="Official">The office it is, or null: people.</param>
/// <param name="Syntax">The phrase.</param>
internal sealed record BoundSubject(
    string Words, Condition Condition, ImmutableArray<ModeSymbol> Modes, ListedSymbol? Official, SubjectSyntax Syntax)
{
    /// <summary>The acts left out or done behind <c>yang</c>, and their words; null where it names none.</summary>
    public (string Words, Breach Breach)? Acts { get; init; }

    /// <summary>The points broken, as cited.</summary>
    public ImmutableArray<string> Broken { get; init; } = [];
}

/// <summary>Binds subjects.</summary>
internal sealed class SubjectBinder(UnitContext unit)
{
    /// <summary>The meaning of a subject.</summary>
    /// <param name="syntax">The subject.</param>
    /// <param name="mayBreach">Whether it may say what was broken: before <c>dikenai</c>.</param>
    public BoundSubject Bind(SubjectSyntax syntax, bool mayBreach = false)
    {
        var parts = new List<Condition>();
        var official = OfficialOf(syntax);
        if (official is null)
        {
            parts.AddRange(syntax.Groups.Select(BindGroup));
        }

        if (syntax.Place is { } place)
        {
            parts.Add(unit.Series.Bind(place.Values));
        }

        if (syntax.Exclusion is { } exclusion)
        {
            parts.Add(Conditions.Not(BindExclusion(exclusion)));
        }

        var acts = mayBreach && syntax.Relative is { } breach ? new BreachActs(unit).Of(breach.Condition) : null;
        ImmutableArray<ModeSymbol> modes = syntax.Relative is not { } relative ? []
            : acts is null ? BindRelative(relative.Condition, parts)
            : acts.Rest.SelectMany(rest => BindRelative(rest, parts)).Distinct().ToImmutableArray();
        if (syntax.Reference is { } reference)
        {
            var cited = Cited(reference);
            parts.Add(cited.Condition);
            modes = modes.IsEmpty ? cited.Modes : modes;
        }

        var broken = ImmutableArray<string>.Empty;
        if (syntax.Breach is { } clause)
        {
            (var cited, broken) = Broken(clause, mayBreach);
            parts.Add(cited.Condition);
            modes = modes.IsEmpty ? cited.Modes : modes;
        }

        return new BoundSubject(syntax.Words, Conditions.All(parts), modes, official, syntax)
        {
            Acts = acts is null ? null : (acts.Words, acts.Breach),
            Broken = broken,
        };
    }

    private (CitedPeople Cited, ImmutableArray<string> Points) Broken(BreachClauseSyntax clause, bool mayBreach)
    {
        if (!mayBreach)
        {
            unit.Diagnostics.Add(Catalogue.BreachMisplaced, clause.Span, clause.Words);
        }

        return mayBreach && clause.Points is { } points && unit.References is { } references
            ? references.BindBroken(points, unit.Point)
            : (new CitedPeople(Condition.True, []), []);
    }

    /// <summary>Who belongs to a subject that may only be people, without modes: in an exception, a scope, a base.</summary>
    public Condition BindPeople(SubjectSyntax syntax) => People(syntax).Condition;

    /// <summary>A subject that may only be people, without modes.</summary>
    public BoundSubject People(SubjectSyntax syntax)
    {
        var subject = Bind(syntax);
        if (subject.Official is { } official)
        {
            unit.Diagnostics.Add(Catalogue.NotForOfficials, syntax.Span, official.Name);
        }

        if (!subject.Modes.IsEmpty)
        {
            unit.Diagnostics.Add(Catalogue.ModeInCondition, syntax.Span, subject.Modes[0].Name);
        }

        return subject;
    }

    private Condition BindExclusion(ExclusionSyntax exclusion)
    {
        var values = exclusion.Values is { } series ? unit.Series.Bind(series) : Condition.True;
        if (exclusion.Reference is not { } reference)
        {
            return values;
        }

        var cited = Cited(reference);
        if (!cited.Modes.IsEmpty)
        {
            unit.Diagnostics.Add(Catalogue.ModeInCondition, reference.Span, cited.Modes[0].Name);
        }

        return Conditions.Both(values, cited.Condition);
    }

    private CitedPeople Cited(ReferenceClauseSyntax reference)
    {
        if (unit.References is { } references)
        {
            return references.Bind(reference, unit.Point);
        }

        unit.Diagnostics.Add(Catalogue.ReferenceOutsidePoints, reference.Span, reference.Words);
        return new CitedPeople(Condition.True, []);
    }

    private ListedSymbol? OfficialOf(SubjectSyntax syntax)
    {
        if (syntax.Groups is not [{ Items.Length: 1 } only])
        {
            return null;
        }

        var name = only.Items[0].Value;
        return unit.Names.FindQuietly(name, NameKinds.Official) is ListedSymbol
            ? unit.Names.Resolve(name, NameKinds.Official) as ListedSymbol
            : null;
    }

    private Condition BindGroup(SeriesSyntax group)
    {
        foreach (var name in group.Names)
        {
            if (unit.Names.FindQuietly(name, SeriesBinder.People) is null && unit.Names.FindQuietly(name, NameKinds.Official) is { } office)
            {
                unit.Diagnostics.Add(Catalogue.NotForOfficials, name.Span, office.Name);
                return Condition.True;
            }
        }

        return unit.Series.Bind(group, SeriesBinder.People | NameKinds.Official);
    }

    // "yang WFA dan hamil": modes stand beside conditions only on the topmost level.
    private ImmutableArray<ModeSymbol> BindRelative(ConditionSyntax condition, List<Condition> parts)
    {
        var modes = unit.Conditions.ModesOf(condition);
        if (!modes.IsEmpty)
        {
            return modes;
        }

        if (condition is JoinedConditionSyntax { Connective: Connective.And or Connective.None } joined
            && joined.Items.Any(i => !unit.Conditions.ModesOf(i.Value).IsEmpty))
        {
            var byKind = joined.Items.Select(i => (i.Value, Modes: unit.Conditions.ModesOf(i.Value))).ToList();
            parts.AddRange(byKind.Where(b => b.Modes.IsEmpty).Select(b => unit.Conditions.Bind(b.Value)));
            return [.. byKind.SelectMany(b => b.Modes).Distinct()];
        }

        parts.Add(unit.Conditions.Bind(condition));
        return [];
    }
}
