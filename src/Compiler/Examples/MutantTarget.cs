using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>A change of the letter that no example notices yet.</summary>
/// <param name="letter">The letter.</param>
/// <param name="mutant">The changed letter.</param>
/// <param name="difference">Where the two differ.</param>
internal sealed class MutantTarget(Letter letter, Mutant mutant, MeaningDifference difference) : SuggestionTarget
{
    private const int PlacesTried = 4;

    // Sizes whose shares are whole, a half, and a third.
    private static readonly int[] GroupSizes = [10, 20, 7, 25, 30, 3, 1, 100];

    private readonly Interpreter _interpreter = new(mutant.Letter);
    private readonly CaseFinder _finder = new(difference.Diagrams);
    private readonly ExampleText _text = new(letter);

    /// <inheritdoc/>
    public override IEnumerable<Example> Candidates(IReadOnlyList<Trial> near) =>
        from place in difference.Places.Take(PlacesTried)
        from found in Nearest(_finder, place.Cases, near)
        from example in Variants(DraftExample.Of(found), place.Mode)
        select example;

    /// <inheritdoc/>
    public override Expectation? Shown(Example example, Trial trial, ImmutableArray<Expectation> answers) =>
        FirstDenied(mutant.Letter, _interpreter, example, answers);

    /// <inheritdoc/>
    public override int Telling => 0;

    /// <inheritdoc/>
    public override string Name(Example example)
    {
        var place = mutant.Place switch
        {
            { Kind: PlaceKind.Point } point => $"angka {point.Name}",
            { Kind: PlaceKind.Term } term => term.Name,
            { Kind: PlaceKind.Scope } => "ruang lingkup",
            _ => "masa berlaku",
        };
        var who = example.GroupSize is { } size ? $"{size} pegawai"
            : example.Mode >= 0 ? $"moda {letter.Vocabulary.Modes[example.Mode].Name}"
            : example.Given.IsEmpty ? ValueText.Date(example.Days[0])
            : _text.Fact(example.Given.MinBy(TimesGiven)!);
        return $"{place}, {who}";
    }

    private IEnumerable<DayRecord> Records() => mutant.Norm < 0 ? [] : TellingRecords.Of(letter.Norms[mutant.Norm].Effect, mutant.Letter.Norms[mutant.Norm].Effect);

    // What the letter's own examples seldom give tells the new one from them.
    private int TimesGiven(GivenFact given) => letter.Examples.Count(example => example.Given.Contains(given));

    private IEnumerable<Example> Variants(Example example, int mode) => mode >= 0
        ? [example, example.In(mode), .. Records().Select(record => example with { Mode = mode, Record = record with { Mode = mode } })]
        : GroupSizes.Select(size => example with { GroupSize = size });
}
