using System.Collections.Immutable;
using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Something that holds or not, ready to become tables.</summary>
internal abstract class Formula
{
    /// <summary>Holds always.</summary>
    public static Formula True { get; } = new AnyBox([Box.Everything]);

    /// <summary>Holds never.</summary>
    public static Formula False { get; } = new AnyBox([]);

    /// <summary>Whether it is <see cref="False"/>, whatever the object.</summary>
    public bool IsFalse => this is AnyBox { Boxes.Length: 0 };

    /// <summary>Whether it is <see cref="True"/>, whatever the object.</summary>
    public bool IsTrue => this is AnyBox { Boxes: [{ Limits.Length: 0 }] };
}

/// <summary>One of some boxes holds.</summary>
/// <param name="boxes">Few: at most <see cref="Formulas.MaximumBoxes"/>.</param>
internal sealed class AnyBox(ImmutableArray<Box> boxes) : Formula
{
    public ImmutableArray<Box> Boxes { get; } = boxes;
}

/// <summary>What would take too many boxes stays as it is: all of, any of, or not.</summary>
internal sealed class Gate(GateKind kind, ImmutableArray<Formula> operands) : Formula
{
    public GateKind Kind { get; } = kind;

    public ImmutableArray<Formula> Operands { get; } = operands;
}

/// <summary>How a gate joins its operands; the numbers are those of the tables.</summary>
internal enum GateKind
{
    /// <summary>All of them.</summary>
    All = 1,

    /// <summary>Any of them.</summary>
    Any = 2,

    /// <summary>Not the only one.</summary>
    Not = 3,
}
