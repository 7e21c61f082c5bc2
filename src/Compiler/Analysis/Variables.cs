using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// The variables that letters look at, each with its classes, in the order of a diagram's levels. Letters that are to be compared have one
/// vocabulary and share one classification, made from the tests of all.
/// </summary>
/// <remarks>
/// Days are looked at from a week before the first day that a letter or its calendar names. Earlier ones count as that week, which is exact
/// but for ages and the like, of which other values were possible then; where days and months are both counted from one date, the same holds
/// of days later than a week after the last one named.
/// </remarks>
internal sealed class Variables
{
    private const int Week = 7;

    // Where a letter names no day at all.
    private static readonly DateOnly FirstMonday = new(2025, 1, 6);

    private readonly Dictionary<int, int> _levelOf = [];
    private readonly ImmutableArray<LetterIndex> _letters;
    private readonly Dictionary<int, List<Condition>> _tests = [];
    private readonly ImmutableArray<Condition> _dayTests;
    private List<(string Name, FactIn Test)>? _names;

    private Variables(ImmutableArray<LetterIndex> letters)
    {
        _letters = letters;
        Vocabulary = letters[0].Letter.Vocabulary;
        foreach (var fact in Vocabulary.Facts)
        {
            _tests[fact.Index] = [.. letters.SelectMany(letter => letter.TestsOf(fact.Index))];
        }

        _dayTests = [.. letters.SelectMany(letter => letter.DayTests).Distinct()];
        Linked = [.. Vocabulary.Facts.Where(IsBase).Select(fact => new LinkedVariable(fact, [.. DerivedFrom(fact)], TestsOf))];
        Day = new DayVariable(Vocabulary.WorkdayFact, Runs(), AnswersOn);
        var linked = Linked.SelectMany(one => one.Facts).ToHashSet();
        Facts = [.. Vocabulary.Facts
            .Where(fact => TestsOf(fact.Index).Count > 0 && fact.Index != Vocabulary.WorkdayFact && !linked.Contains(fact.Index))
            .Select(fact => new FactVariable(fact, TestsOf(fact.Index)))];
        InOrder = VariableOrder.Of([Day, .. Linked, .. Facts], FactSets());
        for (var level = 0; level < InOrder.Length; level++)
        {
            foreach (var fact in InOrder[level].Facts)
            {
                _levelOf[fact] = level;
            }
        }
    }

    /// <summary>What the letters' words stand for.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>All of them, by level from the top.</summary>
    public ImmutableArray<Variable> InOrder { get; }

    /// <summary>The day.</summary>
    public DayVariable Day { get; }

    /// <summary>Dates with the facts counted from them.</summary>
    public ImmutableArray<LinkedVariable> Linked { get; }

    /// <summary>The other facts.</summary>
    public ImmutableArray<FactVariable> Facts { get; }

    /// <summary>The level of the day.</summary>
    public int DayLevel => _levelOf[Vocabulary.WorkdayFact];

    /// <summary>The variables of letters with one vocabulary.</summary>
    /// <param name="letters">At least one; the calendar of the last one says which days are worked.</param>
    public static Variables Of(params ReadOnlySpan<LetterIndex> letters) => new([.. letters]);

    /// <summary>The name that a letter gives to some values of a fact (<c>ASN</c>), or null.</summary>
    /// <param name="fact">Index of the fact.</param>
    /// <param name="values">The values, ascending.</param>
    public string? NameOf(int fact, IEnumerable<long> values) => (_names ??= [.. _letters
        .SelectMany(letter => ConditionLeaves.Named(ConditionLeaves.RootsOf(letter.Letter)))
        .Where(named => named is { IsPoint: false, Body: FactIn })
        .Select(named => (named.Name, (FactIn)named.Body))])
        .FirstOrDefault(named => named.Test.Fact == fact && named.Test.Values.SequenceEqual(values)).Name;

    /// <summary>The level of a variable that stands for a fact; -1 where no letter looks at the fact.</summary>
    public int LevelOf(int fact) => _levelOf.GetValueOrDefault(fact, -1);

