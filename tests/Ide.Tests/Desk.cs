using Edaran.Compiler;
using Edaran.Compiler.Text;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Actions;

namespace Edaran.Ide.Tests;

/// <summary>A workspace with the standard library and some texts, one of them with a cursor.</summary>
internal sealed class Desk
{
    private const string Folder = "/surat";
    private const string LibraryFolder = "/library";

    private static readonly string[] Openings = ["surat edaran", "kamus", "kalender", "kontrak"];

    private static readonly Workspace Library = Workspace.Empty(LibraryFolder).With(Directory
        .EnumerateFiles(RepositoryRoot.File("library"), "*.edaran")
        .Select(file => new Document($"{LibraryFolder}/{Path.GetFileName(file)}", File.ReadAllText(file), null)));

    /// <summary>A letter on the desk.</summary>
    /// <param name="marked">Its sentences, with <c>$0</c> where the cursor is and <c>[|…|]</c> around what is expected; a head is put before them.</param>
    /// <param name="others">Names and texts of other files beside it.</param>
    public Desk(string marked, params (string Name, string Text)[] others)
    {
        var fixture = Fixture.Parse(Array.Exists(Openings, opening => marked.StartsWith(opening, StringComparison.Ordinal)) ? marked : Head + marked);
        (Cursor, Spans) = (fixture.Cursor ?? 0, [.. fixture.Spans.Select(span => new TextSpan(span.Start, span.Length))]);
        Document = new Document($"{Folder}/surat.edaran", fixture.Text, 1);
        Workspace = Among(Document).With(others.Select(other => new Document($"{Folder}/{other.Name}", other.Text, null)));
    }

    /// <summary>The head that sentences are put under.</summary>
    public static string Head { get; } = """
        surat edaran 1/UJI/2025
        kamus    kepegawaian
        kalender nasional 2025
        berlaku  24 Maret 2025 sampai dengan 27 Maret 2025


        """;

    /// <summary>All texts.</summary>
    public Workspace Workspace { get; }

    /// <summary>The text with the cursor.</summary>
    public Document Document { get; }

    /// <summary>Where the cursor is.</summary>
    public int Cursor { get; }

    /// <summary>The spans marked, in the order in which they open.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The text read and bound.</summary>
    public CompilationUnit Unit => Workspace.UnitOf(Document);

    /// <summary>The standard library and a text.</summary>
    public static Workspace Among(Document document) => Library.With(document);

    /// <summary>A folder of the standard library.</summary>
    public static bool IsLibrary(Document document) => document.Folder == LibraryFolder;

    /// <summary>What is offered of a kind at the marked span, or at the cursor where none is marked, to who waits for it.</summary>
    public List<CodeAction> Actions(ActionKind kind) =>
        [.. CodeActions.At(Workspace, Document, Spans.Count > 0 ? Spans[0] : new TextSpan(Cursor, 0), one => one == kind, isThorough: true, default)];

    /// <summary>The sentences after an action.</summary>
    public string After(CodeAction action) => TextEdits.Apply(Document.Source.Text, action.Change.Edits)[Head.Length..];

    /// <summary>Checks that just the marked spans of the text were found.</summary>
    public void FindsMarked(IEnumerable<Location> found) => Check.Text(
        Fixture.Mark(Document.Source.Text, Spans.Select(span => new MarkedSpan(span.Start, span.Length))),
        Fixture.Mark(Document.Source.Text, found.Where(place => place.Source == Document.Source).Select(place => new MarkedSpan(place.Span.Start, place.Span.Length))));
}
