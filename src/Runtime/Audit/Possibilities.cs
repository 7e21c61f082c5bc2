namespace Edaran.Runtime;

/// <summary>What a person may be to a quota, a bit each: nothing (0), of the base (1), counted (2), or both (3).</summary>
internal static class Possibilities
{
    public const int None = 1 << 0;
    public const int Base = 1 << 1;
    public const int Counted = 1 << 2;
    public const int Both = 1 << 3;

    /// <summary>The same where the person does not work in a counted mode.</summary>
    public static int Idle(int possible) => (possible & (None | Base)) | ((possible >> 2) & (None | Base));

    /// <summary>The same where the mode worked in decides.</summary>
    public static int In(int possible, WorkedMode worked, IReadOnlyList<int> modes) => worked switch
    {
        { Mode: { } mode } => modes.Contains(mode) ? possible : Idle(possible),
        { IsAbsent: true } => Idle(possible),
        _ => possible | Idle(possible),
    };

    /// <summary>Whether the person is counted for certain.</summary>
    public static bool IsCounted(int possible) => (possible & (None | Base)) == 0;
}
