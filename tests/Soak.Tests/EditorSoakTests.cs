using System.Globalization;
using System.Text.Json.Nodes;
using Edaran.Compiler.Interpretation;
using Edaran.TestKit.Editing;
using Xunit.Abstractions;

namespace Edaran.Soak.Tests;

/// <summary>
/// Tens of thousands of random edits and questions to the server as a process. It neither falls nor answers with a fault, its memory does not grow,
/// and at the end it knows of each text what a server knows that has just opened it. Another seed or number of edits: the variables
/// <c>EDARAN_SOAK_SEED</c> and <c>EDARAN_SOAK_EDITS</c>.
/// </summary>
public sealed class EditorSoakTests(ITestOutputHelper output)
{
    private const double MostGrowth = 1.5;

    // The request was given up, or its text has changed: what an editor expects who types on.
    private static readonly int[] Stale = [-32800, -32801, -32802];

    // How the protocol says no to what somebody asked for: a name that cannot be, an edit that would change what the letter means.
    private const int Refused = -32803;
    private static readonly string[] MayRefuse = ["textDocument/rename", "codeAction/resolve"];

    private static readonly string Command = RepositoryRoot.File("artifacts/bin/Edaran.Cli/release/edaran.dll");

    [Fact]
    public void It_stands_whatever_is_typed_and_asked()
    {
        var (seed, edits) = (Number("EDARAN_SOAK_SEED", 2026), Number("EDARAN_SOAK_EDITS", 24_000));
        var random = new SplitMix((ulong)seed);
        using var server = new ServerProcess(Command);
        server.Editor.Initialize(new Uri(RepositoryRoot.File("samples")).AbsoluteUri);
        Assert.Empty(Questions.Missing(server.Editor.Capabilities));

        string[] sources = [.. Directory.EnumerateFiles(RepositoryRoot.File("samples"), "*.edaran", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        string[] files = ["kota-bekasi/2072-2020-covid.edaran", "kabupaten-bekasi/1468-2025-wfa-lebaran.edaran", "kota-bekasi/kamus.edaran"];
        var typists = files.Select(file => (Uri: new Uri(RepositoryRoot.File($"samples/{file}")).AbsoluteUri, Text: File.ReadAllText(RepositoryRoot.File($"samples/{file}"))))
            .Append(("untitled:baru", "")).Select(one => new Typist(server.Editor, new EditedText(one.Item1, one.Item2), sources, random)).ToList();
        typists.ForEach(typist => typist.Text.OpenIn(server.Editor));

        var early = 0L;
        var (asked, answered) = (0, 0);
        var questions = new Questions(server.Editor, random);
        for (var edit = 0; edit < edits; edit++)
        {
            var typist = random.Pick(typists);
            typist.Edit();
            var open = new Queue<(string Method, int Id)>(Enumerable.Range(0, random.Below(4)).Select(_ => questions.Ask(random.Pick(typists).Text)).ToList());
            while (open.TryDequeue(out var question))
            {
                asked++;
                var answer = server.Editor.Answer(question.Id).Answer;
                if (answer["error"] is { } error)
                {
                    var code = error["code"]!.GetValue<int>();
                    Assert.True(Stale.Contains(code) || (code == Refused && MayRefuse.Contains(question.Method)), $"Edit {edit} of seed {seed}: {question.Method}: {error.ToJsonString()}");
                    continue;
                }

                answered++;
                foreach (var next in questions.AskOn(question.Method, answer["result"]))
                {
                    open.Enqueue(next);
                }
            }

            early = edit == edits / 5 ? server.Memory : early;
        }

        var late = server.Memory;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {edits:N0} edits, {asked:N0} questions, {answered:N0} answered; memory after a fifth {early / 1e6:N0} MB, at the end {late / 1e6:N0} MB"));
        Assert.True(late < early * MostGrowth, $"Memory grew from {early:N0} to {late:N0} bytes.");
        HoldInStep(server.Editor, [.. typists.Select(typist => typist.Text)]);
        Assert.Equal((0, ""), server.Leave());
    }

    private static void HoldInStep(EditorSession typed, EditedText[] texts)
    {
        using var fresh = new ServerProcess(Command);
        fresh.Editor.Initialize(new Uri(RepositoryRoot.File("samples")).AbsoluteUri);
        Array.ForEach(texts, text => text.OpenIn(fresh.Editor));
        foreach (var text in texts)
        {
            foreach (var method in new[] { "documentSymbol", "foldingRange", "semanticTokens/range", "formatting", "codeLens" })
            {
                var parameters = $$"""
                    { "textDocument": {{text.Identifier}}, "range": {{text.RangeOf(0, text.Text.Length)}}, "options": { "tabSize": 3, "insertSpaces": true } }
                    """;
                Assert.Equal(Result(fresh.Editor, method, parameters), Result(typed, method, parameters));
            }
        }

        fresh.Leave();
    }

    private static string Result(EditorSession editor, string method, string parameters) =>
        (editor.Ask($"textDocument/{method}", parameters)["result"] ?? JsonValue.Create("null")).ToJsonString();

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
