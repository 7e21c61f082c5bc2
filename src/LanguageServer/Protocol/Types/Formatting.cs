namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A part of a document to be formatted.</summary>
internal sealed record RangeFormattingParams(TextDocumentIdentifier TextDocument, Range Range);

/// <summary>A document in which something was typed, with the place behind it.</summary>
internal sealed record OnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch);

/// <summary>What has to be typed to be formatted.</summary>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter, string[] MoreTriggerCharacter);
