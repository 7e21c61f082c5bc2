using System.Collections.Immutable;

namespace Edaran.Compiler.Interpretation;

/// <summary>A line of a roster: a person on a day, and the mode the person worked in.</summary>
/// <param name="Person">How the person is named.</param>
/// <param name="Known">What is known of the person and the place.</param>
/// <param name="Labels">The values of facts that are labels (<c>nama</c>), by index; one left out is unknown.</param>
/// <param name="Day">The day.</param>
/// <param name="Worked">The mode.</param>
public sealed record PersonDay(
    string Person, KnownFacts Known, ImmutableDictionary<int, string> Labels, DateOnly Day, WorkedMode Worked);

/// <summary>The mode a person worked in on a day.</summary>
/// <param name="Mode">Index of the mode; without meaning when the person did not work, null when it is not known.</param>
/// <param name="IsAbsent">Whether the person did not work that day (leave, illness): part of the base, counted in no mode.</param>
public readonly record struct WorkedMode(int? Mode, bool IsAbsent)
{
    /// <summary>It is not known.</summary>
    public static WorkedMode Unknown => default;

    /// <summary>The person did not work.</summary>
    public static WorkedMode Absent => new(null, true);

    /// <summary>The person worked in a mode.</summary>
    public static WorkedMode In(int mode) => new(mode, false);
}
