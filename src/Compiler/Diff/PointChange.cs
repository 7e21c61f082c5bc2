namespace Edaran.Compiler.Diff;

/// <summary>How a point changed.</summary>
public enum PointChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>The same words stand under another number.</summary>
    Moved,

    /// <summary>Other words, the same meaning.</summary>
    Reworded,

    /// <summary>It means something else.</summary>
    Changed,
}

/// <summary>A point that is not as it was.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="Old">Its number before, or null where it is new.</param>
/// <param name="New">Its number now, or null where it is gone.</param>
/// <param name="OldText">Its words before, or empty.</param>
/// <param name="NewText">Its words now, or empty.</param>
public sealed record PointChange(PointChangeKind Kind, string? Old, string? New, string OldText, string NewText)
{
    /// <summary>The number to cite it by: that of now, else that of before.</summary>
    public string Point => New ?? Old!;
}
