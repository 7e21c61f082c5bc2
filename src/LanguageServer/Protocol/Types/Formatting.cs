namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A part of a document to be formatted.</summary>
internal sealed record RangeFormattingParams(TextDocumentIdentifier TextDocument, Range Range);

/// <summary>Parts of a document to be formatted.</summary>
internal sealed record RangesFormattingParams(TextDocumentIdentifier TextDocument, Range[] Ranges);

/// <summary>How parts of documents are formatted.</summary>
/// <param name="RangesSupport">Whether several at once are; said to clients that know of it (3.18).</param>
internal sealed record RangeFormattingOptions(bool? RangesSupport);

/// <summary>A document in which something was typed, with the place behind it.</summary>
internal sealed record OnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch);

/// <summary>What has to be typed to be formatted.</summary>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter, string[] MoreTriggerCharacter);
