using System.Text.Json;
using System.Text.Json.Serialization;

namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A finding.</summary>
internal sealed record Diagnostic(
    Range Range, int Severity, string Code, CodeDescription? CodeDescription, string Source, string Message, RelatedInformation[]? RelatedInformation);

/// <summary>Where more is said of a code.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that a finding is about.</summary>
internal sealed record RelatedInformation(Location Location, string Message);

/// <summary>All findings of a document; earlier ones are gone.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, Diagnostic[] Diagnostics);

/// <summary>A document whose findings are asked for, with the result the client has.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId);

/// <summary>The findings of a document (<c>full</c>), or that they are as before (<c>unchanged</c>).</summary>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, Diagnostic[]? Items);

/// <summary>The findings of all documents are asked for, with the results the client has.</summary>
internal sealed record WorkspaceDiagnosticParams(PreviousResult[] PreviousResultIds, JsonElement WorkDoneToken, JsonElement PartialResultToken);

/// <summary>A result that the client has.</summary>
internal sealed record PreviousResult(string Uri, string Value);

/// <summary>The findings of all documents.</summary>
internal sealed record WorkspaceDiagnosticReport(WorkspaceDocumentReport[] Items);

/// <summary>The findings of one of them; its version is null where nobody has it open, and is said so.</summary>
internal sealed record WorkspaceDocumentReport(
    string Kind, string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version, string ResultId, Diagnostic[]? Items);
