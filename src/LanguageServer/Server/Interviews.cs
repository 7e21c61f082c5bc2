using System.Globalization;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using Edaran.Runtime;
using Location = Edaran.Compiler.Text.Location;
using PlannedQuestion = Edaran.LanguageServer.Protocol.Types.PlannedQuestion;

namespace Edaran.LanguageServer.Server;

/// <summary>Asks letters about a person, and says what to ask next.</summary>
/// <param name="state">The language.</param>
internal sealed class Interviews(ServerState state)
{
    /// <summary>The answer of a letter; null where it has errors or is none.</summary>
    /// <exception cref="ResponseException">A day is none.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public InterviewState? Answer(Workspace workspace, Document document, InterviewParams asked, CancellationToken cancelled)
    {
        var answers = (asked.Answers ?? []).Select(one => (one.Fact, one.Value));
        var interview = Interview.Of(workspace, document, asked.Date is { } date ? Day(date) : null, Day(asked.Today), asked.Mode, answers, state.Language, cancelled);
        return interview is null ? null : new InterviewState(
            interview.Letter.Number,
            interview.Letter.Title,
            interview.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            interview.Mode,
            [.. interview.Letter.Modes.Select(mode => mode.Name)],
            interview.Decision?.InForce,
            interview.Decision?.InScope,
            interview.Decision?.Workday,
            [.. (interview.Decision?.Modes ?? []).Select(mode => Result(interview, mode, document))],
            interview.Plan is { } plan ? Question(plan.First.Fact) : null,
            interview.Plan?.AtMost,
            [.. interview.Refusals.Select(one => new Refusal(one.Fact, one.Words))],
            Notes(interview.Notes));
    }

    /// <summary>Notes as the protocol writes them.</summary>
    public AboutLetter[] Notes(IEnumerable<LetterNote> notes) =>
        [.. notes.Select(note => new AboutLetter(note.Text, state.Addresses.UriOf(note.Place.Source.Path), note.Place.Start.Line - 1))];

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new ResponseException(ErrorCode.InvalidParams, $"Not a date: {text}");

    private ModeResult Result(Interview interview, ModeDecision mode, Document document) => new(
        mode.Mode.Name,
        StatusWords.Of(mode.Status, state.Language),
        mode.Eligible,
        [.. mode.Points.Select(point => Cited(point, interview.PlaceOf(point), document)).Distinct()],
        [.. mode.Conditions.Select(one => new MetCondition(one.Text, one.State switch { ConditionState.Met => true, ConditionState.Unmet => false, _ => null }))],
        [.. mode.Duties.Where(duty => duty.Duty.Modality == Modality.Required).Select(duty => $"{duty.Duty.Holder}: {duty.Duty.Text}").Distinct()]);

    private CitedPoint Cited(PointSchema point, Location place, Document document) =>
        new(point.Point, point.Text, place.Start.Line - 1, place.Source.Path == document.Path ? null : state.Addresses.UriOf(place.Source.Path));

    private static PlannedQuestion Question(FactSchema fact) =>
        new(fact.Name, LetterHandlers.NameOf(fact.Kind), [.. fact.Choices.Select(choice => choice.Name)], fact.Unit, fact.Minimum, fact.Maximum, fact.Decimals);
}
