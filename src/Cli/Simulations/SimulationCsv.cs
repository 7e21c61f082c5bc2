using System.Globalization;
using System.Text;
using Edaran.Cli.Audit;
using Edaran.Cli.Diffs;
using Edaran.Cli.Facts;
using Edaran.Cli.Roster;
using Edaran.Compiler.Diagnostics;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>
/// What was found as tables for a spreadsheet: counts, a row for each draft, unit, day and mode; limits, a row for each limit, group and stretch of
/// time; people, a row for each person and change. Texts never become formulas.
/// </summary>
internal static class SimulationCsv
{
    private const char Separator = ',';

    private static readonly string[] CountsInIndonesian =
    [
        "rancangan", "unit", "tanggal", "moda", "orang", "harus", "boleh", "tidak boleh", "belum pasti", "di luar surat", "libur", "tanpa moda",
        "paling sedikit", "paling banyak", "berubah", "fakta belum diketahui",
    ];

    private static readonly string[] CountsInEnglish =
    [
        "draft", "unit", "date", "mode", "people", "obliged", "may", "may not", "uncertain", "outside", "off", "nowhere", "least", "most", "changed",
        "missing facts",
    ];

    private static readonly string[] LimitsInIndonesian =
    [
        "rancangan", "angka", "jenis", "kelompok", "dari", "sampai", "moda", "batas", "jumlah batas", "dari orang", "paling sedikit", "paling banyak",
        "pembulatan", "pembulatan disimpulkan", "hasil", "selisih",
    ];

    private static readonly string[] LimitsInEnglish =
    [
        "draft", "point", "kind", "group", "from", "to", "modes", "bound", "limit", "size", "least", "most", "rounding", "rounding assumed", "verdict", "excess",
    ];

    private static readonly string[] PeopleInIndonesian = ["rancangan", "baris", "orang", "unit", "moda", "dahulu", "kini", "tanggal"];

    private static readonly string[] PeopleInEnglish = ["draft", "row", "person", "unit", "mode", "before", "after", "dates"];

    /// <summary>Writes the counts.</summary>
    public static void WriteCounts(SimulationReport report, TextWriter output, Session session)
    {
        Write(output, session.Language == MessageLanguage.English ? CountsInEnglish : CountsInIndonesian);
        foreach (var draft in report.Drafts)
        {
            var changes = draft.Changes.Units.ToDictionary(unit => unit.Unit, unit => unit.ByDay, StringComparer.OrdinalIgnoreCase);
            foreach (var unit in draft.Units)
            {
                var changed = changes.GetValueOrDefault(unit.Unit, draft.Changes.Totals.ByDay);
                for (var day = 0; day < report.Days.Length; day++)
                {
                    WriteDay(draft.Draft.Name, unit.Unit, report.Days[day], unit.Counts.On(day), changed[day], output);
                }
            }
        }
    }

    /// <summary>Writes how each limit can come out.</summary>
    public static void WriteLimits(SimulationReport report, TextWriter output, Session session)
    {
        Write(output, session.Language == MessageLanguage.English ? LimitsInEnglish : LimitsInIndonesian);
        foreach (var draft in report.Drafts)
        {
            foreach (var limit in draft.Limits)
            {
                Write(
                    output,
                    draft.Draft.Name, limit.Point.Point, AuditWords.Kind(limit.Kind), AuditWords.Group(limit.Group, limit.IsPlaced, session), Dates.Text(limit.From), Dates.Text(limit.To),
                    string.Join("; ", limit.Modes.Select(mode => mode.Name)), AuditWords.Bound(limit.IsFloor), Number(limit.Limit), Number(limit.Size), Number(limit.Least), Number(limit.Most),
                    AuditWords.Rounding(limit.Rounding, limit.IsFloor) ?? string.Empty, limit.RoundingAssumed ? "ya" : "tidak", SimulationWords.Verdict(limit.Verdict, session), Number(limit.Excess));
            }
        }
    }

    /// <summary>Writes the names of the columns of people.</summary>
    public static void WritePeopleHeader(TextWriter output, Session session) =>
        Write(output, session.Language == MessageLanguage.English ? PeopleInEnglish : PeopleInIndonesian);

    /// <summary>Writes somebody whose answers a draft changes.</summary>
    public static void WritePerson(Draft draft, TouchedPerson person, TextWriter output)
    {
        foreach (var change in person.Changes)
        {
            Write(output, draft.Name, Number(person.Row), person.Name, person.Unit, change.Mode, change.Before, change.After, Dates.Text(change.Days));
        }
    }

    private static void WriteDay(string draft, string unit, DateOnly day, DayCounts counts, long changed, TextWriter output)
    {
        var missing = string.Join("; ", counts.Missing.Select(fact => $"{fact.Fact} ({Number(fact.People)})"));
        foreach (var mode in counts.Modes)
        {
            Write(
                output,
                draft, unit, Dates.Text(day), mode.Mode, Number(counts.People), Number(mode.Obliged), Number(mode.May), Number(mode.MayNot), Number(mode.Uncertain),
                Number(counts.Outside), Number(counts.Off), Number(counts.Nowhere), Number(mode.Least), Number(mode.Most), Number(changed), missing);
        }
    }

    private static void Write(TextWriter output, params string[] cells)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? "" : Separator.ToString());
            CsvText.Append(text, CsvText.Plain(cells[i]), Separator);
        }

        output.WriteLine(text);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    // What is not known lies between two numbers.
    private static string Number(AuditNumber number) => number.IsExact ? Number(number.Low) : $"{Number(number.Low)}..{Number(number.High)}";
}
