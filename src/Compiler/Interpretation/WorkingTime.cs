using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// The clock of one day: hours that begin at minute 0 of their own. Over midnight a time belongs to the nearer side; else it is
/// of the same day.
/// </summary>
/// <param name="hours">From coming to leaving.</param>
/// <param name="flex">When one may come, or null: only when the hours begin.</param>
internal sealed class WorkingTime(TimeWindow hours, FlexEffect? flex)
{
    private const int Day = 24 * 60;

    private int Earliest => flex switch { null => 0, { Between: { } band } => Offset(band.From), _ => -flex.Before!.Value };

    private int Latest => flex switch { null => 0, { Between: { } band } => Offset(band.To), _ => flex.After!.Value };

    /// <summary>When one must have come.</summary>
    public TimeOnly ArriveBy => At(Latest);

    /// <summary>When one may leave, having come at some time; null without it where leaving moves with coming.</summary>
    public TimeOnly? LeaveAt(TimeOnly? arrive) => LeaveOffset(arrive) is { } offset ? At(offset) : null;

    /// <summary>Minutes by which one came too late.</summary>
    public int Late(TimeOnly arrive) => Math.Max(0, Offset(arrive) - Latest);

    /// <summary>Minutes by which one left too early; null where that hangs on when one came.</summary>
    public int? Early(TimeOnly? arrive, TimeOnly leave) =>
        LeaveOffset(arrive) is { } due ? Math.Max(0, due - LeavingOffset(leave)) : null;

    // Within the band leaving moves as far as coming; before it counts as its beginning, after it as its end.
    private int? LeaveOffset(TimeOnly? arrive) =>
        flex is null ? hours.Minutes
        : arrive is { } time ? hours.Minutes + Math.Clamp(Offset(time), Earliest, Math.Max(Earliest, Latest))
        : null;

    private bool OverMidnight => hours.To < hours.From;

    private int Offset(TimeOnly time) => OverMidnight ? Nearest(Minutes(time) - Minutes(hours.From)) : Minutes(time) - Minutes(hours.From);

    private int LeavingOffset(TimeOnly leave) =>
        hours.Minutes + (OverMidnight ? Nearest(Minutes(leave) - Minutes(hours.To)) : Minutes(leave) - Minutes(hours.To));

    private TimeOnly At(int offset) => hours.From.AddMinutes(offset);

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static int Nearest(int difference) => ((((difference + (Day / 2)) % Day) + Day) % Day) - (Day / 2);
}
