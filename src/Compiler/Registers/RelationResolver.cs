using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Registers;

/// <summary>Finds the letters that others name, and reports what cannot be meant.</summary>
internal sealed class RelationResolver(ImmutableArray<RegisteredLetter> letters)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly List<LetterRelation> _relations = [];

    /// <summary>What was found.</summary>
    public IEnumerable<Diagnostic> Findings => _findings;

    /// <summary>What letters of the register do to each other, as far as it can be meant.</summary>
    public ImmutableArray<LetterRelation> Resolve()
    {
        var byKey = new Dictionary<string, RegisteredLetter>(StringComparer.Ordinal);
        foreach (var letter in letters)
        {
            if (!byKey.TryAdd(LetterNumber.Key(letter.Number), letter))
            {
                Report(Catalogue.SameNumber, new Location(letter.Bound.Source, default), letter.Number, byKey[LetterNumber.Key(letter.Number)].Bound.Source.Path);
            }
        }

        foreach (var letter in letters)
        {
            foreach (var relation in letter.Letter.Relations)
            {
                if (byKey.TryGetValue(LetterNumber.Key(relation.Target), out var other))
                {
                    Add(new LetterRelation(letter, relation, other));
                }
                else
                {
                    Report(Catalogue.OtherLetterMissing, relation.Source, relation.Target);
                }
            }
        }

        return WithoutCycles();
    }

    private void Add(LetterRelation relation)
    {
        var (from, to) = (relation.From, relation.To);
        if (from.Letter.Enacted is { } own && to.Letter.Enacted is { } other && other > own)
        {
            Report(Catalogue.OtherLetterLater, relation.Relation.Source, to.Number, ValueText.Date(other), ValueText.Date(own));
            return;
        }

        if (relation.Relation.Kind == RelationKind.Revokes && _relations.Find(r => r.Relation.Kind == RelationKind.Revokes && r.To == to) is { } before)
        {
            Report(Catalogue.RevokedTwice, relation.Relation.Source, to.Number, before.From.Number);
        }

        if (relation.Relation.Kind == RelationKind.Overrides && !(Ranks.Compare(from.Letter, to.Letter) >= 0))
        {
            Report(Catalogue.OverridesHigher, relation.Relation.Source, to.Number);
        }

        if (relation.Relation.Kind == RelationKind.Extends && !CanExtend(relation))
        {
            return;
        }

        _relations.Add(relation);
    }

    private bool CanExtend(LetterRelation relation)
    {
        var (to, until) = (relation.To, relation.Relation.Until);
        var earlier = _relations.Where(r => r.Relation.Kind == RelationKind.Extends && r.To == to && r.From.Start <= relation.From.Start).Max(r => r.Relation.Until);
        var last = PeriodEnds.Last(to.Letter.Period) is { } written && earlier > written ? earlier : PeriodEnds.Last(to.Letter.Period);
        if (until is null || last is null || until <= last)
        {
            Report(Catalogue.NothingToExtend, relation.Relation.Source, to.Number, until is { } day ? ValueText.Date(day) : "–",
                last is { } end ? ValueText.Date(end) : Localized.Both("tidak disebut", "is not stated"));
            return false;
        }

        if (relation.From.Start is { } start && start > last.Value.AddDays(1))
        {
            Report(Catalogue.ExtendedTooLate, relation.Relation.Source, to.Number, ValueText.Date(last.Value), ValueText.Date(start));
        }

        return true;
    }

    /// <summary>Leaves out what goes round in a circle: only letters of one day can, as each names those before it.</summary>
    private ImmutableArray<LetterRelation> WithoutCycles()
    {
        var circular = _relations.Where(relation => Leads(relation.To, relation.From)).ToList();
        foreach (var relation in circular)
        {
            var names = circular.Where(r => Leads(r.To, relation.From) && Leads(relation.From, r.From)).Select(r => r.From.Number).Distinct(StringComparer.Ordinal);
            Report(Catalogue.RelationCycle, relation.Relation.Source, string.Join("; ", names));
        }

        return [.. _relations.Except(circular)];
    }

    /// <summary>Whether relations lead from one letter to another.</summary>
    private bool Leads(RegisteredLetter from, RegisteredLetter to)
    {
        var seen = new HashSet<RegisteredLetter>();
        var open = new Stack<RegisteredLetter>([from]);
        while (open.TryPop(out var next))
        {
            if (next == to)
            {
                return true;
            }

            if (seen.Add(next))
            {
                _relations.Where(r => r.From == next).ToList().ForEach(r => open.Push(r.To));
            }
        }

        return false;
    }

    private void Report(DiagnosticDescriptor descriptor, Location at, params ReadOnlySpan<string> arguments) =>
        _findings.Add(new Diagnostic(descriptor, at, [.. arguments], []));
}
