using System.Numerics;

namespace Edaran.Runtime;

/// <summary>Operations on rows of bits of one length.</summary>
internal static class Bits
{
    public static void And(Span<ulong> target, ReadOnlySpan<ulong> row)
    {
        var i = 0;
        for (; i <= target.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            (new Vector<ulong>(target[i..]) & new Vector<ulong>(row[i..])).CopyTo(target[i..]);
        }

        for (; i < target.Length; i++)
        {
            target[i] &= row[i];
        }
    }

    public static void And(Span<ulong> target, ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = a[i] & b[i];
        }
    }

    public static void Or(Span<ulong> target, ReadOnlySpan<ulong> row)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] |= row[i];
        }
    }

    /// <summary>How many bits of a are set in c but not in b.</summary>
    public static int CountLive(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, ReadOnlySpan<ulong> c)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
        {
            count += BitOperations.PopCount(a[i] & ~b[i] & c[i]);
        }

        return count;
    }
}
