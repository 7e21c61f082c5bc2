using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Samples;

/// <summary>The sample letters: no finding that was not accepted, every example passes, the meaning and the decisions are the committed ones.</summary>
public sealed class SampleLetterTests
{
    private const string Folder = "tests/Compiler.Tests/Samples/Baselines";

    private static readonly string[] UnitPhases = [".tokens.txt", ".tree.txt", ".diagnostics.txt"];

    private static readonly string[] LetterPhases = [".model.txt", ".assembly.cs.txt", ".decisions.txt", ".readback.txt", ".readback.en.txt"];

    /// <summary>A day on which each letter speaks, and one or more to tell it apart.</summary>
    private static readonly Dictionary<string, DateOnly[]> Days = new(StringComparer.Ordinal)
    {
        ["samples/kabupaten-bekasi/se-14-2026-banjir.edaran"] = [new(2026, 1, 30), new(2026, 2, 16)],
        ["samples/kabupaten-bekasi/1468-2025-wfa-lebaran.edaran"] = [new(2025, 3, 25), new(2025, 3, 28)],
        ["samples/kota-bekasi/2072-2020-covid.edaran"] = [new(2020, 3, 18), new(2020, 4, 1)],
        ["samples/jawa-barat/150-2025-uji-coba-wfh.edaran"] = [new(2025, 11, 12), new(2025, 11, 13), new(2025, 12, 4), new(2025, 12, 25)],
        ["samples/kabupaten-bekasi/se-70-2020-psbm.edaran"] = [new(2020, 9, 13), new(2020, 9, 14)],
        ["samples/kota-depok/141-huk-2020-covid.edaran"] = [new(2020, 3, 19), new(2020, 4, 1)],
        ["samples/banten/4-2026-wfh-sesudah-lebaran.edaran"] = [new(2026, 3, 13), new(2026, 3, 25)],
        ["samples/banten/9-2025-nyepi-lebaran.edaran"] = [new(2025, 3, 24), new(2025, 4, 7)],
        ["samples/kota-bekasi/1446-2025-wfa-lebaran.edaran"] = [new(2025, 3, 25), new(2025, 3, 28)],
        ["samples/kota-cirebon/se-65-2020-sistem-kerja.edaran"] = [new(2020, 9, 14), new(2020, 10, 1)],
        ["samples/kementerian-panrb/394-2019-jam-kerja-ramadan.edaran"] = [new(2019, 5, 6), new(2019, 6, 10)],
        ["samples/kementerian-panrb/1-2024-wfh-sesudah-lebaran.edaran"] = [new(2024, 4, 16), new(2024, 4, 18)],
        ["samples/jawa-timur/maret-2025-wfa-lebaran.edaran"] = [new(2025, 3, 25), new(2025, 3, 28)],
    };

    public static TheoryData<string> Paths => SampleFiles.Paths;

    public static TheoryData<string> Letters => SampleFiles.Letters;

    [Theory]
    [MemberData(nameof(Paths))]
    public void Findings_are_the_committed_ones_and_none_is_an_error(string path)
    {
        var found = SampleLetters.Compile(path).Review.Where(d => d.Location.Source.Path == path).ToList();
        Assert.Empty(found.Where(d => d.Severity == Severity.Error).Select(Line));
        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".diagnostics.txt", string.Concat(found.Select(Line)));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Every_example_passes(string path)
    {
        var report = ExampleRunner.Run(SampleLetters.Letter(path));
        Assert.NotEmpty(report.Results);
        Assert.Empty(report.Results.SelectMany(r => r.Differences).Select(d => $"{d.Example.Name} {d.Day:O}: expected {d.Expected}, got {d.Got}"));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Examples_reach_every_point(string path) =>
        Assert.Empty(ExampleCoverage.Of(SampleLetters.Letter(path), ExampleRunner.Run(SampleLetters.Letter(path))).Points.Select(n => n.Point));

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_meaning_is_the_committed_one(string path) =>
        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".model.txt", ModelPrinter.Print(SampleLetters.Letter(path)));

