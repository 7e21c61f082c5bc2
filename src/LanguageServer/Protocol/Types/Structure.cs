namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A part of a document with the parts below it.</summary>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, Range Range, Range SelectionRange, DocumentSymbol[] Children);

/// <summary>Lines that can be folded.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

/// <summary>Positions from which a selection grows.</summary>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, Position[] Positions);

/// <summary>A selection and the next larger one.</summary>
internal sealed record SelectionRange(Range Range, SelectionRange? Parent);
