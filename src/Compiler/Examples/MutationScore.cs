using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>How much of a letter its own examples hold: of the letters that differ from it in one place, those that some example tells from it.</summary>
/// <param name="All">How many mutants the letter has.</param>
/// <param name="Mutants">How many of them were tried: all, or evenly chosen ones of a letter that has too many.</param>
/// <param name="Noticed">How many of them some example notices.</param>
/// <param name="Equivalent">How many of them mean the same as the letter: nobody can notice those.</param>
/// <param name="Undecided">Of those that no example notices, for how many it could not be told whether they mean the same.</param>
/// <param name="Survivors">Those that mean something else and that no example notices, in order of the letter.</param>
public sealed record MutationScore(
    int All, int Mutants, int Noticed, int Equivalent, int Undecided, ImmutableArray<Mutant> Survivors)
{
    private const int Most = 1_000;
    private const int Least = 50;

    // Readings of a norm on a day of an example.
    private const long Readings = 2_000_000;

    /// <summary>The survivors, each with where it differs from the letter.</summary>
    internal ImmutableArray<(Mutant Mutant, MeaningDifference Difference)> Differences { get; private init; } = [];

    /// <summary>The share noticed of those that mean something else, from 0 to 1; null where there are none. What is undecided counts as not noticed.</summary>
    public double? Share => Mutants == Equivalent ? null : (double)Noticed / (Mutants - Equivalent);

    /// <summary>The score of a letter's examples.</summary>
    /// <param name="letter">A letter whose examples all pass.</param>
    public static MutationScore Of(Letter letter)
    {
        var mutants = MutantMaker.Of(letter).ToList();
        var tried = Spread(mutants, MostFor(letter));
        var missed = tried.Where(mutant => !IsNoticed(mutant, letter.Examples)).ToList();
        var unnoticed = missed.Zip(MeaningDifference.Of(letter, missed.Select(mutant => mutant.Letter)), (mutant, difference) => (Mutant: mutant, Difference: difference)).ToList();
        ImmutableArray<(Mutant Mutant, MeaningDifference Difference)> survivors = [.. unnoticed.Where(one => one.Difference.Places.Count > 0)];
        return new MutationScore(
            mutants.Count,
            tried.Count,
            tried.Count - unnoticed.Count,
            unnoticed.Count(one => one.Difference is { Places: [], IsDecided: true }),
            unnoticed.Count(one => one.Difference is { Places: [], IsDecided: false }),
            [.. survivors.Select(one => one.Mutant)])
        {
            Differences = survivors,
        };
    }

    private static int MostFor(Letter letter)
    {
        var readings = Math.Max(1L, letter.Examples.Sum(example => (long)example.Days.Length) * letter.Norms.Length);
        return (int)Math.Clamp(Readings / readings, Least, Most);
    }

    private static List<Mutant> Spread(List<Mutant> mutants, int most) => mutants.Count <= most
        ? mutants
        : [.. Enumerable.Range(0, most).Select(i => mutants[(int)((long)i * mutants.Count / most)])];

    private static bool IsNoticed(Mutant mutant, ImmutableArray<Example> examples)
    {
        var interpreter = new Interpreter(mutant.Letter);
        return examples.Any(example => !ExampleRunner.Passes(mutant.Letter, interpreter, example));
    }
}
