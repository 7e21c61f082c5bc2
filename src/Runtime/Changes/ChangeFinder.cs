namespace Edaran.Runtime;

/// <summary>Finds the smallest sets of changes that give another answer to whether a mode is open: of facts, of the day, or of both.</summary>
internal sealed class ChangeFinder(Engine engine, int mode, BoundFacts bound, DateOnly date, bool eligible)
{
    /// <summary>Steps of one search; a step is a look at two masks, below a microsecond in ordinary letters.</summary>
    public const int MaximumSteps = 1_000_000;

    private readonly EligibleQuestion _question = engine.Eligible[mode];
    private readonly int _target = eligible ? 1 : 0;
    private readonly StepCount _steps = new(MaximumSteps);

    /// <summary>Searches.</summary>
    /// <param name="onlySupply">Whether what is known, and the day, stays as it is.</param>
    public ChangeSearch Find(bool onlySupply)
    {
        var (ofFacts, exists) = OnDay(bound, date, onlySupply, smallest: 1, largest: ChangeSearch.MaximumSize);
        var elsewhen = bound.OnAnotherDay();
        var days = onlySupply ? null : new DayChanges(engine, mode, elsewhen, date);
        var sets = Ranked(ofFacts);
        if (days?.Nearest(_target) is { Count: > 0 } ranges)
        {
            sets.Add(new ChangeSet([], ranges));
        }
        else if (days is not null && sets.Count == 0)
        {
            sets.AddRange(WithDays(elsewhen, days, ref exists));
        }

        var state = sets.Count > 0 ? ChangeSearchState.Found
            : _steps.IsSpent || exists.IsUnknown ? ChangeSearchState.Stopped
            : exists.IsYes ? ChangeSearchState.TooMany
            : ChangeSearchState.Impossible;
        return new ChangeSearch(eligible, state, sets) { IsComplete = !_steps.IsSpent };
    }

    // One day of each kind is tried; what works on it works on the others of its kind.
    private List<ChangeSet> WithDays(BoundFacts facts, DayChanges days, ref Truth exists)
    {
        var kinds = days.Kinds;
        for (var size = 1; size < ChangeSearch.MaximumSize; size++)
        {
            var found = new Dictionary<string, (ChangeSet Set, List<int> Kinds)>(StringComparer.Ordinal);
            for (var kind = 0; kind < kinds.Count && !_steps.IsSpent; kind++)
            {
                var (sets, possible) = OnDay(facts, kinds[kind], onlySupply: false, size, size);
                exists |= possible;
                foreach (var set in sets)
                {
                    var key = Key(set);
                    if (!found.TryGetValue(key, out var entry))
                    {
                        found[key] = entry = (set, []);
                    }

                    entry.Kinds.Add(kind);
                }
            }

            if (found.Count > 0)
            {
                return Ranked(found.Values.Select(entry => entry.Set with { Days = days.Nearest(entry.Kinds) }));
            }
        }

        return [];
    }

    private (List<ChangeSet> Sets, Truth Exists) OnDay(BoundFacts facts, DateOnly day, bool onlySupply, int smallest, int largest)
    {
        var dimensions = Dimensions.Of(engine, _question, facts, day, onlySupply);
        var search = new FactChanges(engine, _question, dimensions, _target, _steps);
        var exists = search.Exists();
        for (var size = smallest; !exists.IsNo && size <= Math.Min(largest, dimensions.All.Count) && !_steps.IsSpent; size++)
        {
            var found = search.OfSize(size, anyDay: day != date);
            if (found.Count > 0)
            {
                return ([.. found.SelectMany(one => Sets(one, dimensions))], Truth.Yes);
            }
        }

        return ([], exists);
    }

    private static IEnumerable<ChangeSet> Sets(OptionSets found, Dimensions dimensions) =>
        ChangeBoxes.Of(found.Combinations).Select(box => new ChangeSet(
            [.. found.Dimensions.Zip(box, (at, options) => dimensions.All[at].To(options))], []));

    // The hardest to change counts first; ties stay in the letter's order.
    private static List<ChangeSet> Ranked(IEnumerable<ChangeSet> sets) =>
        [.. sets.OrderBy(set => set.Facts.Max(change => change.Changeability)).ThenBy(set => set.Facts.Sum(change => (int)change.Changeability))];

    private static string Key(ChangeSet set) => string.Join('|', set.Facts.Select(change => FactValueText.In("id").Describe(change.To, int.MaxValue)));
}
