using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>A norm while its sentence is bound.</summary>
internal sealed class NormDraft(Sentence sentence)
{
    /// <summary>Its sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>What follows its predicate and is still to be bound.</summary>
    public TailSet Tails { get; } = new(sentence.Tails);

    /// <summary>Its subject, or those it excepts; null where the parser said what is missing.</summary>
    public BoundSubject? Who { get; set; }

    /// <summary>Those to whom an official grants or orders something, or null.</summary>
    public BoundSubject? Recipients { get; set; }

    /// <summary>Who it is about.</summary>
    public Condition Subject { get; set; } = Condition.True;

    /// <summary>When it speaks; all of them.</summary>
    public List<BoundTime> Times { get; } = [];

    /// <summary>On what conditions; all of them.</summary>
    public List<Condition> When { get; } = [];

    /// <summary>The clauses among the conditions, with where they stand.</summary>
    public List<(Condition Condition, TextSpan Span)> Clauses { get; } = [];

    /// <summary>When it does not hold.</summary>
    public List<NormException> Exceptions { get; } = [];

    /// <summary>Modes it is about; default for any.</summary>
    public ImmutableArray<int> Modes { get; set; }

    /// <summary>The points it sets aside.</summary>
    public List<(string Point, TextSpan Span, TextSpan Clause)> SetsAside { get; } = [];

    /// <summary>The office whose word it waits for, or null.</summary>
    public Decider? Decider { get; set; }

    /// <summary>What it does; null where the sentence is wrong.</summary>
    public Effect? Effect { get; set; }

    /// <summary>The days on which it speaks.</summary>
    public Condition Days => Conditions.All(Times.Select(t => t.Condition).Append(UntilDeadline()));

    /// <summary>Whether it is a duty with dates of its own.</summary>
    public bool OwnDates => Effect is ActEffect act && (Times.Exists(t => t.NamesDates) || act.Acts.Any(a => a.Deadline is not null));

    /// <summary>Whether it is silent on days that are no working days.</summary>
    public bool RestsOnFreeDays => Times.Exists(t => t.NamesWeekdays) && !Times.Exists(t => t.IncludesFreeDays);

    /// <summary>The norm.</summary>
    public Norm ToModel(int index, SourceText source, ImmutableArray<SetAsideCitation> setsAside) => new(
        index,
        Sentence.Point,
        Sentence.FullText,
        new Location(source, Sentence.Span),
        Subject,
        Days,
        Conditions.All(Decider is { } decider ? When.Append(Conditions.Yes(decider.Fact)) : When),
        [.. Exceptions],
        Modes,
        [.. setsAside.SelectMany(cited => cited.Norms).Distinct().Order()],
        OwnDates,
        RestsOnFreeDays,
        Effect!)
    {
        Decider = Decider,
        Clauses = [.. Clauses.Select(clause => new Clause(clause.Condition, new Location(source, clause.Span)))],
        Citations = setsAside,
        IncludesFreeDays = Times.Exists(t => t.IncludesFreeDays),
    };

    // A duty that has a last day holds up to that day.
    private Condition UntilDeadline() =>
        Effect is ActEffect act && act.Acts.All(a => a.Deadline is not null)
            ? new DayBetween(null, act.Acts.Max(a => a.Deadline))
            : Condition.True;
}
