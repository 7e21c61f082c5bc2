namespace Edaran.Runtime;

/// <summary>The messages for <see cref="FactError"/> in a language.</summary>
/// <example><code>string message = FactErrorText.In("en").Describe(error);</code></example>
public sealed class FactErrorText
{
    private static readonly FactErrorText Indonesian = new(english: false);
    private static readonly FactErrorText English = new(english: true);

    private readonly bool _english;

    private FactErrorText(bool english) => _english = english;

    /// <summary>The messages of a language.</summary>
    /// <param name="language"><c>en</c> for English; anything else gives Indonesian.</param>
    /// <returns>The messages.</returns>
    /// <example><code>FactErrorText.In("id")</code></example>
    public static FactErrorText In(string language) => language == "en" ? English : Indonesian;

    /// <summary>The message for a fault: what is wrong and what to write instead.</summary>
    /// <param name="error">The fault; not null.</param>
    /// <returns>One or two sentences.</returns>
    /// <example><code>FactErrorText.In("id").Describe(error) // "Fakta "suhu tubu" tidak dikenal. Maksud Anda "suhu tubuh"?"</code></example>
    public string Describe(FactError error) => _english ? InEnglish(error) : InIndonesian(error);

    private static string InIndonesian(FactError e) => e.Kind switch
    {
        FactErrorKind.UnknownName => $"Fakta \"{e.Fact}\" tidak dikenal." + Hint(e, "Maksud Anda"),
        FactErrorKind.OffList =>
            $"Nilai \"{e.Value}\" tidak ada dalam daftar fakta \"{e.Fact}\"." + (e.Nearest is null ? $" Pilih: {e.Expected}." : Hint(e, "Maksud Anda")),
        FactErrorKind.OutOfRange => $"Nilai {e.Value} di luar rentang fakta \"{e.Fact}\". Rentangnya {e.Expected}.",
        FactErrorKind.WrongKind => $"Nilai \"{e.Value}\" tidak sesuai dengan fakta \"{e.Fact}\". Tulis {KindInIndonesian(e.Expected)}.",
        FactErrorKind.TooManyDecimals =>
            $"Nilai {e.Value} pada fakta \"{e.Fact}\" terlalu teliti dan tidak dibulatkan. Tulis paling banyak {e.Expected} angka desimal.",
        FactErrorKind.DisagreesWithBase =>
            $"Nilai {e.Value} pada fakta \"{e.Fact}\" tidak cocok dengan tanggal dasarnya, yang menghasilkan {e.Expected}. Perbaiki atau hapus salah satunya.",
        FactErrorKind.ContradictsCalendar =>
            $"Fakta \"{e.Fact}\" diberikan \"{e.Value}\", tetapi menurut kalender \"{e.Expected}\". Hapus fakta itu.",
        FactErrorKind.GivenTwice =>
            $"Fakta \"{e.Fact}\" diberikan dua kali dengan nilai berbeda, \"{e.Value}\" dan \"{e.Expected}\". Hapus salah satunya.",
        FactErrorKind.NotOnRecord => IsTime(e)
            ? $"Catatan \"{e.Fact}\" berisi \"{e.Value}\". Tulis satu jam, misalnya 07:30."
            : $"Catatan \"{e.Fact}\" berisi \"{e.Value}\". Tulis jam (07:30), tanggal (2026-03-13), ya, atau tidak.",
        _ => $"Nilai {e.Value} pada fakta \"{e.Fact}\" tidak mungkin pada tanggal itu. Periksa nilai itu dan fakta lain yang dihitung dari \"{e.Expected}\".",
    };

    private static string InEnglish(FactError e) => e.Kind switch
    {
        FactErrorKind.UnknownName => $"There is no fact \"{e.Fact}\"." + Hint(e, "Did you mean"),
        FactErrorKind.OffList =>
            $"The value \"{e.Value}\" is not on the list of \"{e.Fact}\"." + (e.Nearest is null ? $" Choose one of: {e.Expected}." : Hint(e, "Did you mean")),
        FactErrorKind.OutOfRange => $"The value {e.Value} is outside the range of \"{e.Fact}\". Its range is {e.Expected}.",
        FactErrorKind.WrongKind => $"The value \"{e.Value}\" does not fit the fact \"{e.Fact}\". Write {KindInEnglish(e.Expected)}.",
        FactErrorKind.TooManyDecimals =>
            $"The value {e.Value} of \"{e.Fact}\" has too many decimals and is not rounded. Write at most {e.Expected} decimal places.",
        FactErrorKind.DisagreesWithBase =>
            $"The value {e.Value} of \"{e.Fact}\" does not agree with the date it is counted from, which gives {e.Expected}. Correct or remove one of them.",
        FactErrorKind.ContradictsCalendar =>
            $"The fact \"{e.Fact}\" is given as \"{e.Value}\", but the calendar says \"{e.Expected}\". Remove the fact.",
        FactErrorKind.GivenTwice =>
            $"The fact \"{e.Fact}\" is given twice with different values, \"{e.Value}\" and \"{e.Expected}\". Remove one of them.",
        FactErrorKind.NotOnRecord => IsTime(e)
            ? $"The record \"{e.Fact}\" has \"{e.Value}\". Write one time of day, such as 07:30."
            : $"The record \"{e.Fact}\" has \"{e.Value}\". Write times (07:30), a date (2026-03-13), ya, or tidak.",
        _ => $"The value {e.Value} of \"{e.Fact}\" is not possible on that date. Check it and the other facts counted from \"{e.Expected}\".",
    };

    private static string KindInIndonesian(string kind) => kind switch
    {
        nameof(FactKind.YesNo) => "ya atau tidak",
        nameof(FactKind.Number) => "angka",
        nameof(FactKind.Date) => "tanggal",
        _ => "nilai berupa teks",
    };

    private static string KindInEnglish(string kind) => kind switch
    {
        nameof(FactKind.YesNo) => "yes or no (ya/tidak)",
        nameof(FactKind.Number) => "a number",
        nameof(FactKind.Date) => "a date",
        _ => "a text",
    };

    private static bool IsTime(FactError error) => Names.Same(error.Fact, "datang") || Names.Same(error.Fact, "pulang");

    private static string Hint(FactError error, string ask) => error.Nearest is null ? "" : $" {ask} \"{error.Nearest}\"?";
}
