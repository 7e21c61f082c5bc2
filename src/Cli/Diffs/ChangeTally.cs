using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Edaran.Cli.Diffs;

/// <summary>Counts and lists the people of a roster whose answers differ, row by row.</summary>
/// <param name="days">The days asked about.</param>
/// <param name="modes">The modes, as the codes of <see cref="DayAnswers"/> name them.</param>
/// <param name="say">Puts a code in words.</param>
internal sealed class ChangeTally(ImmutableArray<DateOnly> days, ImmutableArray<string> modes, Func<byte, string> say)
{
    private const int MostRows = 20;
    private const int MostKept = 1 << 16;

    private readonly Dictionary<(DayAnswers Old, DayAnswers New), PairOfAnswers> _pairs = [];
    private readonly Dictionary<ModeChange, (long Count, List<long> Rows)> _changes = [];
    private readonly Dictionary<string, UnitTally> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnitTally _all = new(days.Length);
    private readonly List<TouchedPerson> _list = [];

    /// <summary>Takes a row.</summary>
    /// <param name="old">The answers before.</param>
    /// <param name="new">The answers now.</param>
    /// <param name="unit">The unit of the person.</param>
    /// <param name="row">The line of the roster.</param>
    /// <param name="person">Says who it is, where that is needed.</param>
    /// <param name="take">Takes everybody whose answers change, or null.</param>
    public void Take(DayAnswers old, DayAnswers @new, string unit, long row, Func<string> person, Action<TouchedPerson>? take = null)
    {
        var pair = PairOf(old, @new);
        _all.Add(pair);
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_units, unit, out _);
        (counts ??= new UnitTally(days.Length)).Add(pair);
        if (pair.Changes.Count == 0)
        {
            return;
        }

        foreach (var change in pair.Changes)
        {
            ref var counted = ref CollectionsMarshal.GetValueRefOrAddDefault(_changes, change.Of, out var isThere);
            counted = (counted.Count + 1, isThere ? counted.Rows : []);
            if (counted.Rows.Count < MostRows)
            {
                counted.Rows.Add(row);
            }
        }

        if (take is not null || _list.Count < TouchedPeople.MostListed)
        {
            var touched = new TouchedPerson(row, person(), unit, pair.Told);
            take?.Invoke(touched);
            if (_list.Count < TouchedPeople.MostListed)
            {
                _list.Add(touched);
            }
        }
    }

    /// <summary>The counts so far.</summary>
    /// <param name="unitName">The column that tells units apart, or null where there is none.</param>
    public TouchedPeople Sum(string? unitName) => new(
        days,
        unitName,
        _all.Of(string.Empty),
        [.. _changes.OrderByDescending(one => one.Value.Count).ThenBy(one => one.Key.Mode).ThenBy(one => one.Key.Before).ThenBy(one => one.Key.After)
            .Select(one => new PeopleChange(
                modes[one.Key.Mode], say(one.Key.Before), say(one.Key.After), one.Value.Count, one.Value.Rows))],
        unitName is null
            ? []
            : [.. _units.Select(unit => unit.Value.Of(unit.Key)).OrderByDescending(unit => unit.Changed).ThenBy(unit => unit.Unit, StringComparer.Ordinal)],
        _list);

    private PairOfAnswers PairOf(DayAnswers old, DayAnswers @new)
    {
        if (!_pairs.TryGetValue((old, @new), out var pair))
        {
            pair = PairOfAnswers.Of(old, @new, modes, days, say);
            if (_pairs.Count < MostKept)
            {
                _pairs[(old, @new)] = pair;
            }
        }

        return pair;
    }
}
