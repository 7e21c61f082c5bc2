using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Whom other points mean.</summary>
/// <param name="Condition">Who belongs to them.</param>
/// <param name="Modes">The modes in which those points are about them; empty without.</param>
internal sealed record CitedPeople(Condition Condition, ImmutableArray<ModeSymbol> Modes);

/// <summary>
/// Binds <c>sebagaimana dimaksud pada angka N</c>: those for whom point N is active, whatever sets it aside. What is due by a day
/// is still meant after it, and a decision that point N leaves to an official is not asked for.
/// </summary>
internal sealed class ReferenceBinder(UnitContext unit, PointIndex points, ImmutableArray<Sentence> sentences, DraftBinder drafts)
{
    // The rest of the way the meaning of one citation may take through others.
    private const int MaxOpen = 32;

    private readonly Dictionary<string, Condition> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<Sentence, Condition> _active = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<(Sentence Sentence, ImmutableArray<string> Points)> _exemptions =
        [.. from sentence in sentences
            let cited = sentence.ExceptsFrom
            where cited is not null
            select (sentence, points.Resolve(cited, sentence.Point, unit))];

    /// <summary>The sentences that except people from other points, with those points.</summary>
    public ImmutableArray<(Sentence Sentence, ImmutableArray<string> Points)> Exemptions => _exemptions;

    /// <summary>Whom a citation in a point means.</summary>
    public CitedPeople Bind(ReferenceClauseSyntax syntax, string from) => BindBroken(syntax.Points, from).Cited;

    /// <summary>Whom points mean that may be broken, and the points.</summary>
    public (CitedPeople Cited, ImmutableArray<string> Points) BindBroken(PointReferencesSyntax syntax, string from)
    {
        var parts = new List<Condition>();
        var modes = new List<(string Point, ImmutableArray<ModeSymbol> Modes)>();
        var resolved = points.Resolve(syntax, from, unit);
        foreach (var point in resolved)
        {
            if (PointPath.IsUnder(from, point))
            {
                unit.Diagnostics.Add(Catalogue.SelfReference, syntax.Span, point);
                continue;
            }

            var cited = sentences.Where(s => PointPath.IsUnder(s.Point, point)).ToList();
            parts.Add(Meaning(point, cited, syntax.Span));
            modes.AddRange(cited.Where(drafts.IsBound).Select(s => (s.Point, drafts.Of(s).Who?.Modes ?? [])));
        }

        return (new CitedPeople(parts.Count == 0 ? Condition.True : Conditions.Any(parts), Common(modes, syntax.Span)), resolved);
    }

    /// <summary>Whom and when a sentence excepts from other points: only those it was decided for, where an official decides.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where a circle is reported.</param>
    public Condition Excepted(Sentence sentence, TextSpan at)
    {
        var active = Active(sentence, at);
        return DeciderOf(sentence) is { } decider ? Conditions.Both(active, Conditions.Yes(decider.Fact)) : active;
    }

    /// <summary>The office that decides whether a sentence excepts, or null.</summary>
    public Decider? DeciderOf(Sentence sentence) => drafts.IsBound(sentence) ? drafts.Of(sentence).Decider : null;

    /// <summary>
    /// For whom and when a sentence is active; for <c>Angka N dikecualikan bagi …</c>, whom it names. That may be narrowed by a point
    /// that excepts people from it in turn.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where it is cited; a circle is reported there.</param>
    public Condition Active(Sentence sentence, TextSpan at)
    {
        if (_active.TryGetValue(sentence, out var active))
        {
            return active;
        }

        return MayOpen(sentence, at) ? _active[sentence] = drafts.Within(sentence, () => BindActive(sentence, at)) : Condition.True;
    }

    private NamedCondition Meaning(string point, List<Sentence> cited, TextSpan at)
    {
        if (!_bodies.TryGetValue(point, out var body))
        {
            body = cited is [{ } only] && only.Point == point
                ? ActivePeople(only, at)
                : Conditions.Any(cited.Select(s => (Condition)Meaning(s.Point, [s], at)));
            if (!unit.Vocabulary.Terms.Depths.Add(body))
            {
                unit.Diagnostics.Add(Catalogue.TooDeep, at, $"{NamedDepths.Most}");
                body = Condition.True;
            }

            _bodies[point] = body;
        }

        return new NamedCondition(point, body) { IsPoint = true };
    }

    private Condition ActivePeople(Sentence sentence, TextSpan at)
    {
        var active = Active(sentence, at);
        if (drafts.IsBound(sentence) && drafts.Of(sentence) is { Recipients: null, Who.Official: { } official })
        {
            unit.Diagnostics.Add(Catalogue.ReferenceToOffice, at, sentence.Point, official.Name);
        }

        if (drafts.IsBound(sentence) && drafts.Of(sentence) is { Recipients: not null, Who.Official: { } giver } && sentence.Predicate is ConferPredicateSyntax { Objects: { } given } confer)
        {
            var what = given.Names.First().Text;
            var fact = confer.IsOrder ? ImpliedFacts.OrderName(giver.Name, what) : ImpliedFacts.DecisionName(giver.Name, what);
            unit.Diagnostics.Add(Catalogue.ReferenceToDecision, at, sentence.Point, fact);
        }

        return active;
    }

    private Condition BindActive(Sentence sentence, TextSpan at)
    {
        var draft = drafts.Of(sentence);
        var exemptions = _exemptions.Where(e => e.Sentence != sentence && e.Points.Any(p => PointPath.IsUnder(sentence.Point, p)));
        return Conditions.All(
        [
            draft.Subject,
            .. draft.Times.Select(time => time.Condition),
            .. draft.When,
            .. draft.Exceptions.Select(e => Conditions.Not(e.Condition)),
            .. exemptions.Select(e => Conditions.Not(Excepted(e.Sentence, at))),
            draft.RestsOnFreeDays && sentence.ExceptsFrom is null ? Conditions.Yes(unit.Vocabulary.Workday) : Condition.True,
        ]);
    }

    private bool MayOpen(Sentence sentence, TextSpan at)
    {
        var first = drafts.Open.ToList().FindIndex(open => ReferenceEquals(open, sentence));
        if (first >= 0)
        {
            unit.Diagnostics.Add(Catalogue.ReferenceCycle, at, string.Join(" → ", drafts.Open.Skip(first).Append(sentence).Select(s => s.Point)));
            return false;
        }

        if (drafts.Open.Count >= MaxOpen)
        {
            unit.Diagnostics.Add(Catalogue.TooDeep, at, $"{MaxOpen}");
            return false;
        }

        return true;
    }

    private ImmutableArray<ModeSymbol> Common(List<(string Point, ImmutableArray<ModeSymbol> Modes)> cited, TextSpan at)
    {
        if (cited.Count == 0)
        {
            return [];
        }

        var odd = cited.Find(c => !c.Modes.ToHashSet().SetEquals(cited[0].Modes));
        if (odd.Point is not null)
        {
            unit.Diagnostics.Add(Catalogue.ReferenceToModes, at, cited[0].Point, odd.Point);
            return [];
        }

        return cited[0].Modes;
    }
}
