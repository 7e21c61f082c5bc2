using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Interpretation;

/// <summary>What came of the examples of a letter.</summary>
/// <param name="Results">One entry an example, in order.</param>
public sealed record ExampleReport(ImmutableArray<ExampleResult> Results)
{
    /// <summary>Every example on each of its days.</summary>
    internal ImmutableArray<Trial> Trials { get; init; } = [];

    /// <summary>Whether a norm certainly stands in some example.</summary>
    public bool Shows(Norm norm) => Trials.Any(trial => trial.Stands(norm.Index));

    /// <summary>Whether every example passes.</summary>
    public bool Passed => Results.All(result => result.Passed);

    /// <summary>Whether a norm of the letter stands in some example.</summary>
    public bool Reaches(Norm norm) => Trials.Any(trial => trial.Stands(norm.Index));

    /// <summary>Every difference and assumption as a finding at its place in the letter.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics(Letter letter) =>
        Results.SelectMany(result => result.ToDiagnostics(letter));
}

/// <summary>What came of one example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Differences">Where the letter says something else; empty when it passes.</param>
/// <param name="AssumedRounding">Points whose limit was rounded in the stricter way because they do not say how.</param>
public sealed record ExampleResult(
    Example Example, ImmutableArray<ExampleDifference> Differences, ImmutableArray<string> AssumedRounding)
{
    /// <summary>Whether the letter says all that the example expects.</summary>
    public bool Passed => Differences.IsEmpty;

    /// <summary>Differences and assumed roundings as findings at their places in the letter.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics(Letter letter) =>
        Differences.Select(difference => difference.ToDiagnostic()).Concat(
            from norm in letter.Norms
            where AssumedRounding.Contains(norm.Point)
            select new Diagnostic(Catalogue.RoundingAssumed, norm.Source, [norm.Point, Example.Name], []));
}

/// <summary>Something an example expects and the letter does not say.</summary>
/// <param name="Example">The example.</param>
/// <param name="Day">The day it was tried on.</param>
/// <param name="Expectation">What was expected; null when the facts given cannot be.</param>
/// <param name="Expected">The same in the words of an example; for facts that cannot be, the fact and its value.</param>
/// <param name="Got">What the letter says instead, in the words of an example; empty for facts that cannot be.</param>
public sealed record ExampleDifference(Example Example, DateOnly Day, Expectation? Expectation, string Expected, string Got)
{
    /// <summary>Where the letter's text expects it: at the expectation, or the example whose facts cannot be.</summary>
    public Location Source => Expectation?.Source ?? Example.Source;

    /// <summary>The difference as a finding at its place in the letter.</summary>
    public Diagnostic ToDiagnostic() => Expectation is null
        ? new Diagnostic(Catalogue.ExampleFactsImpossible, Source, [Example.Name, ValueText.Date(Day), Expected], [])
        : new Diagnostic(Catalogue.ExampleFails, Source, [Example.Name, ValueText.Date(Day), Expected, Got], []);
}
