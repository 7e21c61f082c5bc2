using System.Collections.Immutable;
using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Analysis;

/// <content>What a function holds of: boxes, and the widest one around a case.</content>
internal sealed partial class Mdd
{
    /// <summary>Whether every case of a box has an answer.</summary>
    public bool Covers(int root, Box box, int answer)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([root]);
        while (open.TryPop(out var at))
        {
            if (at < 0)
            {
                if (at != answer)
                {
                    return false;
                }

                continue;
            }

            if (seen.Add(at))
            {
                var limit = box.On(_level[at]);
                for (var klass = 0; klass < _arity[_level[at]]; klass++)
                {
                    if (limit is not { } classes || classes.Contains(klass))
                    {
                        open.Push(_children[_offset[at] + klass]);
                    }
                }
            }
        }

        return true;
    }

    /// <summary>A box of cases with an answer, or null where there is none. It follows, level by level, the child that most classes lead to.</summary>
    public Box? Find(int root, int answer)
    {
        if (root < 0)
        {
            return root == answer ? Box.Everything : null;
        }

        var box = Box.Everything;
        var reaches = new Dictionary<int, bool>();
        for (var at = root; at >= 0;)
        {
            var (level, children) = (_level[at], ChildrenOf(at).ToArray());
            var leading = children.Where(child => Reaches(child, answer, reaches)).ToList();
            if (leading.Count == 0)
            {
                return null;
            }

            var next = leading.CountBy(child => child).MaxBy(one => one.Value).Key;
            box = box.And(Box.Of(level, ClassSet.Where(children.Length, klass => children[klass] == next)))!;
            at = next;
        }

        return box;
    }

    /// <summary>
    /// The widest box around a box of cases with an answer: level by level, as given, it forgets the variable where every class keeps the
    /// answer, else takes in each class that does. No box with the answer holds it and more.
    /// </summary>
    /// <param name="root">The function.</param>
    /// <param name="box">A box all of whose cases have the answer.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="levels">Levels in the order in which they are to be forgotten, the least telling first; others stay as they are.</param>
    public Box Widen(int root, Box box, int answer, IEnumerable<int> levels)
    {
        foreach (var level in levels)
        {
            if (box.On(level) is not { } classes)
            {
                continue;
            }

            var rest = box.Without(level);
            if (Covers(root, rest, answer))
            {
                box = rest;
                continue;
            }

            for (var klass = 0; klass < _arity[level]; klass++)
            {
                var wider = classes.Or(ClassSet.Of(_arity[level], klass));
                if (!classes.Contains(klass) && Covers(root, rest.And(Box.Of(level, wider))!, answer))
                {
                    classes = wider;
                }
            }

            box = rest.And(Box.Of(level, classes))!;
        }

        return box;
    }

    /// <summary>The function that holds in one box.</summary>
    public int Of(Box box) => All(box.Limits.Reverse().Select(limit => In(limit.Slot, limit.Classes)));

    /// <summary>Boxes that cover the cases with an answer, each as wide as can be, no case outside; null where it would take more than so many.</summary>
    /// <param name="root">The function.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="levels">Levels in the order in which they are to be forgotten.</param>
    /// <param name="most">How many boxes there may be.</param>
    public ImmutableArray<Box>? Cover(int root, int answer, IReadOnlyList<int> levels, int most)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>();
        var rest = root;
        while (Find(rest, answer) is { } found)
        {
            if (boxes.Count == most)
            {
                return null;
            }

            boxes.Add(Widen(root, found, answer, levels));
            rest = Choose(Of(boxes[^1]), answer == No ? Yes : No, rest);
            if (rest == Exceeded)
            {
                return null;
            }
        }

        return boxes.ToImmutable();
    }

    private bool Reaches(int root, int answer, Dictionary<int, bool> known)
    {
        if (root < 0)
        {
            return root == answer;
        }

        if (!known.TryGetValue(root, out var reaches))
        {
            reaches = ChildrenOf(root).ToArray().Any(child => Reaches(child, answer, known));
            known[root] = reaches;
        }

        return reaches;
    }
}
