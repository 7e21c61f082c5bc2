using System.Globalization;
using Edaran.Compiler;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using Edaran.Runtime;
using PlannedQuestion = Edaran.LanguageServer.Protocol.Types.PlannedQuestion;

namespace Edaran.LanguageServer.Server;

/// <summary>Asks letters about a person, and says what to ask next.</summary>
/// <param name="state">The language.</param>
internal sealed class Interviews(ServerState state)
{
    /// <summary>The answer of a letter; null where it has errors or is none.</summary>
    /// <exception cref="ResponseException">A day is none.</exception>
    public InterviewState? Answer(CompilationUnit unit, InterviewParams asked)
    {
        var interview = Interview.Of(
            unit, asked.Date is { } date ? Day(date) : null, Day(asked.Today), asked.Mode, (asked.Answers ?? []).Select(one => (one.Fact, one.Value)), state.Language);
        return interview is null ? null : new InterviewState(
            interview.Letter.Number,
            interview.Letter.Title,
            interview.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            interview.Mode,
            [.. interview.Letter.Modes.Select(mode => mode.Name)],
            interview.Decision?.InForce,
            interview.Decision?.InScope,
            interview.Decision?.Workday,
            [.. (interview.Decision?.Modes ?? []).Select(Result)],
            interview.Plan is { } plan ? Question(plan.First.Fact) : null,
            interview.Plan?.AtMost,
            [.. interview.Refusals.Select(one => new Refusal(one.Fact, one.Words))]);
    }

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new ResponseException(ErrorCode.InvalidParams, $"Not a date: {text}");

    private static ModeResult Result(ModeDecision mode) => new(
        mode.Mode.Name,
        StatusText.Of(mode.Status),
        mode.Eligible,
        [.. mode.Points.Select(point => new CitedPoint(point.Point, point.Text, point.Line - 1)).Distinct()],
        [.. mode.Conditions.Select(one => new MetCondition(one.Text, one.State switch { ConditionState.Met => true, ConditionState.Unmet => false, _ => null }))],
        [.. mode.Duties.Where(duty => duty.Duty.Modality == Modality.Required).Select(duty => duty.Duty.Text).Distinct()]);

    private static PlannedQuestion Question(FactSchema fact) =>
        new(fact.Name, LetterHandlers.NameOf(fact.Kind), [.. fact.Choices.Select(choice => choice.Name)], fact.Unit, fact.Minimum, fact.Maximum, fact.Decimals);
}
