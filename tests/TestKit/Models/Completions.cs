using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>
/// The completions of what is known. The classes of a fact are found by trying every one of its values on every test of the
/// letter – for a base date every day since 1900 – so that nothing is taken on trust from the interpreter.
/// </summary>
internal sealed class Completions
{
    private readonly Letter _letter;
    private readonly DateOnly _day;
    private readonly ImmutableArray<ImmutableArray<long>> _values;

    public Completions(Letter letter, KnownFacts known, DateOnly day)
    {
        _letter = letter;
        _day = day;
        var tests = TestFinder.In(letter);
        var values = new List<ImmutableArray<long>>();
        var assumed = new List<int>();
        foreach (var fact in letter.Vocabulary.Facts)
        {
            var derived = letter.Vocabulary.Facts.Where(other => other.Derivation?.Base == fact.Index).ToList();
            var relevant = tests.Where(test => test.Fact == fact.Index || derived.Any(other => other.Index == test.Fact)).ToList();
            if (fact.Derivation is null && known[fact.Index] is null && fact.Presumed is not null && relevant.Count > 0)
            {
                assumed.Add(fact.Index);
            }

            values.Add(fact.Derivation is not null ? [0] : ValuesOf(fact, derived, relevant, known));
        }

        _values = [.. values];
        Assumed = [.. assumed];
    }

    private Completions(Letter letter, DateOnly day, ImmutableArray<ImmutableArray<long>> values)
    {
        (_letter, _day, _values) = (letter, day, values);
    }

    public ImmutableArray<int> Assumed { get; }

    public ImmutableArray<long> ClassesOf(int fact) => _values[fact];

    public Completions With(int fact, long value) => new(_letter, _day, _values.SetItem(fact, [value]));

    /// <summary>Every completion; turns that are not given are left unrecorded where asked for.</summary>
    public Space All(bool turnsRecorded) => new(
        _letter,
        _day,
        [.. _letter.Vocabulary.Facts.Select(fact =>
            !turnsRecorded && fact.Origin == FactOrigin.Turn && _values[fact.Index].Length > 1 ? [-1] : _values[fact.Index])]);

    private ImmutableArray<long> ValuesOf(Fact fact, List<Fact> derived, List<TestOfFact> tests, KnownFacts known)
    {
        if (fact.Index == _letter.Vocabulary.WorkdayFact && _letter.Calendar.IsWorkday(_day) is { } workday)
        {
            return [workday ? 1 : 0];
        }

        if ((known[fact.Index] ?? fact.Presumed) is { } value)
        {
            return [value.Raw];
        }

        var seen = new HashSet<long>();
        var classes = ImmutableArray.CreateBuilder<long>();
        foreach (var raw in Candidates(fact, derived, tests))
        {
            if (derived.All(other => known[other.Index] is not { } given || given.Raw == Count(other, raw)) && seen.Add(Signature(raw, fact, derived, tests)))
            {
                classes.Add(raw);
            }
        }

        return classes.ToImmutable();
    }

    private IEnumerable<long> Candidates(Fact fact, List<Fact> derived, List<TestOfFact> tests) => fact.Type switch
    {
        YesNoType => [0, 1],
        ChoiceType choices => Enumerable.Range(0, choices.Choices.Length).Select(value => (long)value),
        DateType when derived.Count > 0 => Range(new DateOnly(1900, 1, 1).DayNumber, _day.DayNumber),
        DateType => Near(tests).Where(value => value >= 0),
        NumberType { Min: null } => Near(tests),
        NumberType number => Range(number.Min!.Value, number.Max!.Value),
        _ => [0],
    };

    private static IEnumerable<long> Near(List<TestOfFact> tests) =>
        Range(-5, 20).Concat(tests.SelectMany(test => test.Constants).SelectMany(value => Range(value - 2, value + 2)));

    private static IEnumerable<long> Range(long from, long to)
    {
        for (var value = from; value <= to; value++)
        {
            yield return value;
        }
    }

    private long Count(Fact derived, long start) => derived.Derivation!.Count(DateOnly.FromDayNumber((int)start), _day);

    private long Signature(long raw, Fact fact, List<Fact> derived, List<TestOfFact> tests)
    {
        var signature = 0L;
        foreach (var test in tests)
        {
            var value = test.Fact == fact.Index ? raw : Count(derived.First(other => other.Index == test.Fact), raw);
            signature = (signature << 1) | (test.Passes(value) ? 1L : 0L);
        }

        return signature;
    }
}

/// <summary>Every completion of a situation, in mixed radix: the last fact changes fastest.</summary>
internal sealed class Space
{
    private readonly ImmutableArray<ImmutableArray<long>> _values;

    public Space(Letter letter, DateOnly day, ImmutableArray<ImmutableArray<long>> values)
    {
        _values = values;
        People = [.. Assignments().Select(assignment => WithDerived(letter.Vocabulary, day, assignment))];
        Meanings = [.. People.Select(person => new TotalMeaning(letter, day, person))];
    }

    /// <summary>Of every completion the value of every fact, derived ones too.</summary>
    public ImmutableArray<long[]> People { get; }

    public ImmutableArray<TotalMeaning> Meanings { get; }

    public IEnumerable<int> OpenFacts => Enumerable.Range(0, _values.Length).Where(fact => _values[fact].Length > 1);

    /// <summary>Whether two completions that differ in one fact alone answer a question differently.</summary>
    public bool Changes<T>(int fact, Func<TotalMeaning, T> question)
    {
        var answers = Meanings.Select(question).ToList();
        var stride = _values.Skip(fact + 1).Aggregate(1, (product, values) => product * values.Length);
        for (var index = 0; index < answers.Count; index++)
        {
            var digit = index / stride % _values[fact].Length;
            if (digit > 0 && !EqualityComparer<T>.Default.Equals(answers[index], answers[index - stride]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Values with those of derived facts as they follow from their bases; changes what is given.</summary>
    public static long[] WithDerived(Vocabulary vocabulary, DateOnly day, long[] values)
    {
        foreach (var fact in vocabulary.Facts)
        {
            if (fact.Derivation is { } derivation)
            {
                values[fact.Index] = derivation.Count(DateOnly.FromDayNumber((int)values[derivation.Base]), day);
            }
        }

        return values;
    }

    private IEnumerable<long[]> Assignments()
    {
        var count = _values.Aggregate(1, (product, values) => product * values.Length);
        for (var index = 0; index < count; index++)
        {
            var rest = index;
            var assignment = new long[_values.Length];
            for (var fact = _values.Length - 1; fact >= 0; fact--)
            {
                assignment[fact] = _values[fact][rest % _values[fact].Length];
                rest /= _values[fact].Length;
            }

            yield return assignment;
        }
    }
}
