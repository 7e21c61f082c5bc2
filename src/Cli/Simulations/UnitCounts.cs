using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Edaran.Cli.Simulations;

/// <summary>The people of one unit, counted by day and mode.</summary>
/// <param name="layout">Where the counts stand.</param>
internal sealed class UnitCounts(CountLayout layout)
{
    private readonly int[] _counts = new int[layout.Days * layout.Stride];
    private readonly int[]?[] _missing = new int[]?[layout.Letter.Facts.Count];

    /// <summary>How many people were added.</summary>
    public int People { get; private set; }

    /// <summary>Adds a person.</summary>
    public void Add(PersonOutlook person)
    {
        People++;
        foreach (var place in person.Places)
        {
            _counts[place]++;
        }

        foreach (var (day, fact) in person.Missing)
        {
            (_missing[fact] ??= new int[layout.Days])[day]++;
        }
    }

    /// <summary>Adds the people of another unit.</summary>
    public void Add(UnitCounts other)
    {
        People += other.People;
        Sum(_counts, other._counts);
        for (var fact = 0; fact < _missing.Length; fact++)
        {
            if (other._missing[fact] is { } counts)
            {
                Sum(_missing[fact] ??= new int[layout.Days], counts);
            }
        }
    }

    /// <summary>The counts of a day.</summary>
    public DayCounts On(int day) => new(
        People,
        _counts[layout.Outside(day)],
        _counts[layout.Off(day)],
        _counts[layout.Nowhere(day)],
        [.. Enumerable.Range(0, layout.Letter.Modes.Count).Select(mode => Mode(day, mode))],
        [.. Enumerable.Range(0, _missing.Length).Where(fact => _missing[fact]?[day] > 0)
            .Select(fact => new MissingFact(layout.Letter.Facts[fact].Name, _missing[fact]![day])).OrderByDescending(fact => fact.People)]);

    /// <summary>Whether two days have the same numbers.</summary>
    public bool IsSame(int day, int other) =>
        Numbers(day).SequenceEqual(Numbers(other)) && Array.TrueForAll(_missing, counts => counts is null || counts[day] == counts[other]);

    /// <summary>A number that is the same for days with the same numbers.</summary>
    public int HashOf(int day)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(Numbers(day)));
        return hash.ToHashCode();
    }

    private ReadOnlySpan<int> Numbers(int day) => _counts.AsSpan(day * layout.Stride, layout.Stride);

    private ModeCounts Mode(int day, int mode)
    {
        int Count(Outlook outlook) => _counts[layout.Of(day, mode, outlook)];
        var (obliged, may, mayNot, uncertain) = (Count(Outlook.Obliged), Count(Outlook.May), Count(Outlook.MayNot), Count(Outlook.Uncertain));
        var normal = layout.HasNormal(mode) ? _counts[layout.Outside(day)] : 0;
        return new ModeCounts(layout.Letter.Modes[mode].Name, obliged, may, mayNot, uncertain, obliged + normal, obliged + may + uncertain + normal);
    }

    private static void Sum(int[] counts, int[] others)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += others[i];
        }
    }
}

/// <summary>The people of a unit on a day.</summary>
/// <param name="People">How many there are.</param>
/// <param name="Outside">Those whom the letter does not speak to: they work as they always do.</param>
/// <param name="Off">Those for whom it is no working day.</param>
/// <param name="Nowhere">Those who certainly may work in no mode.</param>
/// <param name="Modes">The others by mode, in the letter's order.</param>
/// <param name="Missing">The facts that are not known and decide, most people first.</param>
internal sealed record DayCounts(
    int People, int Outside, int Off, int Nowhere, ImmutableArray<ModeCounts> Modes, ImmutableArray<MissingFact> Missing)
{
    /// <summary>Those of whom it is not certain of some mode, counted for the mode with most of them.</summary>
    public int Uncertain => Modes.Max(mode => mode.Uncertain);

    /// <summary>Whether nobody works that day.</summary>
    public bool IsOff => People > 0 && Off == People;
}

/// <summary>What a mode, with the modes it contains, is to the people of a unit on a day.</summary>
/// <param name="Mode">Its name.</param>
/// <param name="Obliged">Those who may use it and no other.</param>
/// <param name="May">Those who may use it, and perhaps others.</param>
/// <param name="MayNot">Those who may not.</param>
/// <param name="Uncertain">Those of whom it is not certain.</param>
/// <param name="Least">How many work in it at the least: the obliged, and in the normal mode those outside the letter.</param>
/// <param name="Most">How many at the most: those who may or perhaps may besides.</param>
internal sealed record ModeCounts(string Mode, int Obliged, int May, int MayNot, int Uncertain, int Least, int Most);

/// <summary>A fact that is not known of some people, so that it is not certain where they may work.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="People">How many people.</param>
internal sealed record MissingFact(string Fact, long People);
