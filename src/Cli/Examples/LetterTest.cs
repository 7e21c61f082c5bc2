using System.Collections.Immutable;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Cli.Examples;

/// <summary>What came of the examples of one letter: by its meaning, and by its compiled rules.</summary>
/// <param name="Loaded">The letter as it was read.</param>
/// <param name="Report">What came of the examples, by the letter's meaning.</param>
/// <param name="Tests">Each example with what is wrong with it.</param>
/// <param name="Mutation">Which small changes of the letter the examples notice; null while some example does not hold.</param>
internal sealed record LetterTest(LoadedLetter Loaded, ExampleReport Report, ImmutableArray<ExampleTest> Tests, MutationScore? Mutation)
{
    /// <summary>The letter's meaning.</summary>
    public Letter Letter => Loaded.Meaning!;

    /// <summary>Its file, as shown.</summary>
    public string File => Loaded.Source.Path;

    /// <summary>What the examples leave out.</summary>
    public ExampleCoverage Coverage { get; } = ExampleCoverage.Of(Loaded.Meaning!, Report);

    /// <summary>How many examples hold.</summary>
    public int Passed => Tests.Count(test => test.Passed);

    /// <summary>How many do not.</summary>
    public int Failed => Tests.Length - Passed;

    /// <summary>Whether the compiled rules answer every example as the letter means.</summary>
    public bool BackEndsAgree => Tests.All(test => test.Findings.All(finding => finding.Code != Catalogue.ExampleAnswersDiffer.Code));

    /// <summary>Runs the examples of a letter twice.</summary>
    /// <param name="loaded">The letter.</param>
    /// <param name="rules">The same letter, compiled.</param>
    public static LetterTest Run(LoadedLetter loaded, RuleLetter rules)
    {
        var letter = loaded.Meaning!;
        var report = ExampleRunner.Run(letter);
        var differences = Differences(letter, rules);
        return new LetterTest(
            loaded, report, [.. report.Results.Select(result => Test(letter, result, differences))], report.Passed ? MutationScore.Of(letter) : null);
    }

    private static ExampleTest Test(
        Letter letter, ExampleResult result, Dictionary<Example, (DateOnly Day, string What)> differences)
    {
        var findings = result.ToDiagnostics(letter).Select(Finding.Of).ToList();
        if (differences.TryGetValue(result.Example, out var difference))
        {
            findings.Add(Finding.Of(new Diagnostic(
                Catalogue.ExampleAnswersDiffer, result.Example.Source, [result.Example.Name, ValueText.Date(difference.Day), difference.What], [])));
        }

        return new ExampleTest(result.Example, [.. findings]);
    }

    private static Dictionary<Example, (DateOnly Day, string What)> Differences(Letter letter, RuleLetter rules)
    {
        var interpreter = new Interpreter(letter);
        var differences = new Dictionary<Example, (DateOnly, string)>();
        foreach (var example in letter.Examples)
        {
            var known = KnownFacts.Of(example.Given);
            foreach (var day in example.Days)
            {
                var what = OutcomeDifference.Find(letter, interpreter.Decide(known, day), DecisionMapping.Decide(letter, rules, known, day))
                    ?? OutcomeDifference.Find(
                        interpreter.Attend(known, example.Record, day), AttendanceMapping.Attend(letter, rules, known, example.Record, day));
                if (what is not null)
                {
                    differences.TryAdd(example, (day, what));
                }
            }
        }

        return differences;
    }
}

/// <summary>What came of one example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Findings">What is wrong with it, and what was assumed.</param>
internal sealed record ExampleTest(Example Example, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether it holds.</summary>
    public bool Passed => !Findings.Any(finding => finding.IsError);
}
