using System.Runtime.CompilerServices;

namespace Edaran.Runtime;

/// <content>The fast path: one mode, one day, no allocation while every fact is known.</content>
public partial class RuleLetter
{
    /// <summary>The status of a mode and whether it is open to a person on a day. Allocates nothing while every fact it needs is known.</summary>
    /// <param name="bound">The facts, bound to this letter.</param>
    /// <param name="date">The day.</param>
    /// <param name="mode">Position of the mode among <see cref="Modes"/>.</param>
    /// <returns>
    /// The outcome: exact, also while facts are unknown. Facts that <see cref="Check"/> would fault are overruled by the calendar or by the
    /// date they are counted from.
    /// </returns>
    /// <exception cref="ArgumentException">The facts were bound to another letter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    /// <example><code>ModeOutcome outcome = letter.Decide(row, new DateOnly(2025, 3, 25), wfa);</code></example>
    public ModeOutcome Decide(BoundFacts bound, DateOnly date, int mode)
    {
        var engine = _engine;
        if (bound.Engine != engine || (uint)mode >= (uint)engine.Status.Length)
        {
            Refuse(bound, mode);
        }

        var day = engine.Day(date);
        var workday = (day & 3) == 2 ? bound.Workday : day & 3;
        if (!bound.Settled || workday == 2)
        {
            return DecideOpen(bound, date, mode);
        }

        if (engine.Fast is not { } fast || bound.Counted.Length > 0)
        {
            return DecideWide(bound, date, mode, day, workday);
        }

        var mask = bound.First & engine.FastDays[(day & ~3) | workday];
        return Outcome(fast.AsSpan(mode * Engine.SignalsPerMode, Engine.SignalsPerMode), mask, mode, workday);
    }

    /// <summary>The status of every mode at once, which costs hardly more than one. Allocates nothing while every fact it needs is known.</summary>
    /// <param name="bound">The facts, bound to this letter.</param>
    /// <param name="date">The day.</param>
    /// <param name="outcomes">Takes one outcome a mode, in the order of <see cref="Modes"/>.</param>
    /// <exception cref="ArgumentException">The facts were bound to another letter, or there is no room for every mode.</exception>
    /// <example><code>
    /// Span&lt;ModeOutcome&gt; outcomes = stackalloc ModeOutcome[letter.Modes.Count];
    /// letter.Decide(row, date, outcomes);
    /// </code></example>
    public void Decide(BoundFacts bound, DateOnly date, Span<ModeOutcome> outcomes)
    {
        Demand(bound);
        var modes = _engine.Status.Length;
        if (outcomes.Length < modes)
        {
            throw new ArgumentException("There is no room for every mode.", nameof(outcomes));
        }

        var day = _engine.Day(date);
        var workday = (day & 3) == 2 ? bound.Workday : day & 3;
        if (!bound.Settled || workday == 2)
        {
            var frame = new Frame(_engine, bound, date);
            for (var mode = 0; mode < modes; mode++)
            {
                outcomes[mode] = DecideOpen(frame, mode);
            }

            return;
        }

        if (_engine.Fast is { } fast && bound.Counted.Length == 0)
        {
            var joined = bound.First & _engine.FastDays[(day & ~3) | workday];
            for (var mode = 0; mode < modes; mode++)
            {
                outcomes[mode] = Outcome(fast.AsSpan(mode * Engine.SignalsPerMode, Engine.SignalsPerMode), joined, mode, workday);
            }

            return;
        }

        var words = _engine.Rows.StatusWords;
        Span<ulong> mask = words <= 128 ? stackalloc ulong[words] : new ulong[words];
        Join(bound, date, day, workday, mask);
        for (var mode = 0; mode < modes; mode++)
        {
            outcomes[mode] = Read(mask, mode, workday);
        }
    }

    /// <summary>As <see cref="Decide(BoundFacts, DateOnly, int)"/>, and keeps what <see cref="StandingPoints"/> needs to tell the points later.</summary>
    /// <param name="bound">The facts, bound to this letter.</param>
    /// <param name="date">The day.</param>
    /// <param name="mode">Position of the mode among <see cref="Modes"/>.</param>
    /// <param name="trace">Takes the trace; at least <see cref="TraceLength"/> words.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">The facts were bound to another letter, or the trace is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    /// <example><code>
    /// Span&lt;ulong&gt; trace = stackalloc ulong[letter.TraceLength];
    /// ModeOutcome outcome = letter.Decide(row, date, wfa, trace);
    /// </code></example>
    public ModeOutcome Decide(BoundFacts bound, DateOnly date, int mode, Span<ulong> trace)
    {
        var outcome = Decide(bound, date, mode);
        if (trace.Length < TraceLength)
        {
            throw new ArgumentException("The trace is shorter than TraceLength.", nameof(trace));
        }

        FillMask(bound, date, trace[..TraceLength]);
        return outcome;
    }

