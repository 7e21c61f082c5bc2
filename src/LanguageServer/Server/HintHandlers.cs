using Edaran.Compiler.Diagnostics;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Hints;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using DocumentLink = Edaran.LanguageServer.Protocol.Types.DocumentLink;
using InlayHint = Edaran.LanguageServer.Protocol.Types.InlayHint;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests about what is shown within a text: hints, links, and places that are typed in together.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
internal sealed class HintHandlers(Connection connection, ServerState state)
{
    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/inlayHint", Types.RangeParams, Types.InlayHintArray, asked => state.About<InlayHint[]>(asked.TextDocument, (workspace, document) =>
            [.. InlayHints.Of(workspace.UnitOf(document), state.Positions.SpanOf(document.Source, asked.Range), state.Language)
                .Where(hint => !state.Settings.HiddenHints.HasFlag(hint.Kind)).Select(hint => new InlayHint(
                state.Positions.At(document.Source, hint.Offset), hint.Label, hint.Tooltip.Length == 0 ? null : hint.Tooltip, hint.IsBefore ? null : true, hint.IsBefore ? true : null))]));
        connection.OnRequest("textDocument/documentLink", Types.DocumentParams, Types.DocumentLinkArray, asked => state.About<DocumentLink[]>(asked.TextDocument, (workspace, document) =>
            [.. DocumentLinks.Of(workspace, document).Select(link => new DocumentLink(
                state.Positions.Of(document.Source, link.Span), state.Addresses.UriOf(link.Target.Path), Tooltip(link.Target)))]));
        connection.OnRequest("textDocument/linkedEditingRange", Types.PositionParams, Types.LinkedEditingRanges, asked => state.About(asked.TextDocument, (workspace, document) =>
            LinkedEditing.At(workspace.UnitOf(document), state.Positions.OffsetOf(document.Source, asked.Position)) is { Count: > 0 } places
                ? new LinkedEditingRanges([.. places.Select(place => state.Positions.Of(document.Source, place))], LinkedEditing.WordPattern)
                : null));
    }

    private string Tooltip(Document target) => Localized.In(
        state.IsShipped(target) ? Localized.Both("Buka kamus standar", "Open the standard library") : Localized.Both("Buka berkasnya", "Open the file"), state.Language);
}
