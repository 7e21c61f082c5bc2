namespace Edaran.Compiler.Text;

/// <summary>A run of characters of one source text, in UTF-16 units.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters, 0 for a position between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset up to another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>Whether an offset lies in the span or at its end.</summary>
    public bool Touches(int offset) => offset >= Start && offset <= End;

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
