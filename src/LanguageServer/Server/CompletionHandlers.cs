using Edaran.Compiler.Symbols;
using Edaran.Ide;
using Edaran.Ide.Features.Completion;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using CompletionItem = Edaran.LanguageServer.Protocol.Types.CompletionItem;
using SignatureHelp = Edaran.LanguageServer.Protocol.Types.SignatureHelp;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests about what may be written next.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
internal sealed class CompletionHandlers(Connection connection, ServerState state)
{
    private const int Most = 1_000;
    private const int PlainText = 1;
    private const int WithPlaces = 2;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/completion", Types.PositionParams, Types.CompletionList, asked => state.About(asked.TextDocument, (workspace, document, cancelled) =>
            Write(asked.TextDocument.Uri, document, Completions.At(workspace, document, state.Positions.OffsetOf(document.Source, asked.Position), state.Language, cancelled))));
        connection.OnRequest("completionItem/resolve", Types.CompletionItem, Types.CompletionItem, Resolve);
        connection.OnRequest("textDocument/signatureHelp", Types.PositionParams, Types.SignatureHelp, asked => state.About(asked.TextDocument, (workspace, document) =>
            Write([.. Ide.Features.Completion.SignatureHelp.At(workspace.UnitOf(document), state.Positions.OffsetOf(document.Source, asked.Position))])));
    }

    private CompletionList Write(string uri, Document document, IReadOnlyList<Ide.Features.Completion.CompletionItem> found) =>
        new(found.Count > Most, [.. found.Take(Most).Select((item, i) => Write(uri, document, item, i))]);

    private CompletionItem Write(string uri, Document document, Ide.Features.Completion.CompletionItem item, int place)
    {
        var snippet = state.TakesSnippets ? item.Snippet : null;
        return new CompletionItem(
            item.Label,
            KindOf(item),
            item.Detail.Length == 0 ? null : item.Detail,
            string.IsNullOrEmpty(item.Documentation) ? null : new MarkupContent("markdown", item.Documentation),
            $"{place:D4}",
            item.Label,
            snippet is null ? PlainText : WithPlaces,
            new TextEdit(state.Positions.Of(document.Source, item.Span), snippet ?? item.Text),
            item.Name is { } name ? new CompletionData(uri, name.Name, (int)name.Kind, name.Within) : null);
    }

    // What a name means is told when it is looked at.
    private Func<CancellationToken, CompletionItem?> Resolve(CompletionItem item)
    {
        if (item.Data is not { } data || state.Workspace.Find(Addresses.PathOf(data.Uri)) is not { } document)
        {
            return _ => item;
        }

        var workspace = state.Workspace;
        return _ =>
        {
            var unit = workspace.UnitOf(document);
            var name = unit.VisibleNames.Select(one => one.Name).FirstOrDefault(one => one.Name == data.Name && one.Kind == (NameKinds)data.Kind && one.Within == data.Within);
            return name is null ? item : item with { Documentation = new MarkupContent("markdown", Ide.Features.Hover.OfName(unit, name, state.Language)) };
        };
    }

    private SignatureHelp? Write(IReadOnlyList<Ide.Features.Completion.SignatureHelp> found) => found.Count == 0 ? null : new SignatureHelp(
        [.. found.Select(one => new SignatureInformation(one.Pattern.Label, new MarkupContent("plaintext", one.Pattern.Meaning(state.Language)), Places(one.Pattern), one.Place))], 0, found[0].Place);

    private static ParameterInformation[] Places(SentencePattern pattern)
    {
        var (places, at) = (new List<ParameterInformation>(), 0);
        foreach (var part in pattern.Parts.Where(part => part.IsPlace))
        {
            var start = pattern.Label.IndexOf(part.Shown, at, StringComparison.Ordinal);
            at = start + part.Shown.Length;
            places.Add(new ParameterInformation([start, at]));
        }

        return [.. places];
    }

    // The protocol's numbers ("CompletionItemKind").
    private static int KindOf(Ide.Features.Completion.CompletionItem item) => item.Kind switch
    {
        CompletionKind.Phrase => 14,
        CompletionKind.Pattern => 15,
        CompletionKind.Point => 18,
        CompletionKind.Unit => 17,
        _ => item.Name?.Kind switch
        {
            NameKinds.Value => 20,
            NameKinds.Term => 7,
            NameKinds.Mode => 13,
            NameKinds.Act => 2,
            NameKinds.Official => 8,
            NameKinds.Season => 23,
            _ => 10,
        },
    };
}
