namespace Edaran.Runtime;

/// <summary>What a question about one person on one day depends on: the facts that may be otherwise, and a row for all that may not.</summary>
internal sealed class Dimensions
{
    private readonly Engine _engine;
    private readonly Question _question;
    private readonly BoundFacts _bound;
    private readonly int _day;
    private readonly bool _onlySupply;
    private readonly ulong[] _preconditions;
    private readonly List<Dimension> _all = [];

    private Dimensions(Engine engine, Question question, BoundFacts bound, DateOnly date, bool onlySupply)
    {
        _engine = engine;
        _question = question;
        _bound = bound;
        _day = date.DayNumber;
        _onlySupply = onlySupply;
        _preconditions = engine.Program.Relevant([.. engine.Tables.Preconditions.SelectMany(functions => functions)]);
        var day = engine.Day(date);
        Fixed = Dimension.Cut(engine.Rows.DayRow(day >> 2), question);
        AddWorkday((day & 3) == 2 ? bound.Workday : day & 3, isSaid: (day & 3) != 2);
        foreach (var slot in engine.PlainSlots.Concat(engine.TurnSlots).Order())
        {
            AddSlot(slot);
        }

        foreach (var group in engine.Groups.Where(group => group.IsUsed))
        {
            AddGroup(group);
        }
    }

    /// <summary>The facts that may be otherwise, by declaration.</summary>
    public IReadOnlyList<Dimension> All => _all;

    /// <summary>Boxes left open by the day and by facts that make no difference or may not be changed.</summary>
    public ulong[] Fixed { get; }

    /// <summary>Finds them.</summary>
    /// <param name="engine">The letter.</param>
    /// <param name="question">The question.</param>
    /// <param name="bound">What is known.</param>
    /// <param name="date">The day.</param>
    /// <param name="onlySupply">Whether what is known stays as it is.</param>
    public static Dimensions Of(Engine engine, Question question, BoundFacts bound, DateOnly date, bool onlySupply) =>
        new(engine, question, bound, date, onlySupply);

    // What the calendar says of a day belongs to the day.
    private void AddWorkday(int workday, bool isSaid)
    {
        if (_engine.WorkdaySlot < 0)
        {
            return;
        }

        if (isSaid)
        {
            var klass = _engine.Tables.Slots[_engine.WorkdaySlot].ClassOfRaw(workday);
            Bits.And(Fixed, Dimension.Cut(_engine.Rows.Row(_engine.WorkdaySlot, klass), _question));
        }
        else
        {
            AddSlot(_engine.WorkdaySlot);
        }
    }

    private void AddSlot(int slot)
    {
        var table = _engine.Tables.Slots[slot];
        var classes = table.Classes - (_engine.Schema.Facts[table.Fact].Origin == FactOrigin.Turn ? 1 : 0);
        var rows = Enumerable.Range(0, classes).Select(klass => _engine.Rows.Row(slot, klass).ToArray()).ToList();
        var known = _bound.Known[table.Fact] ? table.ClassOfRaw(_bound.Raw[table.Fact]) : -1;
        Add(new Dimension(
            new SlotClasses(_engine.Schema, _bound, table), rows, [.. Enumerable.Range(0, classes).Select(klass => known < 0 || klass == known)], _question)
        {
            Changeability = Ease(slot, table.Fact),
        });
    }

    private void AddGroup(LinkedGroup group)
    {
        var stretches = Stretches(group, out var agrees);
        var count = group.BaseSlot < 0 && group.DerivedSlots is [var only] ? _engine.Tables.Slots[only] : null;
        Add(new Dimension(
            new LinkedClasses(_engine.Schema, _bound, group, count, stretches, _day),
            [.. stretches.Select(stretch => group.Row(_engine.Rows, stretch.First, _day))],
            agrees,
            _question)
        {
            Changeability = Changeability.Fixed,
        });
    }

    // Cut where what is known begins and ends to agree, so that each stretch agrees or does not.
    private List<(int First, int Last)> Stretches(LinkedGroup group, out List<bool> agrees)
    {
        var isKnown = _bound.Known[group.Base];
        var now = (int)_bound.Raw[group.Base];
        var (from, to) = isKnown ? (now, now) : group.Range(_bound.Raw, _bound.Known, _day);
        var (first, last) = _onlySupply ? (from, to) : (Math.Min(Math.Min(Elapsed.Earliest, _day), from), Math.Max(_day, to));
        List<(int First, int Last)> stretches = [.. Within(first, from - 1), .. Within(from, to), .. Within(to + 1, last)];
        agrees = [.. stretches.Select(stretch => stretch.First >= from && stretch.Last <= to)];
        return stretches;

        IEnumerable<(int, int)> Within(int start, int end) => start > end ? [] : group.Stretches(start, end, _day);
    }

    private void Add(Dimension dimension)
    {
        if (dimension.Options == 1 || (_onlySupply && !dimension.IsOpen))
        {
            Bits.And(Fixed, dimension.Now.Surely);
        }
        else
        {
            _all.Add(dimension);
        }
    }

    private Changeability Ease(int slot, int at)
    {
        var fact = _engine.Schema.Facts[at];
        return fact.Origin switch
        {
            FactOrigin.Decision or FactOrigin.Order or FactOrigin.Turn => Changeability.Decided,
            FactOrigin.Calendar => Changeability.Day,
            FactOrigin.Place => Changeability.Circumstance,
            _ => fact.Kind switch
            {
                FactKind.YesNo when Bits.CountLive(_preconditions, _engine.Variables[slot].Surely, _preconditions) > 0 => Changeability.Decided,
                FactKind.Choice => IsUnit(at, fact) ? Changeability.Placement : Changeability.Standing,
                FactKind.Date => Changeability.Fixed,
                _ => Changeability.Circumstance,
            },
        };
    }

    // Units hang in a tree, or people are counted by them.
    private bool IsUnit(int at, FactSchema fact) =>
        fact.Choices.Any(choice => choice.Parent >= 0)
        || _engine.Schema.Points.Any(point => point.Rotation?.Group == at || point.Quotas.Any(quota => quota.Group == at));
}
