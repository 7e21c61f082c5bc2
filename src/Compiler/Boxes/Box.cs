using System.Collections.Immutable;

namespace Edaran.Compiler.Boxes;

/// <summary>One variable and the classes it may lie in.</summary>
/// <param name="Slot">The variable; -1 is the day.</param>
/// <param name="Classes">The classes: neither none nor all of them.</param>
internal readonly record struct Limit(int Slot, ClassSet Classes);

/// <summary>A conjunction: every variable it names lies in one of some classes. Immutable; equal by content.</summary>
internal sealed class Box : IEquatable<Box>
{
    private Box(ImmutableArray<Limit> limits) => Limits = limits;

    /// <summary>Holds always.</summary>
    public static Box Everything { get; } = new([]);

    /// <summary>By variable, ascending.</summary>
    public ImmutableArray<Limit> Limits { get; }

    /// <summary>One limit alone; everything when it is none.</summary>
    public static Box Of(int slot, ClassSet classes) => classes.IsFull ? Everything : new([new Limit(slot, classes)]);

    /// <summary>Both boxes at once, or null when that cannot be.</summary>
    public Box? And(Box other)
    {
        var limits = ImmutableArray.CreateBuilder<Limit>(Limits.Length + other.Limits.Length);
        var (i, j) = (0, 0);
        while (i < Limits.Length || j < other.Limits.Length)
        {
            if (j == other.Limits.Length || (i < Limits.Length && Limits[i].Slot < other.Limits[j].Slot))
            {
                limits.Add(Limits[i++]);
            }
            else if (i == Limits.Length || other.Limits[j].Slot < Limits[i].Slot)
            {
                limits.Add(other.Limits[j++]);
            }
            else
            {
                var both = Limits[i++].Classes.And(other.Limits[j].Classes);
                if (both.IsEmpty)
                {
                    return null;
                }

                limits.Add(new Limit(other.Limits[j++].Slot, both));
            }
        }

        return new Box(limits.ToImmutable());
    }

    /// <summary>The same with one variable free.</summary>
    public Box Without(int slot) => new(Limits.RemoveAll(limit => limit.Slot == slot));

    /// <summary>Whether every case of this box is one of the other's.</summary>
    public bool IsWithin(Box other)
    {
        foreach (var limit in other.Limits)
        {
            var mine = On(limit.Slot);
            if (mine is not { } classes || !classes.IsWithin(limit.Classes))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One box for both, where they differ in one variable only; else null.</summary>
    public Box? Join(Box other)
    {
        if (Limits.Length != other.Limits.Length)
        {
            return null;
        }

        var different = -1;
        for (var i = 0; i < Limits.Length; i++)
        {
            if (Limits[i].Slot != other.Limits[i].Slot)
            {
                return null;
            }

            if (!Limits[i].Classes.Equals(other.Limits[i].Classes))
            {
                if (different >= 0)
                {
                    return null;
                }

                different = i;
            }
        }

        if (different < 0)
        {
            return this;
        }

        var joined = Limits[different].Classes.Or(other.Limits[different].Classes);
        return new Box(joined.IsFull
            ? Limits.RemoveAt(different)
            : Limits.SetItem(different, new Limit(Limits[different].Slot, joined)));
    }

    public bool Equals(Box? other) => other is not null && Limits.AsSpan().SequenceEqual(other.Limits.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Box);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var limit in Limits)
        {
            hash.Add(limit);
        }

        return hash.ToHashCode();
    }

    /// <summary>The classes that a variable may lie in; null where it may lie in any.</summary>
    public ClassSet? On(int slot)
    {
        foreach (var limit in Limits)
        {
            if (limit.Slot == slot)
            {
                return limit.Classes;
            }
        }

        return null;
    }
}
