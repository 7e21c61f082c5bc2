namespace Edaran.Cli.Diffs;

/// <summary>Whom of a roster a change touches on a day.</summary>
/// <param name="Total">Rows of the roster.</param>
/// <param name="Changed">Rows with another answer for some mode.</param>
/// <param name="ByChange">How many get which other answer, most first.</param>
internal sealed record TouchedPeople(long Total, long Changed, IReadOnlyList<PeopleChange> ByChange);

/// <summary>People who get one other answer.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Before">The answer before: status, and whether the mode may be used.</param>
/// <param name="After">The answer now.</param>
/// <param name="Count">How many people.</param>
/// <param name="Rows">Lines of the first of them in the roster, from 1 with the header.</param>
internal sealed record PeopleChange(string Mode, string Before, string After, long Count, IReadOnlyList<long> Rows);
