using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what an official decides: modes at discretion and by order, and norms that wait for a decision or an order.</summary>
internal sealed class ConferBinder(UnitContext unit, ImpliedFacts implied, ActBinder acts, HoursBinder hours)
{
    private readonly PlaceBinder _places = new(unit);
    private readonly QuotaBinder _quotas = new(unit);

    /// <summary><c>kepala perangkat daerah dapat memberikan WFH kepada S</c>, <c>pimpinan dapat memerintahkan WFO kepada S</c>.</summary>
    public void Bind(NormDraft draft, ConferPredicateSyntax syntax, BoundSubject giver, TailSet tails)
    {
        if (giver.Official is not { } official)
        {
            ReportNoOfficial(syntax.Verb.Text.ToLowerInvariant(), giver);
            tails.Take<TailSyntax>();
        }
        else if (syntax.Exemption is not null)
        {
            _places.OnlyPeopleWithoutModes(draft.Recipients!);
        }
        else if (syntax.Hours is { } granted)
        {
            BindHours(draft, syntax, granted, official, tails);
        }
        else
        {
            BindObjects(draft, syntax, official, tails);
        }
    }

    /// <summary><c>Tempat kerja S diatur oleh kepala perangkat daerah</c>: each mode at discretion.</summary>
    public void BindDelegation(NormDraft draft, BoundSubject giver, TailSet tails)
    {
        _places.OnlyPeopleWithoutModes(draft.Recipients!);
        if (giver.Official is { } official)
        {
            BindDiscretion(draft, official, unit.Vocabulary.Modes, tails);
        }
        else
        {
            ReportNoOfficial("diatur oleh", giver);
            tails.Take<TailSyntax>();
        }
    }

    private void BindObjects(NormDraft draft, ConferPredicateSyntax syntax, ListedSymbol official, TailSet tails)
    {
        var wanted = NameKinds.Mode | NameKinds.Act | (syntax.IsOrder ? NameKinds.None : NameKinds.Right);
        var found = syntax.Objects!.Names.Select(n => (Name: n, Symbol: unit.Names.Resolve(n, wanted))).Where(o => o.Symbol is not null).ToList();
        if (found.Count == 0)
        {
            tails.Take<TailSyntax>();
        }
        else if (found.Find(o => o.Symbol!.Kind != found[0].Symbol!.Kind) is { Symbol: { } other } odd)
        {
            unit.Diagnostics.Add(Catalogue.MixedObjects, syntax.Objects.Span, found[0].Name.Text, KindWords.Of(found[0].Symbol!.Kind), odd.Name.Text, KindWords.Of(other.Kind));
            tails.Take<TailSyntax>();
        }
        else if (found[0].Symbol is ModeSymbol)
        {
            List<ModeSymbol> modes = [.. found.Select(o => o.Symbol).Cast<ModeSymbol>().Distinct().OrderBy(m => m.Index)];
            _places.OnlyPeopleWithoutModes(draft.Recipients!);
            BindModes(draft, syntax, official, modes, tails);
        }
        else
        {
            BindListed(draft, syntax, official, [.. found.Select(o => (o.Name, (ListedSymbol)o.Symbol!))], tails);
        }
    }

    private void BindModes(NormDraft draft, ConferPredicateSyntax syntax, ListedSymbol official, List<ModeSymbol> modes, TailSet tails)
    {
        if (!syntax.IsOrder)
        {
            BindDiscretion(draft, official, modes, tails);
            return;
        }

        if (modes.Count > 1)
        {
            unit.Diagnostics.Add(Catalogue.ManyOrders, syntax.Objects!.Span);
        }

        draft.Effect = new OrderEffect(official.Index, modes[0].Index, implied.Order(official, modes[0].Spellings).Index);
    }

    private void BindDiscretion(NormDraft draft, ListedSymbol official, List<ModeSymbol> modes, TailSet tails)
    {
        var quota = tails.TakeOne<QuotaTailSyntax>() is { } tail ? _quotas.Bind(tail.Quota, [.. modes], draft.Recipients!) : null;
        draft.Effect = new DiscretionEffect(
            official.Index,
            [.. modes.Select(m => m.Index)],
            [.. modes.Select(m => implied.Decision(official, m.Spellings).Index)],
            _places.Preconditions(tails),
            Factors(tails),
            quota);
    }

    private void BindListed(
        NormDraft draft, ConferPredicateSyntax syntax, ListedSymbol official, ImmutableArray<(NameSyntax Name, ListedSymbol Symbol)> objects, TailSet tails)
    {
        if (objects.Length > 1)
        {
            unit.Diagnostics.Add(Catalogue.OneObjectEach, syntax.Objects!.Span, syntax.Verb.Text.ToLowerInvariant(), objects[0].Name.Text);
        }

        draft.Decider = Decider(syntax, official, objects[0].Symbol.Spellings, tails);
        if (objects[0].Symbol.Kind == NameKinds.Act)
        {
            acts.Bind(draft, syntax.IsOrder ? Modality.Require : Modality.Permit, objects, OnlyPeople(draft), tails);
        }
        else
        {
            _places.BindRights(draft, [objects[0].Symbol.Index], OnlyPeople(draft));
        }
    }

    private void BindHours(NormDraft draft, ConferPredicateSyntax syntax, HoursGrantSyntax granted, ListedSymbol official, TailSet tails)
    {
        draft.Decider = Decider(syntax, official, [implied.HoursIn(draft.Sentence.Point)], tails);
        draft.Modes = _places.Within(OnlyPeople(draft));
        draft.Effect = hours.Hours(granted.Window, granted.Breaks);
    }

    private BoundSubject OnlyPeople(NormDraft draft)
    {
        _places.OnlyPeople(draft.Recipients!);
        return draft.Recipients!;
    }

    private Decider Decider(ConferPredicateSyntax syntax, ListedSymbol official, IEnumerable<string> spellings, TailSet tails)
    {
        var fact = syntax.IsOrder ? implied.Order(official, spellings) : implied.Decision(official, spellings);
        return new Decider(official.Index, fact.Index, syntax.IsOrder, Factors(tails));
    }

    private static ImmutableArray<string> Factors(TailSet tails) =>
        [.. tails.Take<FactorsTailSyntax>().SelectMany(f => f.Factors).Select(f => f.Value.Words)];

    private void ReportNoOfficial(string verb, BoundSubject giver)
    {
        if (unit.IsBroken(giver.Syntax.Span))
        {
            return;
        }

        var officials = unit.Scope.All().Where(s => s.Kind == NameKinds.Official).Select(s => s.Name);
        ImmutableArray<Fix> fixes = [.. Suggestions.Nearest(giver.Words, officials).Select(n => Fix.Replace(giver.Syntax.Span, n))];
        unit.Diagnostics.Add(Catalogue.NeedsOfficial, giver.Syntax.Span, fixes, verb, giver.Words);
    }
}
