using System.Collections.Immutable;
using Edaran.Cli.Diffs;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>What one letter makes of a person on all days; people of whom the same is known share one.</summary>
/// <param name="Answers">Its answers, to be held against others.</param>
/// <param name="Normal">What would be so without the letter.</param>
/// <param name="Places">The counts that the person belongs to, as places of a <see cref="CountLayout"/>.</param>
/// <param name="Missing">By day, the facts that are not known and decide where the person may work: their positions in the letter.</param>
/// <param name="MissingFacts">Those of any day, each once.</param>
/// <param name="IsUncertain">Whether it is not certain of some mode on some day whether it may be used.</param>
/// <param name="Limits">What the person adds to the letter's limits.</param>
internal sealed record PersonOutlook(
    DayAnswers Answers,
    DayAnswers Normal,
    ImmutableArray<int> Places,
    ImmutableArray<(int Day, int Fact)> Missing,
    ImmutableArray<int> MissingFacts,
    bool IsUncertain,
    ImmutableArray<LimitEntry> Limits)
{
    /// <summary>What is needed of a letter that others are held against.</summary>
    public static PersonOutlook OfAnswers(DayAnswers answers) => new(answers, answers, [], [], [], false, []);
}
