using System.Globalization;

namespace Edaran.Runtime;

/// <summary>How numbers and days are written in a letter, whatever the machine's culture.</summary>
internal static class Indonesian
{
    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>Decimal comma, no groups.</summary>
    public static NumberFormatInfo Numbers { get; } =
        NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." });

    /// <summary><c>24 Maret 2025</c>.</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");
}
