using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>What a letter says of the hours and duties of one person's day, held against what is on record of it.</summary>
/// <param name="Hours">The hours of the day.</param>
/// <param name="Week">What the hours of the week come to, or null where no point says what they must come to.</param>
/// <param name="Duties">Every act that the letter requires or forbids, in order of the letter.</param>
/// <param name="WeekNet">Minutes of the week of the day, Monday to Sunday; null while unknown.</param>
public sealed record AttendanceOutcome(HoursOutcome Hours, WeekOutcome? Week, ImmutableArray<DutyCheck> Duties, int? WeekNet);

/// <summary>The hours of one person's day.</summary>
/// <param name="State">Whether they are settled.</param>
/// <param name="Hours">From coming to leaving, and the breaks; null unless set.</param>
/// <param name="Net">Minutes that the day counts for: credited, or the hours without breaks; null while unknown.</param>
/// <param name="ArriveBy">When one must have come; null while unknown.</param>
/// <param name="LeaveAt">When one may leave; null while unknown, also for want of the time of coming where that moves it.</param>
/// <param name="LateMinutes">Minutes late; null while unknown or not on record.</param>
/// <param name="EarlyMinutes">Minutes by which one left too early; null while unknown or not on record.</param>
/// <param name="Points">The points on hours, on coming and on credit that hold, or may hold.</param>
/// <param name="MissingFacts">Indexes of the facts that can still change this, ascending.</param>
/// <param name="NeedsMode">Whether the mode, not on record, can still change it.</param>
public sealed record HoursOutcome(
    HoursState State,
    HoursEffect? Hours,
    int? Net,
    TimeOnly? ArriveBy,
    TimeOnly? LeaveAt,
    int? LateMinutes,
    int? EarlyMinutes,
    ImmutableArray<string> Points,
    ImmutableArray<int> MissingFacts,
    bool NeedsMode);

/// <summary>The hours of the week of the day asked about, Monday to Sunday.</summary>
/// <param name="Limits">What they must come to, by the points that say so.</param>
/// <param name="IsFull">Whether every day of the working week is a working day and in the letter's period: only then is the sum held against the limits.</param>
public sealed record WeekOutcome(ImmutableArray<WeekLimit> Limits, bool IsFull);

/// <summary>What the hours of a week must come to.</summary>
/// <param name="Bound">Whether it is a least or a greatest sum.</param>
/// <param name="Minutes">Minutes.</param>
/// <param name="Point">The point that says so.</param>
/// <param name="Met">Whether the hours come to it; null while unknown or where the week is not full.</param>
public sealed record WeekLimit(Bound Bound, int Minutes, string Point, bool? Met);

/// <summary>An act held against what is on record.</summary>
/// <param name="Act">Index of the act.</param>
/// <param name="Text">The words of the letter.</param>
/// <param name="Holder">Index of the office that bears it, or -1: the person.</param>
/// <param name="Point">The point it comes from.</param>
/// <param name="Modality">Whether it is required or forbidden.</param>
/// <param name="State">How it stands.</param>
/// <param name="LateMinutes">By how many minutes it was too late, or null.</param>
/// <param name="LateDays">By how many days it was too late, or null.</param>
/// <param name="Missing">How many times it was not done, or null.</param>
/// <param name="MissingWindows">The times in which it was not done.</param>
/// <param name="MissingFacts">Indexes of the facts that can still change whether it is due, ascending.</param>
/// <param name="NeedsMode">Whether the mode, not on record, can still change it.</param>
public sealed record DutyCheck(
    int Act,
    string Text,
    int Holder,
    string Point,
    Modality Modality,
    DutyState State,
    int? LateMinutes,
    int? LateDays,
    int? Missing,
    ImmutableArray<TimeWindow> MissingWindows,
    ImmutableArray<int> MissingFacts,
    bool NeedsMode);
