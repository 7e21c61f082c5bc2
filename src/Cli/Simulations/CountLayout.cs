using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>
/// Where the counts of one letter stand in a row of numbers: for each day, for each mode what it is to people
/// (<see cref="Outlook"/>), then those outside the letter, those off, and those who may work in no mode.
/// </summary>
internal sealed class CountLayout
{
    /// <summary>How many things a mode can be to a person.</summary>
    public const int Outlooks = 4;

    private const int Others = 3;

    private readonly IReadOnlySet<int>[] _within;
    private readonly IReadOnlySet<int> _all;

    /// <summary>The layout for a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="days">How many days are asked about, at least 1.</param>
    public CountLayout(RuleLetter letter, int days)
    {
        (Letter, Days) = (letter, days);
        _within = [.. Enumerable.Range(0, letter.Modes.Count).Select(letter.Schema.ModesWithin)];
        _all = Enumerable.Range(0, letter.Modes.Count).ToHashSet();
        Stride = (letter.Modes.Count * Outlooks) + Others;
    }

    /// <summary>The letter.</summary>
    public RuleLetter Letter { get; }

    /// <summary>How many days are asked about.</summary>
    public int Days { get; }

    /// <summary>How many numbers a day takes.</summary>
    public int Stride { get; }

    /// <summary>Whether who works by the normal mode works in a mode: it is that, or contains it.</summary>
    public bool HasNormal(int mode) => _within[mode].Contains(0);

    /// <summary>The place of a count.</summary>
    public int Of(int day, int mode, Outlook outlook) => (day * Stride) + (mode * Outlooks) + (int)outlook;

    /// <summary>The place of those whom the letter does not speak to: not in force, or not in scope.</summary>
    public int Outside(int day) => ((day + 1) * Stride) - 3;

    /// <summary>The place of those for whom it is no working day.</summary>
    public int Off(int day) => ((day + 1) * Stride) - 2;

    /// <summary>The place of those who certainly may work in no mode.</summary>
    public int Nowhere(int day) => ((day + 1) * Stride) - 1;

    /// <summary>The places that an answer for a day counts in.</summary>
    public IEnumerable<int> Places(int day, Decision decision)
    {
        if (decision.Workday == false)
        {
            return [Off(day)];
        }

        if (IsOutside(decision))
        {
            return [Outside(day)];
        }

        var choice = new ModeChoice(decision.Modes);
        var places = _within.Select((modes, mode) => Of(day, mode, OutlookOf(choice, modes)));
        return choice.Can(_all) == false ? places.Append(Nowhere(day)) : places;
    }

    /// <summary>What a mode by itself is to a person on a day; on a day off none may be used.</summary>
    /// <param name="decision">What the letter says.</param>
    /// <param name="mode">Position of the mode.</param>
    public static Outlook OutlookOf(Decision decision, int mode) =>
        decision.Workday == false ? Outlook.MayNot
        : IsOutside(decision) ? Normal(decision, mode)
        : OutlookOf(new ModeChoice(decision.Modes), new HashSet<int> { mode });

    /// <summary>What a mode by itself is to a person on a day without any letter: on a working day there is the normal one.</summary>
    /// <param name="decision">What a letter says, for its working days.</param>
    /// <param name="mode">Position of the mode.</param>
    public static Outlook Normal(Decision decision, int mode) => decision.Workday switch
    {
        true when mode == 0 => Outlook.Obliged,
        null when mode == 0 => Outlook.Uncertain,
        _ => Outlook.MayNot,
    };

    private static bool IsOutside(Decision decision) => decision.InForce == false || decision.InScope == false;

    private static Outlook OutlookOf(ModeChoice choice, IReadOnlySet<int> modes) => (choice.Can(modes), choice.Must(modes)) switch
    {
        (_, true) => Outlook.Obliged,
        (true, _) => Outlook.May,
        (false, _) => Outlook.MayNot,
        _ => Outlook.Uncertain,
    };
}

/// <summary>What a mode is to a person on a day.</summary>
internal enum Outlook
{
    /// <summary>It may be used and no other may.</summary>
    Obliged,

    /// <summary>It may be used, and perhaps others.</summary>
    May,

    /// <summary>It may not be used.</summary>
    MayNot,

    /// <summary>Facts that are not known decide.</summary>
    Uncertain,
}
