using System.Globalization;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.Verification;

/// <summary>Compares a compiled letter with the reference interpreter, and its readable methods with its tables.</summary>
internal static class LetterVerifier
{
    // Hours look at a whole week, so that not every case is asked about them.
    private const int AttendanceEvery = 4;

    /// <summary>Tries boundary cases, with facts known and unknown; the same ones every time.</summary>
    public static Verification Verify(Letter letter, RuleLetter compiled, int cases)
    {
        var interpreter = new Interpreter(letter);
        var tried = 0;
        foreach (var one in BoundaryCases.For(letter, cases))
        {
            tried++;
            var expected = interpreter.Decide(one.Facts, one.Day);
            var actual = DecisionMapping.Decide(letter, compiled, one.Facts, one.Day);
            if (!OutcomeComparison.AreSame(expected, actual)
                || compiled.Verify(compiled.Bind(DecisionMapping.FactsOf(letter, one.Facts)), one.Day).Count > 0)
            {
                return new Verification(tried, Describe(letter, one));
            }

            if (compiled.HasAttendance && tried % AttendanceEvery == 0 && !AttendanceAgrees(letter, interpreter, compiled, one, tried / AttendanceEvery))
            {
                return new Verification(tried, Describe(letter, one));
            }
        }

        return new Verification(tried, null);
    }

    private static bool AttendanceAgrees(Letter letter, Interpreter interpreter, RuleLetter compiled, BoundaryCase one, int turn)
    {
        var record = Model.DayRecord.None with { Mode = (turn % (letter.Vocabulary.Modes.Length + 1)) - 1, Arrive = new TimeOnly(6, 30).AddMinutes(turn * 17 % 240) };
        return AttendanceText.Of(interpreter.Attend(one.Facts, record, one.Day)) == AttendanceText.Of(AttendanceMapping.Attend(letter, compiled, one.Facts, record, one.Day));
    }

    private static string Describe(Letter letter, BoundaryCase one)
    {
        var facts = DecisionMapping.FactsOf(letter, one.Facts).Select(fact => $"{fact.Key}: {fact.Value}");
        return string.Create(CultureInfo.InvariantCulture, $"{one.Day:yyyy-MM-dd} ({string.Join("; ", facts)})");
    }
}

/// <summary>What came of a comparison.</summary>
/// <param name="Cases">Cases tried.</param>
/// <param name="Difference">The first case that differs, in words, or null.</param>
internal sealed record Verification(int Cases, string? Difference);
