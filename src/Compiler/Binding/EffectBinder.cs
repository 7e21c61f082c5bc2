using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what a sentence says of its subject. Each kind of predicate has its own binder.</summary>
internal sealed class EffectBinder(UnitContext unit, ImpliedFacts implied)
{
    private readonly PlaceBinder _places = new(unit);
    private readonly ActBinder _acts = new(unit);
    private readonly SanctionBinder _sanctions = new(unit);
    private readonly SplitBinder _splits = new(unit, implied);
    private readonly HoursBinder _hours = new(unit);
    private readonly RowBinder _rows = new(unit);
    private ConferBinder? _confers;

    private ConferBinder Confers => _confers ??= new ConferBinder(unit, implied, _acts, _hours);

    /// <summary>Gives a draft its subject and effect.</summary>
    public void Bind(NormDraft draft, TailSet tails)
    {
        var sentence = draft.Sentence;
        if (sentence.Case?.Result is { } row)
        {
            _rows.Bind(draft, row, tails);
            tails.RejectRest(unit);
            return;
        }

        if (HoursBinder.Binds(sentence))
        {
            _hours.Bind(draft, tails);
            tails.RejectRest(unit);
            return;
        }

        // The parser said what is missing.
        if (sentence.Predicate is null || draft.Who is not { } subject)
        {
            return;
        }

        switch (sentence.Predicate)
        {
            case NamedPredicateSyntax named: BindNamed(draft, named, subject, tails); break;
            case PreconditionPredicateSyntax must: _places.BindPrecondition(draft, must, subject); break;
            case ConferPredicateSyntax confer: Confers.Bind(draft, confer, subject, tails); break;
            case DelegationPredicateSyntax: Confers.BindDelegation(draft, subject, tails); break;
            case SplitPredicateSyntax split: _splits.Bind(draft, split, subject, tails); break;
            case LimitPredicateSyntax limit: _places.BindLimit(draft, limit, subject); break;
        }

        tails.RejectRest(unit);
    }

    private void BindNamed(NormDraft draft, NamedPredicateSyntax named, BoundSubject subject, TailSet tails)
    {
        var modal = draft.Sentence.Modal ?? named;
        if (named.Objects is null)
        {
            return;
        }

        if (modal.Kind == ModalKind.Sanctioned)
        {
            _sanctions.Bind(draft, named.Objects, subject, tails);
            return;
        }

        if (modal.BindsEach && named.Objects.Connective is Connective.Or or Connective.AndOr)
        {
            ReportChoice(named.Objects, modal);
        }

        var wanted = modal.Kind == ModalKind.Entitled ? NameKinds.Right : NameKinds.Mode | NameKinds.Act;
        var objects = named.Objects.Names.Select(n => (Name: n, Symbol: unit.Names.Resolve(n, wanted))).Where(o => o.Symbol is not null).ToList();
        if (objects.Count == 0)
        {
            tails.Take<TailSyntax>();
            return;
        }

        if (objects.Find(o => o.Symbol!.Kind != objects[0].Symbol!.Kind) is { Symbol: { } other } odd)
        {
            unit.Diagnostics.Add(Catalogue.MixedObjects, named.Objects.Span, objects[0].Name.Text, KindWords.Of(objects[0].Symbol!.Kind), odd.Name.Text, KindWords.Of(other.Kind));
            tails.Take<TailSyntax>();
            return;
        }

        ImmutableArray<int> indexes = [.. objects.Select(o => IndexOf(o.Symbol!)).Distinct().Order()];
        switch (objects[0].Symbol!.Kind)
        {
            case NameKinds.Mode: _places.BindPlace(draft, ModalityOf(modal.Kind), [.. objects.Select(o => (ModeSymbol)o.Symbol!)], subject, tails); break;
            case NameKinds.Act: _acts.Bind(draft, ModalityOf(modal.Kind), [.. objects.Select(o => (o.Name, (ListedSymbol)o.Symbol!))], subject, tails); break;
            default: _places.BindRights(draft, indexes, subject); break;
        }
    }

    private void ReportChoice(SeriesSyntax objects, NamedPredicateSyntax modal)
    {
        var or = objects.Items.Last(i => i.Separator is not null).Separator!;
        unit.Diagnostics.Add(Catalogue.ChoiceOfDuties, or.Span, [Fix.Replace(or.Span, or.Words.StartsWith(',') ? ", dan" : "dan")], or.Words.TrimStart(',', ' '), WordsOf(modal));
    }

    private static string WordsOf(NamedPredicateSyntax predicate) => predicate.Modal?.Words ?? predicate.Words;

    private static int IndexOf(Symbol symbol) => symbol is ModeSymbol mode ? mode.Index : ((ListedSymbol)symbol).Index;

    private static Modality ModalityOf(ModalKind kind) => kind switch
    {
        ModalKind.May => Modality.Permit,
        ModalKind.MustNot => Modality.Prohibit,
        _ => Modality.Require,
    };
}
