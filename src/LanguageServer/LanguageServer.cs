using System.Text.Json;
using Edaran.Compiler.Diagnostics;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using Edaran.LanguageServer.Server;

namespace Edaran.LanguageServer;

/// <summary>
/// The language server: protocol 3.17 over two streams. Texts change in the order of the client's messages; requests are answered beside, each
/// from the texts of its moment.
/// </summary>
public sealed class LanguageServer
{
    private readonly Connection _connection;
    private readonly ServerState _state;
    private readonly DiagnosticsPublisher _publisher;
    private readonly LetterLenses _lenses;
    private readonly string _version;
    private bool _isInitialized;
    private bool _isShutDown;
    private bool _watchesFiles;

    private LanguageServer(Stream input, Stream output, TextWriter log, IServerFiles files, ILetterTools tools, string version)
    {
        _version = version;
        _connection = new Connection(input, output, log) { Guard = Refuse };
        _state = new ServerState(files);
        _lenses = new LetterLenses(_state, tools);
        var findings = new Findings(_state);
        _publisher = new DiagnosticsPublisher(_connection, _state, findings);
        RegisterLifecycle();
        RegisterTexts();
        new Handlers(_connection, _state, findings).Register();
        new NameHandlers(_connection, _state).Register();
        new ColourHandlers(_connection, _state).Register();
        new FormattingHandlers(_connection, _state).Register();
        new CompletionHandlers(_connection, _state).Register();
        new HintHandlers(_connection, _state).Register();
        new LensHandlers(_connection, _state, _lenses, new LetterCommands(_connection, _state, tools, _lenses)).Register();
        new CallHandlers(_connection, _state).Register();
        new ActionHandlers(_connection, _state, findings).Register();
    }

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Serves one client until it leaves.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="log">Takes a line for each fault of the server.</param>
    /// <param name="files">The disk.</param>
    /// <param name="tools">What is done with whole letters.</param>
    /// <param name="version">The version the server gives itself out as.</param>
    /// <returns>0 where the client took its leave as the protocol has it, 1 where it has just gone.</returns>
    public static int Run(Stream input, Stream output, TextWriter log, IServerFiles files, ILetterTools tools, string version)
    {
        var server = new LanguageServer(input, output, TextWriter.Synchronized(log), files, tools, version);
        server._connection.Run();
        server._publisher.End();
        return server._isShutDown ? 0 : 1;
    }

    private void RegisterLifecycle()
    {
        _connection.OnRequest("initialize", Types.InitializeParams, Types.InitializeResult, asked =>
        {
            var result = Initialize(asked);
            return _ => result;
        });
        _connection.OnNotification("initialized", Types.Nothing, _ => Watch());
        _connection.OnRequest("shutdown", Types.Nothing, Types.Nothing, _ =>
        {
            _isShutDown = true;
            return _ => null;
        });
        _connection.OnNotification("exit", Types.Nothing, _ => _connection.IsOver = true);
    }

    private void RegisterTexts()
    {
        _connection.OnNotification("textDocument/didOpen", Types.DidOpenParams, opened => _publisher.Changed(_state.Open(opened.TextDocument)));
        _connection.OnNotification("textDocument/didChange", Types.DidChangeParams, changed =>
        {
            _connection.Drop(changed.TextDocument.Uri);
            _publisher.Changed(_state.Change(changed));
        });
        _connection.OnNotification("textDocument/didClose", Types.DocumentParams, closed =>
        {
            _state.Close(closed.TextDocument.Uri);
            _publisher.Closed(closed.TextDocument.Uri);
            _publisher.Changed();
        });
        _connection.OnNotification("textDocument/didSave", Types.DocumentParams, saved => _lenses.Forget(Addresses.PathOf(saved.TextDocument.Uri)));
        _connection.OnNotification("workspace/didChangeWatchedFiles", Types.DidChangeWatchedFilesParams, changed =>
        {
            foreach (var file in changed.Changes)
            {
                _lenses.Forget(Addresses.PathOf(file.Uri));
                _state.Reread(file.Uri);
            }

            _publisher.Changed();
        });
        _connection.OnNotification("workspace/didChangeWorkspaceFolders", Types.DidChangeWorkspaceFoldersParams, changed =>
        {
            changed.Event.Removed.ToList().ForEach(folder => _state.CloseFolder(folder.Uri));
            changed.Event.Added.ToList().ForEach(folder => _state.OpenFolder(folder.Uri));
            _publisher.Changed();
        });
    }

    private ErrorCode? Refuse(Incoming message) => message.Method switch
    {
        "exit" => null,
        "initialize" => _isInitialized ? ErrorCode.InvalidRequest : null,
        _ when !_isInitialized => ErrorCode.ServerNotInitialized,
        _ when _isShutDown => ErrorCode.InvalidRequest,
        _ => null,
    };

    private InitializeResult Initialize(InitializeParams asked)
    {
        _isInitialized = true;
        var client = asked.Capabilities;
        var isUtf8 = client?.General?.PositionEncodings is { Length: > 0 } encodings && encodings[0] == "utf-8";
        _state.Positions = new Positions(isUtf8);
        _state.Language = asked.Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.English : MessageLanguage.Indonesian;
        _state.TakesSnippets = client?.TextDocument?.Completion?.CompletionItem?.SnippetSupport == true;
        _state.ResolvesActions = client?.TextDocument?.CodeAction?.ResolveSupport?.Properties?.Contains("edit") == true;
        _state.Settings = Settings.Of(asked.InitializationOptions);
        _state.ShownByClient = client?.Experimental?.Commands?.Commands ?? [];
        _publisher.IsAsked = client?.TextDocument?.Diagnostic is { ValueKind: JsonValueKind.Object };
        _watchesFiles = client?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true;
        foreach (var folder in asked.WorkspaceFolders?.Select(folder => folder.Uri) ?? (asked.RootUri is { } root ? [root] : []))
        {
            _state.OpenFolder(folder);
        }

        return new InitializeResult(
            new ServerCapabilities(
                _state.Positions.Encoding,
                new TextDocumentSyncOptions(OpenClose: true, Change: 2, new SaveOptions(IncludeText: false)),
                new DiagnosticOptions("edaran", InterFileDependencies: true, WorkspaceDiagnostics: true),
                DocumentSymbolProvider: true,
                FoldingRangeProvider: true,
                SelectionRangeProvider: true,
                DocumentFormattingProvider: true,
                DocumentRangeFormattingProvider: true,
                FormattingHandlers.Triggers,
                HoverProvider: true,
                DefinitionProvider: true,
                ReferencesProvider: true,
                DocumentHighlightProvider: true,
                new RenameOptions(PrepareProvider: true),
                client?.TextDocument?.CodeAction?.CodeActionLiteralSupport is { ValueKind: JsonValueKind.Object } ? new CodeActionOptions(ActionKinds.Offered, _state.ResolvesActions) : null,
                WorkspaceSymbolProvider: true,
                new SemanticTokensOptions(new SemanticTokensLegend(ColourNumbers.Types, ColourNumbers.Modifiers), Range: true, new SemanticTokensFullOptions(Delta: true)),
                new WorkspaceOptions(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true))),
            new ServerInfo("edaran", _version));
    }

    private void Watch()
    {
        if (_watchesFiles)
        {
            _connection.Ask(
                "client/registerCapability",
                new RegistrationParams([new Registration("files", "workspace/didChangeWatchedFiles", new WatchedFilesOptions([new WatchedPattern("**/*.edaran")]))]),
                Types.RegistrationParams);
        }
    }
}
