using System.Xml.Linq;
using Edaran.Cli.Decisions;
using Edaran.Cli.Pages;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>What was found as one page that needs nothing else: the drafts side by side, then each with its charts, limits and people.</summary>
internal static class SimulationHtml
{
    /// <summary>Writes the page.</summary>
    public static void Write(SimulationReport report, Session session)
    {
        var title = report.Drafts.Length == 1
            ? session.Text($"Simulasi rancangan {report.Drafts[0].Draft.Name}", $"Simulation of the draft {report.Drafts[0].Draft.Name}")
            : session.Text($"Simulasi {report.Drafts.Length} rancangan", $"Simulation of {report.Drafts.Length} drafts");
        IReadOnlyList<(string Name, XElement View)> views =
            [.. report.Drafts.Select((draft, place) => (draft.Draft.Name, new DraftView(draft, report, $"d{place}", session).Build()))];
        Page.Write(
            session,
            title,
            Html.Tag("p.dim", Head(report, session)),
            Privacy(report, session),
            Html.Section("ringkas", session.Text("Ringkasan", "Summary"), SideBySide(report, session), Html.Tag("p.dim", HowToRead(session))),
            views.Count == 1 ? views[0].View : Html.Tabs("rancangan", session.Text("Pilih rancangan", "Choose a draft"), views));
    }

    private static string Head(SimulationReport report, Session session)
    {
        var (people, days) = (Words.Number(report.People, session), SimulationWords.Period(report.Days, session));
        var (roster, other) = (Path.GetFileName(report.Roster), SimulationWords.Base(report, session));
        return session.Text(
            $"{people} orang dalam {roster}; {days}. Dibandingkan dengan {other}.", $"{people} people in {roster}; {days}. Held against {other}.");
    }

    private static XElement? Privacy(SimulationReport report, Session session) =>
        report.NamesPeople && report.Drafts.Any(draft => draft.Changes.List.Count > 0)
            ? Html.Tag("p.verdict", session.Text(
                "Halaman ini memuat nomor dan nama orang dari daftar. Bagikan hanya kepada yang berwenang; dengan --no-names nama tidak ditulis.",
                "This page holds numbers and names of people on the roster. Share it only with those entitled to see them; with --no-names they are left out."))
            : null;

    private static string HowToRead(Session session) => session.Text(
        "a–b: sedikitnya a orang bekerja di sana, karena bagi mereka hanya itu yang boleh; paling banyak b orang, bila semua yang boleh, dan semua yang belum pasti, memilihnya. Hari orang: jumlah orang tiap hari, dijumlahkan.",
        "a–b: at least a people work there, as they may not work elsewhere; at most b, if all who may, and all of whom it is not certain, choose it. Person-days: the people of each day, summed.");

    private static XElement SideBySide(SimulationReport report, Session session)
    {
        return Html.Tag(
            "div.scroll",
            Html.With("tabindex", "0"),
            Html.With("role", "region"),
            Html.With("aria-label", session.Text("Rancangan berdampingan", "Drafts side by side")),
            Html.Tag(
                "table",
                Html.Tag("thead", Html.Tag(
                    "tr", Html.Tag("td"), report.Drafts.Select(draft => Html.Tag("th", Html.With("scope", "col"), draft.Draft.Name)))),
                Html.Tag(
                    "tbody",
                    Row(session.Text("Surat", "Letter"), draft => SimulationWords.Letter(draft.Draft, session)),
                    Row(session.Text("Hari kerja", "Working days"), draft => Words.Number(draft.Workdays, session)),
                    Row(session.Text("Orang yang berubah", "People changed"), draft => Words.Number(draft.Changes.Changed, session)),
                    Row(session.Text("Orang yang belum pasti", "People not certain"), draft => Words.Number(draft.Uncertain, session)),
                    report.Modes.Select(mode => Row(session.Text($"Hari orang {mode}", $"Person-days {mode}"), draft => PersonDays(draft, mode, session))),
                    Enum.GetValues<LimitVerdict>().OrderBy(LimitLine.Rank).Select(verdict => Row(
                        session.Text($"Kuota: {SimulationWords.Verdict(verdict, session)}", $"Quotas: {SimulationWords.Verdict(verdict, session)}"),
                        draft => Words.Number(draft.Count(verdict), session))))));

        XElement Row(string name, Func<DraftReport, string> cell) => Html.Tag(
            "tr", Html.Tag("th", Html.With("scope", "row"), name), report.Drafts.Select(draft => Html.Tag("td", cell(draft))));
    }

    private static string PersonDays(DraftReport draft, string mode, Session session) =>
        draft.Draft.Rules.Schema.IndexOfMode(mode) is var at and >= 0 && draft.PersonDays(at) is var days ? SimulationWords.Range(days.Least, days.Most, session) : "–";
}
