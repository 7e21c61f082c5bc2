using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>People on days, every fact known, drawn at random near what a letter tests.</summary>
internal sealed class RandomCases(LetterIndex index, ulong seed)
{
    private readonly SplitMix _random = new(seed);
    private readonly ImmutableArray<DateOnly> _days = BoundaryDays.Of(index.Letter);

    /// <summary>A case.</summary>
    public (DateOnly Day, bool IsWorked, long[] Values) Next()
    {
        var day = _random.Pick(_days).AddDays(_random.Below(15) - 7);
        var worked = index.Letter.Calendar.IsWorkday(day) ?? _random.Chance(60);
        return (day, worked, [.. index.Letter.Vocabulary.Facts.Select(fact => ValueOf(fact, day, worked))]);
    }

    /// <summary>The letter in a case, by the interpreter.</summary>
    public Reading Read((DateOnly Day, bool IsWorked, long[] Values) one) =>
        new(index, new Situation(one.Day, index.Letter.Vocabulary.Facts, [.. one.Values.Select(value => ImmutableArray.Create(value))]));

    private long ValueOf(Fact fact, DateOnly day, bool worked)
    {
        if (fact.Index == index.Letter.Vocabulary.WorkdayFact)
        {
            return worked ? 1 : 0;
        }

        if (fact.Origin == FactOrigin.Turn && _random.Chance(30))
        {
            return Situation.NotRecorded;
        }

        if (index.DerivedFrom(fact).Any())
        {
            return DateFor(fact, day);
        }

        return _random.Pick(BoundaryValues.Of(fact, index.TestsOf(fact.Index)));
    }

    private long DateFor(Fact @base, DateOnly day)
    {
        var range = BaseRange.Until(day);
        var near = BoundaryValues.Of(@base, index.TestsOf(@base.Index)).Concat(
            from derived in index.DerivedFrom(@base)
            from count in BoundaryValues.OfDerived(index.TestsOf(derived.Index))
            select range.LastReaching(derived.Derivation!, count) + _random.Below(2));
        var inside = near.Where(date => date >= range.First && date <= range.Last).Append(range.Last).ToList();
        return _random.Pick(inside);
    }
}
