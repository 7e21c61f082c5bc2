using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>What a review of a roster finds.</summary>
public enum GroupFindingKind
{
    /// <summary>Too many or too few of a group work in some modes.</summary>
    Quota,

    /// <summary>A mode has more or less than its share of a rotation.</summary>
    Rotation,

    /// <summary>People worked in a mode that they may not use.</summary>
    Eligibility,
}

/// <summary>A breach of a rule on groups, or what may be one.</summary>
/// <param name="Kind">What is breached.</param>
/// <param name="Points">The point, or the points that an answer on use rests on.</param>
/// <param name="Group">The group's name; null: everyone, or a group that is not known.</param>
/// <param name="IsPlaced">False for people whose group is not known.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Modes">Indexes of the modes counted.</param>
/// <param name="Bound">Whether there are too many (a cap) or too few (a floor).</param>
/// <param name="Count">How many were counted: people, or days of work in a rotation of more than a day.</param>
/// <param name="Size">Of how many.</param>
/// <param name="Limit">How many may (or must).</param>
/// <param name="RoundingAssumed">Whether an unstated rounding was read in the stricter way.</param>
/// <param name="IsCertain">False when it hangs on what is not known.</param>
/// <param name="People">Those who do not fit in by the order of priority, or who may not use the mode.</param>
public sealed record GroupFinding(
    GroupFindingKind Kind,
    ImmutableArray<string> Points,
    string? Group,
    bool IsPlaced,
    DateOnly From,
    DateOnly To,
    ImmutableArray<int> Modes,
    Bound Bound,
    Between Count,
    Between Size,
    Between Limit,
    bool RoundingAssumed,
    bool IsCertain,
    ImmutableArray<string> People);

/// <summary>A number that is not known exactly.</summary>
/// <param name="Low">At least.</param>
/// <param name="High">At most.</param>
public readonly record struct Between(int Low, int High)
{
    /// <summary>A number that is known.</summary>
    public static Between Exactly(int value) => new(value, value);
}
