using System.Numerics;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// The answer to a question in a situation that may leave facts open: the set of answers that are not yet ruled out, and a
/// fact to ask for next. With every fact known the set has one member. Reading a letter never rules out an answer that some
/// completion of the situation gives; it may keep one that none gives, which <see cref="Quantifier"/> then finds out.
/// </summary>
/// <param name="Possible">The answers not ruled out, a bit each; never 0.</param>
/// <param name="Open">Index of an open base fact that the answer may hang on, or -1 when one answer is left.</param>
internal readonly record struct Verdict(int Possible, int Open)
{
    private const int NoBit = 1;
    private const int YesBit = 2;

    /// <summary>Certainly so.</summary>
    public static Verdict Yes => new(YesBit, -1);

    /// <summary>Certainly not so.</summary>
    public static Verdict No => new(NoBit, -1);

    /// <summary>Whether one answer is left.</summary>
    public bool IsSettled => BitOperations.PopCount((uint)Possible) == 1;

    /// <summary>Whether the only answer left is yes.</summary>
    public bool IsYes => Possible == YesBit;

    /// <summary>Whether the only answer left is no.</summary>
    public bool IsNo => Possible == NoBit;

    /// <summary>Yes, no, or null while both are left.</summary>
    public bool? Answer => IsYes ? true : IsNo ? false : null;

    /// <summary>The opposite.</summary>
    public Verdict Opposite => new(((Possible & NoBit) << 1) | ((Possible & YesBit) >> 1), Open);

    /// <summary>Yes or no, settled.</summary>
    public static Verdict Of(bool value) => value ? Yes : No;

    /// <summary>One answer of a question with more answers than yes and no.</summary>
    public static Verdict One(int answer) => new(1 << answer, -1);

    /// <summary>Whether the answer of a question with more answers is a certain one.</summary>
    public Verdict Is(int answer) => (Possible & (1 << answer)) == 0 ? No : IsSettled ? Yes : new(YesBit | NoBit, Open);
}
