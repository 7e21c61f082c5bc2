using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// A day and, for every base fact, the values it may have: one when the fact is known, else one for each class of values
/// that the letter tells apart. A derived fact has no values of its own: it follows its base, so that age and birth date can
/// never contradict each other. A situation stands for all its <em>completions</em>: every choice of one value a base fact.
/// Immutable.
/// </summary>
internal sealed class Situation
{
    /// <summary>The value of a fact <c>giliran</c> that is not recorded.</summary>
    public const long NotRecorded = -1;

    private readonly ImmutableArray<Fact> _facts;
    private readonly ImmutableArray<ImmutableArray<long>> _values;

    /// <summary>A day and the possible values of each fact (of derived facts they are not looked at).</summary>
    public Situation(DateOnly day, ImmutableArray<Fact> facts, ImmutableArray<ImmutableArray<long>> values)
    {
        Day = day;
        _facts = facts;
        _values = values;
    }

    /// <summary>The day asked about.</summary>
    public DateOnly Day { get; }

    /// <summary>The base facts that are not known, ascending.</summary>
    public IEnumerable<int> OpenFacts =>
        Enumerable.Range(0, _values.Length).Where(fact => _facts[fact].Derivation is null && _values[fact].Length > 1);

    /// <summary>The values that a base fact may have.</summary>
    public ImmutableArray<long> ValuesOf(int fact) => _values[fact];

    /// <summary>The same with one base fact known.</summary>
    public Situation With(int fact, long value) => new(Day, _facts, _values.SetItem(fact, [value]));

    /// <summary>Whether a fact, base or derived, passes a test.</summary>
    public Verdict Test(int fact, Func<long, bool> passes)
    {
        var derivation = _facts[fact].Derivation;
        var @base = derivation?.Base ?? fact;
        var possible = 0;
        foreach (var value in _values[@base])
        {
            possible |= Verdict.Of(passes(Value(derivation, value))).Possible;
        }

        var verdict = new Verdict(possible, @base);
        return verdict.IsSettled ? verdict with { Open = -1 } : verdict;
    }

    private long Value(Derivation? derivation, long @base) =>
        derivation is null ? @base : derivation.Count(DateOnly.FromDayNumber((int)@base), Day);
}
