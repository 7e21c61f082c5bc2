using System.Collections.Immutable;
using Edaran.Cli.Facts;

namespace Edaran.Cli.Diffs;

/// <summary>From one answer about a mode to another, as codes of <see cref="DayAnswers"/>.</summary>
internal readonly record struct ModeChange(int Mode, byte Before, byte After);

/// <summary>What differs between the answers of two versions; the same for all who get this pair of answers.</summary>
internal sealed class PairOfAnswers
{
    private PairOfAnswers(IReadOnlyList<(ModeChange Of, int[] Days)> changes, IReadOnlyList<PersonChange> told, bool[] changedOn)
    {
        (Changes, Told, ChangedOn) = (changes, told, changedOn);
        Loses = changes.Any(change => DayAnswers.IsAllowed(change.Of.Before) == true && DayAnswers.IsAllowed(change.Of.After) != true);
        Gains = changes.Any(change => DayAnswers.IsAllowed(change.Of.Before) != true && DayAnswers.IsAllowed(change.Of.After) == true);
    }

    /// <summary>The changes, each with the days on which it is so, by their place in the period.</summary>
    public IReadOnlyList<(ModeChange Of, int[] Days)> Changes { get; }

    /// <summary>The same in words.</summary>
    public IReadOnlyList<PersonChange> Told { get; }

    /// <summary>Day by day, whether something differs.</summary>
    public bool[] ChangedOn { get; }

    /// <summary>Whether a mode that might certainly be used may not, or not certainly, be used any more.</summary>
    public bool Loses { get; }

    /// <summary>Whether a mode may certainly be used that might not, or not certainly, be used before.</summary>
    public bool Gains { get; }

    /// <summary>Compares two versions' answers day by day and mode by mode.</summary>
    /// <param name="old">The answers before.</param>
    /// <param name="new">The answers now.</param>
    /// <param name="modes">The modes, as the codes name them.</param>
    /// <param name="days">The days.</param>
    /// <param name="say">Puts a code in words.</param>
    public static PairOfAnswers Of(DayAnswers old, DayAnswers @new, ImmutableArray<string> modes, ImmutableArray<DateOnly> days, Func<byte, string> say)
    {
        var changes = Enumerable.Range(0, old.Codes.Length)
            .Where(at => old.Codes[at] != @new.Codes[at])
            .GroupBy(at => new ModeChange(at % modes.Length, old.Codes[at], @new.Codes[at]), at => at / modes.Length)
            .OrderBy(group => group.Key.Mode)
            .Select(group => (Of: group.Key, Days: group.ToArray()))
            .ToList();
        var changedOn = new bool[days.Length];
        foreach (var day in changes.SelectMany(change => change.Days))
        {
            changedOn[day] = true;
        }

        return new PairOfAnswers(
            changes,
            [.. changes.Select(change => new PersonChange(
                modes[change.Of.Mode], say(change.Of.Before), say(change.Of.After),
                Dates.Stretches([.. change.Days.Select(day => days[day])])))],
            changedOn);
    }
}
