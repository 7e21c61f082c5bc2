using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds norms on modes of work: place, preconditions, limits; and rights.</summary>
internal sealed class PlaceBinder(UnitContext unit)
{
    private readonly QuotaBinder _quotas = new(unit);

    /// <summary><c>wajib WFO</c>, <c>dapat WFH dengan syarat …</c>, <c>dilarang WFA</c>.</summary>
    public void BindPlace(NormDraft draft, Modality modality, ImmutableArray<ModeSymbol> modes, BoundSubject subject, TailSet tails)
    {
        OnlyPeopleWithoutModes(subject);
        ImmutableArray<Precondition> preconditions = [];
        Quota? quota = null;
        if (modality == Modality.Permit)
        {
            preconditions = Preconditions(tails);
            quota = tails.TakeOne<QuotaTailSyntax>() is { } tail ? _quotas.Bind(tail.Quota, modes, subject) : null;
        }

        draft.Effect = new PlaceEffect(modality, Indexes(modes), preconditions, quota);
    }

    /// <summary><c>ASN yang WFH harus …</c>.</summary>
    public void BindPrecondition(NormDraft draft, PreconditionPredicateSyntax syntax, BoundSubject subject)
    {
        OnlyPeople(subject);
        var preconditions = Split(syntax.Condition);
        if (subject.Modes.IsEmpty)
        {
            unit.Diagnostics.Add(Catalogue.PreconditionNeedsMode, syntax.Modal.Span, subject.Words);
            return;
        }

        draft.Modes = Within(subject.Modes);
        draft.Effect = new PreconditionEffect(preconditions);
    }

    /// <summary><c>S yang WFH paling banyak 3 orang …</c>.</summary>
    public void BindLimit(NormDraft draft, LimitPredicateSyntax syntax, BoundSubject subject)
    {
        OnlyPeople(subject);
        if (subject.Modes.IsEmpty)
        {
            unit.Diagnostics.Add(Catalogue.LimitNeedsMode, syntax.Span, subject.Words, syntax.Quota.Limits[0].Value.Bound.Words);
            return;
        }

        draft.Modes = Within(subject.Modes);
        draft.Effect = _quotas.Bind(syntax.Quota, subject.Modes, subject) is { } quota ? new QuotaEffect(quota) : null;
    }

    /// <summary><c>berhak atas TPP</c>.</summary>
    public void BindRights(NormDraft draft, ImmutableArray<int> rights, BoundSubject subject)
    {
        OnlyPeople(subject);
        draft.Modes = Within(subject);
        draft.Effect = new RightEffect(rights);
    }

    /// <summary>The preconditions behind <c>dengan syarat</c>: under <c>dan</c> each one of its own.</summary>
    public ImmutableArray<Precondition> Preconditions(TailSet tails) =>
        [.. tails.Take<PreconditionTailSyntax>().SelectMany(t => Split(t.Condition))];

    /// <summary>Reports an office where people are meant, and modes where the sentence itself governs modes.</summary>
    public void OnlyPeopleWithoutModes(BoundSubject subject)
    {
        OnlyPeople(subject);
        if (subject.Modes.IsEmpty)
        {
            return;
        }

        if (subject.Syntax.Relative is not { } relative)
        {
            unit.Diagnostics.Add(Catalogue.ModeInSubject, subject.Syntax.Reference!.Span, subject.Modes[0].Name);
            return;
        }

        var before = unit.Tree.Source.Text[..relative.Span.Start].TrimEnd().Length;
        var delete = new TextEdit(TextSpan.FromBounds(before, relative.Span.End), string.Empty);
        unit.Diagnostics.Add(Catalogue.ModeInSubject, relative.Span, [new Fix($"Hapus \"{relative.Words}\"", $"Remove \"{relative.Words}\"", [delete])], subject.Modes[0].Name);
    }

    /// <summary>Reports an office where people are meant.</summary>
    public void OnlyPeople(BoundSubject subject)
    {
        if (subject.Official is { } official)
        {
            unit.Diagnostics.Add(Catalogue.NotForOfficials, subject.Syntax.Span, official.Name);
        }
    }

    private ImmutableArray<Precondition> Split(ConditionSyntax syntax)
    {
        var whole = unit.Conditions.Bind(syntax);
        return whole is AllOf && syntax is JoinedConditionSyntax joined
            ? [.. joined.Items.Select(i => new Precondition(i.Value.Words, unit.Conditions.Bind(i.Value)))]
            : [new Precondition(syntax.Words.TrimStart(':', ' '), whole)];
    }

    /// <summary>The modes a subject is about, with the modes within them; default for any.</summary>
    public ImmutableArray<int> Within(BoundSubject subject) => subject.Modes.IsEmpty ? default : Within(subject.Modes);

    /// <summary>Some modes and the modes within them, ascending.</summary>
    public ImmutableArray<int> Within(ImmutableArray<ModeSymbol> modes) =>
        [.. modes.SelectMany(m => unit.Vocabulary.Subtree(m)).Distinct().Order()];

    private static ImmutableArray<int> Indexes(ImmutableArray<ModeSymbol> modes) => [.. modes.Select(m => m.Index).Distinct().Order()];
}
