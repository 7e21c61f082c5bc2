using Edaran.Compiler.Diagnostics;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests about which points cite which.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
internal sealed class CallHandlers(Connection connection, ServerState state)
{
    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/prepareCallHierarchy", Types.PositionParams, Types.CallHierarchyItemArray, asked => state.About<CallHierarchyItem[]>(asked.TextDocument, (workspace, document) =>
            At(workspace, document, asked.Position) is { } item ? [Write(item)] : []));
        connection.OnRequest("callHierarchy/incomingCalls", Types.CallHierarchyParams, Types.IncomingCallArray, asked => state.About<IncomingCall[]>(new(asked.Item.Uri), (workspace, document, cancelled) =>
            At(workspace, document, asked.Item.SelectionRange.Start) is { } item
                ? [.. CallHierarchy.Incoming(workspace, item, cancelled).Select(call => new IncomingCall(
                    Write(call.From), [.. call.Where.Select(span => state.Positions.Of(call.From.Document.Source, span))]))]
                : []));
        connection.OnRequest("callHierarchy/outgoingCalls", Types.CallHierarchyParams, Types.OutgoingCallArray, asked => state.About<OutgoingCall[]>(new(asked.Item.Uri), (workspace, document) =>
            At(workspace, document, asked.Item.SelectionRange.Start) is { } item
                ? [.. CallHierarchy.Outgoing(workspace, item).Select(call => new OutgoingCall(
                    Write(call.To), [.. call.Where.Select(span => state.Positions.Of(item.Document.Source, span))]))]
                : []));
    }

    private CallItem? At(Workspace workspace, Document document, Position position) =>
        CallHierarchy.At(workspace, document, state.Positions.OffsetOf(document.Source, position));

    private CallHierarchyItem Write(CallItem item) => new(
        item.Kind switch
        {
            PartKind.Point => Localized.In(Localized.Both($"Angka {item.Name}", $"Point {item.Name}"), state.Language),
            PartKind.Example => Localized.In(Localized.Both($"contoh {item.Name}", $"example {item.Name}"), state.Language),
            _ => Localized.In(Localized.Both($"surat edaran {item.Name}", $"circular letter {item.Name}"), state.Language),
        },
        Handlers.KindOf(item.Kind),
        item.Detail.Length == 0 ? null : item.Detail,
        state.Addresses.UriOf(item.Document.Path),
        state.Positions.Of(item.Document.Source, item.Span),
        state.Positions.Of(item.Document.Source, item.NameSpan));
}
