namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A position: line from 0, and units of the agreed encoding from the beginning of the line.</summary>
internal sealed record Position(int Line, int Character);

/// <summary>A stretch of text, its end not included.</summary>
internal sealed record Range(Position Start, Position End);

/// <summary>A stretch of a document.</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>New text for a stretch.</summary>
internal sealed record TextEdit(Range Range, string NewText);

/// <summary>A document by its address.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>Parameters that name a document and nothing else.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Parameters that name a position in a document.</summary>
internal sealed record PositionParams(TextDocumentIdentifier TextDocument, Position Position);
