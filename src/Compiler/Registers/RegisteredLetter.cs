using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>A letter of a register.</summary>
/// <param name="Order">Its place among the letters of the register, from 0.</param>
/// <param name="Bound">The letter as bound, with the units it uses.</param>
public sealed record RegisteredLetter(int Order, BoundLetter Bound)
{
    /// <summary>Its meaning, as written.</summary>
    public Letter Letter => Bound.Letter!;

    /// <summary>Its number.</summary>
    public string Number => Letter.Number;

    /// <summary>
    /// The day from which what it does to other letters has effect: the first day of its period, else the day of enactment;
    /// null where neither is told: then it always has.
    /// </summary>
    public DateOnly? Start { get; } = PeriodEnds.First(Bound.Letter!.Period) ?? Bound.Letter!.Enacted;

    /// <summary>The day from which it is known: that of enactment, else its first day; null where neither is told: then it always is.</summary>
    public DateOnly? KnownFrom => Letter.Enacted ?? Start;

    /// <summary>Whether it is known on a day.</summary>
    public bool IsKnown(DateOnly day) => KnownFrom is not { } from || from <= day;
}

/// <summary>What one letter of a register does to another of it.</summary>
/// <param name="From">The letter that says so.</param>
/// <param name="Relation">What it says.</param>
/// <param name="To">The letter meant.</param>
public sealed record LetterRelation(RegisteredLetter From, Relation Relation, RegisteredLetter To);
