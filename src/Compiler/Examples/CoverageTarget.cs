using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>A point, an answer, a side of a boundary or an exception that no example reaches yet.</summary>
/// <param name="letter">The letter.</param>
/// <param name="reachable">What is to be reached.</param>
internal sealed class CoverageTarget(Letter letter, ReachableGoal reachable) : SuggestionTarget
{
    private const int GroupSize = 20;

    private readonly LetterWords _words = new(letter.Vocabulary);
    private readonly CaseFinder _finder = new(reachable.Diagrams);

    private CoverageGoal Goal => reachable.Goal;

    /// <inheritdoc/>
    public override IEnumerable<Example> Candidates(IReadOnlyList<Trial> near) =>
        Nearest(_finder, reachable.Cases, near).Select(Opened).Where(Goal.IsReachedBy).Select(found => DraftExample.Of(found) with
        {
            GroupSize = Goal is PointGoal { Norm.Effect: QuotaEffect } ? GroupSize : null,
        });

    /// <inheritdoc/>
    public override Expectation? Shown(Example example, Trial trial, ImmutableArray<Expectation> answers) => !Goal.IsReachedBy(trial)
        ? null
        : Proof(example, trial, answers) ?? answers.FirstOrDefault();

    /// <inheritdoc/>
    public override int Telling => Goal switch
    {
        SideGoal { Boundary.Fact: < 0 } => 1,
        SideGoal => 5,
        ReliefGoal => 4,
        StatusGoal or EligibleGoal => 3,
        _ => 2,
    };

    /// <inheritdoc/>
    public override string Name(Example example) => Goal switch
    {
        PointGoal point => $"angka {point.Norm.Point} berlaku",
        StatusGoal status => $"{letter.Vocabulary.Modes[status.Mode].Name} {status.Status.Text()}",
        EligibleGoal eligible => ExpectationText.Eligible(letter.Vocabulary.Modes[eligible.Mode], eligible.Eligible),
        SideGoal { Boundary.Fact: < 0 } side => Day(side),
        SideGoal side => Side(side, example),
        ReliefGoal { By: { } by } relief => $"angka {relief.Norm.Point} dikesampingkan angka {by.Point}",
        ReliefGoal relief => $"dikecualikan dari angka {relief.Norm.Point}",
        _ => string.Empty,
    };

    private Expectation? Proof(Example example, Trial trial, ImmutableArray<Expectation> answers) => Goal switch
    {
        PointGoal point => answers.FirstOrDefault(answer => answer.Points.Contains(point.Norm.Point)),
        StatusGoal status => answers.OfType<ExpectStatus>().FirstOrDefault(answer => answer.Mode == status.Mode),
        EligibleGoal eligible => answers.OfType<ExpectEligible>().FirstOrDefault(answer => answer.Mode == eligible.Mode),
        SideGoal side => side.Flipped(trial).Where(other => other.Standing is { } standing && standing != trial.Standing)
            .Select(other => Denied(letter, DraftExample.Of(other) with { Mode = example.Mode, Record = example.Record, GroupSize = example.GroupSize }, answers))
            .FirstOrDefault(answer => answer is not null),
        ReliefGoal relief => Denied(relief.Without(letter), example, answers),
        _ => null,
    };

    private static Expectation? Denied(Letter other, Example example, ImmutableArray<Expectation> answers) =>
        FirstDenied(other, new Interpreter(other), example, answers);

    // An answer is open while one fact that it hangs on is not known.
    private Trial Opened(Trial found) => Goal is not EligibleGoal { Eligible: null } || Goal.IsReachedBy(found) ? found : found.Known.Given
        .Select(given => found.Open(given.Fact))
        .FirstOrDefault(Goal.IsReachedBy, found);

    private string Day(SideGoal side)
    {
        var day = DateOnly.FromDayNumber((int)side.Boundary.Value);
        var isBeforeOther = side.Boundary.Value < side.Other.Values[0];
        return side.Boundary.Places[0].Kind != PlaceKind.Period ? $"batas waktu {ValueText.Date(day)}"
            : (PeriodHolds(letter.Period, day), isBeforeOther) switch
            {
                (true, true) => $"hari terakhir, {ValueText.Date(day)}",
                (true, false) => $"hari pertama, {ValueText.Date(day)}",
                (false, true) => $"sehari sebelum berlaku, {ValueText.Date(day)}",
                _ => $"sehari sesudah masa berlaku, {ValueText.Date(day)}",
            };
    }

    private static bool PeriodHolds(Condition period, DateOnly day) =>
        ConditionLeaves.Of([period]).OfType<DayBetween>().Any(range => !(day < range.From) && !(day > range.To));

    private string Side(SideGoal side, Example example)
    {
        var value = example.Given.FirstOrDefault(given => given.Fact == side.Boundary.Fact)?.Value.Raw ?? side.Boundary.Value;
        return value == Boundary.NotListed ? "di luar daftar" : _words.Given(side.Boundary.Fact, value);
    }
}
