using System.Globalization;
using System.Text;
using Edaran.Compiler.Interpretation;

namespace Edaran.Compiler.Emit.Verification;

/// <summary>Hours and duties of a day as text, every part, to compare two answers.</summary>
public static class AttendanceText
{
    /// <summary>The whole answer.</summary>
    public static string Of(AttendanceOutcome outcome)
    {
        var text = new StringBuilder();
        var hours = outcome.Hours;
        text.Append(CultureInfo.InvariantCulture, $"hours {hours.State} net {hours.Net} by {hours.ArriveBy:HH:mm} until {hours.LeaveAt:HH:mm} late {hours.LateMinutes} early {hours.EarlyMinutes}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {hours.Hours?.Hours} [{string.Join(' ', hours.Hours?.Breaks ?? [])}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  by {string.Join(", ", hours.Points)}; missing {string.Join(", ", hours.MissingFacts)}; mode {hours.NeedsMode}\n");
        if (outcome.Week is { } week)
        {
            text.Append(CultureInfo.InvariantCulture, $"week full {week.IsFull} {string.Join(", ", week.Limits)}\n");
        }

        foreach (var duty in outcome.Duties)
        {
            text.Append(CultureInfo.InvariantCulture, $"duty {duty.Act} \"{duty.Text}\" of {duty.Holder} by {duty.Point}: {duty.Modality} {duty.State}")
                .Append(CultureInfo.InvariantCulture, $" minutes {duty.LateMinutes} days {duty.LateDays} missing {duty.Missing} [{string.Join(' ', duty.MissingWindows)}]")
                .Append(CultureInfo.InvariantCulture, $"; missing {string.Join(", ", duty.MissingFacts)}; mode {duty.NeedsMode}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"week {outcome.WeekNet}\n").ToString();
    }
}
