using Edaran.Cli.Decisions;
using Edaran.Cli.Diffs.Contracts;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Diffs;

/// <summary>A comparison as a reviewer reads it on a screen.</summary>
internal static class DiffText
{
    private const int MostUnits = 12;
    private const int MostDays = 31;

    /// <summary>Writes the report.</summary>
    public static void Write(DiffReport report, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        paper.Line(0, session.Text(
            $"Surat edaran {report.New.Number}: {report.Files}", $"Circular letter {report.New.Number}: {report.Files}"));
        paper.Blank();
        WritePoints(report.Comparison, paper, session);
        WriteMeaning(report.Comparison, paper, session);
        if (report.People is { } people)
        {
            WritePeople(people, paper, session);
        }

        ContractText.Write(report.Contracts, paper, session);
    }

    /// <summary>The number of a point, before and now where it moved.</summary>
    public static string Number(PointChange point) => point is { Old: { } old, New: { } now } && old != now ? $"{old} → {now}" : point.Point;

    /// <summary>How a point changed, in a word.</summary>
    public static string Word(PointChange point, MessageLanguage language) => point.Kind switch
    {
        PointChangeKind.Changed when point.OldText == point.NewText => Change.Say(
            language, "kata sama, tetapi arti kata di dalamnya berubah", "the same words, but what they stand for changed"),
        PointChangeKind.Added => Change.Say(language, "baru", "added"),
        PointChangeKind.Removed => Change.Say(language, "dihapus", "removed"),
        PointChangeKind.Moved => Change.Say(language, "pindah", "moved"),
        PointChangeKind.Reworded => Change.Say(language, "kata lain, makna sama", "reworded, same meaning"),
        _ => Change.Say(language, "berubah", "changed"),
    };

    /// <summary>What can be said of the meaning as a whole.</summary>
    public static string Verdict(LetterComparison comparison, MessageLanguage language) => comparison.CalendarsDiffer
        ? Change.Say(
            language,
            "Kalender kedua versi berbeda: hari kerjanya tidak sama. Yang lain dibandingkan menurut kalender versi baru. ",
            "The calendars of the two versions differ in their working days. All else is compared by the calendar of the new one. ") + VerdictOf(comparison, language)
        : VerdictOf(comparison, language);

    private static string VerdictOf(LetterComparison comparison, MessageLanguage language) => comparison switch
    {
        { Clashes.IsEmpty: false } => Change.Say(
            language,
            $"Maknanya tidak dapat dibandingkan: kata ini berarti lain dalam kedua versi: {string.Join(", ", comparison.Clashes)}.",
            $"The meaning cannot be compared: these words mean something else in the two versions: {string.Join(", ", comparison.Clashes)}."),
        { IsComplete: true, Regions.IsEmpty: true } => Change.Say(
            language,
            "Kedua versi bermakna sama bagi semua orang pada semua hari. Ini terbukti, bukan dugaan.",
            "Both versions mean the same for everyone on every day. This is proven, not guessed."),
        { IsComplete: false } => Change.Say(
            language,
            "Surat ini terlalu rumit untuk dibandingkan seluruhnya: mungkin ada perubahan lain di luar yang disebut, tetapi paling jauh bagi mereka ini:",
            "The letter is too involved to be compared as a whole: there may be changes beyond those told, but at most for these:"),
        _ => Change.Say(
            language,
            "Di luar yang disebut tidak ada yang berubah, bagi siapa pun pada hari apa pun.",
            "Beyond what is told nothing changes, for anyone on any day."),
    };

    private static void WritePoints(LetterComparison comparison, Paper paper, Session session)
    {
        foreach (var point in comparison.Points)
        {
            paper.Line(0, session.Text("Angka ", "Point ") + $"{Number(point)}: {Word(point, session.Language)}");
            if (point.OldText.Length > 0 && point.OldText != point.NewText)
            {
                paper.Line(2, $"- {point.OldText}");
            }

            if (point.NewText.Length > 0)
            {
                paper.Line(2, $"+ {point.NewText}");
            }
        }

        if (!comparison.Points.IsEmpty)
        {
            paper.Blank();
        }
    }

    private static void WriteMeaning(LetterComparison comparison, Paper paper, Session session)
    {
        foreach (var change in Change.Of(comparison, session.Language))
        {
            paper.Line(0, change.Title);
            WriteWhom(change, paper, session.Language);
            paper.Line(2, Change.Points(change.First, session.Language));
            paper.Line(2, session.Text("misalnya ", "for example ") + Localized.In(change.First.Example, session.Language));
            paper.Blank();
        }

        paper.Line(0, Verdict(comparison, session.Language));
        foreach (var cause in comparison.AtMost)
        {
            WriteCause(cause, paper, session.Language);
        }
    }

    private static void WriteWhom(Change change, Paper paper, MessageLanguage language)
    {
        if (!change.IsByPoints)
        {
            foreach (var part in change.First.Parts)
            {
                paper.Line(2, Change.Who(part, language));
            }

            return;
        }

        foreach (var cause in change.First.Causes)
        {
            WriteCause(cause, paper, language);
        }

        paper.Line(2, change.Rest(language));
    }

    private static void WriteCause(Cause cause, Paper paper, MessageLanguage language)
    {
        paper.Line(2, Change.Lead(cause, language));
        foreach (var part in cause.Whom)
        {
            paper.Line(4, Change.Who(part, language));
        }
    }

    private static void WritePeople(TouchedPeople people, Paper paper, Session session)
    {
        paper.Blank();
        paper.Line(0, PeopleWords.Summary(people, session));
        foreach (var change in PeopleWords.Joined(people))
        {
            paper.Line(2, session.Text(
                $"{change.Mode}: {change.Before} → {change.After}: {change.Count} orang (baris {Rows(change)})",
                $"{change.Mode}: {change.Before} → {change.After}: {change.Count} people (rows {Rows(change)})"));
        }

        if (people.Changed > 0)
        {
            WriteUnits(people, paper, session);
            WriteDays(people, paper, session);
        }
    }

    private static void WriteUnits(TouchedPeople people, Paper paper, Session session)
    {
        var units = people.Units.Where(unit => unit.Changed > 0).ToList();
        if (units.Count == 0)
        {
            return;
        }

        paper.Line(2, session.Text($"Menurut {people.UnitName}:", $"By {people.UnitName}:"));
        foreach (var unit in units.Take(MostUnits))
        {
            paper.Line(4, $"{PeopleWords.Name(unit, session)}: {PeopleWords.Of(unit, session)}");
        }

        if (units.Count > MostUnits)
        {
            paper.Line(4, session.Text($"dan {units.Count - MostUnits} unit lain", $"and {units.Count - MostUnits} more units"));
        }
    }

    private static void WriteDays(TouchedPeople people, Paper paper, Session session)
    {
        if (people.Days.Length == 1)
        {
            return;
        }

        paper.Line(2, session.Text("Menurut hari:", "By day:"));
        var touched = people.Days.Zip(people.Totals.ByDay).Where(day => day.Second > 0).ToList();
        foreach (var (day, count) in touched.Take(MostDays))
        {
            paper.Line(4, session.Text($"{Words.Day(day, session)}: {count} orang", $"{Words.Day(day, session)}: {count} people"));
        }

        if (touched.Count > MostDays)
        {
            paper.Line(4, session.Text($"dan {touched.Count - MostDays} hari lain", $"and {touched.Count - MostDays} more days"));
        }
    }

    private static string Rows(PeopleChange change) =>
        string.Join(", ", change.Rows) + (change.Count > change.Rows.Count ? ", …" : string.Empty);
}
