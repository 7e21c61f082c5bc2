using System.Text.Json;

namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>What the client says of itself; members that the server does not look at are left out.</summary>
internal sealed record InitializeParams(int? ProcessId, string? RootUri, WorkspaceFolder[]? WorkspaceFolders, ClientCapabilities? Capabilities, string? Locale, JsonElement InitializationOptions, string? Trace);

/// <summary>A folder that is open in the client.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What the client can do.</summary>
internal sealed record ClientCapabilities(GeneralCapabilities? General, WorkspaceCapabilities? Workspace, TextDocumentCapabilities? TextDocument, WindowCapabilities? Window, JsonElement Experimental);

/// <summary>What the client shows beside texts.</summary>
internal sealed record WindowCapabilities(bool? WorkDoneProgress);

/// <summary>Capabilities that belong to nothing in particular.</summary>
internal sealed record GeneralCapabilities(string[]? PositionEncodings);

/// <summary>Capabilities about the folders that are open.</summary>
internal sealed record WorkspaceCapabilities(
    DynamicCapability? DidChangeWatchedFiles,
    DynamicCapability? DidChangeConfiguration,
    bool? WorkspaceFolders,
    bool? Configuration,
    RefreshCapability? SemanticTokens,
    RefreshCapability? InlayHint,
    RefreshCapability? CodeLens,
    RefreshCapability? Diagnostics);

/// <summary>Whether the client asks again when it is told to.</summary>
internal sealed record RefreshCapability(bool? RefreshSupport);

/// <summary>Capabilities about texts.</summary>
internal sealed record TextDocumentCapabilities(JsonElement? Diagnostic, PublishDiagnosticsCapability? PublishDiagnostics, DocumentSymbolCapability? DocumentSymbol, CompletionCapability? Completion, CodeActionCapability? CodeAction, RangeFormattingCapability? RangeFormatting);

/// <summary>Whether the client formats several parts at once.</summary>
internal sealed record RangeFormattingCapability(bool? RangesSupport);

/// <summary>A capability that the server may ask for later.</summary>
internal sealed record DynamicCapability(bool? DynamicRegistration);

/// <summary>What of a finding the client shows.</summary>
internal sealed record PublishDiagnosticsCapability(bool? RelatedInformation, bool? CodeDescriptionSupport);

/// <summary>How the client shows the parts of a document.</summary>
internal sealed record DocumentSymbolCapability(bool? HierarchicalDocumentSymbolSupport);

/// <summary>The answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>The name of the server.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    DiagnosticOptions? DiagnosticProvider,
    bool DocumentSymbolProvider,
    bool FoldingRangeProvider,
    bool SelectionRangeProvider,
    bool DocumentFormattingProvider,
    RangeFormattingOptions DocumentRangeFormattingProvider,
    OnTypeFormattingOptions DocumentOnTypeFormattingProvider,
    bool HoverProvider,
    bool DefinitionProvider,
    WorkDoneOptions ReferencesProvider,
    bool DocumentHighlightProvider,
    RenameOptions RenameProvider,
    CodeActionOptions? CodeActionProvider,
    WorkDoneOptions WorkspaceSymbolProvider,
    SemanticTokensOptions SemanticTokensProvider,
    WorkspaceOptions Workspace)
{
    /// <summary>How it is told what may be written.</summary>
    public CompletionOptions CompletionProvider { get; } = new([" ", "\"", ";"], ResolveProvider: true);

    /// <summary>How patterns of sentences are told.</summary>
    public SignatureHelpOptions SignatureHelpProvider { get; } = new([" ", ","]);

    /// <summary>How lines above parts of texts are told.</summary>
    public CodeLensOptions CodeLensProvider { get; } = new(ResolveProvider: true);

    /// <summary>What the server does on command.</summary>
    public ExecuteCommandOptions ExecuteCommandProvider { get; } = new([CommandNames.RunExample, CommandNames.Compare, CommandNames.People], WorkDoneProgress: true);

    /// <summary>Whether hints are shown within texts.</summary>
    public bool InlayHintProvider { get; } = true;

    /// <summary>How stretches lead to other texts.</summary>
    public DocumentLinkOptions DocumentLinkProvider { get; } = new(ResolveProvider: false);

    /// <summary>Whether places are typed in together.</summary>
    public bool LinkedEditingRangeProvider { get; } = true;

    /// <summary>Whether it is told what cites what.</summary>
    public bool CallHierarchyProvider { get; } = true;
}

/// <summary>How the client tells of texts.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, SaveOptions Save);

/// <summary>What the client tells when a text is saved.</summary>
internal sealed record SaveOptions(bool IncludeText);

/// <summary>How findings are asked for.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics, bool WorkDoneProgress);

/// <summary>What the server can do about folders.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersOptions WorkspaceFolders, FileOperationsOptions FileOperations);

/// <summary>Whether the server wants to know of folders.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);

/// <summary>Capabilities that the server asks for.</summary>
internal sealed record RegistrationParams(Registration[] Registrations);

/// <summary>A capability that the server asks for.</summary>
internal sealed record Registration(string Id, string Method, JsonElement RegisterOptions);

/// <summary>The files that the client is to watch.</summary>
internal sealed record WatchedFilesOptions(WatchedPattern[] Watchers);

/// <summary>A pattern of files to watch.</summary>
internal sealed record WatchedPattern(string GlobPattern);

/// <summary>A message that the client shows, or puts in its log.</summary>
internal sealed record MessageParams(int Type, string Message);

/// <summary>No parameters at all.</summary>
internal sealed record Nothing;
