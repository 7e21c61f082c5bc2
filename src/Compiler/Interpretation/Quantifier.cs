using System.Numerics;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// What a question comes to over every completion of a situation (semantics 7). By definition: ask it in each completion and
/// collect the answers. Done here by splitting on one open fact at a time, and only while the reading leaves the answer open.
/// </summary>
/// <remarks>
/// Cost: at worst the product of the numbers of classes of those open facts that the question hangs on, times the letter's
/// size; for the facts that matter once more for each. Always finite; for many open facts in a large letter it is slow.
/// </remarks>
internal static class Quantifier
{
    /// <summary>The answers that some completion gives, a bit each.</summary>
    public static int Answers(Reading reading, Func<Reading, Verdict> question)
    {
        var verdict = question(reading);
        if (verdict.IsSettled)
        {
            return verdict.Possible;
        }

        var found = 0;
        foreach (var value in reading.Situation.ValuesOf(verdict.Open))
        {
            found |= Answers(reading.With(verdict.Open, value), question);
            if (found == verdict.Possible)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Whether every completion gives the same answer.</summary>
    public static bool IsCertain(Reading reading, Func<Reading, Verdict> question) =>
        BitOperations.PopCount((uint)Answers(reading, question)) == 1;

    /// <summary>Yes or no where every completion says so, else null.</summary>
    public static bool? Truth(Reading reading, Func<Reading, Verdict> question) =>
        new Verdict(Answers(reading, question), -1).Answer;

    /// <summary>
    /// Whether a fact can still change the answer: two completions that differ in this fact alone give different answers.
    /// </summary>
    public static bool Matters(Reading reading, Func<Reading, Verdict> question, int fact) =>
        Decides(reading.AskingLast(fact), question, fact);

    private static bool Decides(Reading reading, Func<Reading, Verdict> question, int fact)
    {
        var verdict = question(reading);
        if (verdict.IsSettled)
        {
            return false;
        }

        var values = reading.Situation.ValuesOf(verdict.Open);
        if (verdict.Open != fact)
        {
            return values.Any(value => Decides(reading.With(verdict.Open, value), question, fact));
        }

        // Nothing but the fact itself is open here, so each of its values gives one answer.
        return values.Select(value => question(reading.With(fact, value)).Possible).Distinct().Count() > 1;
    }
}
