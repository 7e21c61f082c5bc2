using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>A <c>contoh</c>: a person, a day, and what the letter must say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Given">Facts that are known; others are unknown. At most one entry a fact.</param>
/// <param name="GroupSize">Behind <c>jumlah pegawai</c>, or null.</param>
/// <param name="Mode">Index of the mode behind <c>moda</c>, or -1.</param>
/// <param name="Days">The days it is tried on; at least one.</param>
/// <param name="Expected">What must come out on each of them.</param>
public sealed record Example(
    string Name,
    Location Source,
    ImmutableArray<GivenFact> Given,
    int? GroupSize,
    int Mode,
    ImmutableArray<DateOnly> Days,
    ImmutableArray<Expectation> Expected)
{
    /// <summary>What is on record of the day.</summary>
    public DayRecord Record { get; init; } = DayRecord.None with { Mode = Mode };
}

/// <summary>A fact and its value.</summary>
/// <param name="Fact">Index of the fact.</param>
/// <param name="Value">Its value.</param>
public sealed record GivenFact(int Fact, FactValue Value);

/// <summary>One thing that an example says must come out.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on (<c>menurut angka …</c>), as cited; empty when it does not say.</param>
public abstract record Expectation(Location Source, ImmutableArray<string> Points);

/// <summary><c>WFA dilarang</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Mode">Index of the mode.</param>
/// <param name="Status">The status it must have.</param>
public sealed record ExpectStatus(Location Source, ImmutableArray<string> Points, int Mode, ModeStatus Status) : Expectation(Source, Points);

/// <summary><c>WFO boleh</c>, <c>tidak boleh</c>, <c>belum pasti</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Mode">Index of the mode.</param>
/// <param name="Eligible">Yes, no, or null for not yet certain.</param>
public sealed record ExpectEligible(Location Source, ImmutableArray<string> Points, int Mode, bool? Eligible) : Expectation(Source, Points);

/// <summary><c>[tidak] wajib melakukan presensi</c>, also with <c>dapat</c> or <c>dilarang</c>, in the example's <c>moda</c>, or in any mode where it names none.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Act">Index of the act.</param>
/// <param name="Due">Whether it must be due; null: not yet certain.</param>
public sealed record ExpectDuty(Location Source, ImmutableArray<string> Points, int Act, bool? Due) : Expectation(Source, Points)
{
    /// <summary>Whether it is a duty, leave or a prohibition.</summary>
    public Modality Modality { get; init; } = Modality.Require;

    /// <summary>Index of the office that must bear it, -1: the person; null where the example does not say.</summary>
    public int? Holder { get; init; }
}

/// <summary><c>[tidak] berhak atas TPP</c>, in the example's <c>moda</c>, or in any mode where it names none.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Right">Index of the right.</param>
/// <param name="Held">Whether it must be held; null: not yet certain.</param>
public sealed record ExpectRight(Location Source, ImmutableArray<string> Points, int Right, bool? Held) : Expectation(Source, Points);

/// <summary><c>[tidak] dikenai teguran lisan</c>, in the example's <c>moda</c>, or in any mode where it names none: whether the sanction threatens.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Sanction">The name of the sanction.</param>
/// <param name="Held">Whether it must threaten; null: not yet certain.</param>
public sealed record ExpectSanction(Location Source, ImmutableArray<string> Points, string Sanction, bool? Held) : Expectation(Source, Points);

/// <summary><c>tidak berlaku</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Always empty.</param>
public sealed record ExpectNotInForce(Location Source, ImmutableArray<string> Points) : Expectation(Source, Points);

/// <summary><c>di luar ruang lingkup</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Always empty.</param>
public sealed record ExpectOutOfScope(Location Source, ImmutableArray<string> Points) : Expectation(Source, Points);

/// <summary><c>bukan hari kerja</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Always empty.</param>
public sealed record ExpectFreeDay(Location Source, ImmutableArray<string> Points) : Expectation(Source, Points);

/// <summary><c>perlu fakta …</c>: exactly these facts are still needed.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Always empty.</param>
/// <param name="Facts">Indexes of the facts, ascending.</param>
public sealed record ExpectMissing(Location Source, ImmutableArray<string> Points, ImmutableArray<int> Facts) : Expectation(Source, Points);

/// <summary><c>WFH paling banyak 6 orang</c> (or <c>paling sedikit</c>), for the example's <c>jumlah pegawai</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Mode">Index of the mode.</param>
/// <param name="Bound">Cap or floor.</param>
/// <param name="People">The number of people.</param>
public sealed record ExpectLimit(Location Source, ImmutableArray<string> Points, int Mode, Bound Bound, int People) : Expectation(Source, Points);

/// <summary>What a letter says of a mode of work (<c>contract</c> spellings in <see cref="ModeStatuses"/>).</summary>
public enum ModeStatus
{
    /// <summary><c>tidak diatur</c>.</summary>
    Ungoverned,

    /// <summary><c>wajib</c>.</summary>
    Required,

    /// <summary><c>dapat</c>.</summary>
    Permitted,

    /// <summary><c>bersyarat</c>.</summary>
    Conditional,

    /// <summary><c>diskresi</c>.</summary>
    Discretionary,

    /// <summary><c>dilarang</c>.</summary>
    Prohibited,

    /// <summary><c>bertentangan</c>.</summary>
    Contradictory,

    /// <summary><c>perlu fakta</c>.</summary>
    Unknown,
}

/// <summary>The spellings of <see cref="ModeStatus"/>.</summary>
public static class ModeStatuses
{
    private static readonly string[] Names =
        ["tidak diatur", "wajib", "dapat", "bersyarat", "diskresi", "dilarang", "bertentangan", "perlu fakta"];

    /// <summary>The word for a status, as in answers and examples.</summary>
    public static string Text(this ModeStatus status) => Names[(int)status];
}
