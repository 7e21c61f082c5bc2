using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// Runs the examples of a letter through anything that decides: the reference interpreter or another back end whose answers
/// are mapped to <see cref="Outcome"/>. Limits and coverage read which norms stand from <see cref="Outcome.Fired"/>; the facts
/// named there are not looked at.
/// </summary>
public static class ExampleRunner
{
    /// <summary>Runs every example by the reference interpreter.</summary>
    public static ExampleReport Run(Letter letter)
    {
        var interpreter = new Interpreter(letter);
        return Run(letter, interpreter.Decide, interpreter.Attend);
    }

    /// <summary>Runs every example, with what it says of records by the reference interpreter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="decide">Says what the letter means for some facts on a day.</param>
    public static ExampleReport Run(Letter letter, Func<KnownFacts, DateOnly, Outcome> decide) => Run(letter, decide, new Interpreter(letter).Attend);

    /// <summary>Runs every example.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="decide">Says what the letter means for some facts on a day.</param>
    /// <param name="attend">Says what it means for what is on record of the day.</param>
    public static ExampleReport Run(
        Letter letter, Func<KnownFacts, DateOnly, Outcome> decide, Func<KnownFacts, DayRecord, DateOnly, AttendanceOutcome> attend)
    {
        var trials = new List<Trial>();
        var results = ImmutableArray.CreateBuilder<ExampleResult>(letter.Examples.Length);
        foreach (var example in letter.Examples)
        {
            var known = KnownFacts.Of(example.Given);
            var tried = example.Days.Select(day => new Trial(letter, decide, known, day)).ToList();
            trials.AddRange(tried);
            var decided = tried.ConvertAll(one => one.Outcome);
            results.Add(new ExampleResult(
                example,
                [.. decided.SelectMany(outcome => Differences(letter, example, outcome, () => attend(known, example.Record, outcome.Day)))],
                AssumedRounding(letter, example, decided)));
        }

        return new ExampleReport(results.ToImmutable()) { Trials = [.. trials] };
    }

    /// <summary>Whether a letter says all that an example expects, by the reference interpreter.</summary>
    /// <param name="letter">The letter of the example, or one with the same facts, modes and points.</param>
    /// <param name="interpreter">Reads that letter.</param>
    /// <param name="example">The example.</param>
    internal static bool Passes(Letter letter, Interpreter interpreter, Example example)
    {
        var known = KnownFacts.Of(example.Given);
        return example.Days.All(day => !Differences(
            letter, example, interpreter.Decide(known, day), () => interpreter.Attend(known, example.Record, day)).Any());
    }

    private static IEnumerable<ExampleDifference> Differences(Letter letter, Example example, Outcome outcome, Func<AttendanceOutcome> attend)
    {
        if (outcome.Errors.Length > 0)
        {
            return outcome.Errors.Select(error => new ExampleDifference(example, outcome.Day, null, GivenText(letter, error), string.Empty));
        }

        var check = new ExpectationCheck(letter, example, outcome, attend);
        return example.Expected
            .Where(expectation => !check.Holds(expectation))
            .Select(expectation => new ExampleDifference(
                example, outcome.Day, expectation, ExpectationText.Of(letter, expectation), check.Instead(expectation)));
    }

    private static string GivenText(Letter letter, InputError error)
    {
        var fact = letter.Vocabulary.Facts[error.Fact];
        return $"{fact.Name} {ValueText.Of(fact, error.Given)}";
    }

    private static ImmutableArray<string> AssumedRounding(Letter letter, Example example, List<Outcome> outcomes) =>
        example.GroupSize is { } size && example.Expected.OfType<ExpectLimit>().Any()
            ? [.. outcomes
                .SelectMany(outcome => Limits.Standing(letter, outcome))
                .Where(standing => standing.Quota.Limits.Any(limit => limit.For(size, standing.Quota.Rounding).Assumed))
                .Select(standing => standing.Norm.Point)
                .Distinct()]
            : [];
}
