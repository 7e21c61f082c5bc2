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
    private readonly ImpliedFacts _implied;
    private readonly EffectBinder _effects;
    private readonly TableBinder _tables;
    private readonly List<Sentence> _sentences = [];
    private readonly List<(KeyTable Keys, ImmutableArray<Sentence> Rows)> _bound = [];
    private readonly List<NormDraft> _drafts = [];

    /// <summary>A binder for the points of a unit.</summary>
    public NormBinder(UnitContext unit, PointIndex points, ImpliedFacts implied)
    {
        _unit = unit;
        _points = points;
        _implied = implied;
        _effects = new EffectBinder(unit, implied);
        _tables = new TableBinder(unit);
    }

    /// <summary>The points that only except from others; known once the norms are.</summary>
    public ImmutableArray<Exemption> Exemptions { get; private set; } = [];

    /// <summary>The norms of the letter.</summary>
    /// <param name="header">Its header: norms whose days lie outside its period are reported.</param>
    public ImmutableArray<Norm> Bind(Header header)
    {
        foreach (var member in _unit.Tree.Root.Members.OfType<PointMemberSyntax>())
        {
            Collect(Sentence.Empty, member.Point);
        }

        var drafts = new DraftBinder(_unit, _points, _implied);
        var references = new ReferenceBinder(_unit, _points, [.. _sentences], drafts);
        _unit.References = references;
        _sentences.ForEach(sentence => BindSentence(drafts.Of(sentence)));
        _bound.ForEach(table => CheckCases(table.Keys, table.Rows, drafts, header));
        Exemptions = [.. references.Exemptions.Select(e => Exempt(e.Sentence, e.Points, references))];
        _drafts.RemoveAll(d => d.Effect is null);
        _drafts.ForEach(d => CheckPeriod(d, header));
        _drafts.ForEach(CheckPrecondition);
        return new SetAsideBinder(_unit.Diagnostics).Bind(_drafts, _unit.Tree.Source);
    }

    private void Collect(Sentence head, PointSyntax point)
    {
        if (point.Sentence.Predicate is RelationPredicateSyntax or DeletedPredicateSyntax)
        {
            return;
        }

        var sentence = head.Extend(point);
        if (point.Sentence.Table is { } table)
        {
            var keys = _tables.Keys(sentence, table);
            var rows = TableBinder.Rows(sentence, keys);
            _bound.Add((keys, rows));
            _sentences.AddRange(rows);
        }
        else if (point.Sentence.Items.IsEmpty)
        {
            _sentences.Add(sentence);
        }
        else
        {
            CheckHead(point.Sentence);
        }

        foreach (var item in point.Sentence.Items)
        {
            CheckChoice(sentence.Modal, item.Sentence);
            Collect(sentence, item);
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

    private void BindSentence(NormDraft draft) => _unit.From(draft.Sentence.Point, () =>
    {
        if (draft.Sentence.Predicate is ExemptPredicateSyntax)
        {
            draft.Tails.RejectRest(_unit);
        }
        else
        {
            _effects.Bind(draft, draft.Tails);
            _drafts.Add(draft);
        }

        return draft;
    });

    private Exemption Exempt(Sentence sentence, ImmutableArray<string> points, ReferenceBinder references)
    {
        var at = sentence.ExceptsFrom!.Span;
        var exception = new NormException(references.Excepted(sentence, at), sentence.Point) { Source = _unit.At(sentence.Span) };
        foreach (var point in points)
        {
            if (PointPath.IsUnder(sentence.Point, point))
            {
                _unit.Diagnostics.Add(Catalogue.SelfReference, at, point);
            }

            foreach (var draft in _drafts.Where(d => PointPath.IsUnder(d.Sentence.Point, point)))
            {
                draft.Exceptions.Add(exception);
            }
        }

        return new Exemption(sentence.Point, exception.Condition, points) { Decider = references.DeciderOf(sentence) };
    }

    // What frames all rows is known with the first: its people, and the times before the colon.
    private void CheckCases(KeyTable table, ImmutableArray<Sentence> rows, DraftBinder drafts, Header header)
    {
        var people = rows.IsEmpty ? Condition.True : drafts.Of(rows[0]).Subject;
        var times = rows.IsEmpty ? [] : drafts.Of(rows[0]).Times.Except(rows[0].Case!.Times).Select(t => t.Condition);
        _tables.CheckCases(table, Conditions.All([header.Scope, header.Period, people, .. times]));
    }

    // "S yang WFO harus X" narrows leave for WFO; where the letter gives none it does nothing.
    private void CheckPrecondition(NormDraft draft)
    {
        if (draft.Effect is PreconditionEffect && !_drafts.Exists(other => Granted(other.Effect).Any(mode => draft.Modes.Intersect(_unit.Vocabulary.Subtree(_unit.Vocabulary.Modes[mode])).Any())))
        {
            var modes = string.Join(", ", draft.Modes.Select(mode => _unit.Vocabulary.Modes[mode].Name));
            _unit.Diagnostics.Add(Catalogue.IdlePrecondition, draft.Sentence.Span, draft.Sentence.Point, modes);
        }
    }

    private static ImmutableArray<int> Granted(Effect? effect) => effect switch
    {
        PlaceEffect { Modality: Modality.Permit } place => place.Modes,
        DiscretionEffect discretion => discretion.Modes,
        _ => [],
    };

    private void CheckPeriod(NormDraft draft, Header header)
    {
        if (draft.Times.Count > 0 && !draft.OwnDates && !DaySet.Of(header.Period).IsEmpty
            && DaySet.Of(header.Period).And(DaySet.Of(draft.Days)).IsEmpty)
        {
            _unit.Diagnostics.Add(Catalogue.OutsidePeriod, draft.Sentence.Span, draft.Sentence.Point, header.PeriodText);
        }
    }
}
