using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff;

/// <summary>The points that an answer rests on.</summary>
internal static class Carriers
{
    private static readonly ImmutableArray<Says> AboutUse = [Says.Requires, Says.Grants, Says.LeavesOpen, Says.Prohibits, Says.AddsConditions];

    /// <summary>The points that an answer of a version rests on somewhere in a region.</summary>
    public static ImmutableArray<string> Points(LetterDiagrams diagrams, SharedVersion version, Question question, int answer, int region) =>
        [.. diagrams.Letter.Norms
            .Where(norm => Carries(norm, version, question, answer) && diagrams.Table.And(Standing(diagrams, norm, question), region) is not (Mdd.No or Mdd.Exceeded))
            .Select(norm => norm.Point)
            .Distinct(StringComparer.Ordinal)];

    private static int Standing(LetterDiagrams diagrams, Norm norm, Question question) =>
        question.Topic == Topic.Saying ? Questions.Holds(diagrams, norm, question.Mode) : diagrams.Stands(norm);

    private static bool Carries(Norm norm, SharedVersion version, Question question, int answer)
    {
        if (question.Topic == Topic.Saying)
        {
            return answer == 1 && version.Sayings[norm.Index] == question.Subject;
        }

        var words = version.Letter.Vocabulary;
        var mode = words.Modes.Single(one => one.Name == question.Mode);
        var says = question.Topic == Topic.Eligibility ? AboutUse : SaysOf((ModeStatus)answer);
        return says.Any(one => LetterDiagrams.SayingOf(norm, mode, one, words).Any());
    }

    private static ImmutableArray<Says> SaysOf(ModeStatus status) => status switch
    {
        ModeStatus.Required => [Says.Requires],
        ModeStatus.Permitted => [Says.Grants],
        ModeStatus.Conditional => [Says.Grants, Says.AddsConditions],
        ModeStatus.Discretionary => [Says.LeavesOpen, Says.AddsConditions],
        ModeStatus.Prohibited => [Says.Prohibits],
        ModeStatus.Contradictory => [Says.Requires, Says.Grants, Says.LeavesOpen, Says.Prohibits],
        _ => [],
    };
}
