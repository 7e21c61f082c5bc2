namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A stretch of a document.</summary>
internal sealed record RangeParams(TextDocumentIdentifier TextDocument, Range Range);

/// <summary>A few words shown within a text.</summary>
internal sealed record InlayHint(Position Position, string Label, string? Tooltip, bool? PaddingLeft, bool? PaddingRight);

/// <summary>A stretch that leads to another document.</summary>
internal sealed record DocumentLink(Range Range, string Target, string? Tooltip);

/// <summary>How links are given.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);

/// <summary>Places that are typed in together, and what may be typed.</summary>
internal sealed record LinkedEditingRanges(Range[] Ranges, string WordPattern);
