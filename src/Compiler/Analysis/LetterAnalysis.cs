using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// What a letter means as a whole, known before it is signed: every finding holds for a person who can be on a day there is, and what is
/// not found is not there – or is said not to be decided. Made once a letter, a part when it is asked for.
/// </summary>
public sealed class LetterAnalysis
{
    private readonly Lazy<LetterDiagrams> _diagrams;
    private readonly Lazy<ImmutableArray<Diagnostic>> _contradictions;
    private readonly Lazy<ImmutableArray<Diagnostic>> _findings;
    private readonly Lazy<ExampleReport> _examples;

    /// <summary>The analysis of a letter whose text has no error.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="cancelled">Set when nobody waits for it any more: what is then asked throws.</param>
    public LetterAnalysis(Letter letter, CancellationToken cancelled = default)
    {
        Letter = letter;
        _diagrams = new(() => new LetterDiagrams(letter, cancelled));
        _contradictions = new(() => Collect(Contradictions.Find));
        _examples = new(() => ExampleRunner.Run(letter));
        _findings = new(() => [.. Collect(FindRest), .. Examples.Results.SelectMany(result => result.Differences).Select(one => one.ToDiagnostic())]);
    }

    /// <summary>The letter.</summary>
    public Letter Letter { get; }

    /// <summary>Where the letter contradicts itself: errors, for such a letter has no meaning that could be compiled.</summary>
    public ImmutableArray<Diagnostic> Contradictory => _contradictions.Value;

    /// <summary>All else: gaps, points and parts that say nothing, limits that cannot be kept, and examples that do not hold.</summary>
    public ImmutableArray<Diagnostic> Findings => _findings.Value;

    /// <summary>What came of the letter's examples.</summary>
    public ExampleReport Examples => _examples.Value;

    /// <summary>The letter's diagrams.</summary>
    internal LetterDiagrams Diagrams => _diagrams.Value;

    /// <summary>Finds everything, and is then as one that cannot be cancelled.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    internal void Complete()
    {
        _ = (Contradictory, Findings);
        Diagrams.Table.Cancelled = CancellationToken.None;
    }

    private ImmutableArray<Diagnostic> Collect(Action<Findings> find)
    {
        var findings = new Findings(Diagrams);
        find(findings);
        return findings.InOrder();
    }

    private static void FindRest(Findings findings)
    {
        var dead = DeadPoints.Find(findings);
        new ShadowedPoints(findings, dead).Find();
        new IdleParts(findings, dead).Find();
        IdleOverrides.Find(findings, dead);
        new Gaps(findings).Find();
        new Holes(findings).Find();
        UnlikeMembers.Find(findings, dead);
        ImpossibleQuotas.Find(findings, dead);
    }
}
