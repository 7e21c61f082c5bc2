namespace Edaran.Runtime;

/// <summary>
/// The compiled meaning of a letter: how values fall into classes, which combinations of classes matter (boxes), and which
/// answers rest on which boxes. Made by the compiler; a host has no need to look inside.
/// </summary>
/// <remarks>
/// Functions are numbered in the order of <see cref="Functions"/>; a function names only earlier ones. A box holds when every
/// variable it names lies in one of the classes it lists there.
/// </remarks>
/// <example><code>RuleLetter letter = Tables.Build(model); // the compiler fills the tables</code></example>
public sealed class LetterTables
{
    /// <summary>The variables, beside the day.</summary>
    /// <example><code>tables.Slots[0].Fact</code></example>
    public required SlotTable[] Slots { get; init; }

    /// <summary>How days fall into classes, and the calendar.</summary>
    /// <example><code>tables.Days.Cuts</code></example>
    public required DayTable Days { get; init; }

    /// <summary>
    /// Boxes, one after the other: number of variables named, then for each its slot (-1: the day), the number of classes
    /// and the classes.
    /// </summary>
    /// <example><code>Boxes = [1, 0, 2, 1, 3] // one box: slot 0 in class 1 or 3</code></example>
    public required int[] Boxes { get; init; }

    /// <summary>Number of leading boxes that statuses rest on.</summary>
    /// <example><code>tables.StatusBoxes</code></example>
    public required int StatusBoxes { get; init; }

    /// <summary>Functions, one after the other: kind (0 any of boxes, 1 all of, 2 any of, 3 not), number of operands, operands.</summary>
    /// <example><code>Functions = [0, 2, 4, 5] // holds when box 4 or box 5 holds</code></example>
    public required int[] Functions { get; init; }

    /// <summary>The function that says whether the letter is in force.</summary>
    /// <example><code>tables.InForce</code></example>
    public required int InForce { get; init; }

    /// <summary>The function that says whether the person is in scope.</summary>
    /// <example><code>tables.InScope</code></example>
    public required int InScope { get; init; }

    /// <summary>The function that says whether the day is a working day.</summary>
    /// <example><code>tables.Workday</code></example>
    public required int Workday { get; init; }

    /// <summary>For each point, the function that says whether it speaks: it holds, whether or not it is set aside.</summary>
    /// <example><code>tables.Speaks[2]</code></example>
    public required int[] Speaks { get; init; }

    /// <summary>For each point, the function that says whether it stands: it speaks and is not set aside.</summary>
    /// <example><code>tables.Stands[2]</code></example>
    public required int[] Stands { get; init; }

    /// <summary>For each mode six functions: required, permitted, conditional, discretionary, prohibited, and whether some leave is usable.</summary>
    /// <example><code>tables.Signals[(6 * mode) + 4] // prohibited</code></example>
    public required int[] Signals { get; init; }

    /// <summary>For each point, the functions of its preconditions.</summary>
    /// <example><code>tables.Preconditions[1][0]</code></example>
    public required int[][] Preconditions { get; init; }

    /// <summary>For each point and mode what the point can do to the mode, as <see cref="PointRole"/>.</summary>
    /// <example><code>tables.Roles[(point * modes) + mode]</code></example>
    public required int[] Roles { get; init; }

    /// <summary>Rotations of the letter; may be empty.</summary>
    /// <example><code>tables.Rotations.Length</code></example>
    public required RotationTable[] Rotations { get; init; }

    /// <summary>Rules on groups, or null where the letter has none.</summary>
    /// <example><code>tables.Groups?.Rules.Length</code></example>
    public GroupTables? Groups { get; init; }

    /// <summary>The tables of the same letter when it is never in force: nothing in it speaks.</summary>
    internal LetterTables Silent()
    {
        var never = 0;
        for (var at = 0; at < Functions.Length; never++)
        {
            at += 2 + Functions[at + 1];
        }

        return new LetterTables
        {
            Slots = Slots,
            Days = Days,
            Boxes = Boxes,
            StatusBoxes = StatusBoxes,
            Functions = [.. Functions, 0, 0],
            InForce = never,
            InScope = InScope,
            Workday = Workday,
            Speaks = [.. Speaks.Select(_ => never)],
            Stands = [.. Stands.Select(_ => never)],
            Signals = [.. Signals.Select(_ => never)],
            Preconditions = Preconditions,
            Roles = Roles,
            Rotations = Rotations,
            Groups = Groups,
        };
    }
}

/// <summary>What a point can do to a mode; several at once are possible.</summary>
/// <example><code>(role &amp; PointRole.Grants) != 0</code></example>
[Flags]
public enum PointRole
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Requires it.</summary>
    Requires = 1,

    /// <summary>Grants it without preconditions of its own.</summary>
    Grants = 2,

    /// <summary>Grants it with preconditions of its own.</summary>
    GrantsConditionally = 4,

    /// <summary>Leaves it to an official.</summary>
    Discretion = 8,

    /// <summary>Prohibits it.</summary>
    Prohibits = 16,

    /// <summary>Adds preconditions to every grant of it (<c>harus</c>).</summary>
    AddsPreconditions = 32,
}

