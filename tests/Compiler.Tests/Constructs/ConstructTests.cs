using System.Globalization;
using System.Text;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Emit;
using Edaran.Compiler.Tests.ReadBack;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Text;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Constructs;

/// <summary>
/// One small letter for each family of constructs, and what every phase makes of it: where the samples do not use a construct, these do.
/// They show words, not sense: some contradict themselves.
/// </summary>
public sealed class ConstructTests
{
    private const string Folder = "tests/Compiler.Tests/Constructs";
    private const string Baselines = Folder + "/Baselines";
    private const int Cases = 8;
    private const int Findings = 12;

    private static readonly (string Name, Func<string, string> Make)[] Phases =
    [
        ("tokens", name => SyntaxBaselineTests.TokenText(Source(name))),
        ("tree", name => SyntaxBaselineTests.TreeText(Unit(name).Tree.Root)),
        ("diagnostics", name => string.Concat(Unit(name).Review.Select(found => $"{found.Location.Start.Line}:{found.Location.Start.Column} {found.Severity} {found.Code} {found.Message()}\n"))),
        ("formatted", name => Formatter.Format(Unit(name).Tree)),
        ("model", name => ModelPrinter.Print(Letter(name))),
        ("assembly.cs", name => LetterCompiler.ToCSharp(Letter(name))),
        ("results", name => Results(Letter(name))),
        ("readback", name => Readings.Print(Letter(name))),
        ("readback.en", name => Readings.Print(Letter(name), MessageLanguage.English)),
    ];

    private static readonly Lazy<Dictionary<string, Compilation>> Read = new(() => Names.ToDictionary(name => name, name =>
        Compilation.Create([Source(name), .. SampleFiles.All.Where(file => file.Key.StartsWith("library/", StringComparison.Ordinal)).Select(file => file.Value)])));

    /// <summary>Every letter in every phase.</summary>
    public static TheoryData<string, string> Outputs
    {
        get
        {
            var outputs = new TheoryData<string, string>();
            foreach (var (name, phase) in from name in Names from phase in Phases select (name, phase.Name))
            {
                outputs.Add(name, phase);
            }

            return outputs;
        }
    }

    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(RepositoryRoot.File(Folder), "*.edaran").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Outputs))]
    public void What_a_phase_makes_of_it_is_the_committed_output(string name, string phase) =>
        Baseline.Verify(Baselines, $"{name}.{phase}.txt", Phases.Single(one => one.Name == phase).Make(name));

    [Fact]
    public void Every_example_passes() => Assert.All(Names, name =>
        Assert.Empty(ExampleRunner.Run(Letter(name)).Results.SelectMany(result => result.Differences).Select(difference => difference.ToDiagnostic().Message())));

    [Fact]
    public void No_baseline_is_left_over() =>
        Baseline.NothingStale(Baselines, Names.SelectMany(name => Phases.Select(phase => $"{name}.{phase.Name}.txt")));

    private static SourceText Source(string name) => new($"{name}.edaran", File.ReadAllText(RepositoryRoot.File($"{Folder}/{name}.edaran")));

    private static CompilationUnit Unit(string name) => Read.Value[name].Units[0];

    private static Letter Letter(string name)
    {
        var unit = Unit(name);
        Assert.Empty(unit.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => $"{found.Location.Start.Line}: {found.Code} {found.Message()}"));
        return unit.Analysis!.Letter;
    }

    // Decisions, records of a day and a roster: whatever the letter can be asked.
    private static string Results(Letter letter)
    {
        var text = new StringBuilder();
        var interpreter = new Interpreter(letter);
        var records = new RandomRecords(1);
        foreach (var (facts, day) in BoundaryCases.For(letter, Cases, completions: 64))
        {
            var record = records.Next(letter, day);
            var given = facts.Given.Select(one => $"{letter.Vocabulary.Facts[one.Fact].Name} {ValueText.Of(letter.Vocabulary.Facts[one.Fact], one.Value)}");
            text.Append(CultureInfo.InvariantCulture, $"# {day:yyyy-MM-dd} {string.Join("; ", given)}\n{OutcomeText.Of(interpreter.Decide(facts, day))}");
            text.Append(AttendanceText.Of(interpreter.Attend(facts, record, day)).TrimEnd()).Append('\n');
        }

        var review = new GroupReview(letter).Review(RandomRosters.Roster(letter, 1)).Take(Findings);
        return text.Append("# roster\n").Append(RosterAudits.Print(letter, review)).Append('\n').ToString();
    }
}
