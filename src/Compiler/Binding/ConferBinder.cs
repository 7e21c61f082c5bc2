using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what an official decides: leave at discretion, and orders.</summary>
internal sealed class ConferBinder(UnitContext unit, ImpliedFacts implied)
{
    private readonly PlaceBinder _places = new(unit);
    private readonly QuotaBinder _quotas = new(unit);

    /// <summary><c>kepala perangkat daerah dapat memberikan WFH kepada S</c>, <c>pimpinan dapat memerintahkan WFO kepada S</c>.</summary>
    public void Bind(NormDraft draft, ConferPredicateSyntax syntax, BoundSubject giver, TailSet tails)
    {
        var recipients = draft.Recipients!;
        _places.OnlyPeopleWithoutModes(recipients);
        var modes = syntax.Objects.Names.Select(n => unit.Names.Resolve(n, NameKinds.Mode)).OfType<ModeSymbol>().Distinct().OrderBy(m => m.Index).ToList();
        if (giver.Official is not { } official)
        {
            ReportNoOfficial(syntax, giver);
            tails.Take<TailSyntax>();
        }
        else if (modes.Count == 0)
        {
            tails.Take<TailSyntax>();
        }
        else if (syntax.IsOrder)
        {
            BindOrder(draft, syntax, official, modes);
        }
        else
        {
            BindDiscretion(draft, official, modes, recipients, tails);
        }
    }

    private void BindOrder(NormDraft draft, ConferPredicateSyntax syntax, ListedSymbol official, List<ModeSymbol> modes)
    {
        if (modes.Count > 1)
        {
            unit.Diagnostics.Add(Catalogue.ManyOrders, syntax.Objects.Span);
        }

        draft.Effect = new OrderEffect(official.Index, modes[0].Index, implied.Order(official, modes[0]));
    }

    private void BindDiscretion(NormDraft draft, ListedSymbol official, List<ModeSymbol> modes, BoundSubject recipients, TailSet tails)
    {
        var quota = tails.TakeOne<QuotaTailSyntax>() is { } tail ? _quotas.Bind(tail.Quota, [.. modes], recipients) : null;
        draft.Effect = new DiscretionEffect(
            official.Index,
            [.. modes.Select(m => m.Index)],
            [.. modes.Select(m => implied.Decision(official, m))],
            _places.Preconditions(tails),
            [.. tails.Take<FactorsTailSyntax>().SelectMany(f => f.Factors).Select(f => f.Value.Words)],
            quota);
    }

    private void ReportNoOfficial(ConferPredicateSyntax syntax, BoundSubject giver)
    {
        if (unit.IsBroken(giver.Syntax.Span))
        {
            return;
        }

        var officials = unit.Scope.All().Where(s => s.Kind == NameKinds.Official).Select(s => s.Name);
        ImmutableArray<Fix> fixes = [.. Suggestions.Nearest(giver.Words, officials).Select(n => Fix.Replace(giver.Syntax.Span, n))];
        var verb = syntax.IsOrder ? "memerintahkan" : "memberikan";
        unit.Diagnostics.Add(Catalogue.NeedsOfficial, giver.Syntax.Span, fixes, verb, giver.Words);
    }
}
