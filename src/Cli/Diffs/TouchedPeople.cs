using System.Collections.Immutable;

namespace Edaran.Cli.Diffs;

/// <summary>Whom of a roster a change touches in a period.</summary>
/// <param name="Days">The days asked about.</param>
/// <param name="UnitName">The column that tells units apart, or null where there is none.</param>
/// <param name="Totals">Everyone.</param>
/// <param name="ByChange">How many get which other answer, most first.</param>
/// <param name="Units">Every unit, those with the most people whose answer changes first; none where the roster tells no units apart.</param>
/// <param name="List">The first of the people whose answers change, in the order of the roster, at most <see cref="MostListed"/>.</param>
internal sealed record TouchedPeople(
    ImmutableArray<DateOnly> Days,
    string? UnitName,
    UnitChange Totals,
    IReadOnlyList<PeopleChange> ByChange,
    IReadOnlyList<UnitChange> Units,
    IReadOnlyList<TouchedPerson> List)
{
    /// <summary>How many people are listed one by one; the complete list is a file of its own (<c>--people</c>).</summary>
    public const int MostListed = 1000;

    /// <summary>Rows of the roster.</summary>
    public long Total => Totals.Total;

    /// <summary>Rows with another answer for some mode on some day.</summary>
    public long Changed => Totals.Changed;
}

/// <summary>People who get one other answer on at least one day.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Before">The answer before: status, and whether the mode may be used.</param>
/// <param name="After">The answer now.</param>
/// <param name="Count">How many people.</param>
/// <param name="Rows">Lines of the first of them in the roster, from 1 with the header.</param>
internal sealed record PeopleChange(string Mode, string Before, string After, long Count, IReadOnlyList<long> Rows);

/// <summary>What changes for the people of a unit.</summary>
/// <param name="Unit">Its name; empty where the roster names none.</param>
/// <param name="Total">Its people.</param>
/// <param name="Changed">Those with another answer.</param>
/// <param name="Gain">Those of them who may use a mode that they might not use, and lose none.</param>
/// <param name="Lose">Those of them who may no longer use a mode that they might use.</param>
/// <param name="ByDay">Those with another answer on each day.</param>
internal sealed record UnitChange(string Unit, long Total, long Changed, long Gain, long Lose, IReadOnlyList<long> ByDay);

/// <summary>Somebody whose answers change.</summary>
/// <param name="Row">The line in the roster, from 1 with the header.</param>
/// <param name="Name">Number and name as the roster has them.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Changes">What changes, a mode and a pair of answers each.</param>
internal sealed record TouchedPerson(long Row, string Name, string Unit, IReadOnlyList<PersonChange> Changes);

/// <summary>One change for a person.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Before">The answer before.</param>
/// <param name="After">The answer now.</param>
/// <param name="Days">The days on which it is so, as stretches.</param>
internal sealed record PersonChange(string Mode, string Before, string After, IReadOnlyList<(DateOnly From, DateOnly To)> Days);
