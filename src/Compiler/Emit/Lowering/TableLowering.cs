using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Turns the meaning of a letter into tables.</summary>
internal static class TableLowering
{
    public static LetterTables Lower(LetterIndex index)
    {
        var letter = index.Letter;
        var slots = new Slots(index);
        var conditions = new ConditionLowering(index, slots);
        var norms = new NormLowering(index, conditions);
        var signals = new SignalLowering(index, norms, conditions, slots);
        var writer = new FunctionWriter();

        // First what statuses rest on: the fast path then looks at the leading boxes only.
        int[] signalFunctions = [.. letter.Vocabulary.Modes.SelectMany(signals.For).Select(writer.Write)];
        var statusBoxes = writer.BoxCount;
        var stands = letter.Norms.Select(norm => writer.Write(norms.Stands(norm))).ToArray();
        var speaks = letter.Norms.Select(norm => writer.Write(norms.Speaks(norm))).ToArray();
        var preconditions = letter.Norms
            .Select(norm => Reading.OwnPreconditions(norm).Select(one => writer.Write(conditions.Lower(one.Condition))).ToArray())
            .ToArray();
        var (inForce, inScope, workday) = (writer.Write(norms.InForce), writer.Write(norms.InScope), writer.Write(norms.Workday));
        return new LetterTables
        {
            Slots = slots.Tables,
            Days = conditions.Days.Table,
            Boxes = writer.Boxes,
            StatusBoxes = statusBoxes,
            Functions = writer.Functions,
            InForce = inForce,
            InScope = inScope,
            Workday = workday,
            Speaks = speaks,
            Stands = stands,
            Signals = signalFunctions,
            Preconditions = preconditions,
            Roles = [.. letter.Norms.SelectMany(norm => letter.Vocabulary.Modes.Select(mode => (int)RoleTable.Of(letter, norm, mode)))],
            Rotations = [.. letter.Norms.Where(norm => norm.Effect is SplitEffect).Select(Rotation)],
            Groups = GroupLowering.Lower(letter),
        };
    }

    private static RotationTable Rotation(Norm norm)
    {
        var split = (SplitEffect)norm.Effect;
        return new RotationTable { Point = norm.Index, Turn = split.Turn, Modes = [.. split.Shares.Select(share => share.Mode)] };
    }
}