    [Fact]
    public void No_baseline_is_left_over() => Baseline.NothingStale(Folder,
    [
        .. SampleFiles.All.Keys.SelectMany(p => UnitPhases.Select(e => SampleFiles.BaselineName(p) + e)),
        .. Days.Keys.SelectMany(p => LetterPhases.Select(e => SampleFiles.BaselineName(p) + e)),
    ]);

    [Theory]
    [MemberData(nameof(Letters))]
    public void Decisions_over_the_roster_are_the_committed_ones(string path)
    {
        var letter = SampleLetters.Letter(path);
        var text = new StringBuilder();
        foreach (var day in Days[path])
        {
            text.Append(CultureInfo.InvariantCulture, $"# {day:yyyy-MM-dd}\n");
            foreach (var (id, cells) in Roster.People)
            {
                text.Append(id).Append(": ").Append(Describe(letter, Interpreter.Decide(letter, Roster.FactsOf(letter, cells), day))).Append('\n');
            }
        }

        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".decisions.txt", text.ToString());
    }

    [Fact]
    public void The_roster_reaches_every_outcome_a_sound_letter_can_give()
    {
        var outcomes = Days.SelectMany(d => d.Value.SelectMany(day => Roster.People.Select(p => Decide(d.Key, p.Cells, day)))).ToList();
        Assert.Empty(outcomes.SelectMany(o => o.Errors));
        var statuses = outcomes.SelectMany(o => o.Modes).Select(m => m.Status).ToHashSet();
        Assert.Equal([ModeStatus.Contradictory], Enum.GetValues<ModeStatus>().Except(statuses));
        var conditions = outcomes.SelectMany(o => o.Modes).SelectMany(m => m.Conditions).Select(c => c.Met).ToHashSet();
        Assert.Equal(3, conditions.Count);
        Assert.All(new bool?[] { true, false, null }, e => Assert.Contains(outcomes, o => o.Modes.Any(m => m.Status == ModeStatus.Discretionary && m.Eligible == e)));
        Assert.All(new bool?[] { true, false, null }, e => Assert.Contains(outcomes, o => o.InScope == e));
        Assert.All(new bool?[] { true, false, null }, e => Assert.Contains(outcomes, o => o.InForce == e));
    }

    private static Outcome Decide(string path, ImmutableDictionary<string, string> cells, DateOnly day)
    {
        var letter = SampleLetters.Letter(path);
        return Interpreter.Decide(letter, Roster.FactsOf(letter, cells), day);
    }

    private static string Describe(Letter letter, Outcome outcome)
    {
        var state = $"{Word(outcome.InForce, "berlaku")}, {Word(outcome.InScope, "ruang lingkup")}, {Word(outcome.Workday, "hari kerja")}";
        var modes = outcome.Modes.Select(m =>
            $"{letter.Vocabulary.Modes[m.Mode].Name} {m.Status.Text()}/{Word(m.Eligible)} [{string.Join("; ", m.Points)}]"
            + string.Concat(m.Conditions.Select(c => $" {{{c.Text}: {Word(c.Met)}}}"))
            + string.Concat(m.Duties.Select(d => $" +{d.Text} ({d.Point}{(d.Certain ? string.Empty : "?")})"))
            + string.Concat(m.Rights.Select(r => $" +{letter.Vocabulary.Rights[r.Right].Name} ({r.Point}{(r.Certain ? string.Empty : "?")})")));
        var missing = string.Join(", ", outcome.MissingFacts.Select(f => letter.Vocabulary.Facts[f].Name));
        return $"{state} | {string.Join(" | ", modes)} | perlu: {missing}";
    }

    private static string Word(bool? value, string of = "boleh") => value switch { true => of, false => "bukan " + of, _ => of + "?" };

    private static string Line(Diagnostic d) =>
        $"{d.Location.Start.Line}:{d.Location.Start.Column} {d.Severity} {d.Code} {d.Message()}\n";
}
