using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Actions;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using CodeAction = Edaran.LanguageServer.Protocol.Types.CodeAction;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests for actions.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
/// <param name="findings">Findings.</param>
internal sealed class ActionHandlers(Connection connection, ServerState state, Findings findings)
{
    // An editor asks at every move of the cursor; who waits for the answer has asked for it.
    private const int Automatic = 2;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/codeAction", Types.CodeActionParams, Types.CodeActionArray, asked =>
            state.About<CodeAction[]>(asked.TextDocument, (workspace, document, cancelled) => [.. Offered(workspace, document, asked, cancelled)]));
        connection.OnRequest("codeAction/resolve", Types.CodeAction, Types.CodeAction, Resolve);
    }

    private IEnumerable<CodeAction> Offered(Workspace workspace, Document document, CodeActionParams asked, CancellationToken cancelled)
    {
        var isAwaited = asked.Context.TriggerKind != Automatic;
        foreach (var action in CodeActions.At(workspace, document, Range(document, asked.Range), kind => ActionKinds.IsWanted(kind, asked.Context.Only), isAwaited, cancelled))
        {
            if (action.Later is not null && state.ResolvesActions)
            {
                yield return Write(document, action) with { Edit = null, Data = new CodeActionData(asked.TextDocument.Uri, document.Version, asked.Range) };
            }
            else if ((action.Later is null || isAwaited) && Done(action, cancelled) is { } done)
            {
                yield return Write(document, done);
            }
        }
    }

    // Found again in the text in which it was offered; what another text says is another matter.
    private Func<CancellationToken, CodeAction?> Resolve(CodeAction chosen)
    {
        var workspace = state.Workspace;
        if (chosen.Data is not { } data || workspace.Find(Addresses.PathOf(data.Uri)) is not { } document)
        {
            return _ => chosen;
        }

        return cancelled =>
        {
            var action = document.Version != data.Version ? null : CodeActions
                .At(workspace, document, Range(document, data.Range), kind => ActionKinds.NameOf(kind) == chosen.Kind, isThorough: true, cancelled)
                .FirstOrDefault(one => Title(one) == chosen.Title);
            try
            {
                var edit = action is null ? null : Write(document, action.Resolved(cancelled)).Edit;
                return edit is not null && state.Workspace.Find(document.Path) == document ? chosen with { Edit = edit } : throw new ResponseException(ErrorCode.ContentModified, chosen.Title);
            }
            catch (RefusedException e)
            {
                throw new ResponseException(ErrorCode.RequestFailed, e.In(state.Language));
            }
        };
    }

    private static Ide.Features.Actions.CodeAction? Done(Ide.Features.Actions.CodeAction action, CancellationToken cancelled)
    {
        try
        {
            return action.Resolved(cancelled);
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private TextSpan Range(Document document, Protocol.Types.Range range) =>
        TextSpan.FromBounds(state.Positions.OffsetOf(document.Source, range.Start), state.Positions.OffsetOf(document.Source, range.End));

    private string Title(Ide.Features.Actions.CodeAction action) => state.Language == MessageLanguage.English ? action.Change.TitleEnglish : action.Change.Title;

    private CodeAction Write(Document document, Ide.Features.Actions.CodeAction action) => new(
        Title(action),
        ActionKinds.NameOf(action.Kind),
        action.Mends is { } mended ? [findings.Write(mended)] : null,
        action.IsPreferred ? true : null,
        state.Write([new DocumentChange(document, action.Change.Edits), .. action.Beside]),
        null);
}
