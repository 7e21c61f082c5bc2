using System.Text.Json;

namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>What the server offers to do.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds, bool ResolveProvider);

/// <summary>A stretch of a document for which actions are asked.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <summary>The kinds of actions that are asked for, or null: any; and whether the user asks (1, or null) or the editor (2).</summary>
internal sealed record CodeActionContext(string[]? Only, int? TriggerKind);

/// <summary>A change that is offered, with the findings it mends; its edit, or what the server needs to find it when it is chosen.</summary>
internal sealed record CodeAction(string Title, string Kind, Diagnostic[]? Diagnostics, bool? IsPreferred, WorkspaceEdit? Edit, CodeActionData? Data);

/// <summary>What the server needs to find the edit of an action: the text as it was, and where the action was offered.</summary>
internal sealed record CodeActionData(string Uri, int? Version, Range Range);

/// <summary>Whether the client takes actions with their kinds and edits, not commands alone, and asks for some of their parts when one is chosen.</summary>
internal sealed record CodeActionCapability(JsonElement? CodeActionLiteralSupport, ResolveSupport? ResolveSupport);

/// <summary>The parts that the client can ask for later.</summary>
internal sealed record ResolveSupport(string[]? Properties);
