using System.Xml.Linq;
using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Pages;
using static Edaran.Cli.Pages.Html;

namespace Edaran.Cli.Diffs;

/// <summary>The people whom a change touches, as a part of the page: by unit, by day, by change, and one by one.</summary>
internal static class PeopleHtml
{
    /// <summary>The part of the page.</summary>
    /// <param name="people">The people.</param>
    /// <param name="session">The run.</param>
    /// <param name="id">What the names of its elements begin with, where a page has several such parts.</param>
    public static XElement Of(TouchedPeople people, Session session, string id = "")
    {
        var views = new List<(string Name, XElement View)>();
        if (people.Units.Count > 0)
        {
            views.Add((session.Text("Menurut unit", "By unit"), ByUnit(people, session, id)));
        }

        if (people.Days.Length > 1)
        {
            views.Add((session.Text("Menurut hari", "By day"), ByDay(people, session, id)));
        }

        views.Add((session.Text("Menurut perubahan", "By change"), ByChange(people, session, id)));
        views.Add((session.Text("Daftar orang", "List of people"), List(people, session, id)));
        return Section(
            $"{id}orang",
            session.Text("Orang", "People"),
            Tag("p", PeopleWords.Summary(people, session)),
            people.Changed == 0 ? null : Tabs($"{id}pandangan", session.Text("Pandangan", "View"), views));
    }

    private static XElement ByUnit(TouchedPeople people, Session session, string id) => Tag(
        "div",
        Search($"{id}unit", session.Text("Cari unit …", "Search for a unit …")),
        StackedBars.Of(
            $"{id}unit",
            session.Text("Orang menurut unit: siapa kehilangan, mendapat, atau tetap", "People by unit: who loses, gains, or stays"),
            people.UnitName!,
            [
                new(session.Text("kehilangan", "lose"), Look.Bad),
                new(session.Text("hanya mendapat", "only gain"), Look.Good),
                new(session.Text("jawaban lain", "other answer"), Look.Other),
                new(session.Text("tetap", "unchanged"), Look.Rest),
            ],
            [.. people.Units.Select(unit => (PeopleWords.Name(unit, session), (IReadOnlyList<long>)[unit.Lose, unit.Gain, unit.Changed - unit.Lose - unit.Gain, unit.Total - unit.Changed]))]));

    private static XElement ByDay(TouchedPeople people, Session session, string id) => HeatMap.Of(
        $"{id}hari",
        session.Text("Orang yang mendapat jawaban lain, menurut unit dan hari", "People who get another answer, by unit and day"),
        people.UnitName ?? session.Text("unit", "unit"),
        [.. people.Days.Select(day => ($"{day.Day}/{day.Month}", Words.Day(day, session)))],
        [
            Row(session.Text("Semua", "All"), people.Totals, people, session),
            .. people.Units.Where(unit => unit.Changed > 0).Select(unit => Row(PeopleWords.Name(unit, session), unit, people, session)),
        ]);

    private static (string Name, IReadOnlyList<HeatCell> Cells) Row(string name, UnitChange unit, TouchedPeople people, Session session) =>
        (name, [.. unit.ByDay.Zip(people.Days).Select(one => new HeatCell(
            one.First == 0 ? "–" : StackedBars.Number(one.First),
            unit.Total == 0 ? 0 : (decimal)one.First / unit.Total,
            Look.Other,
            $"{name}, {Words.Day(one.Second, session)}: " + session.Text($"{one.First} dari {unit.Total} orang", $"{one.First} of {unit.Total} people")))]);

    private static XElement ByChange(TouchedPeople people, Session session, string id) => StackedBars.Of(
        $"{id}jawaban",
        session.Text("Orang menurut jawaban yang berubah", "People by the answer that changes"),
        session.Text("jawaban", "answer"),
        [new(session.Text("orang", "people"), Look.Other)],
        [.. PeopleWords.Joined(people).Select(change => ($"{change.Mode}: {change.Before} → {change.After}", (IReadOnlyList<long>)[change.Count]))]);

    private static XElement List(TouchedPeople people, Session session, string id) => Tag(
        "div",
        Tag("p.dim", session.Text("Daftar ini memuat data orang; bagikan hanya kepada yang berhak.", "This list holds people's data; share it with those entitled only.")),
        people.Changed > people.List.Count
            ? Tag("p", session.Text(
                $"Yang pertama {people.List.Count} dari {people.Changed} orang; semuanya dalam berkas dengan --people.",
                $"The first {people.List.Count} of {people.Changed} people; all of them in a file with --people."))
            : null,
        Search($"{id}daftar", session.Text("Cari orang, unit, moda …", "Search for a person, unit, mode …")),
        Tag(
            "table.people",
            With("id", $"{id}daftar"),
            Tag("thead", Tag("tr", Headers(session).Select(header => Tag("th", With("scope", "col"), header)))),
            Tag("tbody", people.List.Select(person => Tag(
                "tr.item",
                Tag("td", $"{person.Row}"),
                Tag("th", With("scope", "row"), person.Name),
                Tag("td", PeopleWords.Name(person.Unit, session)),
                Tag("td", person.Changes
                    .GroupBy(change => $"{change.Before} → {change.After}{On(change, people, session)}", change => change.Mode)
                    .Select(change => Tag("div", $"{string.Join(", ", change)}: {change.Key}"))))))));

    private static string[] Headers(Session session) =>
    [
        session.Text("baris", "row"), session.Text("orang", "person"), session.Text("unit", "unit"), session.Text("perubahan", "change"),
    ];

    private static string On(PersonChange change, TouchedPeople people, Session session) => people.Days.Length == 1
        ? string.Empty
        : "; " + Words.Days([.. change.Days.SelectMany(Dates.Between)], session);
}
