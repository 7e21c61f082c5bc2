using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>How an act stands by what is on record of it.</summary>
/// <param name="State">How.</param>
/// <param name="LateMinutes">Minutes too late, or null.</param>
/// <param name="LateDays">Days too late, or null.</param>
/// <param name="Missing">How many times it was not done, or null.</param>
/// <param name="Windows">The times in which it was not done.</param>
internal sealed record DutyJudgement(DutyState State, int? LateMinutes, int? LateDays, int? Missing, ImmutableArray<TimeWindow> Windows)
{
    /// <summary>A state without an amount.</summary>
    public static DutyJudgement Of(DutyState state) => new(state, null, null, null, []);
}

/// <summary>
/// Holds an act that is due on a day against what is on record. What is not on record is unknown, never unmet: only
/// <c>tidak …</c> says that something was not done.
/// </summary>
/// <param name="record">What is on record.</param>
/// <param name="day">The day asked about.</param>
internal sealed class DutyJudge(DayRecord record, DateOnly day)
{
    /// <summary>How a required or forbidden act stands.</summary>
    public DutyJudgement Judge(Modality modality, TimedAct act) => record.Acts.GetValueOrDefault(act.Act) switch
    {
        null => DutyJudgement.Of(DutyState.Unknown),
        var known when modality == Modality.Prohibit => DutyJudgement.Of(Forbidden(act, known)),
        { Done: false } => NotDone(act),
        var done => Worst([.. Parts(act, done)]),
    };

    private DutyState Forbidden(TimedAct act, ActRecord known) =>
        !known.Done ? DutyState.Met
        : act.Windows.IsEmpty ? DutyState.Unmet
        : known.Times.IsEmpty ? DutyState.Unknown
        : act.Windows.Any(window => known.Times.Any(time => IsIn(window, time))) ? DutyState.Unmet : DutyState.Met;

    private DutyJudgement NotDone(TimedAct act) =>
        day < act.Deadline
            ? DutyJudgement.Of(DutyState.NotDue)
            : new DutyJudgement(DutyState.Unmet, null, null, Math.Max(act.Count ?? 0, act.Windows.Length) is var times and > 0 ? times : null, act.Windows);

    private IEnumerable<DutyJudgement> Parts(TimedAct act, ActRecord done)
    {
        yield return OnDay(act, done);
        if (act.DueTime is { } due)
        {
            yield return done.Times.IsEmpty ? DutyJudgement.Of(DutyState.Unknown) : Late((int)(done.Times[0].ToTimeSpan() - due.ToTimeSpan()).TotalMinutes);
        }

        if (act.WithinMinutes is { } minutes)
        {
            yield return Within(done, minutes);
        }

        if (act.Count is > 1 || !act.Windows.IsEmpty)
        {
            yield return done.Times.IsEmpty ? DutyJudgement.Of(DutyState.Unknown) : Often(act, done);
        }
    }

    private DutyJudgement OnDay(TimedAct act, ActRecord done)
    {
        if (act.Deadline is { } last)
        {
            return (done.Day ?? (day <= last ? day : null)) is { } on ? LateBy(on.DayNumber - last.DayNumber) : DutyJudgement.Of(DutyState.Unknown);
        }

        // What is due at a time of day or on the same day is due on the day asked about.
        var ofTheDay = act.SameDay || act.DueTime is not null || act.WithinMinutes is not null || act.Count is not null || !act.Windows.IsEmpty;
        return !ofTheDay || done.Day is not { } other ? DutyJudgement.Of(DutyState.Met)
            : other < day ? DutyJudgement.Of(DutyState.Unmet)
            : LateBy(other.DayNumber - day.DayNumber);
    }

    private DutyJudgement Within(ActRecord done, int minutes)
    {
        if (record.Call is { Done: false })
        {
            return DutyJudgement.Of(DutyState.NotDue);
        }

        return record.Call is { Times: [var call, ..] } && done.Times is [var first, ..]
            ? Late((int)(first - call).TotalMinutes - minutes)
            : DutyJudgement.Of(DutyState.Unknown);
    }

    private DutyJudgement Often(TimedAct act, ActRecord done)
    {
        ImmutableArray<TimeWindow> empty = [.. act.Windows.Where(window => !done.Times.Any(time => IsIn(window, time)))];
        var counted = act.Windows.IsEmpty ? done.Times.Length : done.Times.Count(time => act.Windows.Any(window => IsIn(window, time)));
        var missing = Math.Max(empty.Length, (act.Count ?? 0) - counted);
        return missing > 0 ? new DutyJudgement(DutyState.Unmet, null, null, missing, empty) : DutyJudgement.Of(DutyState.Met);
    }

    private bool IsIn(TimeWindow window, TimeOnly time)
    {
        var local = Zones.Convert(time, record.Zone, window.Zone);
        return window.To < window.From ? local >= window.From || local <= window.To : local >= window.From && local <= window.To;
    }

    private static DutyJudgement Late(int minutes) =>
        minutes > 0 ? DutyJudgement.Of(DutyState.Unmet) with { LateMinutes = minutes } : DutyJudgement.Of(DutyState.Met);

    private static DutyJudgement LateBy(int days) =>
        days > 0 ? DutyJudgement.Of(DutyState.Unmet) with { LateDays = days } : DutyJudgement.Of(DutyState.Met);

    // Not called: not due at all. Else one part unmet makes all unmet, with its amount; one part unknown leaves all unknown.
    private static DutyJudgement Worst(DutyJudgement[] parts) =>
        Array.Find(parts, part => part.State == DutyState.NotDue)
        ?? Array.Find(parts, part => part.State == DutyState.Unmet)
        ?? Array.Find(parts, part => part.State == DutyState.Unknown)
        ?? DutyJudgement.Of(DutyState.Met);
}
