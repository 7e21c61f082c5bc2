using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using Hover = Edaran.LanguageServer.Protocol.Types.Hover;
using Location = Edaran.LanguageServer.Protocol.Types.Location;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests about what words stand for.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
/// <param name="progresses">Work that takes long.</param>
internal sealed class NameHandlers(Connection connection, ServerState state, Progresses progresses)
{
    private const int PartSize = 50;
    private const int Read = 2;
    private const int Declared = 3;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/hover", Types.PositionParams, Types.Hover, asked => state.About(asked.TextDocument, (workspace, document) =>
            Ide.Features.Hover.At(workspace.UnitOf(document), At(document, asked.Position), state.Language) is { } shown
                ? new Hover(new MarkupContent("markdown", shown.Markdown), state.Positions.Of(document.Source, shown.Span))
                : null));
        connection.OnRequest("textDocument/definition", Types.PositionParams, Types.LocationArray, asked => state.About<Location[]>(asked.TextDocument, (workspace, document) =>
            References.DefinitionOf(workspace, document, At(document, asked.Position)) is { } place ? [Write(place)] : []));
        connection.OnRequest("textDocument/references", Types.ReferenceParams, Types.LocationArray, asked => state.About<Location[]>(asked.TextDocument, (workspace, document, cancelled) =>
            Uses(workspace, document, asked, cancelled)));
        connection.OnRequest("textDocument/documentHighlight", Types.PositionParams, Types.DocumentHighlightArray, asked => state.About<DocumentHighlight[]>(asked.TextDocument, (workspace, document) =>
            [.. References.Within(workspace.UnitOf(document), At(document, asked.Position))
                .Select(place => new DocumentHighlight(state.Positions.Of(place.Place.Source, place.Place.Span), place.IsDeclaration ? Declared : Read))]));
        connection.OnRequest("textDocument/prepareRename", Types.PositionParams, Types.PrepareRenameResult, asked => state.About(asked.TextDocument, (workspace, document) =>
            Rename.Prepare(workspace, document, At(document, asked.Position)) is var (span, spelling)
                ? new PrepareRenameResult(state.Positions.Of(document.Source, span), spelling)
                : null));
        connection.OnRequest("textDocument/rename", Types.RenameParams, Types.WorkspaceEdit, asked => state.About<WorkspaceEdit>(asked.TextDocument, (workspace, document, cancelled) =>
            Renamed(workspace, document, asked, cancelled)));
        connection.OnRequest("workspace/symbol", Types.WorkspaceSymbolParams, Types.WorkspaceSymbolArray, Symbols);
    }

    private int At(Document document, Position position) => state.Positions.OffsetOf(document.Source, position);

    private Location Write(Compiler.Text.Location place) =>
        new(state.Addresses.UriOf(place.Source.Path), state.Positions.Of(place.Source, place.Span));

    private Location[] Uses(Workspace workspace, Document document, ReferenceParams asked, CancellationToken cancelled)
    {
        using var progress = progresses.Begin(asked.WorkDoneToken, state.Say("Mencari pemakaian", "Looking for uses"), cancelled, isTold: false);
        var uses = References.To(workspace, document, At(document, asked.Position), progress.Cancelled)
            .Where(place => asked.Context.IncludeDeclaration || !place.IsDeclaration)
            .Select(place => Write(place.Place));
        return progresses.InParts(asked.PartialResultToken, uses, PartSize, part => part, Types.LocationArray);
    }

    private WorkspaceEdit Renamed(Workspace workspace, Document document, RenameParams asked, CancellationToken cancelled)
    {
        try
        {
            return state.Write(Rename.To(workspace, document, At(document, asked.Position), asked.NewName.Trim(), state.IsShipped, cancelled));
        }
        catch (RefusedException e)
        {
            throw new ResponseException(ErrorCode.RequestFailed, e.In(state.Language));
        }
    }

    private Func<CancellationToken, WorkspaceSymbol[]?> Symbols(WorkspaceSymbolParams asked)
    {
        var (workspace, own) = (state.Workspace, state.Own().ToList());
        return cancelled =>
        {
            using var progress = progresses.Begin(asked.WorkDoneToken, state.Say("Mencari nama", "Looking for names"), cancelled, isTold: false);
            return progresses.InParts(asked.PartialResultToken, own.SelectMany(document => Named(workspace, document, asked.Query, progress.Cancelled)), PartSize, part => part, Types.WorkspaceSymbolArray);
        };
    }

    private IEnumerable<WorkspaceSymbol> Named(Workspace workspace, Document document, string query, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Outline.Of(workspace.UnitOf(document).Tree.Root) is not { } all ? [] : Flat(all)
            .Where(part => part.Name.Contains(query, StringComparison.OrdinalIgnoreCase) || part.Detail.Contains(query, StringComparison.OrdinalIgnoreCase))
            .Select(part => new WorkspaceSymbol(
                part.Detail.Length == 0 ? part.Name : $"{part.Name} {part.Detail}", Handlers.KindOf(part.Kind), all.Name,
                new Location(state.Addresses.UriOf(document.Path), state.Positions.Of(document.Source, part.NameSpan))));
    }

    private static IEnumerable<Part> Flat(Part part) => part.Parts.SelectMany(Flat).Prepend(part);
}
