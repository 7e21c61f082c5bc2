using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>What is on record of a person's day: the mode claimed, when the person came and left, and acts done or not done.</summary>
/// <param name="Mode">Index of the mode claimed, or -1: not on record.</param>
/// <param name="Arrive">When the person came, or null.</param>
/// <param name="Leave">When the person left, or null.</param>
/// <param name="Zone">The zone of the times (WIB, WITA, WIT), or null: that of the letter.</param>
/// <param name="Call">The call from which <c>dalam waktu …</c> counts, or null: not on record.</param>
/// <param name="Acts">What is on record of acts, by index of the act, ascending; acts left out are not on record.</param>
public sealed record DayRecord(
    int Mode, TimeOnly? Arrive, TimeOnly? Leave, string? Zone, ActRecord? Call, ImmutableSortedDictionary<int, ActRecord> Acts)
{
    /// <summary>Nothing is on record.</summary>
    public static DayRecord None { get; } = new(-1, null, null, null, null, ImmutableSortedDictionary<int, ActRecord>.Empty);
}

/// <summary>What is on record of an act.</summary>
/// <param name="Done">Whether it was done.</param>
/// <param name="Day">On which day, or null where that is not on record.</param>
/// <param name="Times">At which times of day, ascending; empty where they are not on record.</param>
public sealed record ActRecord(bool Done, DateOnly? Day, ImmutableArray<TimeOnly> Times)
{
    /// <summary>It was not done.</summary>
    public static ActRecord NotDone { get; } = new(false, null, []);
}
