using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// The facts that can still change an answer (semantics 7): those that matter to whether the letter is in force, whether it is
/// about the person, whether the day is a working day, or to the status or use of a mode. Exactly those, because a question
/// with one answer hangs on no fact.
/// </summary>
/// <param name="modes">The modes asked about.</param>
/// <param name="reading">The letter in the situation.</param>
/// <param name="unrecorded">The same, where a turn that is not given counts as not recorded.</param>
internal sealed class MissingFacts(ImmutableArray<Mode> modes, Reading reading, Reading unrecorded)
{
    /// <summary>Their indexes, most decisive first, in order of declaration among equals.</summary>
    public ImmutableArray<int> InOrder() =>
        [.. reading.Situation.OpenFacts
            .Where(IsMissing)
            .OrderByDescending(ShareThatSettles)
            .ThenBy(fact => fact)];

    private bool IsMissing(int fact) =>
        Quantifier.Matters(reading, one => one.InForce, fact)
        || Quantifier.Matters(reading, one => one.InScope, fact)
        || Quantifier.Matters(reading, one => one.Workday, fact)
        || modes.Any(mode => Quantifier.Matters(unrecorded, one => one.Status(mode), fact))
        || modes.Any(mode => Quantifier.Matters(reading, one => one.IsEligible(mode), fact));

    /// <summary>The share of a fact's classes with which status and use of every mode are certain; a fraction exact to compare.</summary>
    private decimal ShareThatSettles(int fact)
    {
        var values = reading.Situation.ValuesOf(fact);
        var settling = values.Count(value => modes.All(mode =>
            Quantifier.IsCertain(unrecorded.With(fact, value), one => one.Status(mode))
            && Quantifier.IsCertain(reading.With(fact, value), one => one.IsEligible(mode))));
        return (decimal)settling / values.Length;
    }
}
