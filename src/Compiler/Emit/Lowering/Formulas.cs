using System.Collections.Immutable;
using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Joins formulas. Boxes are multiplied out as long as few remain; beyond that a gate keeps the size linear, whatever the letter.</summary>
internal static class Formulas
{
    /// <summary>Boxes of one formula; beyond it a gate takes its place.</summary>
    public const int MaximumBoxes = 16;

    /// <summary>All of some formulas.</summary>
    public static Formula And(params IEnumerable<Formula> operands)
    {
        var factors = new List<Formula>();
        var product = (AnyBox)Formula.True;
        foreach (var operand in operands)
        {
            if (operand is not AnyBox boxes)
            {
                factors.Add(operand);
            }
            else if (Multiply(product, boxes) is { } both)
            {
                product = both;
            }
            else
            {
                factors.Add(product);
                product = boxes;
            }

            if (product.IsFalse)
            {
                return Formula.False;
            }
        }

        return Assemble(GateKind.All, factors, product, product.IsTrue);
    }

    /// <summary>Any of some formulas.</summary>
    public static Formula Or(params IEnumerable<Formula> operands)
    {
        var terms = new List<Formula>();
        var sum = ImmutableArray<Box>.Empty;
        foreach (var operand in operands)
        {
            if (operand is not AnyBox boxes)
            {
                terms.Add(operand);
                continue;
            }

            var both = boxes.Boxes.Aggregate(sum, Add);
            if (both.Length > MaximumBoxes)
            {
                terms.Add(new AnyBox(sum));
                both = boxes.Boxes;
            }

            sum = both;
        }

        var rest = new AnyBox(sum);
        return rest.IsTrue ? rest : Assemble(GateKind.Any, terms, rest, rest.IsFalse);
    }

    /// <summary>The opposite.</summary>
    public static Formula Not(Formula operand)
    {
        if (operand is Gate { Kind: GateKind.Not } not)
        {
            return not.Operands[0];
        }

        if (operand is not AnyBox boxes)
        {
            return new Gate(GateKind.Not, [operand]);
        }

        var product = (AnyBox)Formula.True;
        foreach (var box in boxes.Boxes)
        {
            if (Multiply(product, Outside(box)) is not { } smaller)
            {
                return new Gate(GateKind.Not, [operand]);
            }

            product = smaller;
        }

        return product;
    }

    private static AnyBox Outside(Box box) =>
        new([.. box.Limits.Select(limit => Box.Of(limit.Slot, limit.Classes.Complement()))]);

    private static Formula Assemble(GateKind kind, List<Formula> operands, AnyBox rest, bool isNeutral)
    {
        if (!isNeutral || operands.Count == 0)
        {
            operands.Add(rest);
        }

        return operands.Count == 1 ? operands[0] : new Gate(kind, [.. operands]);
    }

    private static AnyBox? Multiply(AnyBox left, AnyBox right)
    {
        if (left.IsTrue)
        {
            return right;
        }

        var product = ImmutableArray<Box>.Empty;
        foreach (var a in left.Boxes)
        {
            foreach (var b in right.Boxes)
            {
                if (a.And(b) is { } both)
                {
                    product = Add(product, both);
                }
            }

            if (product.Length > 4 * MaximumBoxes)
            {
                return null;
            }
        }

        return product.Length > MaximumBoxes ? null : new AnyBox(product);
    }

    // Drops what another box covers and joins boxes that differ in one variable.
    private static ImmutableArray<Box> Add(ImmutableArray<Box> boxes, Box next)
    {
        if (boxes.Any(next.IsWithin))
        {
            return boxes;
        }

        boxes = boxes.RemoveAll(box => box.IsWithin(next));
        for (var i = 0; i < boxes.Length; i++)
        {
            if (boxes[i].Join(next) is { } joined)
            {
                return Add(boxes.RemoveAt(i), joined);
            }
        }

        return boxes.Add(next);
    }
}
