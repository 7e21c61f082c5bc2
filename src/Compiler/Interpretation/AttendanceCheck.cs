using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Holds what an example expects of hours and duties against what the letter says of its record.</summary>
/// <param name="letter">The letter.</param>
/// <param name="outcome">What the letter says.</param>
internal sealed class AttendanceCheck(Letter letter, AttendanceOutcome outcome)
{
    /// <summary>Whether an expectation is about hours or duties held against a record.</summary>
    public static bool IsAbout(Expectation expectation) =>
        expectation is ExpectClock or ExpectLate or ExpectDutyState or ExpectHours or ExpectSum;

    /// <summary>Whether the letter says what is expected, without the points named.</summary>
    public bool Holds(Expectation expectation) => expectation switch
    {
        ExpectClock clock => (clock.IsLeaving ? outcome.Hours.LeaveAt : outcome.Hours.ArriveBy) == clock.Time,
        ExpectLate { Act: < 0 } late => outcome.Hours.LateMinutes == late.Minutes,
        ExpectLate { Minutes: 0, Days: 0 } late => Duties(late.Act).Any() && Duties(late.Act).All(duty => duty.State == DutyState.Met),
        ExpectLate late => Duties(late.Act).Any(duty => (duty.LateMinutes ?? 0) == late.Minutes && (duty.LateDays ?? 0) == late.Days),
        ExpectDutyState duty => StateOf(duty.Act) == duty.State,
        ExpectHours hours => outcome.Hours.State == hours.State && (hours.Window is not { } window || Same(outcome.Hours.Hours?.Hours, window)),
        ExpectSum sum => (sum.IsWeek ? outcome.WeekNet : outcome.Hours.Net) == sum.Minutes,
        _ => false,
    };

    /// <summary>The points that what is expected rests on.</summary>
    public IEnumerable<string> PointsOf(Expectation expectation) => expectation switch
    {
        ExpectLate { Act: >= 0 and var act } => PointsOf(act),
        ExpectDutyState { Act: var act } => PointsOf(act),
        ExpectSum { IsWeek: true } => outcome.Week is { } week ? week.Limits.Select(limit => limit.Point).Concat(outcome.Hours.Points) : outcome.Hours.Points,
        _ => outcome.Hours.Points,
    };

    /// <summary>What the letter says instead, in the words of an example.</summary>
    public string Instead(Expectation expectation) => expectation switch
    {
        ExpectClock { IsLeaving: true } => Clock("pulang", outcome.Hours.LeaveAt),
        ExpectClock => Clock("masuk paling lambat", outcome.Hours.ArriveBy),
        ExpectLate { Act: < 0 } => outcome.Hours.LateMinutes is { } minutes ? ExpectationText.Late(minutes, 0) : "belum pasti terlambat",
        ExpectLate { Act: var act } => ExpectationText.ActText(letter, act) + LateText(act),
        ExpectDutyState { Act: var act } => ExpectationText.ActText(letter, act) + StateOf(act).Text(),
        ExpectHours => outcome.Hours is { State: HoursState.Set, Hours.Hours: { } window } ? $"jam kerja pukul {ValueText.Window(window)}" : $"jam kerja {outcome.Hours.State.Text()}",
        ExpectSum { IsWeek: true } => Sum(outcome.WeekNet, " seminggu"),
        _ => Sum(outcome.Hours.Net, string.Empty),
    };

    // What is unmet by one point is unmet; what no point makes due is not due.
    private DutyState StateOf(int act)
    {
        var states = Duties(act).Select(duty => duty.State).ToList();
        DutyState[] worstFirst = [DutyState.Unmet, DutyState.Unknown, DutyState.Met];
        return worstFirst.Where(states.Contains).Append(DutyState.NotDue).First();
    }

    private string LateText(int act) => Duties(act).FirstOrDefault(duty => duty.LateMinutes is not null || duty.LateDays is not null) is { } late
        ? ExpectationText.Late(late.LateMinutes ?? 0, late.LateDays ?? 0)
        : StateOf(act).Text();

    private IEnumerable<DutyCheck> Duties(int act) => outcome.Duties.Where(duty => duty.Act == act);

    private IEnumerable<string> PointsOf(int act) => Duties(act).Where(duty => duty.State != DutyState.NotDue).Select(duty => duty.Point).DefaultIfEmpty(string.Empty);

    private static bool Same(TimeWindow? window, TimeWindow expected) =>
        window is not null && window.From == expected.From && window.To == expected.To && (expected.Zone is null || expected.Zone == window.Zone);

    private static string Clock(string words, TimeOnly? time) => time is { } known ? $"{words} pukul {ValueText.Clock(known)}" : $"{words} belum pasti";

    private static string Sum(int? minutes, string per) =>
        minutes is { } known ? $"jumlah jam kerja {ValueText.Hours(known)}{per}" : $"jumlah jam kerja{per} belum pasti";
}
