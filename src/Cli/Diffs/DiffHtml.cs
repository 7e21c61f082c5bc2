using System.Xml.Linq;
using Edaran.Cli.Diffs.Contracts;
using Edaran.Cli.Pages;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using static Edaran.Cli.Pages.Html;

namespace Edaran.Cli.Diffs;

/// <summary>A comparison as one page: what changes for whom, the people of a roster, the points, and both texts.</summary>
internal static class DiffHtml
{
    /// <summary>Writes the page.</summary>
    public static void Write(DiffReport report, Session session)
    {
        XElement?[] sections =
        [
            ContractHtml.Of(report.Contracts, session),
            Meaning(report, session),
            report.People is { } people ? PeopleHtml.Of(people, session) : null,
            Points(report.Comparison, session),
            Texts(report, session),
        ];
        Page.Write(
            session,
            session.Text($"Surat edaran {report.New.Number}: apa yang berubah", $"Circular letter {report.New.Number}: what changes"),
            Tag("p.dim", report.Files),
            Tag("p.verdict", DiffText.Verdict(report.Comparison, session.Language)),
            Figures(report, session),
            Tag("nav", With("aria-label", session.Text("Bagian halaman", "Parts of the page")), sections.OfType<XElement>().Select(section =>
                Tag("a", With("href", $"#{section.Attribute("id")!.Value}"), section.Element("h2")!.Value))),
            sections);
    }

    private static XElement Figures(DiffReport report, Session session)
    {
        var figures = new List<(long Count, string What)>
        {
            (report.Comparison.Points.Length, session.Text("angka yang tidak seperti dahulu", "points that are not as they were")),
            (Change.Of(report.Comparison, session.Language).Count, session.Text("perubahan makna", "changes of meaning")),
        };
        if (report.People is { } people)
        {
            figures.Add((people.Changed, session.Text($"dari {people.Total} orang mendapat jawaban lain", $"of {people.Total} people get another answer")));
            figures.Add((people.Totals.Lose, session.Text("orang kehilangan suatu moda", "people lose a mode")));
            figures.Add((people.Totals.Gain, session.Text("orang hanya mendapat moda", "people only gain a mode")));
        }

        return Tag("ul.facts", figures.Select(figure => Tag("li", Tag("b", StackedBars.Number(figure.Count)), figure.What)));
    }

    private static XElement? Meaning(DiffReport report, Session session)
    {
        var changes = Change.Of(report.Comparison, session.Language);
        return changes.Count == 0 && report.Comparison.AtMost.IsEmpty ? null : Section(
            "makna",
            session.Text("Makna", "Meaning"),
            Search("perubahan", session.Text("Cari moda, unit, tanggal …", "Search for a mode, unit, date …")),
            Tag(
                "div",
                With("id", "perubahan"),
                changes.Select((change, place) => Told(change, place, report, session)),
                report.Comparison.AtMost.Select(cause => Tag("div.item", Told(cause, session.Language)))));
    }

    private static XElement Told(Change change, int place, DiffReport report, Session session)
    {
        var (region, language) = (change.First, session.Language);
        return Tag(
            "details.item",
            With("id", $"perubahan-{place + 1}"),
            With("open", "open"),
            Tag("summary", change.Title, " ", Direction(region, session)),
            Tag("p.dim", Change.Points(region, language)),
            Tag(
                "div.pair",
                Tag("div.old", Sentences(report.Old, region.PointsBefore, session)),
                Tag("div.new", Sentences(report.New, region.PointsAfter, session))),
            Whom(change, session),
            Tag("p", session.Text("Misalnya ", "For example ") + Localized.In(region.Example, language) + "."));
    }

    private static object?[] Whom(Change change, Session session) => change.IsByPoints
        ? [change.First.Causes.Select(cause => Told(cause, session.Language)), Tag("p", change.Rest(session.Language)), AllParts(change.First, session)]
        : [Tag("ul", change.First.Parts.Select(part => Tag("li", Change.Who(part, session.Language))))];

