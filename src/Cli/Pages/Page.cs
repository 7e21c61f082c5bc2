using System.Net;
using System.Xml;
using System.Xml.Linq;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Pages;

/// <summary>A page that needs nothing else: style and script are in it, and nothing is fetched.</summary>
internal static class Page
{
    // A browser takes these without an end; all others need one.
    private static readonly HashSet<string> WithoutEnd = ["br", "col", "hr", "img", "input", "meta", "wbr"];

    // Holds the page to its promise: no network, whatever may be in it.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

    private static readonly Lazy<string> Style = new(() => Resource("page.css"));
    private static readonly Lazy<string> Script = new(() => Resource("page.js"));

    /// <summary>Writes a page.</summary>
    /// <param name="session">The run: its output and language.</param>
    /// <param name="title">The title, which is also the first heading.</param>
    /// <param name="body">What stands below it.</param>
    public static void Write(Session session, string title, params object?[] body)
    {
        var language = session.Language == MessageLanguage.English ? "en" : "id";
        var output = session.Out;
        output.Write($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        output.Write($"<title>{WebUtility.HtmlEncode(title)}</title>\n<style>\n{Style.Value}</style>\n</head>\n");
        Write(Html.Tag("body", Html.Tag("h1", title), body), session, output);
        output.Write($"\n<script>\n{Script.Value}</script>\n</html>\n");
    }

    private static void Write(XElement body, Session session, TextWriter output)
    {
        body.Add(
            Html.With("data-found", session.Text("{0} dari {1}", "{0} of {1}")));
        foreach (var empty in body.Descendants().Where(element => element.IsEmpty && !WithoutEnd.Contains(element.Name.LocalName)).ToList())
        {
            empty.Value = string.Empty;
        }

        var form = new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false, NewLineHandling = NewLineHandling.None, CloseOutput = false };
        using var writer = XmlWriter.Create(output, form);
        body.WriteTo(writer);
    }

    private static string Resource(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream($"Edaran.Cli.Pages.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
