using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// One side of a boundary is tried where it matters: an example has a value of that side, and with one of the other side the
/// letter would say something else.
/// </summary>
/// <param name="Boundary">The boundary.</param>
/// <param name="Side">The values, or the day, of this side.</param>
/// <param name="Other">Those of the other side.</param>
public sealed record SideGoal(Boundary Boundary, BoundarySide Side, BoundarySide Other) : CoverageGoal
{
    internal override int Cases(LetterDiagrams diagrams)
    {
        var (table, level) = (diagrams.Table, diagrams.Variables.LevelOf(Side.Test));
        var here = table.And(diagrams.Of(Side.Test), diagrams.Possible);
        var there = table.And(diagrams.Of(Other.Test), diagrams.Possible);
        var functions = diagrams.Letter.Norms.Select(diagrams.Stands).Append(diagrams.InForce).Append(diagrams.InScope).Distinct();
        return table.Any(functions.Select(function => table.Or(
            table.All([here, function, table.Some(table.Without(there, function), level)]),
            table.All([here, table.Not(function), table.Some(table.And(there, function), level)]))));
    }

    internal override bool IsReachedBy(Trial trial) => Side.Holds(trial)
        && trial.Standing is { } standing
        && Flipped(trial).Any(other => other.Standing is { } otherwise && otherwise != standing);

    /// <summary>The same example on the other side, once for each value tried there.</summary>
    internal IEnumerable<Trial> Flipped(Trial trial) => Boundary.Fact < 0
        ? Other.Values.Select(day => trial.On(DateOnly.FromDayNumber((int)day)))
        : Other.Values.Select(value => trial.With(Boundary.Fact, value));
}

/// <summary>A place at which what a letter says changes with one fact, or with the day.</summary>
/// <param name="Fact">Index of the fact; -1: the day.</param>
/// <param name="Value">The value at the edge, the day number, or the value of a list; <see cref="NotListed"/>: any that is not in the list.</param>
/// <param name="Places">The parts of the letter that name it.</param>
public sealed record Boundary(int Fact, long Value, ImmutableArray<LetterPlace> Places)
{
    /// <summary>The value that stands for all that are not in a list.</summary>
    public const long NotListed = -1;

    /// <summary>The value in words: <c>suhu tubuh 37,5</c>, <c>Museum</c>, <c>28 Maret 2025</c>; empty for <see cref="NotListed"/>.</summary>
    public string Text(Letter letter) => Fact < 0 ? ValueText.Date(DateOnly.FromDayNumber((int)Value))
        : Value == NotListed ? string.Empty
        : new LetterWords(letter.Vocabulary).Given(Fact, Value);
}

/// <summary>One side of a boundary.</summary>
/// <param name="Test">Holds on this side, or right at its edge.</param>
/// <param name="Values">The values to try: the one at the edge, or one for each group of values that the letter tells apart.</param>
public sealed record BoundarySide(Condition Test, ImmutableArray<long> Values)
{
    /// <summary>Whether an example has a value of this side.</summary>
    internal bool Holds(Trial trial) => Test switch
    {
        FactIn test => trial.ValueOf(test.Fact) is { } value && test.Values.Contains(value),
        FactCompare test => trial.ValueOf(test.Fact) == test.Value,
        DayBetween range => trial.Day == range.From,
        _ => false,
    };
}
