using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds a letter, once its words are known.</summary>
internal sealed class LetterBinder(UnitContext unit)
{
    /// <summary>The letter.</summary>
    public Letter Bind(Calendar calendar)
    {
        var header = new HeaderBinder(unit).Bind();
        unit.Seasons.Period = header.Period;
        var points = new PointIndex(unit.Tree.Root);
        var binder = new NormBinder(unit, points, new ImpliedFacts(unit));
        var norms = new WorkedWeekdays(calendar, unit.Vocabulary.Workday).Widen(binder.Bind(header));
        var vocabulary = unit.Vocabulary.ToModel();
        var examples = new ExampleBinder(unit, points, PresenceAct.In(vocabulary, norms)).Bind();
        ReportUnusedTerms();
        CheckCitations(header);
        return new Letter(
            unit.Tree.Root.Title?.Words ?? string.Empty,
            header.Title,
            header.Institution,
            header.Enacted,
            header.EnactedBy,
            header.Basis,
            unit.Tree.Source,
            vocabulary,
            calendar,
            header.Period,
            header.PeriodText,
            header.Scope,
            norms,
            [.. unit.Tree.Root.Members.OfType<SoftMemberSyntax>().Select(s => new SoftNorm(s.Text.Words, unit.At(s.Span)))],
            examples)
        {
            Exemptions = binder.Exemptions,
            ReviewBy = ReviewBy(),
            Annexes = [.. unit.Tree.Root.Members.Select(AnnexOf).OfType<Annex>()],
            Relations = new RelationBinder(unit).Bind(),
            Issuer = header.Issuer,
            ScopeSource = header.ScopeSource,
        };
    }

    private DateOnly? ReviewBy()
    {
        var reviews = unit.Landmarks.Of<ReviewSyntax>().ToList();
        foreach (var again in reviews.Skip(1))
        {
            unit.Diagnostics.Add(Catalogue.DuplicateHeader, again.Span, "ditinjau kembali", $"{unit.At(reviews[0].Span).Start.Line}");
        }

        return reviews.Count > 0 ? unit.Dates.Read(reviews[0].Date) : null;
    }

    private static Annex? AnnexOf(MemberSyntax member) => member switch
    {
        AnnexTextSyntax text => new Annex(text.Name.Text, string.Empty, text.Text.Words),
        TermDeclarationSyntax { IsAnnex: true } units => new Annex(
            units.Name.Name.Text, units.Name.Aliases.FirstOrDefault()?.Value.Text ?? string.Empty, units.Definition.Words.TrimStart(':', ' ')),
        _ => null,
    };

    private void CheckCitations(Header header)
    {
        var texts = unit.Landmarks.Of<SyntaxNode>().Select(node => node switch
        {
            TextHeaderSyntax { Keyword: var word } line when word.Is("dasar") => line.Text,
            BasisTailSyntax basis => basis.Text,
            _ => null,
        });
        texts.OfType<TextSyntax>().ToList().ForEach(text => Regulations.Check(unit, text, header.Enacted));
    }

    private void ReportUnusedTerms()
    {
        foreach (var term in unit.Scope.Declared.OfType<TermSymbol>().Where(t => !t.IsUsed && !t.Syntax.IsAnnex).Distinct())
        {
            unit.Diagnostics.Add(Catalogue.UnusedTerm, term.Declared!.Span, term.Name);
        }
    }
}
