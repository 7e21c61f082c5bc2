using System.Globalization;
using System.Xml.Linq;
using Edaran.Cli.Audit;
using Edaran.Cli.Decisions;
using Edaran.Cli.Diffs;
using Edaran.Cli.Pages;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>One draft on the page: numbers, charts by unit, a map of units by days, limits, and people.</summary>
/// <param name="draft">The draft.</param>
/// <param name="report">The whole.</param>
/// <param name="id">What the names of its elements begin with.</param>
/// <param name="session">The run.</param>
internal sealed class DraftView(DraftReport draft, SimulationReport report, string id, Session session)
{
    private const int MostUnits = 60;
    private const int MostPatterns = 6;
    private const int MostColumns = 62;
    private const int MostLines = 300;

    private readonly IReadOnlyList<UnitReport> _units =
        [.. draft.Units.OrderByDescending(unit => unit.Counts.People).Take(MostUnits).OrderBy(unit => unit.Unit.Length == 0).ThenBy(unit => unit.Unit, StringComparer.OrdinalIgnoreCase)];

    private readonly ILookup<string, LimitOutlook> _limits =
        draft.Limits.Where(limit => limit.Group is not null).ToLookup(limit => limit.Group!, StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the elements.</summary>
    public XElement Build() => Html.Tag(
        "div",
        Html.Tag("h2", draft.Draft.Name),
        Html.Tag("p.dim", $"{SimulationWords.Letter(draft.Draft, session)} ({Path.GetFileName(draft.Draft.File)})"),
        Html.Tag(
            "ul.facts",
            Card(draft.Changes.Changed, Text("orang berubah", "people changed")),
            Card(draft.Count(LimitVerdict.Breached), Text("batas pasti dilanggar", "limits certainly breached")),
            Card(draft.Count(LimitVerdict.DependsOnChoice), Text("batas tergantung pilihan", "limits that depend on choices")),
            Card(draft.Uncertain, Text("orang belum pasti", "people not certain"))),
        Where(),
        Map(),
        Limits(),
        Missing(),
        Left(draft.Changes.Units.Count, MostUnits, Text("unit dengan orang yang berubah", "units with people who change")),
        PeopleHtml.Of(draft.Changes with { Units = [.. draft.Changes.Units.Take(MostUnits)] }, session, $"{id}-"));

    private XElement Where() => Html.Section(
        $"{id}-where",
        Text("Siapa bekerja di mana", "Who works where"),
        Left(draft.Units.Length, MostUnits, Text("unit terbesar", "largest units")),
        Left(draft.Patterns.Length, MostPatterns, Text("kelompok hari", "groups of days")),
        draft.DaysOff.Length > 0
            ? Html.Tag("p.dim", Text($"Bukan hari kerja: {SimulationWords.Days(draft.DaysOff, session)}.", $"No working days: {SimulationWords.Days(draft.DaysOff, session)}."))
            : null,
        draft.Patterns.Length == 0 ? null : Html.Tabs(
            $"{id}-days",
            Text("Pilih hari", "Choose days"),
            [.. draft.Patterns.Take(MostPatterns).Select((pattern, place) => (SimulationWords.Days(pattern.Days, session), Bars(pattern, place)))]));

    private XElement Bars(DayPattern pattern, int place) => Html.Tag("div", draft.Modes.Select(at =>
    {
        var mode = draft.Draft.Rules.Modes[at];
        var name = mode.Description is { } words ? $"{mode.Name} ({words})" : mode.Name;
        return StackedBars.Of(
            $"{id}-bars-{place}-{at}",
            Text($"{name}: orang menurut unit", $"{name}: people by unit"),
            report.UnitName ?? Text("unit", "unit"),
            [
                new Series(Text("harus", "obliged"), Look.Bound), new Series(Text("boleh", "may"), Look.Good), new Series(Text("belum pasti", "not certain"), Look.Unsure),
                new Series(Text("tidak boleh", "may not"), Look.Bad), new Series(Text("di luar surat", "outside the letter"), Look.Rest),
            ],
            [.. _units.Select(unit => (SimulationWords.Unit(unit.Unit, session), Parts(unit.Counts.On(pattern.First), at)))]);
    }));

    private static IReadOnlyList<long> Parts(DayCounts counts, int mode)
    {
        var one = counts.Modes[mode];
        return [one.Obliged, one.May, one.Uncertain, one.MayNot, counts.Outside];
    }

    private XElement Map()
    {
        var patterns = draft.Patterns.Take(MostColumns).ToList();
        return Html.Section(
            $"{id}-map",
            Text("Unit menurut hari", "Units by day"),
            Left(draft.Patterns.Length, MostColumns, Text("kelompok hari", "groups of days")),
            Html.Tag("p.dim", Text(
                "Makin pekat, makin besar bagian unit yang paling banyak bekerja dengan moda itu. Hari dengan angka yang sama menjadi satu kolom. Kuota dan giliran: ✕ pasti dilanggar, ! tergantung pilihan, ? belum pasti.",
                "The deeper the colour, the larger the share of the unit that works in the mode at the most. Days with the same numbers are one column. Quotas and rotations: ✕ certainly breached, ! depends on choices, ? not certain.")),
            Html.Tabs($"{id}-modes", Text("Pilih moda", "Choose a mode"), [.. draft.Modes.Select(at => (draft.Draft.Rules.Modes[at].Name, HeatMap.Of(
                $"{id}-heat-{at}",
                Text($"{draft.Draft.Rules.Modes[at].Name}: paling sedikit–paling banyak orang", $"{draft.Draft.Rules.Modes[at].Name}: least–most people"),
                report.UnitName ?? Text("unit", "unit"),
                [.. patterns.Select(pattern => (Short(pattern.Days), SimulationWords.Days(pattern.Days, session)))],
                [.. _units.Select(unit => (SimulationWords.Unit(unit.Unit, session), (IReadOnlyList<HeatCell>)[.. patterns.Select(pattern => Cell(unit, pattern.First, at))]))])))]));
    }

    private HeatCell Cell(UnitReport unit, int day, int mode)
    {
        var counts = unit.Counts.On(day);
        var one = counts.Modes[mode];
        var verdict = VerdictOf(unit.Unit, draft.Days[day], draft.Draft.Rules.Modes[mode]);
        return new HeatCell(
            $"{SimulationWords.Range(one.Least, one.Most, session)}{(verdict is null or LimitVerdict.Kept ? "" : $" {SignOf(verdict.Value)}")}",
            counts.People == 0 ? 0 : (decimal)one.Most / counts.People,
            verdict is { } known ? LookOf(known) : one.Uncertain > 0 ? Look.Unsure : Look.Good,
            Text(
                $"harus {one.Obliged}, boleh {one.May}, belum pasti {one.Uncertain}, tidak boleh {one.MayNot}, di luar surat {counts.Outside}, dari {counts.People} orang",
                $"obliged {one.Obliged}, may {one.May}, not certain {one.Uncertain}, may not {one.MayNot}, outside the letter {counts.Outside}, of {counts.People} people")
                + (verdict is { } told ? Text($"; kuota {SimulationWords.Verdict(told, session)}", $"; quota {SimulationWords.Verdict(told, session)}") : ""));
    }

    // The worst of the limits on a mode in a group of the unit's name, or null.
    private LimitVerdict? VerdictOf(string unit, DateOnly day, ModeSchema mode)
    {
        var limits = _limits[unit].Where(limit => limit.From <= day && day <= limit.To && limit.Modes.Contains(mode)).ToList();
        return limits.Count == 0 ? null : limits.Select(limit => limit.Verdict).MinBy(LimitLine.Rank);
    }

    // 6/11: the day and the month, with a sign where there are more of the same.
    private static string Short(IReadOnlyList<DateOnly> days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days[0].Day}/{days[0].Month}{(days.Count > 1 ? $" +{days.Count - 1}" : "")}");

    private XElement? Limits() => draft.Lines.IsEmpty ? null : Html.Section(
        $"{id}-limits",
        Text("Kuota dan giliran", "Quotas and rotations"),
        Html.Search($"{id}-limit-list", Text("Cari unit, hari, angka", "Search for a unit, day, point")),
        Left(draft.Lines.Length, MostLines, Text("baris", "lines")),
        Html.Tag(
            "table.people",
            Html.With("id", $"{id}-limit-list"),
            Html.Tag("thead", Html.Tag(
                "tr", Header(Text("hasil", "verdict")), Header(Text("kelompok", "group")), Header(Text("hari", "days")), Header(Text("jumlah dan batas", "numbers and limit")), Header(Text("angka", "point")))),
            Html.Tag("tbody", draft.Lines.Take(MostLines).Select(line => Html.Tag(
                "tr.item",
                Html.Tag("td", Html.Tag($"span.tag.{StackedBars.ClassOf(LookOf(line.Limit.Verdict))}", $"{SignOf(line.Limit.Verdict)} {SimulationWords.Verdict(line.Limit.Verdict, session)}")),
                Html.Tag("td", AuditWords.Group(line.Limit.Group, line.Limit.IsPlaced, session)),
                Html.Tag("td", SimulationWords.Days(line, session)),
                Html.Tag("td", SimulationWords.Numbers(line, session)),
                Html.Tag("td", line.Limit.Point.Point))))));

    private static Look LookOf(LimitVerdict verdict) => verdict switch
    {
        LimitVerdict.Breached => Look.Bad,
        LimitVerdict.DependsOnChoice => Look.Other,
        LimitVerdict.Uncertain => Look.Unsure,
        _ => Look.Good,
    };

    private static string SignOf(LimitVerdict verdict) => verdict switch
    {
        LimitVerdict.Breached => "✕",
        LimitVerdict.DependsOnChoice => "!",
        LimitVerdict.Uncertain => "?",
        _ => "✓",
    };

    private XElement? Missing() => draft.Uncertain == 0 ? null : Html.Section(
        $"{id}-missing",
        Text("Yang perlu dilengkapi", "What is to be completed"),
        Html.Tag("p", Text(
            $"Bagi {Words.Number(draft.Uncertain, session)} orang belum pasti di mana boleh bekerja, karena fakta ini belum diketahui:",
            $"Of {Words.Number(draft.Uncertain, session)} people it is not certain where they may work, as these facts are not known:")),
        StackedBars.Of(
            $"{id}-facts", Text("Orang menurut fakta yang belum diketahui", "People by fact that is not known"), Text("fakta", "fact"), [new Series(Text("orang", "people"), Look.Unsure)],
            [.. draft.Missing.Select(fact => (fact.Fact, (IReadOnlyList<long>)[fact.People]))]));

    private XElement? Left(int count, int most, string what) => count <= most ? null : Html.Tag("p.dim", Text(
        $"Ditampilkan {Words.Number(most, session)} dari {Words.Number(count, session)} {what}.", $"Shown are {Words.Number(most, session)} of {Words.Number(count, session)} {what}."));

    private static XElement Header(string name) => Html.Tag("th", Html.With("scope", "col"), name);

    private XElement Card(long number, string what) => Html.Tag("li", Html.Tag("b", Words.Number(number, session)), what);

    private string Text(string indonesian, string english) => session.Text(indonesian, english);
}
