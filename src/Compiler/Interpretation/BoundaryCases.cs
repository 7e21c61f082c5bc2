using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Facts and a day on which to try a letter.</summary>
/// <param name="Facts">What is given; without input errors.</param>
/// <param name="Day">The day asked about.</param>
public sealed record BoundaryCase(KnownFacts Facts, DateOnly Day);

/// <summary>
/// Makes cases that are worth trying on a letter: the same ones for the same letter, count and seed. Every other case is
/// steered so that some point is active; values lie at the edges of comparisons, days at the ends of periods; facts are left
/// open here and there, as far as few enough completions remain for the reference interpreter.
/// </summary>
public static class BoundaryCases
{
    /// <summary>Up to so many different cases.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="count">How many at most; fewer come where the letter has no more.</param>
    /// <param name="seed">Another seed gives other cases.</param>
    /// <param name="completions">How many completions the open facts of one case may have at most.</param>
    public static IEnumerable<BoundaryCase> For(Letter letter, int count, ulong seed = 1, int completions = 512)
    {
        var maker = new CaseMaker(new LetterIndex(letter), new SplitMix(seed), completions);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var made = 0;
        for (var attempt = 0; attempt < count * 4L && made < count; attempt++)
        {
            var norm = letter.Norms.Length > 0 && attempt % 2 == 0 ? letter.Norms[attempt / 2 % letter.Norms.Length] : null;
            var next = maker.Make(norm);
            if (seen.Add(KeyOf(next)))
            {
                made++;
                yield return next;
            }
        }
    }

    private static string KeyOf(BoundaryCase one) =>
        $"{one.Day.DayNumber}:{string.Join(';', one.Facts.Given.Select(given => $"{given.Fact}={given.Value.Raw}"))}";
}
