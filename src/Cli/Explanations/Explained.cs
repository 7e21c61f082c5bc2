using Edaran.Cli.Decisions;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>What a letter says of one mode for one person on one day, and why.</summary>
/// <param name="Answer">The whole answer.</param>
/// <param name="Mode">What it says of the mode; null where the letter does not know the mode.</param>
/// <param name="Why">Each point and the facts behind it.</param>
/// <param name="Changes">What would have to be otherwise: for the other answer, or, where none is known, for either.</param>
/// <param name="Questions">What to ask first where the answer is not known; otherwise null.</param>
internal sealed record Explained(
    Answer Answer, ModeDecision? Mode, Explanation Why, IReadOnlyList<ChangeSearch> Changes, QuestionPlan? Questions)
{
    /// <summary>The decision.</summary>
    public Decision Decision => Answer.Decision;

    /// <summary>The letter.</summary>
    public RuleLetter Letter => Answer.Decision.Letter;

    /// <summary>The points that the answer rests on, with their facts.</summary>
    public IEnumerable<PointExplanation> Carrying => Points(Mode!.Points);

    /// <summary>The points that hold and were set aside, with those that did it.</summary>
    public IEnumerable<PointExplanation> SetAside => Points(Mode!.SetAside);

    /// <summary>Where the mode is closed because no point speaks of it for this person: the points about it, with what keeps them from holding.</summary>
    public IEnumerable<PointExplanation> Silent =>
        Mode is { Status: Status.Ungoverned, Eligible: not true } && Decision.InForce == true && Decision.InScope == true
            ? Told(Why.Points.Where(point => point.Stands.IsNo && point.SetAsideBy.Count == 0 && point.Concerns.Contains(Mode!.Mode)))
            : [];

    /// <summary>Explains an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="mode">Name or alias of the mode.</param>
    public static Explained Of(Answer answer, string mode)
    {
        var decision = answer.Decision;
        if (decision.Letter.Schema.IndexOfMode(mode) < 0)
        {
            return new Explained(answer, null, decision.Explain(), [], null);
        }

        var asked = decision[mode];
        bool[] sought = asked.Eligible is { } now ? [!now] : [true, false];
        return new Explained(
            answer, asked, decision.Explain(), [.. sought.Select(eligible => decision.FindChanges(mode, eligible))], decision.PlanQuestions(mode));
    }

    private IEnumerable<PointExplanation> Points(IReadOnlyList<PointSchema> points) => Told(Why.Points.Where(point => points.Contains(point.Point)));

    // One sentence may make several points of the rules; it is told once.
    private static IEnumerable<PointExplanation> Told(IEnumerable<PointExplanation> points) => points.DistinctBy(point => (point.Point.Point, point.Point.Line, point.Point.Text));
}
