namespace Edaran.Compiler.Interpretation;

/// <summary>
/// A stream of numbers that look random and are the same on every machine and in every version for one seed
/// (the SplitMix64 sequence).
/// </summary>
public sealed class SplitMix
{
    private ulong _state;

    /// <summary>Starts a stream.</summary>
    public SplitMix(ulong seed) => _state = seed;

    /// <summary>The next number, over all of 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 up to but without a bound.</summary>
    /// <param name="bound">At least 1.</param>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Yes in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of some things.</summary>
    /// <param name="items">At least one.</param>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
