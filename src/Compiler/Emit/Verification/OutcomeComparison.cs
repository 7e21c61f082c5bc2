using Edaran.Compiler.Interpretation;

namespace Edaran.Compiler.Emit.Verification;

/// <summary>Whether two back ends say the same. How each explains its answer is its own.</summary>
public static class OutcomeComparison
{
    /// <summary>Whether two outcomes are the same, apart from the explanation and from what was expected of a wrong value.</summary>
    public static bool AreSame(Outcome left, Outcome right) =>
        left.Day == right.Day
        && left.InForce == right.InForce
        && left.InScope == right.InScope
        && left.Workday == right.Workday
        && left.MissingFacts.SequenceEqual(right.MissingFacts)
        && left.Assumed.SequenceEqual(right.Assumed)
        && left.Errors.Select(error => (error.Kind, error.Fact)).SequenceEqual(right.Errors.Select(error => (error.Kind, error.Fact)))
        && left.Modes.Length == right.Modes.Length
        && left.Modes.Zip(right.Modes).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(ModeOutcome left, ModeOutcome right) =>
        left.Mode == right.Mode
        && left.Status == right.Status
        && left.Eligible == right.Eligible
        && left.Alternatives == right.Alternatives
        && left.Points.SequenceEqual(right.Points)
        && left.SetAside.SequenceEqual(right.SetAside)
        && left.Conditions.SequenceEqual(right.Conditions)
        && left.Duties.SequenceEqual(right.Duties)
        && left.Rights.SequenceEqual(right.Rights)
        && left.Sanctions.SequenceEqual(right.Sanctions)
        && left.DecidedBy.SequenceEqual(right.DecidedBy)
        && left.Factors.SequenceEqual(right.Factors);
}
