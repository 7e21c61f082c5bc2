using System.Globalization;
using System.Text.Json;
using Edaran.Compiler.Interpretation;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests about lines above parts of a text, and what they do.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
/// <param name="letters">The lines about whole letters.</param>
/// <param name="commands">What these do.</param>
internal sealed class LensHandlers(Connection connection, ServerState state, LetterLenses letters, LetterCommands commands)
{
    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/codeLens", Types.DocumentParams, Types.CodeLensArray, asked => state.About<CodeLens[]>(asked.TextDocument, (workspace, document) =>
            [.. letters.Of(workspace, document, asked.TextDocument.Uri), .. ExampleLenses.In(workspace.UnitOf(document)).Select((span, i) =>
                new CodeLens(state.Positions.Of(document.Source, span), null, new CodeLensData(asked.TextDocument.Uri, i)))]));
        connection.OnRequest("codeLens/resolve", Types.CodeLens, Types.CodeLens, Resolve);
        connection.OnRequest("workspace/executeCommand", Types.ExecuteCommandParams, Types.JsonElement, Execute);
    }

    private Func<CancellationToken, CodeLens?> Resolve(CodeLens lens) => lens.Data is not { } data
        ? _ => lens
        : state.About(new TextDocumentIdentifier(data.Uri), (workspace, document) => lens with
        {
            Command = new Command(ExampleLenses.Title(ExampleLenses.Run(workspace.UnitOf(document), data.Example), state.Language), CommandNames.RunExample, [JsonSerializer.SerializeToElement(data, Types.CodeLensData)]),
        });

    private Func<CancellationToken, JsonElement> Execute(ExecuteCommandParams asked) => asked.Command switch
    {
        CommandNames.RunExample => Run(asked),
        CommandNames.Compare => commands.Compare(asked.Arguments ?? [], asked.WorkDoneToken),
        CommandNames.People => commands.People(asked.Arguments ?? [], asked.WorkDoneToken),
        _ => throw new ResponseException(ErrorCode.InvalidParams, asked.Command),
    };

    private Func<CancellationToken, JsonElement> Run(ExecuteCommandParams asked)
    {
        if (asked.Arguments is not [{ ValueKind: JsonValueKind.Object } argument] || argument.Deserialize(Types.CodeLensData) is not { } data)
        {
            throw new ResponseException(ErrorCode.InvalidParams, asked.Command);
        }

        return state.About(new TextDocumentIdentifier(data.Uri), (workspace, document) => JsonSerializer.SerializeToElement(
            ExampleLenses.Run(workspace.UnitOf(document), data.Example) is { IsEmpty: false } results ? Outcome(document, results) : null, Types.ExampleOutcome!));
    }

    private ExampleOutcome Outcome(Document document, IReadOnlyList<ExampleResult> results) => new(
        results[0].Example.Name,
        results.All(result => result.Passed),
        [.. results.SelectMany(result => result.Differences).Select(one => new ExampleOther(
            one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.Expected, one.Got, state.Positions.Of(document.Source, one.Source.Span)))]);
}
