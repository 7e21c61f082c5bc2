using Edaran.Cli.Audit;
using Edaran.Cli.Decisions;
using Edaran.Cli.Diffs;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>What was found as a head of personnel reads it on a screen; what is long is cut, and said to be.</summary>
internal static class SimulationText
{
    private const int MostUnits = 20;
    private const int MostPatterns = 5;
    private const int MostLines = 10;
    private const int MostPeople = 10;

    /// <summary>Writes the report.</summary>
    public static void Write(SimulationReport report, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        var (roster, people, units) = (Path.GetFileName(report.Roster), Words.Number(report.People, session), Words.Number(report.Drafts[0].Units.Length, session));
        paper.Line(0, session.Text(
            $"Simulasi {roster}: {people} orang{(report.UnitName is null ? "" : $", {units} unit menurut {report.UnitName}")}",
            $"Simulation of {roster}: {people} people{(report.UnitName is null ? "" : $", {units} units by {report.UnitName}")}"));
        paper.Line(0, session.Text($"Masa: {SimulationWords.Period(report.Days, session)}", $"Period: {SimulationWords.Period(report.Days, session)}"));
        paper.Line(0, session.Text($"Dibandingkan dengan: {SimulationWords.Base(report, session)}", $"Held against: {SimulationWords.Base(report, session)}"));
        if (report.Drafts.Length > 1)
        {
            WriteSideBySide(report, session);
        }

        paper.Blank();
        paper.Line(0, session.Text(
            "Cara membaca a–b: sedikitnya a orang bekerja di sana, karena bagi mereka hanya itu yang boleh; paling banyak b orang, bila semua yang boleh, dan semua yang belum pasti, memilihnya.",
            "How to read a–b: at least a people work there, as they may not work elsewhere; at most b, if all who may, and all of whom it is not certain, choose it."));
        foreach (var draft in report.Drafts)
        {
            paper.Blank();
            Write(draft, report, paper, session);
        }
    }

    private static void Write(DraftReport draft, SimulationReport report, Paper paper, Session session)
    {
        paper.Line(0, session.Text($"Rancangan {draft.Draft.Name}: {SimulationWords.Letter(draft.Draft, session)}", $"Draft {draft.Draft.Name}: {SimulationWords.Letter(draft.Draft, session)}"));
        WriteNotes(draft, paper, session);
        foreach (var pattern in draft.Patterns.Take(MostPatterns))
        {
            paper.Blank();
            paper.Line(2, SimulationWords.Days(pattern.Days, session));
            WriteUnits(draft, pattern, report.UnitName, session);
        }

        Cut(draft.Patterns.Length, MostPatterns, paper, session.Text("kelompok hari", "groups of days"), session);
        if (draft.DaysOff.Length > 0)
        {
            paper.Blank();
            paper.Line(2, session.Text($"Bukan hari kerja: {SimulationWords.Days(draft.DaysOff, session)}", $"No working days: {SimulationWords.Days(draft.DaysOff, session)}"));
        }

        WriteLimits(draft, paper, session);
        WriteMissing(draft, paper, session);
        WriteChanges(draft.Changes, paper, session);
    }

    // What a table of ranges does not show.
    private static void WriteNotes(DraftReport draft, Paper paper, Session session)
    {
        var modes = draft.Modes.Select(mode => draft.Draft.Rules.Modes[mode]).ToList();
        foreach (var mode in modes)
        {
            var within = modes.Where(other => other.Parent >= 0 && draft.Draft.Rules.Modes[other.Parent] == mode).Select(other => other.Name).ToList();
            if (within.Count > 0)
            {
                paper.Line(2, session.Text($"{mode.Name} termasuk {string.Join(", ", within)}.", $"{mode.Name} includes {string.Join(", ", within)}."));
            }
        }
    }

    private static void WriteSideBySide(SimulationReport report, Session session)
    {
        var modes = report.Modes;
        var table = new TextTable(
        [
            session.Text("rancangan", "draft"), session.Text("berubah", "changed"), session.Text("belum pasti", "uncertain"),
            .. modes.Select(mode => session.Text($"hari {mode}", $"{mode} days")),
            session.Text("kuota dilanggar", "breached"), session.Text("tergantung", "depends"),
        ]);
        foreach (var draft in report.Drafts)
        {
            table.Add(
            [
                draft.Draft.Name, Words.Number(draft.Changes.Changed, session), Words.Number(draft.Uncertain, session),
                .. modes.Select(mode => draft.Draft.Rules.Schema.IndexOfMode(mode) is var at and >= 0 && draft.PersonDays(at) is var days
                    ? SimulationWords.Range(days.Least, days.Most, session) : "-"),
                Words.Number(draft.Count(LimitVerdict.Breached), session), Words.Number(draft.Count(LimitVerdict.DependsOnChoice), session),
            ]);
        }

        session.Out.WriteLine();
        table.Write(session.Out, 0);
    }

