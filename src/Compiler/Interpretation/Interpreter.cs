using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// The reference interpreter: the definition of what a letter means, written to be read. Everything faster is checked against
/// it. It is total and deterministic: no facts and no day make it throw.
/// </summary>
/// <remarks>
/// A rotation is looked at in two ways. For the status, a <c>giliran</c> that is not given counts as not recorded, which
/// leaves its modes to the rotation (<c>diskresi</c>). For whether a mode may be used, and for all else, it is an unknown fact.
/// </remarks>
public sealed class Interpreter
{
    private readonly LetterIndex _letter;

    /// <summary>An interpreter of one letter, for many decisions.</summary>
    /// <param name="letter">A letter without errors: its relation of setting aside has no cycle.</param>
    public Interpreter(Letter letter) => _letter = new LetterIndex(letter);

    /// <summary>What a letter says of a person on a day.</summary>
    public static Outcome Decide(Letter letter, KnownFacts known, DateOnly day) => new Interpreter(letter).Decide(known, day);

    /// <summary>What the letter says of a person on a day.</summary>
    public Outcome Decide(KnownFacts known, DateOnly day)
    {
        var completion = Completer.Complete(_letter, known, day);
        if (completion.Errors.Length > 0)
        {
            return Refuse(completion);
        }

        var reading = new Reading(_letter, completion.Situation);
        var unrecorded = new Reading(_letter, WithTurnsUnrecorded(completion.Situation));
        var modes = _letter.Letter.Vocabulary.Modes;
        var answers = new ModeAnswers(_letter.Letter, reading, unrecorded);
        return new Outcome(
            day,
            Quantifier.Truth(reading, one => one.InForce),
            Quantifier.Truth(reading, one => one.InScope),
            Quantifier.Truth(reading, one => one.Workday),
            [.. modes.Select(answers.For)],
            new MissingFacts(modes, reading, unrecorded).InOrder(),
            completion.Assumed,
            new Explanation(_letter, unrecorded, completion.Known).Fired(),
            []);
    }

    /// <summary>
    /// What the letter says of a person's hours and duties on a day, held against what is on record of it. Facts that cannot be as
    /// given are overruled by the calendar or by the date they are counted from.
    /// </summary>
    public AttendanceOutcome Attend(KnownFacts known, DayRecord record, DateOnly day) => new AttendanceReader(_letter, known, record).Read(day);

    private Situation WithTurnsUnrecorded(Situation situation) =>
        _letter.Letter.Vocabulary.Facts
            .Where(fact => fact.Origin == FactOrigin.Turn && situation.ValuesOf(fact.Index).Length > 1)
            .Aggregate(situation, (result, turn) => result.With(turn.Index, Situation.NotRecorded));

    private Outcome Refuse(Completion completion) => new(
        completion.Situation.Day,
        null,
        null,
        null,
        [.. _letter.Letter.Vocabulary.Modes.Select(mode => ModeAnswers.Undecided(mode))],
        [],
        [],
        [],
        completion.Errors);
}
