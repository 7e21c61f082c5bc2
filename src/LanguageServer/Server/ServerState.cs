using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using TextEdit = Edaran.LanguageServer.Protocol.Types.TextEdit;

namespace Edaran.LanguageServer.Server;

/// <summary>
/// What the server knows of the client's texts. It changes in the order of the client's messages alone, by putting one immutable workspace in
/// the place of another; whoever answers a request holds the one of its moment.
/// </summary>
internal sealed class ServerState
{
    private readonly IServerFiles _files;
    private readonly List<string> _folders = [];

    /// <summary>The state at the beginning: the standard library and nothing else.</summary>
    public ServerState(IServerFiles files)
    {
        _files = files;
        Workspace = Workspace.Empty(files.Library).With(files.In(files.Library, isDeep: false).Select(Read).OfType<Document>());
    }

    /// <summary>The texts of this moment.</summary>
    public Workspace Workspace { get; private set; }

    /// <summary>Paths and addresses.</summary>
    public Addresses Addresses { get; } = new();

    /// <summary>Offsets and positions.</summary>
    public Positions Positions { get; set; } = new(isUtf8: false);

    /// <summary>Whether the client can fill in places of what it inserts.</summary>
    public bool TakesSnippets { get; set; }

    /// <summary>Whether the client asks for the edit of an action when it is chosen.</summary>
    public bool ResolvesActions { get; set; }

    /// <summary>The language of messages.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.Indonesian;

    /// <summary>What the drafter has chosen.</summary>
    public Settings Settings { get; set; } = Settings.None;

    /// <summary>Commands whose answers the client shows itself.</summary>
    public IReadOnlyCollection<string> ShownByClient { get; set; } = [];

    /// <summary>The path of the chosen roster, or null.</summary>
    public string? Roster => Settings.Roster is { } chosen ? Path.Combine(_folders.FirstOrDefault() ?? string.Empty, chosen) : null;

    /// <summary>A text in the language of messages.</summary>
    public string Say(string indonesian, string english) => Language == MessageLanguage.English ? english : indonesian;

    /// <summary>Takes up the texts of a folder that is opened.</summary>
    /// <param name="uri">The folder.</param>
    /// <param name="seen">Takes the number of texts read so far.</param>
    public void OpenFolder(string uri, Action<int> seen)
    {
        var folder = Addresses.PathOf(uri).TrimEnd('/');
        _folders.Add(folder);
        Workspace = Workspace.With(_files.In(folder, isDeep: true).Where(path => Workspace.Find(path) is not { IsOpen: true }).Select((path, place) =>
        {
            seen(place + 1);
            return Read(path);
        }).OfType<Document>());
    }

    /// <summary>Forgets the texts of a folder that is closed, but for those that are open or in another one.</summary>
    public void CloseFolder(string uri)
    {
        _folders.Remove(Addresses.PathOf(uri).TrimEnd('/'));
        Workspace = Workspace.Without([.. Workspace.Documents.Where(document => !document.IsOpen && document.Folder != _files.Library && !IsInFolder(document.Path)).Select(document => document.Path)]);
    }

    /// <summary>Opens a text, with the kamus and calendars that lie about it.</summary>
    public Document Open(TextDocumentItem item)
    {
        var document = new Document(Addresses.Learn(item.Uri), item.Text, item.Version);
        if (!IsInFolder(document.Path))
        {
            var around = new[] { document.Folder, Document.FolderOf(document.Folder) }.Where(folder => folder.Length > 0)
                .SelectMany(folder => _files.In(folder, isDeep: false)).Where(path => Workspace.Find(path) is null);
            Workspace = Workspace.With(around.Select(Read).OfType<Document>());
        }

        Workspace = Workspace.With(document);
        return document;
    }

    /// <summary>Changes a text that is open.</summary>
    /// <exception cref="ResponseException">It is not open.</exception>
    public Document Change(DidChangeParams change)
    {
        var document = DocumentOf(change.TextDocument.Uri);
        var text = document.Source;
        foreach (var (range, @new) in change.ContentChanges)
        {
            var span = range is null ? new TextSpan(0, text.Text.Length) : Positions.SpanOf(text, range);
            text = new SourceText(text.Path, string.Concat(text.Text.AsSpan(0, span.Start), @new, text.Text.AsSpan(span.End)));
        }

        var changed = new Document(document.Path, text.Text, change.TextDocument.Version);
        Workspace = Workspace.With(changed);
        return changed;
    }

    /// <summary>Closes a text: what stands on the disk counts again.</summary>
    public void Close(string uri)
    {
        var path = Addresses.PathOf(uri);
        Workspace = Read(path) is { } document ? Workspace.With(document) : Workspace.Without(path);
    }

    /// <summary>Reads a file again that changed on the disk, unless it is open.</summary>
    public void Reread(string uri)
    {
        var path = Addresses.PathOf(uri);
        var (known, found) = (Workspace.Find(path), Read(path));
        if (known is not { IsOpen: true } && known?.Source.Text != found?.Source.Text)
        {
            Workspace = found is null ? Workspace.Without(path) : Workspace.With(found);
        }
    }

    /// <summary>The text of an address.</summary>
    /// <exception cref="ResponseException">It is not known.</exception>
    public Document DocumentOf(string uri) => Workspace.Find(Addresses.PathOf(uri))
        ?? throw new ResponseException(ErrorCode.InvalidParams, $"The document is not open: {uri}");

    /// <summary>An answer about a document as it is now, to be found beside.</summary>
    /// <exception cref="ResponseException">The document is not known.</exception>
    public Func<CancellationToken, T?> About<T>(TextDocumentIdentifier named, Func<Workspace, Document, CancellationToken, T?> answer)
    {
        var (workspace, document) = (Workspace, DocumentOf(named.Uri));
        return cancelled =>
        {
            cancelled.ThrowIfCancellationRequested();
            var result = answer(workspace, document, cancelled);

            // An answer about a text that is gone is worth nothing.
            cancelled.ThrowIfCancellationRequested();
            return result;
        };
    }

    /// <summary>The same without a search that needs to be stopped.</summary>
    public Func<CancellationToken, T?> About<T>(TextDocumentIdentifier named, Func<Workspace, Document, T?> answer) =>
        About(named, (workspace, document, _) => answer(workspace, document));

    /// <summary>Changes of some texts as the protocol writes them.</summary>
    public WorkspaceEdit Write(IEnumerable<DocumentChange> changes) => new(changes.ToDictionary(
        change => Addresses.UriOf(change.Document.Path),
        change => change.Edits.Select(edit => new TextEdit(Positions.Of(change.Document.Source, edit.Span), edit.NewText)).ToArray()));

    /// <summary>Whether a text is of the standard library, which nobody changes.</summary>
    public bool IsShipped(Document document) => document.Folder == _files.Library;

    /// <summary>The texts of the client: open, or in a folder that is.</summary>
    public IEnumerable<Document> Own() => Workspace.Documents.Where(document => document.IsOpen || IsInFolder(document.Path));

    private bool IsInFolder(string path) => _folders.Exists(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

    private Document? Read(string path) => _files.Read(path) is { } text ? new Document(path, text, version: null) : null;
}
