using System.Globalization;
using System.Text;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Writes an outcome as text, so that two of them can be compared and a difference read.</summary>
public static class OutcomeText
{
    /// <summary>The outcome, line by line; the explanation only where asked for.</summary>
    public static string Of(Outcome outcome, bool withFired = false)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{outcome.Day:yyyy-MM-dd} inForce {Word(outcome.InForce)} inScope {Word(outcome.InScope)} workday {Word(outcome.Workday)}\n");
        foreach (var mode in outcome.Modes)
        {
            Append(text, mode);
        }

        text.Append($"missing {string.Join(' ', outcome.MissingFacts)}; assumed {string.Join(' ', outcome.Assumed)}\n");
        foreach (var error in outcome.Errors)
        {
            text.Append($"error {error.Kind} fact {error.Fact} given {error.Given.Raw} expected {error.Expected?.Raw}\n");
        }

        foreach (var fired in withFired ? outcome.Fired : [])
        {
            text.Append($"fired {fired.Norm}{(fired.Certain ? string.Empty : "?")}: {string.Join(' ', fired.Because.Select(one => $"{one.Fact}={one.Value.Raw}"))}{(fired.BecauseOfDay ? " day" : string.Empty)}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ModeOutcome mode)
    {
        text.Append($"mode {mode.Mode}: {mode.Status.Text()}, eligible {Word(mode.Eligible)}, points {string.Join(' ', mode.Points)}{(mode.Alternatives ? " (any)" : string.Empty)}, set aside {string.Join(' ', mode.SetAside)}\n");
        foreach (var condition in mode.Conditions)
        {
            text.Append($"  if {condition.Text}: {Word(condition.Met)}\n");
        }

        foreach (var duty in mode.Duties)
        {
            text.Append($"  act {duty.Act} {duty.Modality} of {duty.Holder} by {duty.Point}{(duty.Certain ? string.Empty : "?")}: {duty.Text}\n");
        }

        foreach (var right in mode.Rights)
        {
            text.Append($"  right {right.Right} by {right.Point}{(right.Certain ? string.Empty : "?")}\n");
        }

        foreach (var sanction in mode.Sanctions)
        {
            text.Append($"  sanction {sanction.Text} under {sanction.Basis} for {sanction.For} by {sanction.Point}{(sanction.Certain ? string.Empty : "?")}\n");
        }

        if (mode.DecidedBy.Length + mode.Factors.Length > 0)
        {
            text.Append($"  decided by {string.Join(' ', mode.DecidedBy)} weighing {string.Join("; ", mode.Factors)}\n");
        }
    }

    private static string Word(bool? value) => value switch { true => "yes", false => "no", _ => "?" };
}
