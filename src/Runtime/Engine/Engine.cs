namespace Edaran.Runtime;

/// <summary>The tables of one letter, laid out for evaluation. Immutable and shared by all threads.</summary>
internal sealed class Engine
{
    public const int SignalsPerMode = 6;

    private readonly ushort[] _dense;
    private readonly int _denseFirst;
    private readonly TruthQuestion?[] _holds;
    private readonly SupportQuestion?[] _supports;
    private readonly SetAsideQuestion?[] _setAside;

    public Engine(LetterSchema schema, LetterTables tables)
    {
        Schema = schema;
        Tables = tables;
        Rows = new RowTable(tables);
        Program = new Program(tables.Functions, Rows.Words);
        WorkdaySlot = Array.FindIndex(tables.Slots, slot => slot.Fact == schema.WorkdayFact);
        Groups = [.. FindGroups()];
        var linked = Groups.SelectMany(g => g.DerivedSlots.Append(g.BaseSlot)).ToHashSet();
        TurnSlots = [.. Slots(slot => IsTurn(slot) && !linked.Contains(slot))];
        PlainSlots = [.. Slots(slot => !IsTurn(slot) && slot != WorkdaySlot && !linked.Contains(slot))];
        Variables = [.. tables.Slots.Select((slot, i) => new Variable(slot.Fact, Rows.Words, ClassRows(i)))];
        Status = [.. Enumerable.Range(0, schema.Modes.Count).Select(mode => new StatusQuestion(this, mode))];
        Eligible = [.. Enumerable.Range(0, schema.Modes.Count).Select(mode => new EligibleQuestion(this, mode))];
        (_denseFirst, _dense) = Dense();
        _holds = new TruthQuestion?[2 * Program.Count];
        _supports = new SupportQuestion?[schema.Points.Count * schema.Modes.Count];
        _setAside = new SetAsideQuestion?[schema.Points.Count];
        Fast = FastMasks();
        FastDays = Fast is null ? [] : JoinedDays();
    }

    public LetterSchema Schema { get; }

    public LetterTables Tables { get; }

    public RowTable Rows { get; }

    public Program Program { get; }

    public int WorkdaySlot { get; }

    public LinkedGroup[] Groups { get; }

    public int[] TurnSlots { get; }

    public int[] PlainSlots { get; }

    /// <summary>For each slot what it is when unknown.</summary>
    public Variable[] Variables { get; }

    public StatusQuestion[] Status { get; }

    public EligibleQuestion[] Eligible { get; }

    /// <summary>For letters whose statuses rest on 64 plain boxes: six masks a mode; otherwise null.</summary>
    public ulong[]? Fast { get; }

    /// <summary>The first word of a day's row joined with what its working day leaves open, by the number of <see cref="Day"/>.</summary>
    public ulong[] FastDays { get; }

    /// <summary>The class of a day times 4, plus 0 for a free day, 1 for a working day, 2 where the calendar is silent.</summary>
    public int Day(DateOnly date)
    {
        var at = date.DayNumber - _denseFirst;
        return (uint)at < (uint)_dense.Length ? _dense[at] : SlowDay(date);
    }

    public int NotRecorded(int slot) => Tables.Slots[slot].Classes - 1;

    /// <summary>Whether a function holds. Questions are made when first asked; two threads may make the same one, which does no harm.</summary>
    public TruthQuestion Holds(int function, bool turnsAreUnknown) =>
        _holds[(2 * function) + (turnsAreUnknown ? 1 : 0)] ??= new TruthQuestion(Program, function, turnsAreUnknown);

    /// <summary>Whether the status of a mode rests on a point in some role.</summary>
    public SupportQuestion Supports(int mode, int point, PointRole role)
    {
        ref var known = ref _supports[(point * Schema.Modes.Count) + mode];
        var question = known;
        if (question is null || question.Role != role)
        {
            known = question = new SupportQuestion(this, mode, point, role);
        }

        return question;
    }

    /// <summary>Whether a point speaks and is set aside.</summary>
    public SetAsideQuestion IsSetAside(int point) => _setAside[point] ??= new SetAsideQuestion(this, point);

    /// <summary>What a point can do to a mode; for a rotation that depends on whose turn it is.</summary>
    public PointRole Role(int point, int mode, BoundFacts bound)
    {
        foreach (var rotation in Tables.Rotations)
        {
            if (rotation.Point != point)
            {
                continue;
            }

            if (!bound.Known[rotation.Turn])
            {
                return rotation.Modes.Contains(mode) ? PointRole.Discretion : PointRole.None;
            }

            var turn = rotation.Modes[bound.Raw[rotation.Turn]];
            return turn == mode ? PointRole.Requires : IsWithin(mode, turn) ? PointRole.Grants : PointRole.Prohibits;
        }

        return (PointRole)Tables.Roles[(point * Schema.Modes.Count) + mode];
    }

    private bool IsWithin(int mode, int ancestor)
    {
        while (mode >= 0 && mode != ancestor)
        {
            mode = Schema.Modes[mode].Parent;
        }

        return mode >= 0;
    }

    private bool IsTurn(int slot) => Schema.Facts[Tables.Slots[slot].Fact].Origin == FactOrigin.Turn;

    private IEnumerable<int> Slots(Func<int, bool> which) => Enumerable.Range(0, Tables.Slots.Length).Where(which);

    private List<ulong[]> ClassRows(int slot)
    {
        var classes = Tables.Slots[slot].Classes - (IsTurn(slot) ? 1 : 0);
        return [.. Enumerable.Range(0, classes).Select(klass => Rows.Row(slot, klass).ToArray())];
    }

    private IEnumerable<LinkedGroup> FindGroups() =>
        from fact in Enumerable.Range(0, Schema.Facts.Count)
        let derived = Enumerable.Range(0, Schema.Facts.Count).Where(d => Schema.Facts[d].Base == fact).ToArray()
        where derived.Length > 0
        let linked = new LinkedGroup(Schema, Tables.Slots, fact, derived)
        select linked;

    private int SlowDay(DateOnly date) => (Tables.Days.ClassOfDay(date.DayNumber) * 4) + Tables.Days.Workday(date);

    // Every day from the first to the last that letter or calendar mentions, as long as that stays a few pages of memory.
    private (int First, ushort[] Days) Dense()
    {
        if (Tables.Days.Mentioned() is not var (first, last) || last - first > 8_192 || Tables.Days.Classes > 16_000)
        {
            return (0, []);
        }

        return (first, [.. Enumerable.Range(first, last - first + 1).Select(day => (ushort)SlowDay(DateOnly.FromDayNumber(day)))]);
    }

    private ulong[] JoinedDays()
    {
        var rows = new ulong[Tables.Days.Classes * 4];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Rows.DayRow(i >> 2)[0];
            if (WorkdaySlot >= 0 && (i & 3) < 2)
            {
                rows[i] &= Rows.Row(WorkdaySlot, Tables.Slots[WorkdaySlot].ClassOfRaw(i & 3))[0];
            }
        }

        return rows;
    }

    private ulong[]? FastMasks()
    {
        if (Rows.StatusWords > 1 || Tables.Signals.Any(signal => !Program.IsPlain(signal)))
        {
            return null;
        }

        return [.. Tables.Signals.Select(signal => Program.Relevant(signal)[0])];
    }
}
