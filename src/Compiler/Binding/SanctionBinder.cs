using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds sanctions.</summary>
internal sealed class SanctionBinder(UnitContext unit)
{
    private const string Unnamed = "sanksi";

    private readonly PlaceBinder _places = new(unit);

    /// <summary><c>S yang tidak melakukan presensi dikenai teguran lisan sesuai …</c>.</summary>
    public void Bind(NormDraft draft, SeriesSyntax objects, BoundSubject subject, TailSet tails)
    {
        _places.OnlyPeople(subject);
        draft.Modes = _places.Within(subject);
        var basis = tails.TakeOne<BasisTailSyntax>();
        var step = tails.TakeOne<StepTailSyntax>();
        var names = objects.Names.Where(n => NameText.Key(n.Text) != Unnamed).ToList();
        var known = names.TrueForAll(n => n.IsMissing || unit.Names.Resolve(n, NameKinds.Sanction) is not null);
        if (basis is null && !HasBasis(draft.Sentence.Span) && !unit.IsBroken(draft.Sentence.Span))
        {
            var at = new TextSpan(objects.Span.End, 0);
            var fix = new Fix("Tambahkan \"sesuai …\"", "Add \"sesuai …\"", [new TextEdit(at, " sesuai Peraturan Pemerintah Nomor 94 Tahun 2021")]);
            unit.Diagnostics.Add(Catalogue.SanctionWithoutBasis, objects.Span, [fix], objects.Words);
        }

        if (known && BreachOf(subject) is var (words, breach))
        {
            draft.Effect = new SanctionEffect(objects.Words.TrimStart(':', ' '), basis?.Text.Words, words, step is null ? null : $"pelanggaran {step.Ordinal.Words}", breach);
        }
    }

    // One step of a ladder may name the rules for all.
    private bool HasBasis(TextSpan sentence) =>
        unit.Tree.Root.Members.OfType<PointMemberSyntax>().FirstOrDefault(m => m.Span.Start <= sentence.Start && m.Span.End >= sentence.End)
            ?.DescendantsAndSelf().Any(element => element is BasisTailSyntax) ?? false;

    private (string Words, Breach Breach)? BreachOf(BoundSubject subject)
    {
        if (subject.Syntax.Breach is { } clause)
        {
            return ($"melanggar {clause.Broken}", new Breach([], false, subject.Broken));
        }

        if (subject.Acts is { } acts)
        {
            return acts;
        }

        if (subject.Syntax.Relative is { } relative)
        {
            return (relative.Condition.Words, Breach.Other);
        }

        if (!unit.IsBroken(subject.Syntax.Span))
        {
            unit.Diagnostics.Add(Catalogue.BreachUnstated, subject.Syntax.Span, subject.Words);
        }

        return null;
    }
}
