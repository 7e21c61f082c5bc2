namespace Edaran.Runtime;

/// <summary>
/// The days, as far as letter and calendar mention any, on which the facts as they are give another answer. Days off are passed over: no mode is open
/// on them.
/// </summary>
internal sealed class DayChanges
{
    /// <summary>Half the most days looked at, and how far from what is mentioned the days up to the one asked about are.</summary>
    public const int Reach = 4_096;

    /// <summary>The same where a date that others are counted from is unknown, so that every day is of its own kind.</summary>
    public const int ShortReach = 366;

    private readonly Engine _engine;
    private readonly int _mode;
    private readonly BoundFacts _bound;
    private readonly DateOnly _date;
    private readonly int[] _days;
    private readonly List<DateOnly> _kinds = [];
    private readonly int[] _kindOf;

    /// <summary>Tells the kinds of days apart.</summary>
    public DayChanges(Engine engine, int mode, BoundFacts bound, DateOnly date)
    {
        _engine = engine;
        _mode = mode;
        _bound = bound;
        _date = date;
        _days = [.. Around().Where(day => (engine.Day(DateOnly.FromDayNumber(day)) & 3) != 0)];
        _kindOf = new int[_days.Length];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < _days.Length; at++)
        {
            var key = Kind(_days[at]);
            if (!known.TryGetValue(key, out _kindOf[at]))
            {
                known[key] = _kindOf[at] = _kinds.Count;
                _kinds.Add(DateOnly.FromDayNumber(_days[at]));
            }
        }
    }

    /// <summary>A day of each kind: the letter does not tell days of one kind apart for this person.</summary>
    public IReadOnlyList<DateOnly> Kinds => _kinds;

    /// <summary>The nearest days before and after with an answer.</summary>
    public List<DayRange> Nearest(int answer)
    {
        var question = _engine.Eligible[_mode];
        return Nearest([.. Enumerable.Range(0, _kinds.Count).Where(kind => new Frame(_engine, _bound, _kinds[kind]).Answer(question) == answer)]);
    }

    /// <summary>The nearest days before and after that are of some kinds: on either side one stretch of working days.</summary>
    public List<DayRange> Nearest(IReadOnlyCollection<int> kinds)
    {
        var split = Array.FindIndex(_days, day => day > _date.DayNumber) is var at and >= 0 ? at : _days.Length;
        var before = split - 1;
        while (before >= 0 && !kinds.Contains(_kindOf[before]))
        {
            before--;
        }

        var after = split;
        while (after < _days.Length && !kinds.Contains(_kindOf[after]))
        {
            after++;
        }

        var ranges = new List<DayRange>();
        if (before >= 0)
        {
            var from = Extend(before, -1, kinds);
            ranges.Add(new DayRange(from == 0 ? null : Day(from), Day(before)));
        }

        if (after < _days.Length)
        {
            var to = Extend(after, 1, kinds);
            ranges.Add(new DayRange(Day(after), to == _days.Length - 1 ? null : Day(to)));
        }

        return ranges;
    }

    private int Extend(int at, int step, IReadOnlyCollection<int> kinds)
    {
        while (at + step >= 0 && at + step < _days.Length && kinds.Contains(_kindOf[at + step]))
        {
            at += step;
        }

        return at;
    }

    private DateOnly Day(int at) => DateOnly.FromDayNumber(_days[at]);

    private bool EveryDayDiffers => _engine.Groups.Any(group => group.IsUsed && !_bound.Known[group.Base]);

    // Days mentioned and those up to the one asked about; where there are too many, those nearest to it. Without a calendar what a letter says of
    // weekdays shows in the week around its dates.
    private IEnumerable<int> Around()
    {
        var asked = _date.DayNumber;
        var reach = EveryDayDiffers ? ShortReach : Reach;
        var days = _engine.Tables.Days;
        var (first, last) = days.Mentioned() ?? (asked, asked);
        var week = days.Years.Length == 0 ? 7 : 0;
        first = Math.Max(first - week, 0);
        last = Math.Min(last + week, DateOnly.MaxValue.DayNumber);
        first = first - asked is > 0 and <= Reach ? asked : first;
        last = asked - last is > 0 and <= Reach ? asked : last;
        if (last - first > 2 * reach)
        {
            first = Math.Clamp(asked - reach, first, last - (2 * reach));
            last = first + (2 * reach);
        }

        return Enumerable.Range(first, last - first + 1).Where(day => day != asked);
    }

    // The class of the day, and of what is counted from a known date.
    private string Kind(int day)
    {
        var kind = $"{_engine.Day(DateOnly.FromDayNumber(day))}";
        foreach (var (slot, group) in _bound.Counted)
        {
            var table = _engine.Tables.Slots[slot];
            kind += $" {table.ClassOfRaw(group.Count(table.Fact, _bound.Raw[group.Base], day))}";
        }

        return EveryDayDiffers ? $"{kind} {day}" : kind;
    }
}
