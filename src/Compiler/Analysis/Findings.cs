using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Analysis;

/// <summary>Collects what the passes find in a letter, and what none of them could decide.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>A collector for a letter.</summary>
    public Findings(LetterDiagrams diagrams)
    {
        Diagrams = diagrams;
        People = new PersonFinder(diagrams);
        Words = new PersonWords(diagrams.Letter);
    }

    /// <summary>The letter's diagrams.</summary>
    public LetterDiagrams Diagrams { get; }

    /// <summary>Finds people.</summary>
    public PersonFinder People { get; }

    /// <summary>Says who they are.</summary>
    public PersonWords Words { get; }

    /// <summary>Whom the letter speaks to on days that count: in scope, in force, on a working day, as far as it can be.</summary>
    public int Care => Diagrams.Table.All([Diagrams.InScope, Diagrams.InForce, Diagrams.Workday, Diagrams.Possible]);

    /// <summary>The norms that say something of a mode by themselves.</summary>
    public ImmutableArray<Norm> AboutModes =>
        [.. Diagrams.Letter.Norms.Where(norm => norm.Effect is PlaceEffect or DiscretionEffect or OrderEffect or SplitEffect)];

    /// <summary>The points of norms as they are cited together: <c>1, 3 huruf a</c>.</summary>
    public static string Points(IEnumerable<Norm> norms) => string.Join(", ", norms.Select(norm => norm.Point).Distinct(StringComparer.Ordinal));

    /// <summary>All that was found, in order of the text.</summary>
    public ImmutableArray<Diagnostic> InOrder() => [.. _found.OrderBy(one => one.Location.Span.Start).ThenBy(one => one.Code, StringComparer.Ordinal)];

    /// <summary>Adds a finding.</summary>
    public void Add(DiagnosticDescriptor descriptor, Location location, Person? person, ImmutableArray<Fix> fixes, params ReadOnlySpan<string> arguments) =>
        _found.Add(new Diagnostic(descriptor, location, [.. arguments], fixes) { Witness = person?.ToWitness(Diagrams.Letter.Vocabulary) });

    /// <summary>Adds a finding that other points belong to.</summary>
    public void Add(Diagnostic diagnostic, Person? person) => _found.Add(diagnostic with { Witness = person?.ToWitness(Diagrams.Letter.Vocabulary) });

    /// <summary>Says that a question about a norm was not decided within the budget.</summary>
    public void NotDecided(Norm norm, string question) =>
        _found.Add(new Diagnostic(Catalogue.NotDecided, norm.Source, [norm.Point, question], []));
}
