using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// A date with the facts counted from it (birth date and age, start of service and years of service). A class is what all their tests
/// come to together; on a day only those classes are possible that some date of <see cref="BaseRange"/> gives, so that nothing that
/// cannot be is ever looked at.
/// </summary>
internal sealed class LinkedVariable : Variable
{
    private const double DaysOfYear = 365.2425;
    private const int Leeway = 4;
    private const int LongestScan = 40_000;

    private readonly List<Condition> _tests = [];
    private readonly List<(int Fact, Derivation? Derivation)> _counted = [];
    private readonly List<string> _classes = [];
    private readonly Dictionary<string, int> _classOf = new(StringComparer.Ordinal);
    private readonly Dictionary<Condition, int> _testAt = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DateOnly, string> _possible = [];

    /// <summary>The variable of a date fact and what is counted from it; its classes are found day by day with <see cref="PossibleOn"/>.</summary>
    public LinkedVariable(Fact @base, IReadOnlyList<Fact> derived, Func<int, IReadOnlyList<Condition>> testsOf)
        : base([@base.Index, .. derived.Select(fact => fact.Index)])
    {
        Base = @base;
        Derived = derived;
        foreach (var fact in derived.Prepend(@base))
        {
            foreach (var test in testsOf(fact.Index))
            {
                _testAt[test] = _tests.Count;
                _tests.Add(test);
                _counted.Add((fact.Index, fact.Derivation));
            }
        }
    }

    /// <summary>The date.</summary>
    public Fact Base { get; }

    /// <summary>What is counted from it.</summary>
    public IReadOnlyList<Fact> Derived { get; }

    /// <summary>The classes found so far.</summary>
    public override int Classes => _classes.Count;

    /// <summary>The classes that are possible on a day, as a key: a character for each class, in order of finding.</summary>
    public string PossibleOn(DateOnly day)
    {
        if (!_possible.TryGetValue(day, out var key))
        {
            var found = Stretches(day).Select(stretch => ClassOf(stretch.From, day)).Distinct().Order().ToArray();
            _possible[day] = key = string.Concat(found.Select(klass => (char)klass));
        }

        return key;
    }

    /// <summary>
    /// The days from which on other classes may be possible than on the day before: where a threshold that moves with the day passes one
    /// that stands, the beginning of all dates, or the day itself. Where days and months are both counted, they pass each other at
    /// any time: every day of a stretch.
    /// </summary>
    /// <param name="from">First day of the stretch.</param>
    /// <param name="to">Last day of the stretch; later passings are told, too.</param>
    public IEnumerable<DateOnly> Changes(DateOnly from, DateOnly to)
    {
        if (_counted.Select(one => one.Derivation).OfType<Derivation>().DistinctBy(one => one.Unit == TimeUnit.Day).Count() > 1)
        {
            return Enumerable.Range(from.DayNumber, Math.Min(to.DayNumber - from.DayNumber, LongestScan)).Select(DateOnly.FromDayNumber);
        }

        var standing = _tests.Where((_, i) => _counted[i].Derivation is null).SelectMany(FactTests.CutsOf)
            .Append(BaseRange.Until(from).First).Distinct().ToList();
        var moving = _tests.SelectMany((test, i) => _counted[i].Derivation is { } derivation
            ? FactTests.CutsOf(test).Select(count => DaysOf(derivation.Unit) * count)
            : []).Append(0.0).Distinct().ToList();
        return from start in standing
               from days in moving
               let near = start + (long)days
               from step in Enumerable.Range(-Leeway, (2 * Leeway) + 1)
               where near + step > 0 && near + step <= DateOnly.MaxValue.DayNumber
               select DateOnly.FromDayNumber((int)near + step);
    }

    /// <summary>The dates that are of a class on a day, in stretches, ascending; empty where the class is not possible then.</summary>
    public IEnumerable<Range> DatesOf(int klass, DateOnly day) =>
        Range.Merged(Stretches(day).Where(stretch => ClassOf(stretch.From, day) == klass));

    /// <summary>The class of a date on a day; -1 where there can be no such date.</summary>
    public int ClassOn(DateOnly day, long date) =>
        Stretches(day).Any(stretch => stretch.Holds(date)) ? ClassOf(date, day) : -1;

    /// <summary>
    /// Some classes on a day by one fact: what is counted where one counting alone is tested, else the date itself. The stretches are open
    /// where they end with all dates there are.
    /// </summary>
    public (Fact Fact, IEnumerable<Range> Values) Told(IEnumerable<int> classes, DateOnly day)
    {
        var all = BaseRange.Until(day);
        var dates = Range.Merged(classes.SelectMany(klass => DatesOf(klass, day)).OrderBy(range => range.From));
        if (_counted.Select(one => one.Fact).Distinct().ToList() is not [var only] || only == Base.Index)
        {
            return (Base, dates.Select(range => new Range(range.From == all.First ? long.MinValue : range.From, range.To == all.Last ? long.MaxValue : range.To)));
        }

        var counting = Derived.Single(fact => fact.Index == only);
        return (counting, dates.Reverse().Select(range => new Range(
            range.To == all.Last ? long.MinValue : all.Count(counting.Derivation!, range.To),
            range.From == all.First ? long.MaxValue : all.Count(counting.Derivation!, range.From))));
    }

    /// <inheritdoc/>
    protected override bool Passes(Condition test, int klass) => _testAt.TryGetValue(test, out var at) && _classes[klass][at] == '1';

    private static double DaysOf(TimeUnit unit) => unit switch { TimeUnit.Day => 1, TimeUnit.Month => DaysOfYear / 12, _ => DaysOfYear };

    private ImmutableArray<Range> Stretches(DateOnly day)
    {
        var all = BaseRange.Until(day);
        var cuts = _tests.SelectMany((test, i) => _counted[i].Derivation is { } derivation
            ? FactTests.CutsOf(test).Select(count => all.LastReaching(derivation, count) + 1)
            : FactTests.CutsOf(test));
        return Range.Between(all.First, all.Last, cuts);
    }

    private int ClassOf(long date, DateOnly day)
    {
        var signature = Signatures.Of(_tests.Select((test, i) => FactTests.Passes(
            test, _counted[i].Derivation is { } derivation ? derivation.Count(DateOnly.FromDayNumber((int)date), day) : date)));
        if (!_classOf.TryGetValue(signature, out var klass))
        {
            _classOf[signature] = klass = _classes.Count;
            _classes.Add(signature);
        }

        return klass;
    }
}
