namespace Edaran.Runtime;

/// <summary>A date fact and the facts counted from it. Only combinations that some date gives are possible.</summary>
internal sealed class LinkedGroup
{
    private readonly FactSchema[] _facts;
    private readonly int[] _derived;
    private readonly int[] _slotOf;
    private readonly SlotTable[] _slots;

    public LinkedGroup(LetterSchema schema, SlotTable[] slots, int baseFact, int[] derived)
    {
        _facts = [.. schema.Facts];
        _slots = slots;
        _derived = derived;
        Base = baseFact;
        _slotOf = [.. _facts.Select((_, fact) => Array.FindIndex(slots, slot => slot.Fact == fact))];
        BaseSlot = _slotOf[baseFact];
        DerivedSlots = [.. derived.Select(fact => _slotOf[fact]).Where(slot => slot >= 0)];
    }

    /// <summary>Position of the date fact.</summary>
    public int Base { get; }

    /// <summary>Its slot, or -1 when no sentence tests it.</summary>
    public int BaseSlot { get; }

    /// <summary>Slots of the counted facts that some sentence tests.</summary>
    public int[] DerivedSlots { get; }

    public bool IsUsed => BaseSlot >= 0 || DerivedSlots.Length > 0;

    /// <summary>The counted facts.</summary>
    public ReadOnlySpan<int> Derived => _derived;

    /// <summary>What a counted fact is for a base date on a day.</summary>
    public long Count(int derivedFact, long baseDay, int day) => Elapsed.Count(_facts[derivedFact].Counts, (int)baseDay, day);

    /// <summary>The base dates that agree with the counted facts known; one that no date gives is noted and passed over.</summary>
    public (int First, int Last) Range(long[] raw, bool[] known, int day, List<int>? impossible = null)
    {
        var (first, last) = (Math.Min(Elapsed.Earliest, day), day);
        foreach (var fact in _derived)
        {
            if (!known[fact])
            {
                continue;
            }

            var unit = _facts[fact].Counts;
            var from = Elapsed.LastStart(unit, raw[fact] + 1, day, first, last) + 1;
            var to = Elapsed.LastStart(unit, raw[fact], day, first, last);
            if (from > to)
            {
                impossible?.Add(fact);
            }
            else
            {
                (first, last) = (from, to);
            }
        }

        return (first, last);
    }

    /// <summary>The rows of all combinations of classes that a base date in a range gives on a day, each once.</summary>
    public List<ulong[]> Rows(RowTable rows, int first, int last, int day) =>
        [.. Starts(first, last, day).DistinctBy(start => string.Join(' ', Classes(start, day))).Select(start => Row(rows, start, day))];

    /// <summary>The stretches of base dates in a range on which no class changes on a day, in order.</summary>
    public List<(int First, int Last)> Stretches(int first, int last, int day)
    {
        int[] starts = [.. Starts(first, last, day)];
        return [.. starts.Select((start, i) => (start, i + 1 < starts.Length ? starts[i + 1] - 1 : last))];
    }

    /// <summary>The boxes that a base date leaves open on a day.</summary>
    public ulong[] Row(RowTable rows, long start, int day)
    {
        var row = new ulong[rows.Words];
        Array.Fill(row, ulong.MaxValue);
        foreach (var (slot, klass) in UsedSlots.Zip(Classes(start, day)))
        {
            Bits.And(row, rows.Row(slot, klass));
        }

        return row;
    }

    private IEnumerable<int> UsedSlots => DerivedSlots.Append(BaseSlot).Where(slot => slot >= 0);

    private IEnumerable<int> Classes(long start, int day) =>
        from slot in UsedSlots
        let fact = _slots[slot].Fact
        select _slots[slot].ClassOfRaw(fact == Base ? start : Count(fact, start, day));

    // The first date of every stretch on which no class changes.
    private SortedSet<int> Starts(int first, int last, int day)
    {
        var starts = new SortedSet<int> { first };
        if (BaseSlot >= 0)
        {
            starts.UnionWith(_slots[BaseSlot].Cuts.Where(cut => cut > first && cut <= last).Select(cut => (int)cut));
        }

        foreach (var slot in DerivedSlots)
        {
            var unit = _facts[_slots[slot].Fact].Counts;
            starts.UnionWith(_slots[slot].Cuts
                .Select(cut => Elapsed.LastStart(unit, cut, day, first - 1, last) + 1)
                .Where(start => start > first && start <= last));
        }

        return starts;
    }
}