/// <summary>How the values of a fact fall into classes.</summary>
/// <example><code>new SlotTable { Fact = 3, Cuts = [370_001], ClassOf = [0, 1], Classes = 2 }</code></example>
public sealed class SlotTable
{
    /// <summary>Position of the fact.</summary>
    /// <example><code>slot.Fact</code></example>
    public required int Fact { get; init; }

    /// <summary>Where classes begin, ascending, for numbers and dates; empty for choices and yes or no.</summary>
    /// <example><code>slot.Cuts</code></example>
    public required long[] Cuts { get; init; }

    /// <summary>The class of each value (or of each stretch between cuts). A rotation has one more at the end: not recorded.</summary>
    /// <example><code>slot.ClassOf[1]</code></example>
    public required int[] ClassOf { get; init; }

    /// <summary>Number of classes.</summary>
    /// <example><code>slot.Classes</code></example>
    public required int Classes { get; init; }

    internal int ClassOfRaw(long raw)
    {
        if (Cuts.Length == 0)
        {
            return ClassOf.Length == 1 ? 0 : ClassOf[(int)raw];
        }

        var low = 0;
        var high = Cuts.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Cuts[middle] <= raw)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return ClassOf[low];
    }
}

/// <summary>How days fall into classes, and what the calendar says of them.</summary>
/// <example><code>tables.Days.Years // [2025, 2026]</code></example>
public sealed class DayTable
{
    /// <summary>Day numbers at which a stretch begins, ascending.</summary>
    /// <example><code>days.Cuts</code></example>
    public required int[] Cuts { get; init; }

    /// <summary>The class of each stretch and weekday: seven a stretch, from Monday.</summary>
    /// <example><code>days.ClassOf[(7 * stretch) + 3] // Thursdays</code></example>
    public required int[] ClassOf { get; init; }

    /// <summary>Number of classes.</summary>
    /// <example><code>days.Classes</code></example>
    public required int Classes { get; init; }

    /// <summary>Years that the calendar covers, ascending.</summary>
    /// <example><code>days.Years</code></example>
    public required int[] Years { get; init; }

    /// <summary>Day numbers of holidays and joint leave, ascending.</summary>
    /// <example><code>days.DaysOff</code></example>
    public required int[] DaysOff { get; init; }

    /// <summary>Weekdays worked: bit 0 is Monday.</summary>
    /// <example><code>days.Workweek // 31: Monday to Friday</code></example>
    public required int Workweek { get; init; }

    /// <summary>Whether a day is a working day: 0 no, 1 yes, 2 the calendar does not say.</summary>
    internal int Workday(DateOnly day)
    {
        if (!IsInWorkweek(day))
        {
            return 0;
        }

        return Array.BinarySearch(Years, day.Year) < 0 ? 2 : Array.BinarySearch(DaysOff, day.DayNumber) < 0 ? 1 : 0;
    }

    /// <summary>Whether the working week has the weekday of a day.</summary>
    internal bool IsInWorkweek(DateOnly day) => (Workweek & (1 << Weekday(day.DayNumber))) != 0;

    /// <summary>The first and the last day that letter or calendar mentions, by number; null where they mention none.</summary>
    internal (int First, int Last)? Mentioned()
    {
        var mentioned = Cuts
            .Concat(Years.Where(year => year is > 0 and < 10_000).SelectMany(year => new[] { new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber }))
            .Where(day => day >= 0 && day <= DateOnly.MaxValue.DayNumber)
            .ToArray();
        return mentioned.Length == 0 ? null : (mentioned.Min(), mentioned.Max());
    }

    internal int ClassOfDay(int day)
    {
        var at = Array.BinarySearch(Cuts, day);
        return ClassOf[((at >= 0 ? at + 1 : ~at) * 7) + Weekday(day)];
    }

    // Day number 0 is 1 January of the year 1, a Monday.
    private static int Weekday(int day) => day % 7;
}

/// <summary>A rotation: a point that assigns one of several modes by turns.</summary>
/// <example><code>new RotationTable { Point = 1, Turn = 8, Modes = [2, 0] }</code></example>
public sealed class RotationTable
{
    /// <summary>Position of the point.</summary>
    /// <example><code>rotation.Point</code></example>
    public required int Point { get; init; }

    /// <summary>Position of the fact <c>giliran</c>.</summary>
    /// <example><code>rotation.Turn</code></example>
    public required int Turn { get; init; }

    /// <summary>The mode of each choice of the fact, by position.</summary>
    /// <example><code>rotation.Modes</code></example>
    public required int[] Modes { get; init; }
}
