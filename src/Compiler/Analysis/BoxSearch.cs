using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// Looks for a case of a box that lies in none of some others, without a diagram: where those would be too many nodes together. Bounded in
/// steps, so that the same letter gives the same finding; beyond them the answer is "not decided", never "none".
/// </summary>
internal sealed class BoxSearch(Mdd table, int steps)
{
    private int _left = steps;

    /// <summary>Whether the search had to end before it was through.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>A part of a box that none of some boxes meets; null where they cover it, or where the search ended.</summary>
    public Box? Outside(Box box, IReadOnlyList<Box> covers)
    {
        if (_left-- <= 0)
        {
            IsEnded = true;
            return null;
        }

        var near = covers.Where(cover => cover.And(box) is not null).ToList();
        if (near.Count == 0)
        {
            return box;
        }

        var nearest = near.MinBy(cover => cover.Limits.Count(limit => Exceeds(box, limit)))!;
        foreach (var limit in nearest.Limits.Where(limit => Exceeds(box, limit)).ToList())
        {
            // A case outside in this one fact; else the search goes on with those inside.
            if (Outside(box.And(Box.Of(limit.Slot, limit.Classes.Complement()))!, near) is { } found)
            {
                return found;
            }

            box = box.And(Box.Of(limit.Slot, limit.Classes))!;
            if (IsEnded)
            {
                return null;
            }
        }

        return null;
    }

    private bool Exceeds(Box box, Limit limit) => box.On(limit.Slot) is { } classes
        ? !classes.IsWithin(limit.Classes)
        : limit.Classes.Members.Count() < table.ArityOf(limit.Slot);
}
