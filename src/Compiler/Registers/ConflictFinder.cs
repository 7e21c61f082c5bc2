using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>
/// Looks for people and days on which letters of a register do not go together. Exact: between two days on which the register
/// changes, every class of days and of facts is looked at – up to a number of steps a pair of letters, behind which it says so.
/// </summary>
internal sealed class ConflictFinder
{
    private readonly JoinedLetter _joined;
    private readonly PrecedenceRules _rules;
    private readonly LetterIndex _index;
    private readonly ImmutableArray<DateOnly> _days;
    private readonly Dictionary<DateOnly, Reading> _readings = [];
    private readonly Dictionary<(RegisteredLetter, RegisteredLetter), BoundedSearch> _searches = [];
    private readonly int _steps;

    /// <summary>A finder for letters that stand side by side in a stretch of days.</summary>
    public ConflictFinder(JoinedLetter joined, PrecedenceRules rules, DateOnly from, DateOnly to, int steps)
    {
        (_joined, _rules, _steps) = (joined, rules, steps);
        _index = new LetterIndex(joined.Letter);
        _days = [.. DayClasses.Of(joined.Letter, from, to)];
    }

    /// <summary>The pairs of letters whose search was ended.</summary>
    public IEnumerable<(RegisteredLetter One, RegisteredLetter Other)> Ended => _searches.Where(one => one.Value.IsEnded).Select(one => one.Key);

    /// <summary>The conflicts, at most one a pair of sentences and kind.</summary>
    public IEnumerable<LetterConflict> Find()
    {
        var clashing = new HashSet<(RegisteredLetter, RegisteredLetter)>();
        foreach (var (one, other) in PrecedenceRules.OpposedPairs(_joined).Where(pair => IsOrdered(pair.One, pair.Other)))
        {
            if (Contradiction(one, other) is { } found)
            {
                clashing.Add((found.First.Letter.Registered, found.Second.Letter.Registered));
                yield return found;
            }
        }

        foreach (var (one, other) in SameDuty().Where(pair => !clashing.Contains((LetterOf(pair.One), LetterOf(pair.Other)))))
        {
            if (OtherDay(one, other) is { } found)
            {
                yield return found;
            }
        }
    }

    private LetterConflict? Contradiction(int one, int other)
    {
        var search = SearchOf(one, other);
        foreach (var day in _days)
        {
            var found = search.Find(ReadingOn(day), reading => Both(reading, reading.Stands(Norm(one)), Norm(other)));
            if (found is not null)
            {
                return Describe(ConflictKind.Contradiction, one, other, day, found);
            }
        }

        return null;
    }

    /// <summary>The sentences that require the same modes.</summary>
    private IEnumerable<(int One, int Other)> SameDuty() =>
        from one in _joined.Letter.Norms
        from other in _joined.Letter.Norms
        where IsOrdered(one.Index, other.Index)
            && one.Effect is PlaceEffect { Modality: Modality.Require } a && other.Effect is PlaceEffect { Modality: Modality.Require } b && a.Modes.SequenceEqual(b.Modes)
        select (one.Index, other.Index);

    private LetterConflict? OtherDay(int one, int other)
    {
        var search = SearchOf(one, other);
        foreach (var day in _days)
        {
            if (search.Find(ReadingOn(day), reading => SpeaksAlone(reading, one, other)) is not { } found)
            {
                continue;
            }

            foreach (var next in _days.Where(next => next != day && Monday(next) == Monday(day)))
            {
                var same = Known(found).Aggregate(ReadingOn(next), (reading, fact) => reading.With(fact, found.Situation.ValuesOf(fact)[0]));
                if (search.Find(same, reading => SpeaksAlone(reading, other, one)) is { } both)
                {
                    return Describe(ConflictKind.OtherDay, one, other, day, both);
                }
            }
        }

        return null;
    }

    /// <summary>A sentence stands, and the letter of another, in force for the person, says nothing of modes.</summary>
    private Verdict SpeaksAlone(Reading reading, int one, int other)
    {
        var silent = _joined.Letter.Norms.Where(norm => LetterOf(norm.Index) == LetterOf(other) && norm.Effect is not (ActEffect or RightEffect));
        var parts = ((AllOf)Norm(other).Subject).Operands;
        return silent.Aggregate(
            reading.All([reading.Stands(Norm(one)), reading.Holds(parts[0]), reading.Holds(parts[1])]),
            (verdict, norm) => reading.All([verdict, reading.Stands(norm).Opposite]));
    }

    private static Verdict Both(Reading reading, Verdict first, Norm other) => first.IsNo ? first : reading.All([first, reading.Stands(other)]);

    private LetterConflict Describe(ConflictKind kind, int one, int other, DateOnly day, Reading found)
    {
        var (first, second) = (_joined.Sources[one], _joined.Sources[other]);
        var person = Known(found).Select(fact => InWords(_joined.Letter.Vocabulary.Facts[fact], found.Situation.ValuesOf(fact)[0])).ToImmutableArray();
        var (forward, backward) = kind == ConflictKind.Contradiction ? (_rules.Before(one, other), _rules.Before(other, one)) : (null, null);
        var mode = kind == ConflictKind.OtherDay
            ? ((PlaceEffect)Norm(one).Effect).Modes[0]
            : Opposition.Modes(Norm(one).Effect, Norm(other).Effect, _joined.Letter.Vocabulary).Append(-1).First();
        var name = mode >= 0 ? _joined.Letter.Vocabulary.Modes[mode].Name : _joined.Letter.Vocabulary.Acts[((ActEffect)Norm(one).Effect).Acts[0].Act].Name;
        var prevails = forward is not null ? 1 : backward is not null ? 2 : 0;
        var finding = ConflictWords.Finding(kind, first, second, name, day, person, prevails, forward ?? backward);
        return new LetterConflict(kind, first, second, name, day, person, prevails, forward ?? backward, finding);
    }

    /// <summary>The facts that are open for anyone and known of the one found.</summary>
    private IEnumerable<int> Known(Reading found) => ReadingOn(found.Situation.Day).Situation.OpenFacts
        .Where(fact => found.Situation.ValuesOf(fact).Length == 1);

    private static (string Fact, string Value) InWords(Fact fact, long value) => (fact.Name, fact.Type switch
    {
        YesNoType => value == 1 ? "ya" : "tidak",
        ChoiceType choices => choices.Choices[(int)value].Name,
        NumberType number => ValueText.Number(value, number.Decimals),
        DateType => ValueText.Date(DateOnly.FromDayNumber((int)value)),
        _ => string.Empty,
    });

    private Reading ReadingOn(DateOnly day)
    {
        if (!_readings.TryGetValue(day, out var reading))
        {
            _readings[day] = reading = new Reading(_index, PrecedenceRules.Anyone(_joined.Letter, day));
        }

        return reading;
    }

    private BoundedSearch SearchOf(int one, int other)
    {
        var pair = (LetterOf(one), LetterOf(other));
        if (!_searches.TryGetValue(pair, out var search))
        {
            _searches[pair] = search = new BoundedSearch(_steps);
        }

        return search;
    }

    private Norm Norm(int index) => _joined.Letter.Norms[index];

    private RegisteredLetter LetterOf(int norm) => _joined.Sources[norm].Letter.Registered;

    private bool IsOrdered(int one, int other) => LetterOf(one).Order < LetterOf(other).Order;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
