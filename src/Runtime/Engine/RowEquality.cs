namespace Edaran.Runtime;

/// <summary>Rows of bits are equal when every word is.</summary>
internal sealed class RowEquality : IEqualityComparer<ulong[]>
{
    public static readonly RowEquality Instance = new();

    public bool Equals(ulong[]? a, ulong[]? b) => a.AsSpan().SequenceEqual(b);

    public int GetHashCode(ulong[] row) => new RowKey(0, row).GetHashCode();
}

/// <summary>A number and a row of bits, as a key.</summary>
/// <param name="number">The number.</param>
/// <param name="words">The row; not changed once it is part of a key.</param>
internal readonly struct RowKey(ulong number, ulong[] words) : IEquatable<RowKey>
{
    private readonly ulong _number = number;
    private readonly ulong[] _words = words;

    public bool Equals(RowKey other) => _number == other._number && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = _number;
        foreach (var word in _words)
        {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        return (int)(hash ^ (hash >> 32));
    }
}
