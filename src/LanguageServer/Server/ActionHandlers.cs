using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Actions;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using CodeAction = Edaran.LanguageServer.Protocol.Types.CodeAction;

namespace Edaran.LanguageServer.Server;

/// <summary>The request for actions.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
/// <param name="findings">Findings.</param>
internal sealed class ActionHandlers(Connection connection, ServerState state, Findings findings)
{
    // An editor asks at every move of the cursor; who waits for the answer has asked for it.
    private const int Automatic = 2;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up the request.</summary>
    public void Register() => connection.OnRequest("textDocument/codeAction", Types.CodeActionParams, Types.CodeActionArray, asked =>
        state.About(asked.TextDocument, (workspace, document, cancelled) => Offered(workspace, document, asked, cancelled)));

    private CodeAction[] Offered(Workspace workspace, Document document, CodeActionParams asked, CancellationToken cancelled)
    {
        var (start, end) = (state.Positions.OffsetOf(document.Source, asked.Range.Start), state.Positions.OffsetOf(document.Source, asked.Range.End));
        return [.. CodeActions.At(
            workspace, document, TextSpan.FromBounds(start, end), kind => ActionKinds.IsWanted(kind, asked.Context.Only),
            asked.Context.TriggerKind != Automatic, cancelled).Select(action => Write(document, action))];
    }

    private CodeAction Write(Document document, Ide.Features.Actions.CodeAction action) => new(
        state.Language == MessageLanguage.English ? action.Change.TitleEnglish : action.Change.Title,
        ActionKinds.NameOf(action.Kind),
        action.Mends is { } mended ? [findings.Write(mended)] : null,
        action.IsPreferred ? true : null,
        state.Write([new DocumentChange(document, action.Change.Edits), .. action.Beside]));
}
