using System.Diagnostics;
using System.Globalization;
using Edaran.TestKit;
using Edaran.TestKit.Editing;

namespace Edaran.Benchmarks;

/// <summary>
/// What somebody who types waits for: the server as a process, letters of some lengths, points typed into them key by key. After each key the quick
/// findings and what may be written next are awaited and the next key follows at once, faster than anybody types.
/// </summary>
internal static class TypingLatency
{
    private const int Warm = 200;
    private const int Starts = 7;
    private const int HourOfEdits = 20_000;

    private static readonly (int Lines, int Keys)[] Sizes = [(200, 2_000), (2_000, 1_000)];

    /// <summary>Measures and prints the tables.</summary>
    /// <param name="command">The program <c>edaran</c>, or its <c>edaran.dll</c>.</param>
    /// <param name="hour">Whether memory is watched over as many edits as somebody makes in an hour.</param>
    public static void Print(string command, bool hour)
    {
        Console.WriteLine("| letter | key → findings: median | p99 | most | key → completion: median | p99 | most | start → first findings |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (lines, keys) in Sizes)
        {
            OfLetter(command, lines, keys);
        }

        if (hour)
        {
            Console.WriteLine();
            PrintMemory(command);
        }
    }

    private static void OfLetter(string command, int lines, int keys)
    {
        var starts = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            using var once = new ServerProcess(command);
            starts.Add(Open(once, lines).Milliseconds);
            once.Leave();
        }

        using var server = new ServerProcess(command);
        var text = Open(server, lines).Text;
        var (findings, completions) = (new List<double>(), new List<double>());
        Type(server.Editor, text, Warm, [], []);
        Type(server.Editor, text, keys, findings, completions);
        server.Leave();
        starts.Sort();
        Console.WriteLine($"| {text.Text.Count(c => c == '\n')} lines | {Spread(findings)} | {Spread(completions)} | {Rounded(starts[Starts / 2])} ms ({Rounded(starts[0])}–{Rounded(starts[^1])}) |");
    }

    private static void PrintMemory(string command)
    {
        Console.WriteLine("| edits | memory of the process |");
        Console.WriteLine("|---|---|");
        using var server = new ServerProcess(command);
        var text = Open(server, Sizes[0].Lines).Text;
        Type(server.Editor, text, Warm, [], []);
        for (var edits = 0; ; edits += HourOfEdits / 5)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {edits:N0} | {server.Memory / 1e6:N0} MB |"));
            if (edits == HourOfEdits)
            {
                break;
            }

            Type(server.Editor, text, HourOfEdits / 5, [], []);
        }

        server.Leave();
    }

    private static (EditedText Text, double Milliseconds) Open(ServerProcess server, int lines)
    {
        var began = Stopwatch.GetTimestamp();
        var sample = RepositoryRoot.File(Samples.Lebaran);
        var text = new EditedText(new Uri(sample).AbsoluteUri, LongLetters.Make(File.ReadAllText(sample), lines));
        server.Editor.Initialize(new Uri(RepositoryRoot.File("samples")).AbsoluteUri);
        text.OpenIn(server.Editor);
        return (text, Stopwatch.GetElapsedTime(began, server.Editor.FirstFindings(text.Uri, text.Version)).TotalMilliseconds);
    }

    // Behind the first point; what was typed is taken away again, key by key as well.
    private static void Type(EditorSession editor, EditedText text, int keys, List<double> findings, List<double> completions)
    {
        const string typed = "2. ASN selain pada unit pelayanan yang hamil dapat WFA dengan syarat persetujuan pimpinan.\n";
        var begin = text.Text.IndexOf("\n2. ", StringComparison.Ordinal) + 1;
        for (var key = 0; key < keys; key++)
        {
            var place = key % (2 * typed.Length);
            var at = begin + Math.Min(place, (2 * typed.Length) - 1 - place);
            var isTyped = place < typed.Length;
            var began = Stopwatch.GetTimestamp();
            text.Edit(editor, isTyped ? (at, 0, typed[place].ToString()) : (at, 1, ""));
            findings.Add(Stopwatch.GetElapsedTime(began, editor.FirstFindings(text.Uri, text.Version)).TotalMilliseconds);

            began = Stopwatch.GetTimestamp();
            var asked = editor.Send("textDocument/completion", $$"""{"textDocument":{{text.Identifier}},"position":{{text.PositionOf(isTyped ? at + 1 : at)}}}""");
            completions.Add(Stopwatch.GetElapsedTime(began, editor.Answer(asked).At).TotalMilliseconds);
        }
    }

    private static string Spread(List<double> times)
    {
        times.Sort();
        return $"{Rounded(times[times.Count / 2])} ms | {Rounded(times[times.Count * 99 / 100])} ms | {Rounded(times[^1])} ms";
    }

    private static string Rounded(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
