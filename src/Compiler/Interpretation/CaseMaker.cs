using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Makes one case after another for <see cref="BoundaryCases"/>.</summary>
internal sealed partial class CaseMaker
{
    // What names stand for and was aimed at in this case already; aiming twice gains nothing.
    private readonly HashSet<Condition> _aimedAt = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Condition> _aimedAway = new(ReferenceEqualityComparer.Instance);
    private readonly LetterIndex _letter;
    private readonly SplitMix _random;
    private readonly int _completions;
    private readonly ImmutableArray<Fact> _facts;
    private readonly ImmutableArray<ImmutableArray<long>> _values;
    private readonly ImmutableArray<DateOnly> _days;
    private readonly long[] _chosen;

    public CaseMaker(LetterIndex letter, SplitMix random, int completions)
    {
        _letter = letter;
        _random = random;
        _completions = completions;
        _facts = letter.Letter.Vocabulary.Facts;
        _values = [.. _facts.Select(fact => fact.Derivation is null
            ? BoundaryValues.Of(fact, letter.TestsOf(fact.Index))
            : BoundaryValues.OfDerived(letter.TestsOf(fact.Index)))];
        _days = BoundaryDays.Of(letter.Letter);
        _chosen = new long[_facts.Length];
    }

    /// <summary>A case, steered towards a norm where one is named.</summary>
    public BoundaryCase Make(Norm? target)
    {
        var day = _random.Pick(_days);
        if (target is not null)
        {
            day = DayFor(target, day);
        }

        ChooseAll(day);
        if (target is not null)
        {
            Steer(target, day);
        }

        return new BoundaryCase(Give(day), day);
    }

    private void ChooseAll(DateOnly day)
    {
        foreach (var fact in _facts.Where(fact => fact.Derivation is null))
        {
            _chosen[fact.Index] = _letter.DerivedFrom(fact).Any() ? ChooseBase(fact, day) : _random.Pick(_values[fact.Index]);
        }
    }

    /// <summary>A date at the edge of a comparison of its own, or of one of the facts derived from it.</summary>
    private long ChooseBase(Fact @base, DateOnly day)
    {
        var derived = _letter.DerivedFrom(@base).Where(fact => _values[fact.Index].Length > 0).ToList();
        if (derived.Count > 0 && _random.Chance(60))
        {
            var fact = _random.Pick(derived);
            return EdgeOf(fact, _random.Pick(_values[fact.Index]), day) ?? day.DayNumber;
        }

        return WithinRange(_random.Pick(_values[@base.Index]), day);
    }

    private static long WithinRange(long date, DateOnly day)
    {
        var range = BaseRange.Until(day);
        return Math.Clamp(date, range.First, range.Last);
    }

    /// <summary>The first or last date that gives a derived value.</summary>
    private long? EdgeOf(Fact derived, long value, DateOnly day)
    {
        var range = BaseRange.Until(day).Giving(derived.Derivation!, value);
        return range.IsEmpty ? null : _random.Chance(50) ? range.First : range.Last;
    }

    /// <summary>What of the chosen values is given: mostly all of it, sometimes with a few facts open, sometimes with many.</summary>
    private KnownFacts Give(DateOnly day)
    {
        var openShare = _random.Below(10) switch { < 5 => 0, < 8 => 15, < 9 => 40, _ => 90 };
        var left = (long)_completions;
        var given = new List<GivenFact>();
        foreach (var fact in InRandomOrder().Where(fact => fact.Derivation is null && fact.Type is not LabelType))
        {
            var isSaid = fact.Index == _letter.Letter.Vocabulary.WorkdayFact && _letter.Letter.Calendar.IsWorkday(day) is not null;
            var classes = _letter.Uses(fact) ? _values[fact.Index].Length + 1 : 1;
            if (isSaid)
            {
                continue;
            }

            if (_random.Chance(openShare) && classes <= left)
            {
                left /= classes;
                GiveDerived(fact, day, given, percent: 30);
            }
            else
            {
                GiveBase(fact, day, given);
            }
        }

        return KnownFacts.Of(given);
    }

    private void GiveBase(Fact fact, DateOnly day, List<GivenFact> given)
    {
        var derived = _letter.DerivedFrom(fact).Any();
        if (derived && _random.Chance(30))
        {
            GiveDerived(fact, day, given, percent: 90);
            return;
        }

        given.Add(new GivenFact(fact.Index, new FactValue(_chosen[fact.Index])));
        GiveDerived(fact, day, given, percent: 10);
    }

    private void GiveDerived(Fact @base, DateOnly day, List<GivenFact> given, int percent)
    {
        foreach (var fact in _letter.DerivedFrom(@base).Where(_ => _random.Chance(percent)))
        {
            var count = fact.Derivation!.Count(DateOnly.FromDayNumber((int)_chosen[@base.Index]), day);
            if (fact.Type is NumberType number && !(count < number.Min) && !(count > number.Max))
            {
                given.Add(new GivenFact(fact.Index, new FactValue(count)));
            }
        }
    }

    private Fact[] InRandomOrder()
    {
        var order = _facts.ToArray();
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = _random.Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }
}
