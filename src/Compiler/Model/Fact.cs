using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>Whom or what a fact is about, and who sets it.</summary>
public enum FactOrigin
{
    /// <summary>A fact of the person (<c>fakta</c>).</summary>
    Person,

    /// <summary>A fact of the place (<c>keadaan</c>).</summary>
    Place,

    /// <summary>The recorded decision of an official (<c>keputusan kepala perangkat daerah atas WFH</c>); made by the binder.</summary>
    Decision,

    /// <summary>A recorded order (<c>perintah pimpinan atas WFO</c>); made by the binder, presumed absent.</summary>
    Order,

    /// <summary>Whose turn it is in a rotation (<c>giliran</c>); made by the binder.</summary>
    Turn,

    /// <summary>What the calendar says of the day (<c>hari kerja</c>, an unset <c>masa</c>); made by the binder.</summary>
    Calendar,
}

/// <summary>Something known or unknown about a person, a place or a day.</summary>
/// <param name="Index">Position among the facts of the letter, in order of declaration, from 0.</param>
/// <param name="Name">The name as declared.</param>
/// <param name="Aliases">Other spellings of the name.</param>
/// <param name="Origin">Whom it is about.</param>
/// <param name="Type">Its values.</param>
/// <param name="Derivation">How it follows from another fact, or null.</param>
/// <param name="Presumed">The value it has when not given (<c>dianggap</c>), or null: then it is unknown.</param>
/// <param name="Declared">Where it is declared; null for facts the binder makes.</param>
public sealed record Fact(
    int Index,
    string Name,
    ImmutableArray<string> Aliases,
    FactOrigin Origin,
    FactType Type,
    Derivation? Derivation,
    FactValue? Presumed,
    Location? Declared);

/// <summary>One value, always a whole number: 0/1 for yes-or-no, the index of a choice, a scaled number, or a day number.</summary>
/// <param name="Raw">The number; its reading depends on the fact's type.</param>
public readonly record struct FactValue(long Raw)
{
    /// <summary>The value <c>ya</c>.</summary>
    public static FactValue Yes => new(1);

    /// <summary>The value <c>tidak</c>.</summary>
    public static FactValue No => new(0);

    /// <summary>A date as a value (<see cref="DateOnly.DayNumber"/>).</summary>
    public static FactValue Of(DateOnly date) => new(date.DayNumber);
}

/// <summary>The whole time passed since a date fact: <c>bilangan tahun sejak tanggal lahir</c>.</summary>
/// <param name="Base">Index of the date fact it is counted from.</param>
/// <param name="Unit">What is counted.</param>
public sealed record Derivation(int Base, TimeUnit Unit)
{
    /// <summary>Whole units passed from a start to a day; negative before the start. 29 February counts as reached on 1 March.</summary>
    public long Count(DateOnly start, DateOnly day) => Unit switch
    {
        TimeUnit.Day => day.DayNumber - start.DayNumber,
        TimeUnit.Month => Months(start, day),
        _ => Floor(Months(start, day), 12),
    };

    private static long Months(DateOnly start, DateOnly day) =>
        ((day.Year - start.Year) * 12L) + day.Month - start.Month - (day.Day < start.Day ? 1 : 0);

    private static long Floor(long value, long by) => value >= 0 ? value / by : -((by - 1 - value) / by);
}

/// <summary>A unit of time that a derived fact counts.</summary>
public enum TimeUnit
{
    /// <summary>Days (<c>hari</c>).</summary>
    Day,

    /// <summary>Whole months (<c>bulan</c>).</summary>
    Month,

    /// <summary>Whole years (<c>tahun</c>).</summary>
    Year,
}
