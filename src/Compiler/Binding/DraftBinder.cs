using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>
/// Binds what a sentence says before its effect: who, when, on what conditions, with what exceptions. A sentence is bound when it is
/// first needed, for points may cite each other in any order.
/// </summary>
internal sealed class DraftBinder(UnitContext unit, PointIndex points, ImpliedFacts implied)
{
    private readonly Dictionary<Sentence, NormDraft> _bound = new(ReferenceEqualityComparer.Instance);
    private readonly List<Sentence> _open = [];

    /// <summary>The sentences that are just being bound, outermost first.</summary>
    public IReadOnlyList<Sentence> Open => _open;

    /// <summary>Whether a sentence is bound already.</summary>
    public bool IsBound(Sentence sentence) => _bound.ContainsKey(sentence);

    /// <summary>The draft of a sentence, without its effect.</summary>
    public NormDraft Of(Sentence sentence)
    {
        if (!_bound.TryGetValue(sentence, out var draft))
        {
            draft = Within(sentence, () => unit.From(sentence.Point, () => Bind(sentence)));
            _bound.Add(sentence, draft);
        }

        return draft;
    }

    /// <summary>Does something that hangs on a sentence, which is open meanwhile.</summary>
    public T Within<T>(Sentence sentence, Func<T> work)
    {
        var isOpen = _open.Count > 0 && ReferenceEquals(_open[^1], sentence);
        if (isOpen)
        {
            return work();
        }

        _open.Add(sentence);
        var done = work();
        _open.RemoveAt(_open.Count - 1);
        return done;
    }

    private NormDraft Bind(Sentence sentence)
    {
        var draft = new NormDraft(sentence);
        if (sentence.Case is { } row)
        {
            draft.When.Add(row.When);
            draft.Times.AddRange(row.Times);
        }

        sentence.Fronts.ToList().ForEach(front => BindFront(draft, front));
        draft.Tails.Take<ConditionTailSyntax>().ForEach(tail => AddClause(draft, tail.Condition, tail.Span));
        draft.Tails.Take<TimeTailSyntax>().ForEach(tail => draft.Times.Add(unit.Times.Bind(tail.Time)));
        BindExceptions(draft, draft.Tails.Take<ExceptionTailSyntax>());
        draft.Tails.Take<SetAsideTailSyntax>().ForEach(tail => AddSetAside(draft, tail));
        BindPeople(draft);
        return draft;
    }

    private void BindPeople(NormDraft draft)
    {
        switch (draft.Sentence)
        {
            case { Predicate: PromiseSyntax promise }:
                draft.Who = promise.People is { } people ? unit.Subjects.People(people) : null;
                break;
            case { Predicate: ExemptPredicateSyntax exempt }:
                draft.Who = unit.Subjects.People(exempt.Exempt);
                break;
            case { Predicate: DelegationPredicateSyntax delegation }:
                draft.Who = unit.Subjects.Bind(delegation.Official);
                draft.Recipients = unit.Subjects.Bind(delegation.People);
                break;
            case { Predicate: ConferPredicateSyntax confer, Subject: { } giver }:
                draft.Who = unit.Subjects.Bind(giver);
                draft.Recipients = unit.Subjects.Bind(confer.Recipients);
                break;
            case { Subject: { } who } and ({ Predicate: not null } or { Case.Result: not null }):
                draft.Who = unit.Subjects.Bind(who, mayBreach: (draft.Sentence.Modal ?? draft.Sentence.Predicate as NamedPredicateSyntax)?.Kind == ModalKind.Sanctioned);
                break;
        }

        draft.Subject = Conditions.Both(draft.Who?.Condition ?? Condition.True, draft.Recipients?.Condition ?? Condition.True);
        if (draft is { Sentence.Predicate: ConferPredicateSyntax { Exemption: not null }, Who.Official: { } official })
        {
            draft.Decider = Decider(draft, official);
        }
    }

    // Whether point N holds hangs on this decision, so its fact is there before any effect is bound.
    private Decider Decider(NormDraft draft, ListedSymbol official)
    {
        var grant = ((ConferPredicateSyntax)draft.Sentence.Predicate!).Exemption!;
        var factors = draft.Tails.Take<FactorsTailSyntax>().SelectMany(f => f.Factors).Select(f => f.Value.Words);
        return new Decider(official.Index, implied.Decision(official, ImpliedFacts.ExemptionFrom(grant.Points)).Index, false, [.. factors]);
    }

    // A second exception may be one more, or an exception to the first.
    private void BindExceptions(NormDraft draft, List<ExceptionTailSyntax> tails)
    {
        tails.ForEach(tail => draft.Exceptions.Add(
            new NormException(ExceptionOf(tail.Exception), draft.Sentence.Point) { Source = unit.At(tail.Span) }));
        foreach (var further in tails.Skip(1))
        {
            unit.Diagnostics.Add(Catalogue.ManyExceptions, further.Span, further.Words.TrimStart(',', ' '));
        }
    }

    private void BindFront(NormDraft draft, FrontClauseSyntax front)
    {
        if (front.Content is TimePhraseSyntax time)
        {
            draft.Times.Add(unit.Times.Bind(time));
        }
        else if (front.Content is ConditionSyntax condition)
        {
            AddClause(draft, condition, front.Span);
        }
    }

    private void AddClause(NormDraft draft, ConditionSyntax condition, TextSpan span)
    {
        draft.When.Add(unit.Conditions.Bind(condition));
        draft.Clauses.Add((draft.When[^1], span));
    }

    private Condition ExceptionOf(SyntaxNode exception) => exception switch
    {
        SubjectSyntax subject => unit.Subjects.BindPeople(subject),
        ConditionTailSyntax condition => unit.Conditions.Bind(condition.Condition),
        ConditionSyntax condition => unit.Conditions.Bind(condition),
        TimePhraseSyntax time => unit.Times.Bind(time).Condition,
        _ => Condition.False,
    };

    private void AddSetAside(NormDraft draft, SetAsideTailSyntax tail)
    {
        foreach (var point in points.Resolve(tail.Points, draft.Sentence.Point, unit))
        {
            draft.SetsAside.Add((point, tail.Points.Span, tail.Span));
        }
    }
}
