using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds rotations: <c>bergilir 50:50 antara WFH dan WFO pada setiap F setiap minggu</c>.</summary>
internal sealed class SplitBinder(UnitContext unit, ImpliedFacts implied)
{
    private readonly PlaceBinder _places = new(unit);
    private readonly QuotaBinder _quotas = new(unit);

    /// <summary>Gives a draft the split as its effect.</summary>
    public void Bind(NormDraft draft, SplitPredicateSyntax syntax, BoundSubject subject, TailSet tails)
    {
        _places.OnlyPeopleWithoutModes(subject);
        var group = tails.TakeOne<GroupTailSyntax>() is { } tail ? _quotas.GroupOf(tail.Group) : -1;
        var every = tails.TakeOne<EveryTailSyntax>();
        var modes = syntax.Modes.Names.Select(n => unit.Names.Resolve(n, NameKinds.Mode)).OfType<ModeSymbol>().ToList();
        var shares = syntax.Shares.Select(s => unit.Numbers.ReadWhole(s.Value, 0, 100)).OfType<int>().ToList();
        if (every is null)
        {
            unit.Diagnostics.Add(Catalogue.TurnPeriodUnstated, syntax.Span);
        }

        if (modes.Count == syntax.Modes.Items.Length && shares.Count == syntax.Shares.Length && Fits(syntax, shares, modes))
        {
            var (turn, order) = implied.Turn(modes, draft.Sentence.Point);
            var byMode = modes.Zip(shares, (mode, share) => new Share(mode.Index, share)).ToList();
            unit.Written.Add(new WrittenRotation(syntax.Span, PeriodOf(every), every is not null));
            draft.Effect = new SplitEffect([.. byMode.OrderBy(s => order.IndexOf(s.Mode))], group, PeriodOf(every), turn);
        }
    }

    private bool Fits(SplitPredicateSyntax syntax, List<int> shares, List<ModeSymbol> modes)
    {
        if (shares.Count != modes.Count)
        {
            unit.Diagnostics.Add(Catalogue.ShareCount, syntax.Span, $"{shares.Count}", $"{modes.Count}");
            return false;
        }

        if (shares.Sum() != 100)
        {
            unit.Diagnostics.Add(Catalogue.BadShares, syntax.Span, string.Join(':', shares), $"{shares.Sum()}");
            return false;
        }

        if (modes.Distinct().Count() != modes.Count)
        {
            var twice = modes.GroupBy(m => m).First(g => g.Count() > 1).Key.Name;
            unit.Diagnostics.Add(Catalogue.RepeatedMode, syntax.Modes.Span, twice);
            return false;
        }

        return true;
    }

    private static SplitPeriod PeriodOf(EveryTailSyntax? every) =>
        every is null ? SplitPeriod.Day
        : every.Unit.Is("minggu") ? SplitPeriod.Week
        : every.Unit.Is("bulan") ? SplitPeriod.Month
        : SplitPeriod.Day;
}
