namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>What the server offers to do.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds);

/// <summary>A stretch of a document for which actions are asked.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <summary>The kinds of actions that are asked for, or null: any; and whether the user asks (1, or null) or the editor (2).</summary>
internal sealed record CodeActionContext(string[]? Only, int? TriggerKind);

/// <summary>A change that is offered, with the findings it mends.</summary>
internal sealed record CodeAction(string Title, string Kind, Diagnostic[]? Diagnostics, bool? IsPreferred, WorkspaceEdit Edit);