    /// <summary>The level of the variable that a test of a fact or of the day is about; -1 for a fact that has no classes (a label).</summary>
    public int LevelOf(Condition test) => test switch
    {
        FactIn one => LevelOf(one.Fact),
        FactCompare one => LevelOf(one.Fact),
        _ => DayLevel,
    };

    /// <summary>The class of each level that a person on a day lies in; null where there can be no such person.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isWorked">Whether it is a working day.</param>
    /// <param name="valueOf">The value of a fact by its index; facts counted from a date are not asked for.</param>
    public int[]? CaseOf(DateOnly day, bool isWorked, Func<int, long> valueOf)
    {
        var classes = InOrder.Select(variable => variable switch
        {
            DayVariable days => days.ClassOf(day, isWorked),
            LinkedVariable linked => linked.ClassOn(day, valueOf(linked.Base.Index)),
            FactVariable fact => fact.ClassOf(valueOf(fact.Fact.Index)),
            _ => -1,
        }).ToArray();
        return classes.Contains(-1) ? null : classes;
    }

    // Where something is counted from a date, it is one up to the day asked about, whatever is tested.
    private bool IsBase(Fact fact) =>
        DerivedFrom(fact).Any() && DerivedFrom(fact).Prepend(fact).Any(one => TestsOf(one.Index).Count > 0);

    private IEnumerable<Fact> DerivedFrom(Fact fact) => Vocabulary.Facts.Where(other => other.Derivation?.Base == fact.Index);

    private List<Condition> TestsOf(int fact) => _tests[fact];

    // Between two days at which something changes, the days of one weekday are alike.
    private List<DayRun> Runs()
    {
        var calendar = _letters[^1].Letter.Calendar;
        var ends = _dayTests.OfType<DayBetween>().SelectMany(range => range.Changes)
            .Concat(calendar.Years.SelectMany(year => new[] { new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1) }))
            .Concat(calendar.DaysOff.SelectMany(day => new[] { day, day.AddDays(1) }))
            .Distinct()
            .ToList();
        var first = ends.Count > 0 ? ends.Min() : FirstMonday;
        var last = ends.Count > 0 ? ends.Max() : FirstMonday;
        var cuts = ends.Concat(Linked.SelectMany(one => one.Changes(first, last))).Append(last.AddDays(Week)).Where(day => day > first.AddDays(-Week)).Distinct().Order().ToList();
        var runs = new List<DayRun>();
        for (var i = 0; i <= cuts.Count; i++)
        {
            var from = i > 0 ? cuts[i - 1] : first.AddDays(-Week);
            var to = i < cuts.Count ? cuts[i].AddDays(-1) : from.AddDays(Week - 1);
            for (var day = from; day <= to && day < from.AddDays(Week); day = day.AddDays(1))
            {
                var end = day.AddDays((to.DayNumber - day.DayNumber) / Week * Week);
                var worked = calendar.IsWorkday(day);
                runs.AddRange(worked is { } known
                    ? [new DayRun(day, end, known, true)]
                    : [new DayRun(day, end, true, false), new DayRun(day, end, false, false)]);
            }
        }

        return runs;
    }

    private string AnswersOn(DayRun run)
    {
        var known = Signatures.Of(_dayTests.Select(test => DayVariable.Passes(test, run)).Append(run.IsWorked));
        return string.Join('|', Linked.Select(one => one.PossibleOn(run.First)).Prepend(known));
    }

    private IEnumerable<int[]> FactSets() =>
        from letter in _letters
        from norm in letter.Letter.Norms
        select ConditionLeaves.Of(norm.Exceptions.Select(one => one.Condition).Append(norm.Subject).Append(norm.Times).Append(norm.When))
            .Select(leaf => leaf switch
            {
                FactIn test => test.Fact,
                FactCompare test => test.Fact,
                ConstantCondition => -1,
                _ => Vocabulary.WorkdayFact,
            })
            .Where(fact => fact >= 0)
            .Distinct()
            .ToArray();
}
