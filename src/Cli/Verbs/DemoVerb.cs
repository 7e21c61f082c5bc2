using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Edaran.Cli.Decisions;
using Edaran.Cli.Demo;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Runtime;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran demo</c>: compiles the sample letters and asks them about the sample roster, step by step.</summary>
internal static class DemoVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var command = new Command("demo", session.Text(
            "Mengompilasi surat contoh dan menjawabnya bagi daftar pegawai contoh.",
            "Compiles the sample letters and evaluates the sample roster."));
        command.SetAction(_ => Run(session));
        return command;
    }

    private static int Run(Session session)
    {
        var clock = Stopwatch.StartNew();
        var files = PathArguments.Expand([Shipped.Samples], [".edaran"], new Command("demo"));
        var workspace = Workspace.Load(files);
        if (workspace.HasErrors)
        {
            TextReport.Write(workspace.Findings, session);
            return ExitCode.Findings;
        }

        // The samples hold more letters than the roster has columns for.
        var asked = workspace.Letters.Where(one => DemoCase.All.Any(of => of.Number == one.Meaning!.Number));
        Step(session, clock, $"{workspace.Letters.Length} surat dibaca dan diperiksa", $"{workspace.Letters.Length} letters read and checked");
        clock.Restart();
        using var compiled = CompiledLetters.From(asked, (letter, size) =>
        {
            Step(session, clock, $"{letter.Number} dikompilasi: {size} byte", $"{letter.Number} compiled: {size} bytes");
            clock.Restart();
        });
        if (compiled.Faults.Count != 0)
        {
            TextReport.Write(compiled.Faults, session);
            return ExitCode.Findings;
        }

        Ask(compiled.Letters, clock, session);
        return ExitCode.Success;
    }

    private static void Ask(IReadOnlyList<RuleLetter> letters, Stopwatch clock, Session session)
    {
        clock.Restart();
        var roster = DemoRoster.Read(Path.Combine(Shipped.Samples, "pegawai.csv"));
        Step(session, clock, $"{roster.People.Length} orang dibaca dari pegawai.csv", $"{roster.People.Length} people read from pegawai.csv");
        clock.Restart();
        var cases = (from one in DemoCase.All
                     let letter = letters.First(letter => letter.Number == one.Number)
                     select new DemoAnswers(one, [.. roster.People.Select(person => person.Ask(letter, one.Date))])).ToImmutableArray();
        var count = cases.Sum(one => one.Decisions.Length);
        Step(session, clock, $"{count} pertanyaan dijawab", $"{count} questions answered");

        var tables = new DemoTables(session);
        session.Out.WriteLine();
        tables.WriteAnswers(roster, cases);
        session.Out.WriteLine();
        session.Out.WriteLine(session.Text("Banyaknya orang menurut status:", "People by status:"));
        tables.WriteCounts(cases);
        Explain(roster, cases, session);
    }

    // One answer in full: the first that rests on a condition which is met.
    private static void Explain(DemoRoster roster, ImmutableArray<DemoAnswers> cases, Session session)
    {
        var (answers, person) = (from one in cases
                                 from i in Enumerable.Range(0, one.Decisions.Length)
                                 where one.Of(i) is { Status: Status.Conditional, Eligible: true }
                                 select (one, i)).LastOrDefault((cases[0], 0));
        session.Out.WriteLine();
        session.Out.WriteLine(session.Text(
            $"Satu jawaban selengkapnya, untuk {roster.People[person].Name}:", $"One answer in full, for {roster.People[person].Name}:"));
        session.Out.WriteLine();
        var decision = answers.Decisions[person];
        DecisionText.Write(new Answer(decision, decision.Letter.Schema.File), session);
        DecisionText.WriteReasons(decision, session);
    }

    private static void Step(Session session, Stopwatch clock, string indonesian, string english)
    {
        session.Out.WriteLine($"{clock.ElapsedMilliseconds,6} ms  {session.Text(indonesian, english)}");
        session.Out.Flush();
    }
}
