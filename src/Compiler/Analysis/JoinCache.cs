namespace Edaran.Compiler.Analysis;

/// <summary>
/// Answers of an operation on two roots, as many as there is room for: a newer one takes the place of an older one. There is more room where
/// there are more nodes, as an operation on many nodes otherwise forgets what it will need again, and takes many times as long.
/// </summary>
internal sealed class JoinCache
{
    private const int LeastBits = 14;
    private const int MostBits = 20;

    private (int Left, int Right, int Answer)[] _answers = new (int, int, int)[1 << LeastBits];
    private int _bits = LeastBits;

    /// <summary>The answer for two roots, or <see cref="Mdd.Exceeded"/>: not kept.</summary>
    /// <param name="left">Less than <paramref name="right"/>.</param>
    /// <param name="right">The other root.</param>
    public int Find(int left, int right)
    {
        // A place never used is of two equal roots, which are never asked for.
        ref readonly var kept = ref _answers[PlaceOf(left, right)];
        return kept.Left == left && kept.Right == right ? kept.Answer : Mdd.Exceeded;
    }

    /// <summary>Keeps an answer.</summary>
    /// <param name="left">Less than <paramref name="right"/>.</param>
    /// <param name="right">The other root.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="nodes">How many nodes there are now.</param>
    public void Keep(int left, int right, int answer, int nodes)
    {
        if (nodes > _answers.Length && _bits < MostBits)
        {
            Grow();
        }

        _answers[PlaceOf(left, right)] = (left, right, answer);
    }

    private void Grow()
    {
        var before = _answers;
        _bits++;
        _answers = new (int, int, int)[1 << _bits];
        foreach (var kept in before)
        {
            if (kept.Left != kept.Right)
            {
                _answers[PlaceOf(kept.Left, kept.Right)] = kept;
            }
        }
    }

    private uint PlaceOf(int left, int right) => (((uint)left * 0x9E3779B1) ^ ((uint)right * 0x85EBCA6B)) >> (32 - _bits);
}
