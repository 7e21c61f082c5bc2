using System.Runtime.InteropServices;

namespace Edaran.Cli.Roster;

/// <summary>Compares runs of bytes, so that a cell can be looked up without making a text of it.</summary>
internal sealed class ByteSpans : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    private const ulong Mix = 0x9E37_79B9_7F4A_7C15;

    private ByteSpans()
    {
    }

    /// <summary>The one comparer.</summary>
    public static ByteSpans Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc/>
    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = (ulong)alternate.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(alternate);
        foreach (var word in words)
        {
            hash = (System.Numerics.BitOperations.RotateLeft(hash, 27) ^ word) * Mix;
        }

        foreach (var rest in alternate[(words.Length * sizeof(ulong))..])
        {
            hash = (System.Numerics.BitOperations.RotateLeft(hash, 9) ^ rest) * Mix;
        }

        return (int)(hash >> 32) ^ (int)hash;
    }

    /// <inheritdoc/>
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
