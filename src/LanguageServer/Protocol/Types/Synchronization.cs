namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A document that is opened.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>A document with its text.</summary>
internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

/// <summary>A document of a version.</summary>
internal sealed record VersionedDocument(string Uri, int Version);

/// <summary>Changes of a text, one after another.</summary>
internal sealed record DidChangeParams(VersionedDocument TextDocument, ContentChange[] ContentChanges);

/// <summary>New text for a stretch, or the whole text where there is no range.</summary>
internal sealed record ContentChange(Range? Range, string Text);

/// <summary>Files that changed on the disk.</summary>
internal sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

/// <summary>A file that was created (1), changed (2) or deleted (3).</summary>
internal sealed record FileEvent(string Uri, int Type);

/// <summary>Folders that were opened and closed.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

/// <summary>Folders that were opened and closed.</summary>
internal sealed record WorkspaceFoldersChange(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);
