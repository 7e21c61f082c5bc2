using System.Globalization;

namespace Edaran.Compiler.Model;

/// <summary>Writes values of facts as a letter would: <c>ya</c>, <c>Museum</c>, <c>37,5</c>, <c>5 Mei 2031</c>.</summary>
public static class ValueText
{
    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>A value in the words of a letter, without the name of its fact or its unit.</summary>
    public static string Of(Fact fact, FactValue value) => fact.Type switch
    {
        YesNoType => value.Raw == 1 ? "ya" : "tidak",
        ChoiceType choices when value.Raw >= 0 && value.Raw < choices.Choices.Length => choices.Choices[(int)value.Raw].Name,
        NumberType number => Number(value.Raw, number.Decimals),
        DateType when value.Raw >= 0 && value.Raw <= DateOnly.MaxValue.DayNumber => Date(DateOnly.FromDayNumber((int)value.Raw)),
        _ => value.Raw.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A date: <c>5 Mei 2031</c>.</summary>
    public static string Date(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>A time of day: <c>07.30</c>.</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary>A stretch of the clock: <c>07.30–16.00 WIB</c>.</summary>
    public static string Window(TimeWindow window) => $"{Clock(window.From)}–{Clock(window.To)} {window.Zone}".TrimEnd();

    /// <summary>A length of time in hours, where that is exact to two decimals, else in hours and minutes: <c>32,5 jam</c>, <c>7 jam 20 menit</c>.</summary>
    public static string Hours(int minutes) => minutes * 100 % 60 == 0
        ? $"{Number(minutes * 100 / 60, 2)} jam"
        : minutes < 60 ? $"{minutes} menit" : $"{minutes / 60} jam {minutes % 60} menit";

    /// <summary>A scaled number with a decimal comma and no zeros behind it that say nothing.</summary>
    public static string Number(long raw, int decimals)
    {
        var digits = ((Int128)raw < 0 ? -(Int128)raw : raw).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var fraction = digits[^decimals..].TrimEnd('0');
        var whole = digits[..^decimals];
        return (raw < 0 ? "-" : string.Empty) + (fraction.Length == 0 ? whole : $"{whole},{fraction}");
    }
}
