using System.Runtime.CompilerServices;

namespace Edaran.Runtime;

/// <summary>One person on one day, as the readable methods of a compiled letter see them.</summary>
/// <example><code>
/// Truth active = s.IsAnyOf(Facts.StatusKepegawaian, StatusKepegawaian.Pns) &amp; s.IsAbove(Facts.SuhuTubuh, 37.5m);
/// </code></example>
public sealed class Situation
{
    private readonly BoundFacts _bound;
    private readonly LetterSchema _schema;

    internal Situation(BoundFacts bound, DateOnly date)
    {
        _bound = bound;
        _schema = bound.Engine.Schema;
        Date = date;
    }

    /// <summary>The day.</summary>
    /// <example><code>s.Date</code></example>
    public DateOnly Date { get; }

    /// <summary>Whether a yes-or-no fact is yes.</summary>
    /// <param name="fact">Position of the fact.</param>
    /// <returns>Yes, no or unknown.</returns>
    /// <example><code>s.Is(Facts.Hamil)</code></example>
    public Truth Is(int fact) => Value(fact) is { } raw ? raw == 1 : Truth.Unknown;

    /// <summary>Whether a choice is one of some values.</summary>
    /// <typeparam name="T">The enumeration of the fact's values.</typeparam>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="values">The values.</param>
    /// <returns>Yes, no or unknown. A turn that is not recorded is none of the values.</returns>
    /// <example><code>s.IsAnyOf(Facts.Zona, Zona.Merah, Zona.Oranye)</code></example>
    public Truth IsAnyOf<T>(int fact, params T[] values)
        where T : struct, Enum
    {
        if (Value(fact) is not { } raw)
        {
            return _schema.Facts[fact].Origin == FactOrigin.Turn ? Truth.No : Truth.Unknown;
        }

        foreach (var value in values)
        {
            if (Unsafe.BitCast<T, int>(value) == raw)
            {
                return Truth.Yes;
            }
        }

        return Truth.No;
    }

    /// <summary>Whether a number is greater than a constant (<c>di atas</c>).</summary>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="number">The constant.</param>
    /// <returns>Yes, no or unknown.</returns>
    /// <example><code>s.IsAbove(Facts.SuhuTubuh, 37.5m)</code></example>
    public Truth IsAbove(int fact, decimal number) => Number(fact) is { } value ? value > number : Truth.Unknown;

    /// <summary>Whether a number is at least a constant (<c>paling sedikit</c>).</summary>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="number">The constant.</param>
    /// <returns>Yes, no or unknown.</returns>
    /// <example><code>s.IsAtLeast(Facts.Usia, 58m)</code></example>
    public Truth IsAtLeast(int fact, decimal number) => Number(fact) is { } value ? value >= number : Truth.Unknown;

    /// <summary>Whether a number equals a constant.</summary>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="number">The constant.</param>
    /// <returns>Yes, no or unknown.</returns>
    /// <example><code>s.IsEqual(Facts.JumlahAnak, 2m)</code></example>
    public Truth IsEqual(int fact, decimal number) => Number(fact) is { } value ? value == number : Truth.Unknown;

    /// <summary>Whether a date is a day or later (<c>sejak</c>).</summary>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes, no or unknown.</returns>
    /// <example><code>s.IsOnOrAfter(Facts.TanggalLahir, new DateOnly(1970, 1, 1))</code></example>
    public Truth IsOnOrAfter(int fact, DateOnly day) => Value(fact) is { } raw ? raw >= day.DayNumber : Truth.Unknown;

    /// <summary>Whether a date is later than a day (<c>sesudah</c>).</summary>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes, no or unknown.</returns>
    /// <example><code>s.IsAfter(Facts.AkhirKontrak, new DateOnly(2025, 12, 31))</code></example>
    public Truth IsAfter(int fact, DateOnly day) => Value(fact) is { } raw ? raw > day.DayNumber : Truth.Unknown;

    /// <summary>Whether a date is a day.</summary>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes, no or unknown.</returns>
    /// <example><code>s.IsOn(Facts.TanggalLahir, new DateOnly(1970, 1, 1))</code></example>
    public Truth IsOn(int fact, DateOnly day) => Value(fact) is { } raw ? raw == day.DayNumber : Truth.Unknown;

    /// <summary>Whether the day asked about lies in a range, both ends included.</summary>
    /// <param name="from">First day, or null: no beginning.</param>
    /// <param name="to">Last day, or null: no end.</param>
    /// <returns>Yes or no.</returns>
    /// <example><code>s.DayIsBetween(new DateOnly(2025, 3, 24), new DateOnly(2025, 3, 27))</code></example>
    public Truth DayIsBetween(DateOnly? from, DateOnly? to) => (from is null || Date >= from) && (to is null || Date <= to);

    /// <summary>Whether the day asked about is one of some weekdays.</summary>
    /// <param name="weekdays">The weekdays.</param>
    /// <returns>Yes or no.</returns>
    /// <example><code>s.DayIsAnyOf(DayOfWeek.Thursday)</code></example>
    public Truth DayIsAnyOf(params DayOfWeek[] weekdays) => Array.IndexOf(weekdays, Date.DayOfWeek) >= 0;

    private decimal? Number(int fact) => Value(fact) is { } raw ? _schema.Facts[fact].Scaled(raw) : null;

    private long? Value(int fact)
    {
        if (fact == _schema.WorkdayFact && _bound.Engine.Tables.Days.Workday(Date) is var workday and not 2)
        {
            return workday;
        }

        var schema = _schema.Facts[fact];
        if (schema.Base >= 0 && _bound.Known[schema.Base])
        {
            return Elapsed.Count(schema.Counts, (int)_bound.Raw[schema.Base], Date.DayNumber);
        }

        return _bound.Known[fact] ? _bound.Raw[fact] : null;
    }
}
