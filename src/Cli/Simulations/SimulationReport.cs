using System.Collections.Immutable;
using Edaran.Cli.Diffs;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>What some drafts, each by itself, make of the people of a roster in a period.</summary>
/// <param name="Roster">The roster's file.</param>
/// <param name="UnitName">The column that tells units apart, or null: everyone is one unit.</param>
/// <param name="Days">The days asked about.</param>
/// <param name="Base">What the drafts are held against, or null: the normal mode, without any letter.</param>
/// <param name="Drafts">The drafts, in the order they were named.</param>
/// <param name="NamesPeople">Whether numbers and names of people are in it.</param>
internal sealed record SimulationReport(
    string Roster, string? UnitName, ImmutableArray<DateOnly> Days, Draft? Base, ImmutableArray<DraftReport> Drafts, bool NamesPeople)
{
    /// <summary>The modes that somebody may use by some draft, by name.</summary>
    public IReadOnlyList<string> Modes { get; } =
        [.. Drafts.SelectMany(draft => draft.Modes.Select(mode => draft.Draft.Rules.Modes[mode].Name)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The same without numbers and names of people.</summary>
    public SimulationReport Nameless() => this with
    {
        NamesPeople = false,
        Drafts = [.. Drafts.Select(draft => draft with { Changes = draft.Changes with { List = [.. draft.Changes.List.Select(person => person with { Name = "" })] } })],
    };

    /// <summary>Rows of the roster.</summary>
    public long People => Drafts[0].All.People;
}

/// <summary>What one draft makes of the people.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Days">The days asked about.</param>
/// <param name="Modes">The modes that somebody may use, or perhaps, on some day, and the normal one: their positions in the letter.</param>
/// <param name="All">Everyone.</param>
/// <param name="Units">The units by name; those not known last.</param>
/// <param name="Limits">How each quota and rotation can come out, by group and day.</param>
/// <param name="Changes">Whose answers change.</param>
/// <param name="Uncertain">People of whom it is not certain on some day where they may work.</param>
/// <param name="Missing">The facts that are not known and decide that, and for how many people on some day.</param>
internal sealed record DraftReport(
    Draft Draft,
    ImmutableArray<DateOnly> Days,
    ImmutableArray<int> Modes,
    UnitCounts All,
    ImmutableArray<UnitReport> Units,
    IReadOnlyList<LimitOutlook> Limits,
    TouchedPeople Changes,
    long Uncertain,
    ImmutableArray<MissingFact> Missing)
{
    private readonly Dictionary<LimitVerdict, int> _counts = Limits
        .GroupBy(limit => (limit.Point, limit.Group, limit.IsPlaced, limit.From))
        .GroupBy(limits => limits.Select(limit => limit.Verdict).MinBy(LimitLine.Rank))
        .ToDictionary(same => same.Key, same => same.Count());

    /// <summary>Days on which somebody works.</summary>
    public int Workdays { get; } = Enumerable.Range(0, Days.Length).Count(day => !All.On(day).IsOff);

    /// <summary>Days on which all numbers of all units are the same, together, the first day first; days off are left out.</summary>
    public ImmutableArray<DayPattern> Patterns { get; } =
    [
        .. Enumerable.Range(0, Days.Length)
            .Where(day => !All.On(day).IsOff)
            .GroupBy(day => day, new SameNumbers(Units))
            .Select(days => new DayPattern(days.First(), [.. days.Select(day => Days[day])])),
    ];

    /// <summary>The days on which nobody works.</summary>
    public ImmutableArray<DateOnly> DaysOff { get; } = [.. Enumerable.Range(0, Days.Length).Where(day => All.On(day).IsOff).Select(day => Days[day])];

    /// <summary>The limits, those that come out the same on several days together, worst first.</summary>
    public ImmutableArray<LimitLine> Lines { get; } = LimitLine.Of(Limits);

    /// <summary>How many people, summed over days, work in a mode at the least and at the most.</summary>
    /// <param name="mode">Position of the mode in the letter.</param>
    public (long Least, long Most) PersonDays(int mode)
    {
        var counts = Enumerable.Range(0, Days.Length).Select(day => All.On(day).Modes[mode]).ToList();
        return (counts.Sum(one => (long)one.Least), counts.Sum(one => (long)one.Most));
    }

    /// <summary>How many limits, each in a group on a day or stretch of days, come out in a way at the worst.</summary>
    public int Count(LimitVerdict verdict) => _counts.GetValueOrDefault(verdict);
}

/// <summary>Days are the same where all numbers of all units are.</summary>
internal sealed class SameNumbers(ImmutableArray<UnitReport> units) : IEqualityComparer<int>
{
    /// <inheritdoc/>
    public bool Equals(int x, int y) => units.All(unit => unit.Counts.IsSame(x, y));

    /// <inheritdoc/>
    public int GetHashCode(int obj) => units.Aggregate(0, (hash, unit) => HashCode.Combine(hash, unit.Counts.HashOf(obj)));
}

/// <summary>A unit with its counts.</summary>
/// <param name="Unit">Its name; empty where the roster names none.</param>
/// <param name="Counts">Its people.</param>
internal sealed record UnitReport(string Unit, UnitCounts Counts);

/// <summary>Days with the same numbers.</summary>
/// <param name="First">The place of the first of them in the period.</param>
/// <param name="Days">The days.</param>
internal sealed record DayPattern(int First, ImmutableArray<DateOnly> Days);