    private static object[] Told(Cause cause, MessageLanguage language) =>
    [
        Tag("p", Change.Lead(cause, language)),
        Tag("ul", cause.Whom.Select(part => Tag("li", Change.Who(part, language)))),
    ];

    private static XElement? AllParts(MeaningRegion region, Session session) => region.Parts.IsEmpty ? null : Tag(
        "details",
        Tag("summary", session.Text($"Rincian dalam {region.Parts.Length} bagian", $"In full, in {region.Parts.Length} parts")),
        Tag("ul", region.Parts.Select(part => Tag("li", Change.Who(part, session.Language)))));

    private static XElement? Direction(MeaningRegion region, Session session) => (region.Gains, region.Loses) switch
    {
        (true, true) => Tag("span.tag.other", session.Text("ada yang mendapat, ada yang kehilangan", "some gain, some lose")),
        (true, false) => Tag("span.tag.good", session.Text("+ kini boleh", "+ now allowed")),
        (false, true) => Tag("span.tag.bad", session.Text("− tidak lagi boleh", "− no longer allowed")),
        _ => null,
    };

    private static IEnumerable<XElement> Sentences(Letter letter, IReadOnlyList<string> points, Session session) => points.Count == 0
        ? [Tag("p.dim", session.Text("tidak ada angka yang mengatur", "no point speaks of it"))]
        : letter.Norms.Where(norm => points.Contains(norm.Point)).DistinctBy(norm => (norm.Point, norm.Text)).Select(norm => Tag("p", Tag("b", norm.Point + " "), norm.Text));

    private static XElement? Points(LetterComparison comparison, Session session) => comparison.Points.IsEmpty ? null : Section(
        "angka",
        session.Text("Angka", "Points"),
        comparison.Points.Select(point => new object[]
        {
            Tag("h3", session.Text("Angka ", "Point ") + DiffText.Number(point), ": ", DiffText.Word(point, session.Language)),
            Tag("div.pair", Tag("div.old", Words(point, isOld: true)), Tag("div.new", Words(point, isOld: false))),
        }));

    // What is in one sentence alone is marked word by word.
    private static IEnumerable<object> Words(PointChange point, bool isOld) => point.OldText.Length == 0 || point.NewText.Length == 0
        ? [isOld ? point.OldText : point.NewText]
        : SideBySide.OfWords(point.OldText, point.NewText).Select(pair => (pair.Old, pair.New) switch
        {
            ({ } word, { }) => (object)(word + " "),
            ({ } word, null) when isOld => new object[] { Tag("del", word), " " },
            (null, { } word) when !isOld => new object[] { Tag("ins", word), " " },
            _ => string.Empty,
        });

    private static XElement Texts(DiffReport report, Session session)
    {
        var lines = SideBySide.Of(report.Old.Source.Text, report.New.Source.Text).ToList();
        return Section("naskah", session.Text("Naskah", "Text"), Tabs("versi", session.Text("Versi", "Version"),
        [
            (session.Text("Berdampingan", "Side by side"), Tag("table.text", SideBySide.Replacing(lines).Select(line => Tag(
                "tr", Tag(line.Old is null || line.Old == line.New ? "td" : "td.old", line.Old), Tag(line.New is null || line.Old == line.New ? "td" : "td.new", line.New))))),
            (session.Text("Versi lama", "Old version"), OneText(lines.Where(line => line.Old is not null).Select(line => (line.Old!, line.New is null)), "td.old")),
            (session.Text("Versi baru", "New version"), OneText(lines.Where(line => line.New is not null).Select(line => (line.New!, line.Old is null)), "td.new")),
        ]));
    }

    private static XElement OneText(IEnumerable<(string Line, bool IsAlone)> lines, string alone) =>
        Tag("table.text", lines.Select(line => Tag("tr", Tag(line.IsAlone ? alone : "td", line.Line))));
}
