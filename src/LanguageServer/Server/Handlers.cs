using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests about texts: each a line that takes the text of the moment, calls the feature, and translates what it says.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
/// <param name="findings">Findings.</param>
/// <param name="progresses">Work that takes long.</param>
internal sealed class Handlers(Connection connection, ServerState state, Findings findings, Progresses progresses)
{
    private int _looks;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/documentSymbol", Types.DocumentParams, Types.DocumentSymbolArray, asked => state.About(asked.TextDocument, Symbols));
        connection.OnRequest("textDocument/foldingRange", Types.DocumentParams, Types.FoldingRangeArray, asked => state.About(asked.TextDocument, Foldings));
        connection.OnRequest("textDocument/selectionRange", Types.SelectionRangeParams, Types.SelectionRangeArray, asked => state.About<SelectionRange[]>(asked.TextDocument, (workspace, document) =>
            [.. asked.Positions.Select(position => Grow(workspace, document, position))]));
        connection.OnRequest("textDocument/diagnostic", Types.DocumentDiagnosticParams, Types.DocumentDiagnosticReport, asked => state.About(asked.TextDocument, (workspace, document, cancelled) =>
            Reports.Of(findings.All(workspace, document, cancelled), asked.PreviousResultId)));
        connection.OnRequest("workspace/diagnostic", Types.WorkspaceDiagnosticParams, Types.WorkspaceDiagnosticReport, Everywhere);
    }

    private Func<CancellationToken, WorkspaceDiagnosticReport?> Everywhere(WorkspaceDiagnosticParams asked)
    {
        var (workspace, own) = (state.Workspace, state.Own().ToList());
        var before = asked.PreviousResultIds.DistinctBy(result => Addresses.PathOf(result.Uri)).ToDictionary(result => Addresses.PathOf(result.Uri), result => result.Value, StringComparer.Ordinal);

        // Editors ask again and again; what takes long is the first time.
        var isFirst = _looks++ == 0;
        return cancelled =>
        {
            using var progress = progresses.Begin(asked.WorkDoneToken, state.Say("Memeriksa semua surat", "Checking all letters"), cancelled, isTold: isFirst);
            var reports = own.Select((document, place) =>
            {
                progress.Cancelled.ThrowIfCancellationRequested();
                progress.Report(() => $"{place + 1}/{own.Count}");
                var report = Reports.Of(findings.All(workspace, document, progress.Cancelled), before.GetValueOrDefault(document.Path));
                return new WorkspaceDocumentReport(report.Kind, state.Addresses.UriOf(document.Path), document.Version, report.ResultId, report.Items);
            });
            return new WorkspaceDiagnosticReport(progresses.InParts(asked.PartialResultToken, reports, 1, part => new WorkspaceDiagnosticReport(part), Types.WorkspaceDiagnosticReport));
        };
    }

    /// <summary>The protocol's number for a part ("SymbolKind").</summary>
    public static int KindOf(PartKind kind) =>
        kind switch { PartKind.Unit => 1, PartKind.Fact => 8, PartKind.Term => 14, PartKind.Names => 22, PartKind.Point => 12, _ => 24 };

    private DocumentSymbol[] Symbols(Workspace workspace, Document document) =>
        Outline.Of(workspace.UnitOf(document).Tree.Root) is { } part ? [Symbol(document, part)] : [];

    private DocumentSymbol Symbol(Document document, Part part) => new(
        part.Name.Length == 0 ? "…" : part.Name,
        part.Detail.Length == 0 ? null : part.Detail,
        KindOf(part.Kind),
        state.Positions.Of(document.Source, part.Span),
        state.Positions.Of(document.Source, part.NameSpan),
        [.. part.Parts.Select(below => Symbol(document, below))]);

    private static FoldingRange[] Foldings(Workspace workspace, Document document) =>
        [.. Folding.Of(workspace.UnitOf(document).Tree).Select(fold => new FoldingRange(fold.First, fold.Last, fold.IsComment ? "comment" : null))];

    private SelectionRange Grow(Workspace workspace, Document document, Position position)
    {
        var around = Selections.Around(workspace.UnitOf(document).Tree.Root, state.Positions.OffsetOf(document.Source, position));
        return around.Reverse().Aggregate(
            (SelectionRange?)null, (outer, span) => new SelectionRange(state.Positions.Of(document.Source, span), outer))!;
    }
}
