namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>What may be written at a position.</summary>
internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>Something that may be written; text of format 2 has places to fill in.</summary>
internal sealed record CompletionItem(
    string Label, int? Kind, string? Detail, MarkupContent? Documentation, string? SortText, string? FilterText, int? InsertTextFormat, TextEdit? TextEdit, CompletionData? Data);

/// <summary>What the server needs to tell more about a name that it offered.</summary>
internal sealed record CompletionData(string Uri, string Name, int Kind, string Within);

/// <summary>How completion is asked for.</summary>
internal sealed record CompletionOptions(string[] TriggerCharacters, bool ResolveProvider);

/// <summary>What the client can do with what is offered.</summary>
internal sealed record CompletionCapability(CompletionItemCapability? CompletionItem);

/// <summary>What the client can do with one item.</summary>
internal sealed record CompletionItemCapability(bool? SnippetSupport);

/// <summary>The patterns that a sentence may follow.</summary>
internal sealed record SignatureHelp(SignatureInformation[] Signatures, int ActiveSignature, int ActiveParameter);

/// <summary>A pattern.</summary>
internal sealed record SignatureInformation(string Label, MarkupContent Documentation, ParameterInformation[] Parameters, int ActiveParameter);

/// <summary>A place of a pattern: where its name begins and ends in the label, in UTF-16 units.</summary>
internal sealed record ParameterInformation(int[] Label);

/// <summary>When help about sentences is asked for.</summary>
internal sealed record SignatureHelpOptions(string[] TriggerCharacters);
