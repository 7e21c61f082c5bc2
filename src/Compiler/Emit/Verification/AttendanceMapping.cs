using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;
using ActRecord = Edaran.Runtime.ActRecord;
using DayRecord = Edaran.Runtime.DayRecord;
using DutyState = Edaran.Compiler.Model.DutyState;
using HoursState = Edaran.Compiler.Model.HoursState;
using Modality = Edaran.Compiler.Model.Modality;
using WeekLimit = Edaran.Compiler.Interpretation.WeekLimit;

namespace Edaran.Compiler.Emit.Verification;

/// <summary>Puts the attendance that a rule assembly answers into the terms of the model, so that it compares with the reference interpreter's.</summary>
public static class AttendanceMapping
{
    /// <summary>What a compiled letter says of a day's hours and duties, as the interpreter would say it.</summary>
    /// <param name="letter">The model.</param>
    /// <param name="compiled">The same letter, compiled.</param>
    /// <param name="known">What is given.</param>
    /// <param name="record">What is on record of the day.</param>
    /// <param name="day">The day asked about.</param>
    public static AttendanceOutcome Attend(Letter letter, RuleLetter compiled, KnownFacts known, Model.DayRecord record, DateOnly day)
    {
        compiled.TryBind(DecisionMapping.FactsOf(letter, known), out var bound, out _);
        return Map(letter, compiled.Attend(bound, RecordOf(letter, compiled, record), day));
    }

    private static DayRecord RecordOf(Letter letter, RuleLetter compiled, Model.DayRecord record) => new()
    {
        Mode = record.Mode >= 0 ? letter.Vocabulary.Modes[record.Mode].Name : null,
        Arrive = record.Arrive,
        Leave = record.Leave,
        Zone = record.Zone,
        Call = record.Call is { } call ? ActOf(call) : null,
        Acts = record.Acts
            .Where(act => compiled.Acts.Contains(letter.Vocabulary.Acts[act.Key].Name))
            .ToDictionary(act => letter.Vocabulary.Acts[act.Key].Name, act => ActOf(act.Value)),
    };

    private static ActRecord ActOf(Model.ActRecord act) => act switch
    {
        { Done: false } => ActRecord.NotDone,
        { Day: { } day } => ActRecord.On(day, [.. act.Times]),
        _ => ActRecord.At([.. act.Times]),
    };

    private static AttendanceOutcome Map(Letter letter, Attendance attendance) => new(
        Map(letter, attendance.Hours),
        attendance.Week is { } week
            ? new WeekOutcome(
                [.. week.Limits.Select(one => new WeekLimit(one.Limit.IsFloor ? Bound.AtLeast : Bound.AtMost, one.Limit.Minutes, one.Point.Point, one.IsMet))],
                week.IsFull)
            : null,
        [.. attendance.Duties.Select(duty => Map(letter, duty))],
        attendance.WeekNet);

    private static HoursOutcome Map(Letter letter, HoursDecision hours) => new(
        (HoursState)hours.State,
        hours.Hours is { } set ? new HoursEffect(Window(set.Hours), [.. set.Breaks.Select(Window)]) : null,
        hours.Net,
        hours.ArriveBy,
        hours.LeaveAt,
        hours.LateMinutes,
        hours.EarlyMinutes,
        [.. hours.Points.Select(point => point.Point).Distinct()],
        Facts(letter, hours.MissingFacts),
        hours.NeedsMode);

    private static DutyCheck Map(Letter letter, DutyAttendance duty) => new(
        letter.Vocabulary.Acts.First(act => act.Name == duty.Duty.Act).Index,
        duty.Duty.Text,
        letter.Vocabulary.Officials.FirstOrDefault(official => official.Name == duty.Duty.Holder)?.Index ?? -1,
        duty.Point.Point,
        duty.Duty.Modality == Runtime.Modality.Required ? Modality.Require : Modality.Prohibit,
        (DutyState)duty.State,
        duty.LateMinutes,
        duty.LateDays,
        duty.Missing,
        [.. duty.MissingWindows.Select(Window)],
        Facts(letter, duty.MissingFacts),
        duty.NeedsMode);

    private static TimeWindow Window(ClockSpan span) => new(span.From, span.To, span.Zone);

    private static ImmutableArray<int> Facts(Letter letter, IReadOnlyList<string> names) =>
        [.. names.Select(name => letter.Vocabulary.Facts.First(fact => fact.Name == name).Index).Order()];
}
