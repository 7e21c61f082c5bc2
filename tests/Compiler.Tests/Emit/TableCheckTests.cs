using Edaran.Compiler.Emit;
using Edaran.Compiler.Interpretation;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>Tables that were tampered with are refused when the letter is made, or answer something; they never run out of bounds.</summary>
public sealed class TableCheckTests
{
    [Fact]
    public void Tampered_tables_are_refused_or_answer()
    {
        var (refused, answered) = (0, 0);
        var random = new SplitMix(31);
        for (var round = 0; round < 4_000; round++)
        {
            var (schema, tables) = Tables.Lower(RandomLetters.Make((ulong)(round % 40) + 1));
            Tamper(tables, random);
            RuleLetter letter;
            try
            {
                letter = new RuleLetter(schema, tables);
            }
            catch (ArgumentException)
            {
                refused++;
                continue;
            }

            Assert.Equal(schema.Modes.Count, letter.Evaluate([], new DateOnly(2025, 3, 25)).Modes.Count);
            answered++;
        }

        Assert.InRange(refused, 1_000, 4_000);
        Assert.InRange(answered, 200, 4_000);
    }

    [Fact]
    public void Tampered_tables_of_rules_on_groups_are_refused_or_answer()
    {
        var (refused, answered) = (0, 0);
        var random = new SplitMix(47);
        for (var round = 0; round < 2_000; round++)
        {
            var letter = RandomRosters.Letter((ulong)(round % 20) + 1);
            var (schema, tables) = Tables.Lower(letter);
            if (tables.Groups is not { } groups)
            {
                continue;
            }

            int[][] parts = [groups.Boxes, groups.Functions, groups.Days.ClassOf, .. groups.Slots.Select(slot => slot.ClassOf), .. groups.Rules.Select(rule => rule.Ranks)];
            Tamper(random.Pick(parts), random);
            try
            {
                var rules = new RuleLetter(schema, tables);
                var audit = new RosterAudit(rules);
                audit.Add(audit.Prepare(rules.Bind([]), new DateOnly(2025, 3, 25), Runtime.WorkedMode.In(0)), "");
                Assert.Equal(1, audit.Report().Rows);
                answered++;
            }
            catch (ArgumentException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 300, 2_000);
        Assert.InRange(answered, 100, 2_000);
    }

    private static void Tamper(LetterTables tables, SplitMix random)
    {
        int[][] parts =
        [
            tables.Boxes, tables.Functions, tables.Speaks, tables.Stands, tables.Signals, tables.Roles, tables.Days.ClassOf,
            .. tables.Slots.Select(slot => slot.ClassOf), .. tables.Rotations.Select(rotation => rotation.Modes), .. tables.Preconditions,
        ];
        Tamper(random.Pick(parts), random);
    }

    private static void Tamper(int[] part, SplitMix random)
    {
        if (part.Length > 0)
        {
            part[random.Below(part.Length)] = random.Chance(80) ? random.Below(12) - 2 : int.MaxValue - random.Below(3);
        }
    }
}
