using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds the points of a letter to norms: every sentence, and every list item completed by its heads.</summary>
internal sealed class NormBinder
{
    private readonly UnitContext _unit;
    private readonly PointIndex _points;
    private readonly EffectBinder _effects;
    private readonly List<NormDraft> _drafts = [];
    private readonly List<Exemption> _exemptions = [];

    /// <summary>A binder for the points of a unit.</summary>
    public NormBinder(UnitContext unit, PointIndex points, ImpliedFacts implied)
    {
        _unit = unit;
        _points = points;
        _effects = new EffectBinder(unit, implied);
    }

    /// <summary>The norms of the letter.</summary>
    /// <param name="header">Its header: norms whose days lie outside its period are reported.</param>
    public ImmutableArray<Norm> Bind(Header header)
    {
        foreach (var member in _unit.Tree.Root.Members.OfType<PointMemberSyntax>())
        {
            Bind(Sentence.Empty, member.Point);
        }

        foreach (var exemption in _exemptions)
        {
            Exempt(exemption);
        }

        _drafts.RemoveAll(d => d.Effect is null);
        _drafts.ForEach(d => CheckPeriod(d, header));
        return new SetAsideBinder(_unit.Diagnostics).Bind(_drafts, _unit.Tree.Source);
    }

    private void Bind(Sentence head, PointSyntax point)
    {
        var sentence = head.Extend(point);
        if (point.Sentence.Items.IsEmpty)
        {
            BindSentence(sentence);
        }

        else
        {
            CheckHead(point.Sentence);
        }

        foreach (var item in point.Sentence.Items)
        {
            CheckChoice(sentence.Modal, item.Sentence);
            Bind(sentence, item);
        }
    }

    // "; atau" between duties leaves one of them to choose; each item would bind.
    private void CheckChoice(NamedPredicateSyntax? head, SentenceSyntax item)
    {
        var modal = item.Predicate is NamedPredicateSyntax { Modal: not null } own ? own : head;
        var or = item.End?.Words.TrimStart(';', ',', ' ');
        var isChoice = or?.EndsWith("atau", StringComparison.OrdinalIgnoreCase) ?? false;
        if (isChoice && modal is { BindsEach: true, Modal: { } words })
        {
            _unit.Diagnostics.Add(Catalogue.ChoiceOfDuties, item.End!.Span, [Fix.Replace(item.End.Span, "; dan")], or!, words.Words);
        }
    }

    // What stands before the colon must leave something to the items; else a part of it would be lost.
    private void CheckHead(SentenceSyntax head)
    {
        if (head.Predicate is { IsOpen: false } && !_unit.IsBroken(head.Predicate.Span))
        {
            _unit.Diagnostics.Add(Catalogue.CompleteHead, head.Predicate.Span, head.Predicate.Words);
        }
    }

    private void BindSentence(Sentence sentence)
    {
        var draft = new NormDraft(sentence);
        var tails = new TailSet(sentence.Tails);
        sentence.Fronts.ToList().ForEach(front => BindFront(draft, front));
        tails.Take<ConditionTailSyntax>().ForEach(tail => draft.When.Add(_unit.Conditions.Bind(tail.Condition)));
        tails.Take<TimeTailSyntax>().ForEach(tail => draft.Times.Add(_unit.Times.Bind(tail.Time)));
        BindExceptions(draft, tails.Take<ExceptionTailSyntax>());
        tails.Take<SetAsideTailSyntax>().ForEach(tail => AddSetAside(draft, tail));
        if (sentence.Predicate is ExemptPredicateSyntax exempt)
        {
            tails.RejectRest(_unit);
            AddExemption(draft, exempt);
        }
        else
        {
            _effects.Bind(draft, tails);
            _drafts.Add(draft);
        }
    }

    // A second exception may be one more, or an exception to the first.
    private void BindExceptions(NormDraft draft, List<ExceptionTailSyntax> tails)
    {
        tails.ForEach(tail => draft.Exceptions.Add(new NormException(ExceptionOf(tail.Exception), draft.Sentence.Point)));
        foreach (var further in tails.Skip(1))
        {
            _unit.Diagnostics.Add(Catalogue.ManyExceptions, further.Span, further.Words.TrimStart(',', ' '));
        }
    }

    private void BindFront(NormDraft draft, FrontClauseSyntax front)
    {
        if (front.Content is TimePhraseSyntax time)
        {
            draft.Times.Add(_unit.Times.Bind(time));
        }
        else if (front.Content is ConditionSyntax condition)
        {
            draft.When.Add(_unit.Conditions.Bind(condition));
        }
    }

    private Condition ExceptionOf(SyntaxNode exception) => exception switch
    {
        SubjectSyntax subject => _unit.Subjects.BindPeople(subject),
        ConditionTailSyntax condition => _unit.Conditions.Bind(condition.Condition),
        ConditionSyntax condition => _unit.Conditions.Bind(condition),
        TimePhraseSyntax time => _unit.Times.Bind(time).Condition,
        _ => Condition.False,
    };

    private void AddSetAside(NormDraft draft, SetAsideTailSyntax tail)
    {
        foreach (var point in _points.Resolve(tail.Points, draft.Sentence.Point, _unit.Diagnostics))
        {
            draft.SetsAside.Add((point, tail.Points.Span));
        }
    }

    private void AddExemption(NormDraft draft, ExemptPredicateSyntax syntax)
    {
        var condition = Conditions.All([_unit.Subjects.BindPeople(syntax.Exempt), draft.Days, .. draft.When]);
        var except = Conditions.Both(condition, Conditions.Not(Conditions.Any(draft.Exceptions.Select(e => e.Condition))));
        foreach (var point in _points.Resolve(syntax.Points, draft.Sentence.Point, _unit.Diagnostics))
        {
            if (PointIndex.IsUnder(draft.Sentence.Point, point))
            {
                _unit.Diagnostics.Add(Catalogue.SelfReference, syntax.Points.Span, point);
            }

            _exemptions.Add(new Exemption(point, new NormException(except, draft.Sentence.Point)));
        }
    }

    private void Exempt(Exemption exemption)
    {
        foreach (var draft in _drafts.Where(d => PointIndex.IsUnder(d.Sentence.Point, exemption.Point)))
        {
            draft.Exceptions.Add(exemption.Exception);
        }
    }

    private void CheckPeriod(NormDraft draft, Header header)
    {
        if (draft.Times.Count > 0 && !draft.OwnDates && !DaySet.Of(header.Period).IsEmpty
            && DaySet.Of(header.Period).And(DaySet.Of(draft.Days)).IsEmpty)
        {
            _unit.Diagnostics.Add(Catalogue.OutsidePeriod, draft.Sentence.Span, draft.Sentence.Point, header.PeriodText);
        }
    }

    private sealed record Exemption(string Point, NormException Exception);
}
