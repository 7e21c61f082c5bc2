namespace Edaran.Compiler.Syntax;

/// <summary>
/// Pieces of texts as strings: letters say the same words again and again, and an editor splits the same letter at each key. The last piece of
/// each hash is kept, up to a length, whatever text it was of, so that what is kept is bounded. Threads may overwrite each other's: any piece that
/// is found is compared.
/// </summary>
internal static class Pieces
{
    private const int MaxLength = 24;
    private static readonly string?[] _known = new string?[1 << 12];

    /// <summary>A piece of a text.</summary>
    public static string Of(string text, int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        if (piece.Length is 0 or > MaxLength)
        {
            return piece.ToString();
        }

        ref var known = ref _known[Hash(piece)];
        if (known is { } same && piece.SequenceEqual(same))
        {
            return same;
        }

        return known = piece.ToString();
    }

    private static int Hash(ReadOnlySpan<char> piece)
    {
        uint hash = 2166136261;
        foreach (var c in piece)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) & ((1 << 12) - 1));
    }
}
