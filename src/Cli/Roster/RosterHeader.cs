namespace Edaran.Cli.Roster;

/// <summary>Columns of a roster that are found by their names, in any case.</summary>
internal static class RosterHeader
{
    /// <summary>The names of the columns that tell people apart; a number does where a name may not.</summary>
    public static IReadOnlyList<string> PersonNames { get; } = ["nomor", "nip"];

    /// <summary>The place of a column, from 0; -1 where there is none of that name.</summary>
    public static int IndexOf(IReadOnlyList<string> headers, string name)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            if (string.Equals(headers[i].Trim(), name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The column that names people: <c>nomor</c> or <c>nip</c>, else the first.</summary>
    public static int PersonIn(IReadOnlyList<string> headers) =>
        PersonNames.Select(name => IndexOf(headers, name)).Where(at => at >= 0).DefaultIfEmpty(0).First();
}
