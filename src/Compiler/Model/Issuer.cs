namespace Edaran.Compiler.Model;

/// <summary>The levels of government, lowest first.</summary>
public enum GovernmentLevel
{
    /// <summary>A regency or a city.</summary>
    Regency,

    /// <summary>A province.</summary>
    Province,

    /// <summary>A ministry.</summary>
    Ministry,

    /// <summary>The President.</summary>
    State,
}

/// <summary>The rank of those who issue letters. The one table of it; what it does not tell is unknown, never guessed.</summary>
/// <param name="Level">The level of government.</param>
/// <param name="Office">0 for its head, then downwards.</param>
/// <param name="Body">Whose letters are of one body: the government, as written, letter case aside.</param>
public sealed record Issuer(GovernmentLevel Level, int Office, string Body)
{
    private static readonly (string Title, GovernmentLevel Level)[] Heads =
    [
        ("presiden", GovernmentLevel.State), ("menteri", GovernmentLevel.Ministry), ("gubernur", GovernmentLevel.Province),
        ("bupati", GovernmentLevel.Regency), ("wali kota", GovernmentLevel.Regency), ("walikota", GovernmentLevel.Regency),
    ];

    private static readonly (string Title, int Office)[] Below =
    [
        ("sekretaris daerah", 1), ("sekda", 1), ("kepala dinas", 2), ("kepala badan", 2), ("kepala perangkat daerah", 2), ("camat", 3), ("lurah", 4),
    ];

    private static readonly (string Word, GovernmentLevel Level)[] Governments =
    [
        ("provinsi", GovernmentLevel.Province), ("kabupaten", GovernmentLevel.Regency), ("kota", GovernmentLevel.Regency),
    ];

    // Someone who fills an office for a time, or signs in its name, has its rank.
    private static readonly string[] Acting = ["penjabat ", "pj. ", "pj ", "pelaksana tugas ", "plt. ", "plt ", "a.n. ", "atas nama "];

    /// <summary>The titles that tell a rank, for messages.</summary>
    public static IEnumerable<string> Titles => Heads.Select(head => head.Title).Concat(Below.Select(office => office.Title)).Select(Capital);

    /// <summary>The rank of an office of a body, or null where the table does not tell it.</summary>
    /// <param name="office">Who signed: <c>Wali Kota</c>, <c>a.n. Gubernur Sekretaris Daerah</c>.</param>
    /// <param name="institution">The body: <c>Pemerintah Kota Depok</c>.</param>
    public static Issuer? Of(string office, string institution)
    {
        var title = Without(office.ToLowerInvariant().Trim());
        var body = institution.ToLowerInvariant().Trim();
        foreach (var (head, level) in Heads)
        {
            if (Begins(title, head))
            {
                return new Issuer(level, 0, body.Length > 0 ? body : title);
            }
        }

        var below = Array.Find(Below, one => Begins(title, one.Title));
        var government = Array.Find(Governments, one => body.Split(' ').Contains(one.Word));
        return below.Title is null || government.Word is null ? null : new Issuer(government.Level, below.Office, body);
    }

    /// <summary>
    /// Whether this rank is above (1), the same as (0) or below (-1) another; null where that is not settled: offices under
    /// the heads of two governments, or under one head and beside another.
    /// </summary>
    public int? CompareTo(Issuer other)
    {
        if (Level == other.Level && (Body == other.Body || (Office == 0 && other.Office == 0)))
        {
            return other.Office.CompareTo(Office);
        }

        return Office == 0 && Level >= other.Level ? 1 : other.Office == 0 && other.Level >= Level ? -1 : null;
    }

    private static bool Begins(string text, string title) =>
        text.StartsWith(title, StringComparison.Ordinal) && (text.Length == title.Length || text[title.Length] is ' ' or ',');

    private static string Without(string title)
    {
        while (Array.Find(Acting, lead => title.StartsWith(lead, StringComparison.Ordinal)) is { } lead)
        {
            title = title[lead.Length..].TrimStart();
        }

        return title;
    }

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];
}
