using System.Globalization;
using System.Net;
using System.Text;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;

namespace Edaran.Cli.Diffs;

/// <summary>A comparison as one page that needs nothing else: texts side by side, changes to open and to search, bars for people.</summary>
internal static class DiffHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #8884; --old: #c0392b22; --new: #27ae6022; --bar: #2980b9; }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
        h1 { font-size: 1.4rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
        .files, .points { opacity: .75; } .verdict { border-left: .3rem solid var(--bar); padding: .5rem .75rem; background: #8881; }
        .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin: .25rem 0 .75rem; }
        .pair > div { padding: .5rem; border-radius: .3rem; overflow-wrap: anywhere; } .old { background: var(--old); } .new { background: var(--new); }
        input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; margin: .5rem 0; }
        details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; padding: .25rem .75rem; }
        summary { cursor: pointer; font-weight: 600; padding: .25rem 0; } li { overflow-wrap: anywhere; }
        .bar { display: grid; grid-template-columns: minmax(8rem, 22rem) 1fr 4rem; gap: .5rem; align-items: center; margin: .25rem 0; }
        .bar span:nth-child(2) { background: var(--bar); height: 1rem; border-radius: .2rem; }
        .text { width: 100%; border-collapse: collapse; table-layout: fixed; font: .85rem/1.4 ui-monospace, monospace; }
        .text td { vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 .5rem; width: 50%; }
        @media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } .bar { grid-template-columns: 1fr; } }
        """;

    private const string Script = """
        const field = document.getElementById('search');
        if (field) {
          field.addEventListener('input', () => {
            const wanted = field.value.trim().toLowerCase();
            for (const change of document.querySelectorAll('details.change')) {
              change.hidden = wanted !== '' && !change.textContent.toLowerCase().includes(wanted);
            }
          });
        }
        """;

    /// <summary>Writes the page.</summary>
    public static void Write(DiffReport report, Session session)
    {
        var (page, language) = (new StringBuilder(), session.Language);
        var title = session.Text($"Surat edaran {report.New.Number}: apa yang berubah", $"Circular letter {report.New.Number}: what changes");
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{(language == MessageLanguage.English ? "en" : "id")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Text(title)}</h1>\n<p class=\"files\">{Text(report.Files)}</p>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"verdict\">{Text(DiffText.Verdict(report.Comparison, language))}</p>\n");
        AppendMeaning(page, report.Comparison, session);
        AppendPeople(page, report.People, session);
        AppendPoints(page, report.Comparison, session);
        AppendTexts(page, report, session);
        page.Append(CultureInfo.InvariantCulture, $"<script>\n{Script}\n</script>\n</body>\n</html>\n");
        session.Out.Write(page.ToString());
    }

    private static void AppendMeaning(StringBuilder page, LetterComparison comparison, Session session)
    {
        var changes = Change.Of(comparison, session.Language);
        if (changes.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>{session.Text("Makna", "Meaning")}</h2>\n<input id=\"search\" type=\"search\" aria-label=\"{session.Text("Cari", "Search")}\" placeholder=\"{session.Text("Cari moda, unit, tanggal …", "Search for a mode, unit, date …")}\">\n");
        foreach (var change in changes)
        {
            page.Append(CultureInfo.InvariantCulture, $"<details class=\"change\" open>\n<summary>{Text(change.Title)}</summary>\n<p class=\"points\">{Text(Change.Points(change.First, session.Language))}</p>\n<ul>\n");
            foreach (var part in change.First.Parts)
            {
                page.Append(CultureInfo.InvariantCulture, $"<li>{Text(Change.Who(part, session.Language))}; {Text(Localized.In(part.Dates, session.Language))}</li>\n");
            }

            page.Append(CultureInfo.InvariantCulture, $"</ul>\n<p>{session.Text("Misalnya", "For example")} {Text(Localized.In(change.First.Example, session.Language))}.</p>\n</details>\n");
        }
    }

    private static void AppendPeople(StringBuilder page, TouchedPeople? people, Session session)
    {
        if (people is null)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>{session.Text("Orang", "People")}</h2>\n<p>{session.Text($"Dari {people.Total} orang dalam daftar, {people.Changed} orang mendapat jawaban lain.", $"Of {people.Total} people on the roster, {people.Changed} get another answer.")}</p>\n");
        var most = people.ByChange.Select(change => change.Count).DefaultIfEmpty(1).Max();
        foreach (var change in people.ByChange)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"bar\"><span>{Text($"{change.Mode}: {change.Before} → {change.After}")}</span><span style=\"width: {100 * change.Count / most}%\"></span><span>{change.Count}</span></div>\n");
        }
    }

    private static void AppendPoints(StringBuilder page, LetterComparison comparison, Session session)
    {
        if (comparison.Points.IsEmpty)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>{session.Text("Angka", "Points")}</h2>\n");
        foreach (var point in comparison.Points)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div>{session.Text("Angka", "Point")} {Text(point.Point)}: {DiffText.Word(point, session.Language)}</div>\n<div class=\"pair\"><div class=\"old\">{Text(point.OldText)}</div><div class=\"new\">{Text(point.NewText)}</div></div>\n");
        }
    }

    private static void AppendTexts(StringBuilder page, DiffReport report, Session session)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{session.Text("Naskah", "Text")}</h2>\n<table class=\"text\">\n");
        foreach (var (old, now) in SideBySide.Of(report.Old.Source.Text, report.New.Source.Text))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td{(now is null ? " class=\"old\"" : string.Empty)}>{Text(old ?? string.Empty)}</td><td{(old is null ? " class=\"new\"" : string.Empty)}>{Text(now ?? string.Empty)}</td></tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
