namespace Edaran.Compiler.Model;

/// <summary>The three time zones: WIB, WITA an hour later, WIT two.</summary>
public static class Zones
{
    private static readonly string[] InOrder = ["WIB", "WITA", "WIT"];

    /// <summary>A time of day of one zone by the clock of another; as it is where either zone is not known.</summary>
    public static TimeOnly Convert(TimeOnly time, string? from, string? to)
    {
        var (a, b) = (Array.IndexOf(InOrder, from), Array.IndexOf(InOrder, to));
        return a < 0 || b < 0 ? time : time.AddHours(b - a);
    }
}
