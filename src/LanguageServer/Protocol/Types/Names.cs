using System.Text.Json;

namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>What is shown at a position.</summary>
internal sealed record Hover(MarkupContent Contents, Range Range);

/// <summary>Text of a kind: <c>markdown</c> or <c>plaintext</c>.</summary>
internal sealed record MarkupContent(string Kind, string Value);

/// <summary>A position whose uses are asked for.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context, JsonElement WorkDoneToken, JsonElement PartialResultToken);

/// <summary>Whether the declaration counts as a use.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>A use in the same document: 2 is read, 3 is declared.</summary>
internal sealed record DocumentHighlight(Range Range, int Kind);

/// <summary>A position to be renamed.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

/// <summary>What would be renamed.</summary>
internal sealed record PrepareRenameResult(Range Range, string Placeholder);

/// <summary>Changes of several documents.</summary>
internal sealed record WorkspaceEdit(Dictionary<string, TextEdit[]> Changes);

/// <summary>How names are renamed.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>Parts of all documents whose names hold something.</summary>
internal sealed record WorkspaceSymbolParams(string Query, JsonElement WorkDoneToken, JsonElement PartialResultToken);

/// <summary>A part of some document.</summary>
internal sealed record WorkspaceSymbol(string Name, int Kind, string ContainerName, Location Location);

/// <summary>How texts are coloured.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Range, SemanticTokensFullOptions Full);

/// <summary>How a whole document is coloured: whether changes to what the client has can be told alone.</summary>
internal sealed record SemanticTokensFullOptions(bool Delta);

/// <summary>The names of colours and marks, by their numbers.</summary>
internal sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);

/// <summary>A document, or a stretch of it, to be coloured.</summary>
internal sealed record SemanticTokensParams(TextDocumentIdentifier TextDocument, Range? Range);

/// <summary>Colours: five numbers each, relative to the one before.</summary>
/// <param name="ResultId">Their name, by which changes can be asked for; null where they cannot.</param>
/// <param name="Data">The numbers; null where just changes are told.</param>
/// <param name="Edits">Changes of the numbers that the client has; null where all are told.</param>
internal sealed record SemanticTokens(string? ResultId, int[]? Data, SemanticTokensEdit[]? Edits = null);

/// <summary>Numbers in the place of some others.</summary>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, int[]? Data);

/// <summary>A document whose colours the client has, and may have changed.</summary>
internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId);
