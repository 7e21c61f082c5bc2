using System.Text.Json;
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
    private readonly WorkspaceHandlers _workspace;
    private readonly Progresses _progresses;
    private readonly string _version;
    private bool _isInitialized;
    private bool _isShutDown;

    private LanguageServer(Stream input, Stream output, TextWriter log, IServerFiles files, ILetterTools tools, string version)
    {
        _version = version;
        _connection = new Connection(input, output, log) { Guard = Refuse };
        _state = new ServerState(files);
        var lenses = new LetterLenses(_state, tools);
        var findings = new Findings(_state);
        _publisher = new DiagnosticsPublisher(_connection, _state, findings);
        _progresses = new Progresses(_connection);
        _progresses.Register();
        _workspace = new WorkspaceHandlers(_connection, _state, _publisher, lenses, _progresses);
        RegisterLifecycle();
        _workspace.Register();
        new Handlers(_connection, _state, findings, _progresses).Register();
        new NameHandlers(_connection, _state, _progresses).Register();
        new ColourHandlers(_connection, _state).Register();
        new FormattingHandlers(_connection, _state).Register();
        new CompletionHandlers(_connection, _state).Register();
        new HintHandlers(_connection, _state).Register();
        new LensHandlers(_connection, _state, lenses, new LetterCommands(_connection, _state, tools, lenses, _progresses)).Register();
        new LetterHandlers(_connection, _state).Register();
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
        _connection.OnNotification("initialized", Types.Nothing, _ => _workspace.Begin());
        _connection.OnRequest("shutdown", Types.Nothing, Types.Nothing, _ =>
        {
            _isShutDown = true;
            return _ => null;
        });
        _connection.OnNotification("exit", Types.Nothing, _ => _connection.IsOver = true);
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
        _state.TakesSnippets = client?.TextDocument?.Completion?.CompletionItem?.SnippetSupport == true;
        _state.ResolvesActions = client?.TextDocument?.CodeAction?.ResolveSupport?.Properties?.Contains("edit") == true;
        _state.ShownByClient = ShownBy(client?.Experimental ?? default);
        _connection.TraceLevel = asked.Trace;
        _publisher.IsAsked = client?.TextDocument?.Diagnostic is { ValueKind: JsonValueKind.Object };
        _progresses.CanCreate = client?.Window?.WorkDoneProgress == true;
        _workspace.Introduce(asked);
        return new InitializeResult(
            new ServerCapabilities(
                _state.Positions.Encoding,
                new TextDocumentSyncOptions(OpenClose: true, Change: 2, new SaveOptions(IncludeText: false)),
                new DiagnosticOptions("edaran", InterFileDependencies: true, WorkspaceDiagnostics: true, WorkDoneProgress: true),
                DocumentSymbolProvider: true,
                FoldingRangeProvider: true,
                SelectionRangeProvider: true,
                DocumentFormattingProvider: true,
                new RangeFormattingOptions(client?.TextDocument?.RangeFormatting?.RangesSupport == true ? true : null),
                FormattingHandlers.Triggers,
                HoverProvider: true,
                DefinitionProvider: true,
                new WorkDoneOptions(WorkDoneProgress: true),
                DocumentHighlightProvider: true,
                new RenameOptions(PrepareProvider: true),
                client?.TextDocument?.CodeAction?.CodeActionLiteralSupport is { ValueKind: JsonValueKind.Object } ? new CodeActionOptions(ActionKinds.Offered, _state.ResolvesActions) : null,
                new WorkDoneOptions(WorkDoneProgress: true),
                new SemanticTokensOptions(new SemanticTokensLegend(ColourNumbers.Types, ColourNumbers.Modifiers), Range: true, new SemanticTokensFullOptions(Delta: true)),
                new WorkspaceOptions(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true), WorkspaceHandlers.Renames)),
            new ServerInfo("edaran", _version));
    }

    // What a client says of this beyond the protocol may be anything.
    private static string[] ShownBy(JsonElement experimental) =>
        experimental.ValueKind == JsonValueKind.Object && experimental.TryGetProperty("commands", out var commands)
            && commands.ValueKind == JsonValueKind.Object && commands.TryGetProperty("commands", out var names) && names.ValueKind == JsonValueKind.Array
            ? [.. names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)]
            : [];
}
