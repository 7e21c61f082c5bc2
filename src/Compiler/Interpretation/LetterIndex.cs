using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// A letter with what is looked up in it again and again: who sets whom aside, what is derived from what, and where a decision
/// about one person tests a fact – every <see cref="FactIn"/> and <see cref="FactCompare"/> of period, scope and norms, and the
/// tests that effects imply (a decision is yes, an order is yes, whose turn it is). Two values of a fact that no test tells
/// apart are the same to the letter. Quotas are rules on groups: what only they test is looked up by <see cref="WithGroups"/>.
/// </summary>
internal sealed class LetterIndex
{
    private readonly List<Condition>[] _tests;
    private readonly ImmutableArray<Norm>[] _setAsideBy;

    /// <summary>Looks through a letter.</summary>
    public LetterIndex(Letter letter)
        : this(letter, [])
    {
    }

    private LetterIndex(Letter letter, ImmutableArray<Condition> groups)
    {
        Letter = letter;
        GroupConditions = groups;
        _setAsideBy = [.. letter.Norms.Select(norm => letter.Norms.Where(other => other.SetsAside.Contains(norm.Index)).ToImmutableArray())];
        _tests = [.. letter.Vocabulary.Facts.Select(_ => new List<Condition>())];
        var roots = ConditionLeaves.RootsOf(letter).Concat(letter.Norms.SelectMany(norm => ImpliedBy(norm.Effect))).Concat(groups);
        foreach (var leaf in ConditionLeaves.Of(roots.Prepend(IsYes(letter.Vocabulary.WorkdayFact))))
        {
            Add(leaf);
        }
    }

    /// <summary>The letter.</summary>
    public Letter Letter { get; }

    /// <summary>The conditions of quotas, where they are looked at.</summary>
    public ImmutableArray<Condition> GroupConditions { get; }

    /// <summary>Looks through a letter for rules on groups, with what quotas test.</summary>
    public static LetterIndex WithGroups(Letter letter) => new(letter,
    [
        .. from norm in letter.Norms
           let quota = Quota.Of(norm.Effect)
           where quota is not null
           from condition in quota.Priority.Select(rank => rank.Condition).Append(quota.Base).Append(quota.Exempt).Append(quota.Included)
           select condition,
    ]);

    /// <summary>The norms that set a norm aside when they stand.</summary>
    public ImmutableArray<Norm> SetAsideBy(Norm norm) => _setAsideBy[norm.Index];

    /// <summary>The facts counted from a date fact.</summary>
    public IEnumerable<Fact> DerivedFrom(Fact fact) =>
        fact.Type is DateType ? Letter.Vocabulary.Facts.Where(other => other.Derivation?.Base == fact.Index) : [];

    /// <summary>Whether the letter tests a fact or one derived from it.</summary>
    public bool Uses(Fact fact) =>
        TestsOf(fact.Index).Count > 0 || DerivedFrom(fact).Any(derived => TestsOf(derived.Index).Count > 0);

    /// <summary>The tests of a fact: each a <see cref="FactIn"/> or a <see cref="FactCompare"/>.</summary>
    public IReadOnlyList<Condition> TestsOf(int fact) => _tests[fact];

    /// <summary>The tests of the day: stretches and weekdays, and the day of enactment where a duty counts from it.</summary>
    public IEnumerable<Condition> DayTests
    {
        get
        {
            var enacted = Letter.Enacted is { } day && Letter.Norms.Any(norm => norm.OwnDates) ? new[] { new DayBetween(day, null) } : [];
            return enacted.Concat(ConditionLeaves.Of(ConditionLeaves.RootsOf(Letter).Concat(GroupConditions)).Where(leaf => leaf is DayBetween or WeekdayIn));
        }
    }

    private static IEnumerable<Condition> ImpliedBy(Effect effect) => effect switch
    {
        DiscretionEffect discretion => discretion.Decisions.Select(IsYes),
        OrderEffect order => [IsYes(order.Order)],
        SplitEffect split => Enumerable.Range(0, split.Shares.Length).Select(turn => new FactIn(split.Turn, [turn])),
        _ => [],
    };

    private static FactIn IsYes(int fact) => new(fact, [1]);

    private void Add(Condition leaf)
    {
        if (leaf is FactIn within)
        {
            _tests[within.Fact].Add(within);
        }
        else if (leaf is FactCompare compared)
        {
            _tests[compared.Fact].Add(compared);
        }
    }
}
