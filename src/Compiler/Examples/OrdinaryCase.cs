using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>Someone of whom every fact is known, on a working day in the letter's period: where no example stands near, one starts from here.</summary>
internal static class OrdinaryCase
{
    private static readonly long BirthDay = new DateOnly(1990, 6, 15).DayNumber;

    /// <summary>The case.</summary>
    public static Trial Of(Letter letter, Interpreter interpreter)
    {
        var index = new LetterIndex(letter);
        var known = KnownFacts.Of(letter.Vocabulary.Facts
            .Where(fact => fact.Derivation is null && fact.Origin is not (FactOrigin.Turn or FactOrigin.Calendar) && index.Uses(fact))
            .Select(fact => new GivenFact(fact.Index, new FactValue(Value(fact)))));
        var days = BoundaryDays.Of(letter).Select(day => new Trial(letter, interpreter.Decide, known, day)).ToList();
        return days.Find(trial => trial.Outcome is { InForce: true, Workday: true })
            ?? days.Find(trial => trial.Outcome is { InForce: not false, Errors: [] })
            ?? days[0];
    }

    private static long Value(Fact fact) => fact switch
    {
        { Presumed: { } presumed } => presumed.Raw,
        { Type: DateType } => BirthDay,
        { Type: NumberType { Min: { } min, Max: { } max } number } => Stepped(min + ((max - min) / 2), number.Step),
        { Type: NumberType number } => number.Min ?? number.Max ?? 0,
        _ => 0,
    };

    private static long Stepped(long value, long step) => value / step * step;
}
