namespace Edaran.Runtime;

/// <summary>Answers questions exactly while some facts are unknown, by trying their classes on the tables.</summary>
/// <remarks>
/// Two masks (boxes that surely and that possibly hold) settle most questions at once; where they leave one open, the fact that most of the
/// boxes still alive depend on is split. The number of steps is bounded: beyond the bound an answer counts as open, which is sound.
/// </remarks>
internal sealed class Solver
{
    /// <summary>Steps of one question; ordinary letters take below a hundred, the worst one measured 3,500.</summary>
    public const int MaximumSteps = 20_000;

    /// <summary>Steps of everything asked about one person on one day; with them spent the two masks alone answer.</summary>
    public const int MaximumTotal = 400_000;

    /// <summary>Set of answers that says nothing.</summary>
    public const uint Anything = uint.MaxValue;

    [ThreadStatic]
    private static Solver? spare;

    private int _words;
    private byte[] _buffer = [];
    private ulong[] _masks = [];
    private int[] _remaining = [];
    private int _steps;
    private int _total;
    private bool _exhausted;
    private uint _found;

    private Solver()
    {
    }

    /// <summary>A solver for one person on one day; its scratch memory serves one after the other.</summary>
    public static Solver Fresh()
    {
        var solver = spare ??= new Solver();
        solver._total = 0;
        return solver;
    }

    /// <summary>The set of possible answers as bits; at most two are looked for. <see cref="Anything"/> beyond the bound.</summary>
    public uint Answers(Question question, ReadOnlySpan<ulong> known, ReadOnlySpan<Variable> unknown, byte[] buffer)
    {
        _words = known.Length;
        _buffer = buffer;
        var needed = (unknown.Length + 2) * 3 * _words;
        if (_masks.Length < needed)
        {
            _masks = new ulong[needed];
        }

        if (_remaining.Length < (unknown.Length + 1) * (unknown.Length + 1))
        {
            _remaining = new int[(unknown.Length + 1) * (unknown.Length + 1)];
        }

        for (var i = 0; i < unknown.Length; i++)
        {
            _remaining[i] = i;
        }

        _found = 0;
        _exhausted = false;
        _steps = Math.Max(0, MaximumSteps - (MaximumTotal - _total));
        var before = _steps;
        known[..question.Words].CopyTo(_masks);
        Split(question, unknown, 0, unknown.Length);
        _total += _steps - before;
        return _exhausted && (_found & (_found - 1)) == 0 ? Anything : _found;
    }

    // Level n works on masks 3n (known), 3n+1 (surely), 3n+2 (possibly) and on row n of the remaining variables.
    private void Split(Question question, ReadOnlySpan<Variable> unknown, int level, int count)
    {
        _steps++;
        var words = question.Words;
        var known = _masks.AsSpan(level * 3 * _words, words);
        var surely = _masks.AsSpan(((level * 3) + 1) * _words, words);
        var possibly = _masks.AsSpan(((level * 3) + 2) * _words, words);
        known.CopyTo(surely);
        known.CopyTo(possibly);
        var remaining = _remaining.AsSpan(level * (unknown.Length + 1), count);
        foreach (var variable in remaining)
        {
            Bits.And(surely, unknown[variable].Surely[..words]);
            Bits.And(possibly, unknown[variable].Possibly[..words]);
        }

        var answer = question.Answer(surely, possibly, _buffer);
        if (answer >= 0)
        {
            _found |= 1u << answer;
            return;
        }

        if (_steps > MaximumSteps)
        {
            _exhausted = true;
            return;
        }

        var best = MostDecisive(question, unknown, remaining, possibly);
        var split = unknown[remaining[best]];
        var next = _remaining.AsSpan((level + 1) * (unknown.Length + 1), count - 1);
        remaining[..best].CopyTo(next);
        remaining[(best + 1)..].CopyTo(next[best..]);
        var child = _masks.AsSpan((level + 1) * 3 * _words, words);
        for (var option = 0; option < split.Options; option++)
        {
            Bits.And(child, known, split.Option(option));
            Split(question, unknown, level + 1, count - 1);
            if ((_found & (_found - 1)) != 0 || _exhausted)
            {
                return;
            }
        }
    }

    private static int MostDecisive(
        Question question, ReadOnlySpan<Variable> unknown, ReadOnlySpan<int> remaining, ReadOnlySpan<ulong> possibly)
    {
        var best = 0;
        var most = -1;
        for (var i = 0; i < remaining.Length; i++)
        {
            var live = Bits.CountLive(possibly, unknown[remaining[i]].Surely, question.Relevant);
            if (live > most)
            {
                (best, most) = (i, live);
            }
        }

        return best;
    }
}
