using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Examples;

/// <summary>What no example reaches, of all that someone comes to by the letter on some day: exact, not guessed.</summary>
public sealed class ExampleCoverage
{
    private ExampleCoverage(ImmutableArray<ReachableGoal> missing, int undecided)
    {
        (Reachable, Undecided) = (missing, undecided);
        Missing = [.. missing.Select(one => one.Goal)];
    }

    /// <summary>What is missing: points, answers, boundaries, exceptions, in this order.</summary>
    public ImmutableArray<CoverageGoal> Missing { get; }

    /// <summary>How many things no example reaches of which it could not be told whether anyone comes to them.</summary>
    public int Undecided { get; }

    /// <summary>Norms that certainly stand in no example.</summary>
    public IEnumerable<Norm> Points => Missing.OfType<PointGoal>().Select(goal => goal.Norm);

    /// <summary>Statuses of modes that no example shows.</summary>
    public IEnumerable<StatusGoal> Statuses => Missing.OfType<StatusGoal>();

    /// <summary>What is missing, with the cases that reach it.</summary>
    internal ImmutableArray<ReachableGoal> Reachable { get; }

    /// <summary>What none of a letter's examples reaches.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="report">What came of its examples.</param>
    public static ExampleCoverage Of(Letter letter, ExampleReport report) => Of(letter, report.Trials);

    /// <summary>What none of some examples reaches.</summary>
    internal static ExampleCoverage Of(Letter letter, IReadOnlyCollection<Trial> trials)
    {
        var open = GoalMaker.Of(letter).Where(goal => !trials.Any(goal.IsReachedBy)).ToList();
        var diagrams = GoalMaker.Diagrams(letter, open);
        var found = open.ConvertAll(goal => ReachableGoal.Of(goal, diagrams));
        return new ExampleCoverage(
            [.. found.Where(one => one.IsReachable)], found.Count(one => one.Cases == Mdd.Exceeded));
    }

    /// <summary>Points and statuses as findings: a point at its sentence, a status at the beginning of the letter.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics(Letter letter)
    {
        var start = new Location(letter.Source, new TextSpan(0, 0));
        return Points
            .Select(norm => new Diagnostic(Catalogue.PointWithoutExample, norm.Source, [norm.Point], []))
            .Concat(Statuses.Select(one => new Diagnostic(
                Catalogue.StatusWithoutExample, start, [letter.Vocabulary.Modes[one.Mode].Name, one.Status.Text()], [])));
    }
}

/// <summary>A goal that someone comes to.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Diagrams">The letter.</param>
/// <param name="Cases">The cases that reach it.</param>
internal sealed record ReachableGoal(CoverageGoal Goal, LetterDiagrams Diagrams, int Cases)
{
    /// <summary>A goal with the cases that reach it; none, or too many to tell, where it cannot be shown.</summary>
    public static ReachableGoal Of(CoverageGoal goal, LetterDiagrams diagrams) => new(
        goal, diagrams, diagrams.Within(LetterDiagrams.ModeBudget, () => diagrams.Table.And(goal.Cases(diagrams), diagrams.Possible)));

    /// <summary>Whether someone certainly comes to it.</summary>
    public bool IsReachable => Cases is not (Mdd.No or Mdd.Exceeded);
}
