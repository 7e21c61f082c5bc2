using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Turns the rules on groups of a letter into tables of their own: they test facts that no decision about one person does.</summary>
internal static class GroupLowering
{
    /// <summary>The tables, or null where the letter has no such rule.</summary>
    public static GroupTables? Lower(Letter letter)
    {
        var ruling = letter.Norms.Where(norm => norm.Effect is SplitEffect || Quota.Of(norm.Effect) is not null).ToList();
        if (ruling.Count == 0)
        {
            return null;
        }

        var index = LetterIndex.WithGroups(letter);
        var slots = new Slots(index);
        var conditions = new ConditionLowering(index, slots);
        var norms = new NormLowering(index, conditions);
        var writer = new FunctionWriter();
        GroupRuleTable[] rules = [.. ruling.Select(norm => Rule(norm, norms, conditions, writer))];
        return new GroupTables
        {
            Slots = slots.Tables,
            Days = conditions.Days.Table,
            Boxes = writer.Boxes,
            Functions = writer.Functions,
            Rules = rules,
        };
    }

    private static GroupRuleTable Rule(Norm norm, NormLowering norms, ConditionLowering conditions, FunctionWriter writer)
    {
        var binds = Formulas.And(norms.Stands(norm), norms.Workday);
        if (Quota.Of(norm.Effect) is not { } quota)
        {
            var all = writer.Write(binds);
            return new GroupRuleTable { Point = norm.Index, Binds = all, Counts = all, Base = all, Ranks = [] };
        }

        return new GroupRuleTable
        {
            Point = norm.Index,
            Binds = writer.Write(binds),
            Counts = writer.Write(Concerned(binds)),
            Base = writer.Write(Concerned(conditions.Lower(quota.Base))),
            Ranks = [.. quota.Priority.Select(rank => writer.Write(conditions.Lower(rank.Condition)))],
        };

        Formula Concerned(Formula holds) => Formulas.And(
            norms.InScope, Formulas.Not(conditions.Lower(quota.Exempt)), Formulas.Or(holds, conditions.Lower(quota.Included)));
    }
}