    /// <summary>The points that certainly stand, from a trace.</summary>
    /// <param name="trace">A trace that <see cref="Decide(BoundFacts, DateOnly, int, Span{ulong})"/> filled.</param>
    /// <returns>The points, in the letter's order.</returns>
    /// <exception cref="ArgumentException">The trace is too short.</exception>
    /// <example><code>foreach (PointSchema point in letter.StandingPoints(trace)) { … }</code></example>
    public IReadOnlyList<PointSchema> StandingPoints(ReadOnlySpan<ulong> trace)
    {
        if (trace.Length < TraceLength)
        {
            throw new ArgumentException("The trace is shorter than TraceLength.", nameof(trace));
        }

        var buffer = new byte[_engine.Program.Gates];
        var points = new List<PointSchema>();
        for (var point = 0; point < Points.Count; point++)
        {
            if (_engine.Program.Evaluate(_engine.Tables.Stands[point], trace, trace, buffer) == 1)
            {
                points.Add(Points[point]);
            }
        }

        return points;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ModeOutcome Outcome(ReadOnlySpan<ulong> signals, ulong mask, int mode, int workday)
    {
        var bits = workday << 6;
        bits |= (mask & signals[0]) != 0 ? Verdict.Required : 0;
        bits |= (mask & signals[1]) != 0 ? Verdict.Permitted : 0;
        bits |= (mask & signals[2]) != 0 ? Verdict.Conditional : 0;
        bits |= (mask & signals[3]) != 0 ? Verdict.Discretionary : 0;
        bits |= (mask & signals[4]) != 0 ? Verdict.Prohibited : 0;
        bits |= (mask & signals[5]) != 0 ? Verdict.Usable : 0;
        return new ModeOutcome(Verdict.Outcome[bits | (mode == 0 ? Verdict.Combinations : 0)]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ModeOutcome DecideWide(BoundFacts bound, DateOnly date, int mode, int day, int workday)
    {
        var words = _engine.Rows.StatusWords;
        Span<ulong> mask = words <= 128 ? stackalloc ulong[words] : new ulong[words];
        Join(bound, date, day, workday, mask);
        return Read(mask, mode, workday);
    }

    private ModeOutcome Read(ReadOnlySpan<ulong> mask, int mode, int workday)
    {
        var program = _engine.Program;
        Span<byte> buffer = program.Gates <= 1_024 ? stackalloc byte[program.Gates] : new byte[program.Gates];
        var bits = workday << 6;
        for (var i = 0; i < Engine.SignalsPerMode; i++)
        {
            bits |= (program.Evaluate(_engine.Tables.Signals[(mode * Engine.SignalsPerMode) + i], mask, mask, buffer) & 1) << i;
        }

        return new ModeOutcome(Verdict.Outcome[bits | (mode == 0 ? Verdict.Combinations : 0)]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ModeOutcome DecideOpen(BoundFacts bound, DateOnly date, int mode) => DecideOpen(new Frame(_engine, bound, date), mode);

    private ModeOutcome DecideOpen(Frame frame, int mode)
    {
        var status = frame.Answer(_engine.Status[mode]);
        var eligible = frame.Answer(_engine.Eligible[mode]);
        return new ModeOutcome(ModeOutcome.Pack(status < 0 ? Status.NeedsFacts : (Status)status, eligible < 0 ? 2 : eligible));
    }

    // With everything known the joined rows are the trace; otherwise the boxes that surely hold.
    private void FillMask(BoundFacts bound, DateOnly date, Span<ulong> trace)
    {
        var day = _engine.Day(date);
        var workday = (day & 3) == 2 ? bound.Workday : day & 3;
        if (bound.Settled && workday != 2 && trace.Length == 1 && bound.Counted.Length == 0 && _engine.Fast is not null)
        {
            trace[0] = bound.First & _engine.FastDays[(day & ~3) | workday];
        }
        else if (bound.Settled && workday != 2)
        {
            Join(bound, date, day, workday, trace);
        }
        else
        {
            new Frame(_engine, bound, date).Surely(trace);
        }
    }

    private void Join(BoundFacts bound, DateOnly date, int day, int workday, Span<ulong> mask)
    {
        Bits.And(mask, bound.Mask.AsSpan(0, mask.Length), _engine.Rows.DayRow(day >> 2)[..mask.Length]);
        if (_engine.WorkdaySlot >= 0)
        {
            Bits.And(mask, _engine.Rows.Row(_engine.WorkdaySlot, _engine.Tables.Slots[_engine.WorkdaySlot].ClassOfRaw(workday))[..mask.Length]);
        }

        foreach (var (slot, group) in bound.Counted)
        {
            var table = _engine.Tables.Slots[slot];
            var count = group.Count(table.Fact, bound.Raw[group.Base], date.DayNumber);
            Bits.And(mask, _engine.Rows.Row(slot, table.ClassOfRaw(count))[..mask.Length]);
        }
    }

    private void Refuse(BoundFacts bound, int mode)
    {
        Demand(bound);
        throw new ArgumentOutOfRangeException(nameof(mode), mode, "The letter has no such mode.");
    }
}