    private static void WriteUnits(DraftReport draft, DayPattern pattern, string? unitName, Session session)
    {
        var all = draft.All.On(pattern.First);
        List<(string Name, Func<DayCounts, string> Cell)> columns =
        [
            (session.Text("orang", "people"), counts => Words.Number(counts.People, session)),
            .. draft.Modes.Select(mode => (
                draft.Draft.Rules.Modes[mode].Name,
                (Func<DayCounts, string>)(counts => SimulationWords.Range(counts.Modes[mode].Least, counts.Modes[mode].Most, session)))),
        ];
        AddUnlessNone(session.Text("belum pasti", "uncertain"), counts => counts.Uncertain);
        AddUnlessNone(session.Text("di luar surat", "outside"), counts => counts.Outside);
        AddUnlessNone(session.Text("libur", "off"), counts => counts.Off);
        AddUnlessNone(session.Text("tanpa moda", "no mode"), counts => counts.Nowhere);
        var table = new TextTable([unitName ?? "", .. columns.Select(column => column.Name)]);
        var shown = draft.Units.OrderByDescending(unit => unit.Counts.People).Take(MostUnits).ToHashSet();
        foreach (var unit in draft.Units.Where(unit => unitName is not null && shown.Contains(unit)))
        {
            Add(SimulationWords.Unit(unit.Unit, session), unit.Counts.On(pattern.First));
        }

        if (draft.Units.Length > MostUnits)
        {
            table.Add([session.Text($"… dan {draft.Units.Length - MostUnits} unit lain", $"… and {draft.Units.Length - MostUnits} more units")]);
        }

        Add(session.Text("semua", "all"), all);
        table.Write(session.Out, 2);

        void Add(string name, DayCounts counts) => table.Add([name, .. columns.Select(column => column.Cell(counts))]);

        void AddUnlessNone(string name, Func<DayCounts, int> count)
        {
            if (count(all) > 0)
            {
                columns.Add((name, counts => Words.Number(count(counts), session)));
            }
        }
    }

    private static void WriteLimits(DraftReport draft, Paper paper, Session session)
    {
        if (draft.Limits.Count == 0)
        {
            return;
        }

        paper.Blank();
        paper.Line(2, session.Text("Kuota dan giliran:", "Quotas and rotations:"));
        foreach (var lines in draft.Lines.GroupBy(line => line.Limit.Verdict))
        {
            paper.Line(4, $"{SimulationWords.Meaning(lines.Key, session)}:{(lines.Key == LimitVerdict.Kept ? $" {Words.Number(draft.Count(lines.Key), session)}" : "")}");
            foreach (var line in lines.Where(_ => lines.Key != LimitVerdict.Kept).Take(MostLines))
            {
                paper.Line(6, Of(line, session));
            }

            Cut(lines.Key == LimitVerdict.Kept ? 0 : lines.Count(), MostLines, paper, session.Text("batas; semuanya: --quotas F.csv", "limits; all of them: --quotas F.csv"), session);
        }
    }

    private static string Of(LimitLine line, Session session)
    {
        var group = AuditWords.Group(line.Limit.Group, line.Limit.IsPlaced, session);
        return $"{group}, {SimulationWords.Days(line, session)}: {SimulationWords.Numbers(line, session)} – {session.Text("angka", "point")} {line.Limit.Point.Point}";
    }

    private static void WriteMissing(DraftReport draft, Paper paper, Session session)
    {
        if (draft.Uncertain == 0)
        {
            return;
        }

        paper.Blank();
        var people = Words.Number(draft.Uncertain, session);
        paper.Line(2, session.Text($"Belum pasti di mana boleh bekerja: {people} orang", $"Not certain where they may work: {people} people"));
        foreach (var fact in draft.Missing.Take(MostLines))
        {
            var count = Words.Number(fact.People, session);
            paper.Line(4, session.Text($"\"{fact.Fact}\" belum diketahui: {count} orang", $"\"{fact.Fact}\" is not known: {count} people"));
        }

        Cut(draft.Missing.Length, MostLines, paper, session.Text("fakta", "facts"), session);
    }

    private static void WriteChanges(TouchedPeople changes, Paper paper, Session session)
    {
        var (changed, total) = (Words.Number(changes.Changed, session), Words.Number(changes.Total, session));
        paper.Blank();
        paper.Line(2, session.Text($"Berubah: {changed} dari {total} orang", $"Changed: {changed} of {total} people"));
        var joined = PeopleWords.Joined(changes).ToList();
        foreach (var change in joined.Take(MostLines))
        {
            var count = Words.Number(change.Count, session);
            paper.Line(4, session.Text(
                $"{change.Mode}: {change.Before} → {change.After}: {count} orang", $"{change.Mode}: {change.Before} → {change.After}: {count} people"));
        }

        Cut(joined.Count, MostLines, paper, session.Text("perubahan", "changes"), session);
        foreach (var person in changes.List.Take(MostPeople))
        {
            paper.Line(4, session.Text($"baris {person.Row}: ", $"row {person.Row}: ") + string.Join(", ", new[] { person.Name, person.Unit }.Where(part => part.Length > 0)));
        }

        Cut((int)Math.Min(changes.Changed, int.MaxValue), MostPeople, paper, session.Text("orang; semuanya: --people F.csv", "people; all of them: --people F.csv"), session);
    }

    private static void Cut(int count, int most, Paper paper, string what, Session session)
    {
        if (count > most)
        {
            var more = Words.Number(count - most, session);
            paper.Line(4, session.Text($"… dan {more} {what}", $"… and {more} more {what}"));
        }
    }
}
