namespace Edaran.Runtime;

/// <summary>The question a plan is about, the facts it may ask for, and what is fixed.</summary>
/// <remarks>A set of facts is a number with a bit a fact, so that at most <see cref="MaximumFacts"/> are asked for; others stay unknown.</remarks>
internal sealed class PlanTable
{
    /// <summary>The most facts that a plan asks for.</summary>
    public const int MaximumFacts = 64;

    private readonly Question _question;
    private readonly Dimension[] _open;
    private readonly ulong[] _surely;
    private readonly ulong[] _possibly;
    private readonly byte[] _buffer;

    /// <summary>Keeps the unknown facts that matter; any value of the others gives the same answers.</summary>
    public PlanTable(Engine engine, Question question, Dimensions dimensions)
    {
        var matters = MissingFacts.Find(engine, question, dimensions.Fixed, [.. dimensions.All.Select(dimension => dimension.Now)]);
        _question = question;
        _buffer = new byte[engine.Program.Gates];
        _open = [.. dimensions.All.Where((_, at) => matters[at]).Take(MaximumFacts)];
        _surely = [.. dimensions.Fixed];
        _possibly = [.. dimensions.Fixed];
        for (var at = 0; at < dimensions.All.Count; at++)
        {
            if (!_open.Contains(dimensions.All[at]))
            {
                Bits.And(_surely, matters[at] ? dimensions.All[at].Now.Surely : dimensions.All[at].Row(0));
                Bits.And(_possibly, matters[at] ? dimensions.All[at].Now.Possibly : dimensions.All[at].Row(0));
            }
        }

        Nothing = new ulong[question.Words];
        Array.Fill(Nothing, ulong.MaxValue);
    }

    /// <summary>The facts that may be asked for.</summary>
    public IReadOnlyList<Dimension> Open => _open;

    /// <summary>What answers leave open before any is given.</summary>
    public ulong[] Nothing { get; }

    /// <summary>All facts that may be asked for.</summary>
    public ulong Everything => _open.Length == MaximumFacts ? ulong.MaxValue : (1UL << _open.Length) - 1;

    /// <summary>The answer by what was said, or <see cref="Question.Open"/>.</summary>
    /// <param name="said">Boxes that the answers so far leave open.</param>
    /// <param name="remaining">The facts not asked for yet.</param>
    /// <param name="live">Boxes that may still come to hold.</param>
    public int Answer(ulong[] said, ulong remaining, out ulong[] live)
    {
        ulong[] surely = [.. _surely];
        live = [.. _possibly];
        Bits.And(surely, said);
        Bits.And(live, said);
        for (var at = 0; at < _open.Length; at++)
        {
            if ((remaining & (1UL << at)) != 0)
            {
                Bits.And(surely, _open[at].Now.Surely);
                Bits.And(live, _open[at].Now.Possibly);
            }
        }

        return _question.Answer(surely, live, _buffer);
    }

    /// <summary>Boxes that the answers leave open with one more.</summary>
    public static ulong[] Said(ulong[] said, ReadOnlySpan<ulong> row)
    {
        ulong[] joined = [.. said];
        Bits.And(joined, row);
        return joined;
    }

    /// <summary>How many live boxes hang on a fact.</summary>
    public int Live(ulong[] live, int at) => Bits.CountLive(live, _open[at].Now.Surely, _question.Relevant.AsSpan(0, live.Length));
}
