using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>Limits on how many people of a group work in some modes. It binds a group on a day while the norm stands for someone in it.</summary>
/// <param name="Counted">Sets of modes, ascending; each set is counted by itself (<c>masing-masing</c>), the modes of one together.</param>
/// <param name="Limits">At least one; all of them hold (<c>paling sedikit … dan paling banyak …</c>).</param>
/// <param name="Base">Of whom a share is taken, within the letter's scope.</param>
/// <param name="Group">Index of the fact that forms the groups (a tree by its top level), or -1: everyone in scope is one group.</param>
/// <param name="Rounding">How a fraction of a person is rounded.</param>
public sealed record Quota(
    ImmutableArray<ImmutableArray<int>> Counted, ImmutableArray<Limit> Limits, Condition Base, int Group, Rounding Rounding)
{
    /// <summary>Who is neither counted nor part of the base (<c>tidak termasuk S</c>).</summary>
    public Condition Exempt { get; init; } = Condition.False;

    /// <summary>Who is counted and part of the base beside those of the sentence (<c>termasuk S</c>).</summary>
    public Condition Included { get; init; } = Condition.False;

    /// <summary>Who comes first when not all can (<c>dengan mengutamakan: …</c>), the first first; all others come behind.</summary>
    public ImmutableArray<Rank> Priority { get; init; } = [];

    /// <summary>Every mode that some set counts, ascending.</summary>
    public IEnumerable<int> Modes => Counted.SelectMany(modes => modes).Distinct().Order();

    /// <summary>The limit that an effect brings, or null.</summary>
    public static Quota? Of(Effect effect) => effect switch
    {
        PlaceEffect place => place.Quota,
        DiscretionEffect discretion => discretion.Quota,
        QuotaEffect only => only.Quota,
        _ => null,
    };
}

/// <summary>One bound of a quota.</summary>
/// <param name="Bound">Whether it is a cap or a floor.</param>
/// <param name="Percent">Share in hundredths of a percent (5000 = 50 %), or null for a count.</param>
/// <param name="Count">Number of people, or null for a share.</param>
public sealed record Limit(Bound Bound, int? Percent, int? Count)
{
    /// <summary>The limit for a group of some size.</summary>
    /// <param name="size">People in the group's base, at least 0.</param>
    /// <param name="rounding">How a fraction of a person is rounded.</param>
    /// <returns>The number of people, and whether an unstated rounding was read in the stricter way.</returns>
    public (int People, bool Assumed) For(int size, Rounding rounding)
    {
        if (Count is { } count)
        {
            return (count, false);
        }

        var exact = (long)size * Percent!.Value;
        var down = (int)(exact / 10_000);
        var whole = exact % 10_000 == 0;
        var up = whole ? down : down + 1;
        return rounding switch
        {
            _ when whole => (down, false),
            Rounding.Down => (down, false),
            Rounding.Up => (up, false),
            Rounding.Nearest => (exact % 10_000 >= 5_000 ? up : down, false),
            _ => (Bound == Bound.AtMost ? down : up, true),
        };
    }
}

/// <summary>A class of people in an order of priority.</summary>
/// <param name="Text">Its words in the letter.</param>
/// <param name="Condition">Who belongs to it.</param>
public sealed record Rank(string Text, Condition Condition);

/// <summary>Whether a limit is a cap or a floor.</summary>
public enum Bound
{
    /// <summary><c>paling banyak</c>.</summary>
    AtMost,

    /// <summary><c>paling sedikit</c>.</summary>
    AtLeast,
}

/// <summary>How a fraction of a person is rounded.</summary>
public enum Rounding
{
    /// <summary>The letter does not say: the stricter reading is used and reported.</summary>
    Unstated,

    /// <summary><c>dibulatkan ke bawah</c>.</summary>
    Down,

    /// <summary><c>dibulatkan ke atas</c>.</summary>
    Up,

    /// <summary><c>dibulatkan ke terdekat</c>, a half upwards.</summary>
    Nearest,
}
