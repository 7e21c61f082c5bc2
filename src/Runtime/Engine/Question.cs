namespace Edaran.Runtime;

/// <summary>Something asked of a letter whose answer is a small number for every full set of facts.</summary>
internal abstract class Question
{
    /// <summary>Returned while the answer is not settled.</summary>
    public const int Open = -1;

    protected Question(ulong[] relevant)
    {
        Relevant = relevant;
        var words = relevant.Length;
        while (words > 1 && relevant[words - 1] == 0)
        {
            words--;
        }

        Words = words;
    }

    /// <summary>Boxes the answer rests on.</summary>
    public ulong[] Relevant { get; }

    /// <summary>Leading words of a row that matter.</summary>
    public int Words { get; }

    /// <summary>
    /// Whether a turn that is not recorded counts as an unknown fact; for a status, and what belongs to it, it is a value of its own.
    /// </summary>
    public virtual bool TurnsAreUnknown => false;

    /// <summary>The answer for boxes that surely and that possibly hold, or <see cref="Open"/>.</summary>
    public abstract int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer);
}

/// <summary>Whether a function holds: 0 or 1.</summary>
internal sealed class TruthQuestion(Program program, int function, bool turnsAreUnknown) : Question(program.Relevant(function))
{
    public override bool TurnsAreUnknown => turnsAreUnknown;

    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer) =>
        program.Evaluate(function, surely, possibly, buffer) switch { 0 => 0, 1 => 1, _ => Open };
}

/// <summary>The status of a mode.</summary>
internal sealed class StatusQuestion : Question
{
    private const int StatusSignals = 5;
    private readonly Program _program;
    private readonly int[] _signals;

    public StatusQuestion(Engine engine, int mode)
        : base(engine.Program.Relevant(engine.Tables.Signals.AsSpan(mode * Engine.SignalsPerMode, StatusSignals)))
    {
        _program = engine.Program;
        _signals = engine.Tables.Signals[(mode * Engine.SignalsPerMode)..((mode * Engine.SignalsPerMode) + StatusSignals)];
    }

    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        var sure = 0;
        var maybe = 0;
        for (var i = 0; i < _signals.Length; i++)
        {
            var truth = _program.Evaluate(_signals[i], surely, possibly, buffer);
            sure |= (truth & 1) << i;
            maybe |= (truth == 0 ? 0 : 1) << i;
        }

        var status = Verdict.StatusAt(sure, maybe);
        return status == Verdict.Open ? Open : status;
    }
}

/// <summary>Whether a mode is open to the person: 0 or 1.</summary>
internal sealed class EligibleQuestion : Question
{
    private readonly Program _program;
    private readonly int[] _signals;
    private readonly bool _normal;

    public EligibleQuestion(Engine engine, int mode)
        : base(engine.Program.Relevant([.. Functions(engine, mode)]))
    {
        _program = engine.Program;
        _signals = Functions(engine, mode);
        _normal = mode == 0;
    }

    public override bool TurnsAreUnknown => true;

    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        var sure = 0;
        var maybe = 0;
        for (var i = 0; i < _signals.Length; i++)
        {
            var truth = _program.Evaluate(_signals[i], surely, possibly, buffer);
            sure |= (truth & 1) << i;
            maybe |= (truth == 0 ? 0 : 1) << i;
        }

        var eligible = Verdict.EligibleAt(sure, maybe, _normal);
        return eligible == Verdict.Open ? Open : eligible;
    }

    private static int[] Functions(Engine engine, int mode) =>
        [.. engine.Tables.Signals.AsSpan(mode * Engine.SignalsPerMode, Engine.SignalsPerMode), engine.Tables.Workday];
}

/// <summary>Whether the status of a mode rests on a point: 0 or 1.</summary>
internal sealed class SupportQuestion(Engine engine, int mode, int point, PointRole role) : Question(Union(engine, mode, point))
{
    /// <summary>What the point can do to the mode.</summary>
    public PointRole Role => role;

    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        var stands = engine.Program.Evaluate(engine.Tables.Stands[point], surely, possibly, buffer);
        if (stands == 0 || role == PointRole.None)
        {
            return 0;
        }

        var status = engine.Status[mode].Answer(surely, possibly, buffer);
        return status == Open ? Open
            : (role & Roles.Supporting((Status)status)) == PointRole.None ? 0
            : stands == 1 ? 1
            : Open;
    }

    private static ulong[] Union(Engine engine, int mode, int point)
    {
        var relevant = engine.Program.Relevant(engine.Tables.Stands[point]);
        Bits.Or(relevant, engine.Status[mode].Relevant);
        return relevant;
    }
}

/// <summary>Whether a point speaks and yet does not stand: it is set aside.</summary>
internal sealed class SetAsideQuestion(Engine engine, int point)
    : Question(engine.Program.Relevant(engine.Tables.Speaks[point], engine.Tables.Stands[point]))
{
    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        var speaks = engine.Program.Evaluate(engine.Tables.Speaks[point], surely, possibly, buffer);
        var stands = engine.Program.Evaluate(engine.Tables.Stands[point], surely, possibly, buffer);
        return speaks == 0 || stands == 1 ? 0 : speaks == 1 && stands == 0 ? 1 : Open;
    }
}

/// <summary>Which roles of a point carry a status.</summary>
internal static class Roles
{
    private const PointRole Granting = PointRole.Requires | PointRole.Grants | PointRole.GrantsConditionally | PointRole.Discretion;

    public static PointRole Supporting(Status status) => status switch
    {
        Status.Required => PointRole.Requires,
        Status.Permitted => PointRole.Grants,
        Status.Conditional => PointRole.Grants | PointRole.GrantsConditionally | PointRole.AddsPreconditions,
        Status.Discretionary => PointRole.Discretion | PointRole.AddsPreconditions,
        Status.Prohibited => PointRole.Prohibits,
        Status.Contradictory => Granting | PointRole.Prohibits,
        _ => PointRole.None,
    };
}
