namespace Edaran.Runtime;

/// <summary>
/// The compiled meaning of a letter's rules on groups. It stands apart from <see cref="LetterTables"/>, so that what only a quota
/// looks at costs a decision about one person nothing. Made by the compiler; a host has no need to look inside.
/// </summary>
/// <example><code>var audit = new RosterAudit(letter); // asks the tables</code></example>
public sealed class GroupTables
{
    /// <summary>The variables, as in <see cref="LetterTables.Slots"/>.</summary>
    /// <example><code>tables.Slots[0].Fact</code></example>
    public required SlotTable[] Slots { get; init; }

    /// <summary>How days fall into classes, and the calendar.</summary>
    /// <example><code>tables.Days.Cuts</code></example>
    public required DayTable Days { get; init; }

    /// <summary>Boxes, as in <see cref="LetterTables.Boxes"/>.</summary>
    /// <example><code>tables.Boxes.Length</code></example>
    public required int[] Boxes { get; init; }

    /// <summary>Functions, as in <see cref="LetterTables.Functions"/>.</summary>
    /// <example><code>tables.Functions.Length</code></example>
    public required int[] Functions { get; init; }

    /// <summary>What each rule asks of a person.</summary>
    /// <example><code>tables.Rules[0].Point</code></example>
    public required GroupRuleTable[] Rules { get; init; }

    /// <summary>The same as tables of a letter that says nothing of modes.</summary>
    internal LetterTables AsLetter(LetterSchema schema)
    {
        // A function of no boxes never holds.
        int[] functions = [.. Functions, 0, 0];
        var never = CountFunctions();
        return new LetterTables
        {
            Slots = Slots,
            Days = Days,
            Boxes = Boxes,
            StatusBoxes = 0,
            Functions = functions,
            InForce = never,
            InScope = never,
            Workday = never,
            Speaks = Of(schema.Points.Count),
            Stands = Of(schema.Points.Count),
            Signals = Of(schema.Modes.Count * Engine.SignalsPerMode),
            Preconditions = [.. schema.Points.Select(point => Of(point.Preconditions.Count))],
            Roles = new int[schema.Points.Count * schema.Modes.Count],
            Rotations = [],
        };

        int[] Of(int count) => [.. Enumerable.Repeat(never, count)];
    }

    private int CountFunctions()
    {
        var count = 0;
        for (var at = 0L; at < Functions.Length - 1 && Functions[at + 1] >= 0; at += 2L + Functions[at + 1])
        {
            count++;
        }

        return count;
    }
}

/// <summary>What a quota or a rotation asks of a person.</summary>
/// <example><code>new GroupRuleTable { Point = 1, Binds = 0, Counts = 1, Base = 2, Ranks = [] }</code></example>
public sealed class GroupRuleTable
{
    /// <summary>Position of the point.</summary>
    /// <example><code>rule.Point</code></example>
    public required int Point { get; init; }

    /// <summary>The function that says whether the rule binds the person's group on a day.</summary>
    /// <example><code>rule.Binds</code></example>
    public required int Binds { get; init; }

    /// <summary>The function that says whether the person counts when working in a counted mode.</summary>
    /// <example><code>rule.Counts</code></example>
    public required int Counts { get; init; }

    /// <summary>The function that says whether the person is one of those of whom a share is taken.</summary>
    /// <example><code>rule.Base</code></example>
    public required int Base { get; init; }

    /// <summary>For each class of the order of priority the function that says who belongs to it; may be empty.</summary>
    /// <example><code>rule.Ranks.Length</code></example>
    public required int[] Ranks { get; init; }
}
