namespace Edaran.Runtime;

/// <summary>
/// Which points hold for someone who works in a mode: a point about other modes neither stands nor sets another aside, and on a
/// day that is no working day only those hold that name such days.
/// </summary>
/// <remarks>Made anew for each question about a person, and not shared: it keeps what it has read of one pair of masks.</remarks>
internal sealed class ModeView(Engine engine, int mode)
{
    private const byte NotRead = 3;

    private readonly int[][] _setAsideBy = [.. engine.Schema.Points.Select((_, point) => Setters(engine.Schema.Points, point))];
    private readonly byte[] _read = new byte[engine.Schema.Points.Count];

    /// <summary>Boxes that decide whether some points hold.</summary>
    public ulong[] Relevant(params IEnumerable<int> points)
    {
        var relevant = engine.Program.Relevant(engine.Tables.Workday);
        var seen = new HashSet<int>();
        foreach (var point in points)
        {
            AddRelevant(point, relevant, seen);
        }

        return relevant;
    }

    /// <summary>Whether some points, or points that may set them aside, are about some modes only.</summary>
    public bool HangOnMode(IEnumerable<int> points)
    {
        var open = new Stack<int>(points);
        var seen = new HashSet<int>();
        while (open.TryPop(out var point))
        {
            if (engine.Schema.Points[point].Modes is not null)
            {
                return true;
            }

            foreach (var other in seen.Add(point) ? _setAsideBy[point] : [])
            {
                open.Push(other);
            }
        }

        return false;
    }

    /// <summary>0 no, 1 yes, 2 open.</summary>
    public int Holds(int point, ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        Array.Fill(_read, NotRead);
        var stands = Stands(point, surely, possibly, buffer);
        return engine.Schema.Points[point].HoldsOnFreeDays || stands == 0
            ? stands
            : Both(stands, engine.Program.Evaluate(engine.Tables.Workday, surely, possibly, buffer));
    }

    private int Stands(int point, ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        if (!IsAbout(point))
        {
            return 0;
        }

        if (_read[point] != NotRead)
        {
            return _read[point];
        }

        // A cycle is refused by the compiler; should one come in, it stays open instead of running on.
        _read[point] = 2;
        var stands = engine.Program.Evaluate(engine.Tables.Speaks[point], surely, possibly, buffer);
        foreach (var other in _setAsideBy[point])
        {
            if (stands == 0)
            {
                break;
            }

            stands = Both(stands, Stands(other, surely, possibly, buffer) switch { 0 => 1, 1 => 0, _ => 2 });
        }

        _read[point] = (byte)stands;
        return stands;
    }

    private void AddRelevant(int point, ulong[] relevant, HashSet<int> seen)
    {
        if (!IsAbout(point) || !seen.Add(point))
        {
            return;
        }

        Bits.Or(relevant, engine.Program.Relevant(engine.Tables.Speaks[point]));
        foreach (var other in _setAsideBy[point])
        {
            AddRelevant(other, relevant, seen);
        }
    }

    private bool IsAbout(int point) => engine.Schema.Points[point].Modes is not { } modes || modes.Contains(mode);

    private static int[] Setters(IReadOnlyList<PointSchema> points, int point) =>
        [.. Enumerable.Range(0, points.Count).Where(other => points[other].SetsAside.Contains(point))];

    private static int Both(int left, int right) => left == 0 || right == 0 ? 0 : left == 1 && right == 1 ? 1 : 2;
}

/// <summary>Whether a point holds in a mode: 0 or 1.</summary>
internal sealed class HoldsQuestion(ModeView view, int point) : Question(view.Relevant(point))
{
    public override bool TurnsAreUnknown => true;

    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer) =>
        view.Holds(point, surely, possibly, buffer) switch { 2 => Open, var settled => settled };
}

/// <summary>Which of some things that points say holds in a mode: none, several, or which.</summary>
internal sealed class SaidQuestion(ModeView view, int[][] said) : Question(view.Relevant(said.SelectMany(points => points)))
{
    public const int Nothing = 0;
    public const int Clash = 1;
    public const int First = 2;

    public override bool TurnsAreUnknown => true;

    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        var (sure, last, isOpen) = (0, -1, false);
        for (var i = 0; i < said.Length; i++)
        {
            var holds = Holds(said[i], surely, possibly, buffer);
            (sure, last, isOpen) = holds == 1 ? (sure + 1, i, isOpen) : (sure, last, isOpen || holds == 2);
        }

        return sure > 1 ? Clash : isOpen ? Open : sure == 1 ? First + last : Nothing;
    }

    private int Holds(int[] points, ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        var answer = 0;
        foreach (var point in points)
        {
            switch (view.Holds(point, surely, possibly, buffer))
            {
                case 1: return 1;
                case 2: answer = 2; break;
            }
        }

        return answer;
    }
}
