namespace Edaran.Runtime;

/// <summary>
/// Looks tables through once, when a letter is made, so that no question to it can run out of bounds later, whoever wrote the tables.
/// </summary>
internal static class TableCheck
{
    private const int AnyBox = 0;
    private const int Not = 3;
    private const int Week = 7;

    /// <summary>Checks a letter.</summary>
    /// <exception cref="ArgumentException">Something does not fit together.</exception>
    public static void Demand(LetterSchema schema, LetterTables tables)
    {
        var (facts, modes, points) = (schema.Facts.Count, schema.Modes.Count, schema.Points.Count);
        Fit(IsIn(schema.WorkdayFact, facts) && schema.Facts[schema.WorkdayFact].Kind == FactKind.YesNo);
        Fit(schema.Facts.All(fact => fact.Base < 0 || (IsIn(fact.Base, facts) && schema.Facts[fact.Base].Kind == FactKind.Date && fact.Kind == FactKind.Number)));
        Fit(schema.Facts.All(HasSoundPresumption));
        Fit(Enumerable.Range(0, modes).All(mode => schema.Modes[mode].Parent < modes && IsRooted(schema, mode)));
        Fit(schema.Points.All(point => point.SetsAside.All(other => IsIn(other, points))));
        Fit(tables.Slots.All(slot => IsIn(slot.Fact, facts) && IsSound(slot, schema.Facts[slot.Fact])));
        Fit(tables.Slots.Select(slot => slot.Fact).Distinct().Count() == tables.Slots.Length);
        Fit(tables.Days.ClassOf.Length == Week * (tables.Days.Cuts.Length + 1) && tables.Days.ClassOf.All(klass => IsIn(klass, tables.Days.Classes)));
        var boxes = CountBoxes(tables);
        Fit(IsIn(tables.StatusBoxes, boxes + 1));
        var functions = CountFunctions(tables.Functions, boxes);
        Fit(tables.Signals.Length == Engine.SignalsPerMode * modes && tables.Roles.Length == modes * points);
        Fit(tables.Speaks.Length == points && tables.Stands.Length == points && tables.Preconditions.Length == points);
        Fit(Enumerable.Range(0, points).All(point => tables.Preconditions[point].Length == schema.Points[point].Preconditions.Count));
        Fit(tables.Signals.Concat(tables.Speaks).Concat(tables.Stands).Concat(tables.Preconditions.SelectMany(one => one))
            .Append(tables.InForce).Append(tables.InScope).Append(tables.Workday)
            .All(function => IsIn(function, functions)));
        Fit(tables.Rotations.All(rotation => IsIn(rotation.Point, points) && IsIn(rotation.Turn, facts)
            && rotation.Modes.Length == schema.Facts[rotation.Turn].Choices.Count && rotation.Modes.All(mode => IsIn(mode, modes))));
    }

    /// <summary>Checks what rules on groups ask.</summary>
    /// <exception cref="ArgumentException">Something does not fit together.</exception>
    public static void DemandRules(LetterSchema schema, int functions, GroupRuleTable[] rules)
    {
        foreach (var rule in rules)
        {
            Fit(IsIn(rule.Point, schema.Points.Count) && IsIn(rule.Binds, functions) && IsIn(rule.Counts, functions) && IsIn(rule.Base, functions));
            Fit(rule.Ranks.All(rank => IsIn(rank, functions)));
            var point = schema.Points[rule.Point];
            Fit(point.Rotation is not null || point.Quotas.Count > 0);
            Fit(point.Quotas.All(quota => quota.Group == point.Quotas[0].Group && IsGroup(schema, quota.Group) && quota.Modes.All(mode => IsIn(mode, schema.Modes.Count))));
            Fit(point.Rotation is not { } rotation || (IsGroup(schema, rotation.Group)
                && rotation.Modes.Count == rotation.Percents.Count && rotation.Modes.All(mode => IsIn(mode, schema.Modes.Count))));
        }
    }

    private static bool IsGroup(LetterSchema schema, int fact) =>
        fact == -1 || (IsIn(fact, schema.Facts.Count) && schema.Facts[fact].Kind is FactKind.Label
            || (IsIn(fact, schema.Facts.Count) && schema.Facts[fact].Kind is FactKind.Choice && HasRootedChoices(schema.Facts[fact])));

    private static bool HasRootedChoices(FactSchema fact) => Enumerable.Range(0, fact.Choices.Count).All(choice =>
    {
        var steps = 0;
        for (; choice >= 0 && choice < fact.Choices.Count && steps <= fact.Choices.Count; steps++)
        {
            choice = fact.Choices[choice].Parent;
        }

        return choice < 0 && steps <= fact.Choices.Count;
    });

    private static bool IsIn(int value, int count) => value >= 0 && value < count;

    private static bool IsRooted(LetterSchema schema, int mode)
    {
        var steps = 0;
        for (; mode >= 0 && steps <= schema.Modes.Count; steps++)
        {
            mode = schema.Modes[mode].Parent;
        }

        return steps <= schema.Modes.Count;
    }

    private static bool HasSoundPresumption(FactSchema fact) => fact.Presumed is not { } raw || fact.Kind switch
    {
        FactKind.YesNo => raw is 0 or 1,
        FactKind.Choice => raw >= 0 && raw < fact.Choices.Count,
        FactKind.Date => raw >= 0 && raw <= DateOnly.MaxValue.DayNumber,
        _ => true,
    };

    private static bool IsSound(SlotTable slot, FactSchema fact)
    {
        var values = fact.Kind switch
        {
            FactKind.YesNo => 2,
            FactKind.Choice => fact.Choices.Count + (fact.Origin == FactOrigin.Turn ? 1 : 0),
            _ => slot.Cuts.Length + 1,
        };
        return slot.ClassOf.Length == values
            && (slot.Cuts.Length == 0 || fact.Kind is FactKind.Number or FactKind.Date)
            && slot.ClassOf.All(klass => IsIn(klass, slot.Classes))
            && (fact.Origin != FactOrigin.Turn || slot.Classes > 1);
    }

    private static int CountBoxes(LetterTables tables)
    {
        var boxes = tables.Boxes;
        var count = 0;
        for (var at = 0; at < boxes.Length; count++)
        {
            var limits = boxes[at++];
            for (var i = 0; i < limits; i++)
            {
                Fit(at + 1 < boxes.Length && boxes[at] >= -1 && boxes[at] < tables.Slots.Length);
                var classes = boxes[at] < 0 ? tables.Days.Classes : tables.Slots[boxes[at]].Classes;
                var listed = boxes[at + 1];
                at += 2;
                Fit(listed >= 0 && listed <= boxes.Length - at && boxes.AsSpan(at, listed).ToArray().All(klass => IsIn(klass, classes)));
                at += listed;
            }
        }

        return count;
    }

    private static int CountFunctions(int[] code, int boxes)
    {
        var count = 0;
        for (var at = 0; at < code.Length; count++)
        {
            Fit(at + 1 < code.Length && code[at] is >= AnyBox and <= Not && code[at + 1] >= 0 && code[at + 1] <= code.Length - at - 2);
            var operands = code.AsSpan(at + 2, code[at + 1]).ToArray();
            Fit(operands.All(operand => IsIn(operand, code[at] == AnyBox ? boxes : count)));
            Fit(code[at] != Not || operands.Length == 1);
            at += 2 + operands.Length;
        }

        return count;
    }

    private static void Fit(bool fits)
    {
        if (!fits)
        {
            throw new ArgumentException("The tables of the letter do not fit together.");
        }
    }
}
