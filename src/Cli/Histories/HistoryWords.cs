using Edaran.Cli.Decisions;
using Edaran.Cli.Explanations;
using Edaran.Cli.Facts;
using Edaran.Cli.Git;
using Edaran.Compiler.Registers;
using Edaran.Runtime;

namespace Edaran.Cli.Histories;

/// <summary>The words of a history.</summary>
internal static class HistoryWords
{
    /// <summary>The answer in a word or two: <c>boleh (dapat)</c>.</summary>
    public static string Answer(Saying saying, Session session) => saying.Kind switch
    {
        SayingKind.Answered => $"{Words.Eligible(saying.Mode!.Eligible, session)} ({StatusText.Of(saying.Mode.Status)})",
        SayingKind.UnknownMode => session.Text("cara kerja ini tidak dikenal", "this mode of work is not known"),
        SayingKind.WrongFacts => session.Text("tidak dapat dijawab", "cannot be answered"),
        SayingKind.Errors => session.Text("tidak dapat dibaca", "cannot be read"),
        _ => session.Text("tidak ada surat", "no letter"),
    };

    /// <summary>What is said beside the points: why there is none, what keeps it from an answer, what is still needed.</summary>
    /// <param name="saying">What is said.</param>
    /// <param name="isOneDay">Whether it is about one day, so that the day itself may be the reason.</param>
    /// <param name="session">The run.</param>
    public static IEnumerable<string> Reasons(Saying saying, bool isOneDay, Session session)
    {
        if (saying.First is { } finding)
        {
            yield return $"{finding.Code}, {session.Text("baris", "line")} {finding.Start.Line}: {GitProgram.Printable(finding.Message(session.Language))}"
                + (saying.More == 0 ? "" : session.Text($" (dan {saying.More} temuan lain)", $" (and {saying.More} more)"));
        }

        if (saying.Explained is { } explained && saying.Points.IsEmpty)
        {
            foreach (var reason in isOneDay ? ExplanationWords.Reasons(explained, session) : [Silence(explained, session)])
            {
                yield return reason;
            }
        }

        foreach (var condition in saying.Mode?.Conditions ?? [])
        {
            yield return session.Text("syarat: ", "condition: ") + $"{condition.Text} ({Words.State(condition.State, session)})";
        }

        if (saying.Mode is { DecidedBy.Count: > 0 } mode)
        {
            yield return session.Text("yang memutuskan: ", "who decides: ") + string.Join("; ", mode.DecidedBy);
        }

        if (saying.OpenFacts is { Count: > 0 } open)
        {
            yield return session.Text("fakta yang masih diperlukan: ", "facts still needed: ") + string.Join("; ", open);
        }

        foreach (var fact in saying.UnknownFacts)
        {
            yield return session.Text($"versi ini tidak mengenal fakta \"{fact}\"", $"this version does not know the fact \"{fact}\"");
        }
    }

    /// <summary>From which points to which: <c>dahulu angka 1; kini angka 2</c>.</summary>
    public static string Change(Saying before, Saying now, Func<CitedPoint, string> cite, Session session)
    {
        var (old, current) = (Cited(before, cite, session), Cited(now, cite, session));
        return now.Points.IsEmpty || old != current ? session.Text($"dahulu {old}; kini {current}", $"before: {old}; now: {current}")
            : before.HasSamePoints(now) ? session.Text(
                $"kalimat {current} tetap, tetapi arti kata di dalamnya atau keadaannya lain", $"the words of {current} stayed, but what they stand for, or the case, is another")
            : session.Text($"kalimat {current} berubah", $"the words of {current} changed");
    }

    /// <summary>A point of the one letter there is.</summary>
    public static string Point(CitedPoint point, Session session) => session.Text($"angka {point.Point}", $"point {point.Point}");

    /// <summary>A point of one letter of several.</summary>
    public static string PointOfLetter(CitedPoint point, Session session) =>
        session.Text($"angka {point.Point} Surat Edaran {point.Letter}", $"point {point.Point} of letter {point.Letter}");

    /// <summary>From a day to another, the year and month told once where they are the same.</summary>
    public static string Days(DateOnly from, DateOnly to, Session session)
    {
        var (first, last) = (Words.Date(from, session), Words.Date(to, session));
        return from == to ? last
            : (from.Year, from.Month) == (to.Year, to.Month) ? $"{from.Day}–{last}"
            : from.Year == to.Year ? $"{first[..^5]} – {last}"
            : $"{first} – {last}";
    }

    /// <summary>Weekdays: <c>Senin, Selasa</c>.</summary>
    public static string Days(IReadOnlyList<DayOfWeek> days, Session session) => string.Join(", ", days.Select(day => Words.Weekday(day, session)));

    /// <summary>The facts of the person, as given.</summary>
    public static string Person(FactsFile facts, Session session) => facts.Facts.IsEmpty
        ? session.Text("tidak ada fakta yang disebut", "no facts given")
        : string.Join("; ", facts.Facts.Select(given => $"{given.Name}: {Value(given.Value)}"));

    /// <summary>What was issued or took effect: <c>Surat Edaran 3/2025 mencabut Surat Edaran 1/2025</c>.</summary>
    public static IEnumerable<string> Acts(RegisteredLetter letter, Session session) => letter.Letter.Relations.Select(relation =>
        session.Text($"Surat Edaran {letter.Number} ", $"letter {letter.Number} ") + Registers.RelationWords.Of(relation, session));

    private static string Cited(Saying saying, Func<CitedPoint, string> cite, Session session) => saying.Points.IsEmpty
        ? session.Text("tidak ada angka", "no point")
        : string.Join(", ", saying.Points.Select(cite));

    private static string Silence(Explained explained, Session session) => explained.Decision switch
    {
        { InForce: false } => session.Text("tidak ada surat yang berlaku", "no letter is in force"),
        { InForce: null } => session.Text("belum pasti apakah ada surat yang berlaku", "it is not certain whether a letter is in force"),
        { InScope: false } => session.Text("surat yang berlaku bukan tentang orang ini", "the letters in force are not about this person"),
        { Workday: null } => session.Text("kalender tidak memuat hari-hari ini", "the calendar does not cover these days"),
        _ => session.Text("tidak ada angka yang mengaturnya bagi orang ini", "no point speaks of it for this person"),
    };

    private static string Value(object value) => value switch
    {
        bool truth => truth ? "ya" : "tidak",
        decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','),
        string[] texts => string.Join(", ", texts),
        _ => (string)value,
    };
}
