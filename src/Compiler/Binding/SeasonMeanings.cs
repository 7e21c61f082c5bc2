using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Binding;

/// <summary>
/// Says when a season is: in the years whose calendars set it, when they say; else that is unknown, never "no", and asked
/// for by a fact of the season's name. The fact is made only where the letter speaks in such years.
/// </summary>
internal sealed class SeasonMeanings(VocabularyBuilder vocabulary)
{
    /// <summary>When the letter speaks; every day until its period is read.</summary>
    public Condition Period { get; set; } = Condition.True;

    /// <summary>When a season is.</summary>
    public Condition Meaning(SeasonSymbol season)
    {
        var uncovered = Uncovered(season);
        return DaySet.Of(Conditions.Both(Period, uncovered)).IsEmpty
            ? season.When
            : Conditions.Any([season.When, Conditions.Both(Conditions.Yes(vocabulary.FactOf(season).Index), uncovered)]);
    }

    /// <summary>The days on which no calendar says whether it is the season.</summary>
    private static Condition Uncovered(SeasonSymbol season) => season.IsOpen
        ? Conditions.All(season.Years.Select(year => Conditions.Not(new DayBetween(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)))))
        : Condition.False;
}
