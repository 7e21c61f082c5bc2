namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>What cites or is cited.</summary>
internal sealed record CallHierarchyItem(string Name, int Kind, string? Detail, string Uri, Range Range, Range SelectionRange);

/// <summary>An item whose calls are asked for.</summary>
internal sealed record CallHierarchyParams(CallHierarchyItem Item);

/// <summary>What cites an item, with where it does.</summary>
internal sealed record IncomingCall(CallHierarchyItem From, Range[] FromRanges);

/// <summary>What an item cites, with where it does.</summary>
internal sealed record OutgoingCall(CallHierarchyItem To, Range[] FromRanges);
