using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Analysis;

/// <content>And, or, not, if-then-else, and looking away from a level.</content>
internal sealed partial class Mdd
{
    private const int LongestOnStack = 128;

    private readonly JoinCache _and = new();
    private readonly JoinCache _or = new();
    private readonly Dictionary<int, int> _not = [];
    private readonly Dictionary<(int If, int Then, int Else), int> _choice = [];
    private readonly Dictionary<(int Root, int Level), int> _some = [];

    /// <summary>Whether the variable of a level lies in one of some classes.</summary>
    public int In(int level, ClassSet classes)
    {
        var arity = _arity[level];
        var children = arity <= LongestOnStack ? stackalloc int[arity] : new int[arity];
        for (var klass = 0; klass < children.Length; klass++)
        {
            children[klass] = classes.Contains(klass) ? Yes : No;
        }

        return Node(level, children);
    }

    /// <summary>Both.</summary>
    public int And(int left, int right) => Join(left, right, decisive: No, neutral: Yes, _and);

    /// <summary>Either, or both.</summary>
    public int Or(int left, int right) => Join(left, right, decisive: Yes, neutral: No, _or);

    /// <summary>All of some; yes where there are none.</summary>
    public int All(IEnumerable<int> roots) => roots.Aggregate(Yes, And);

    /// <summary>Any of some; no where there are none.</summary>
    public int Any(IEnumerable<int> roots) => roots.Aggregate(No, Or);

    /// <summary>The one without the other.</summary>
    public int Without(int left, int right) => And(left, Not(right));

    /// <summary>The opposite of a function with the answers yes and no.</summary>
    public int Not(int root)
    {
        if (root < 0)
        {
            return root == Exceeded ? Exceeded : root == Yes ? No : Yes;
        }

        if (_not.TryGetValue(root, out var known))
        {
            return known;
        }

        var arity = _arity[_level[root]];
        var children = arity <= LongestOnStack ? stackalloc int[arity] : new int[arity];
        for (var klass = 0; klass < children.Length; klass++)
        {
            children[klass] = Not(_children[_offset[root] + klass]);
        }

        return Keep(_not, root, Node(_level[root], children));
    }

    /// <summary>One function where a condition holds, another where it does not; these may have any terminals.</summary>
    public int Choose(int condition, int then, int otherwise)
    {
        if (condition == Exceeded || then == Exceeded || otherwise == Exceeded)
        {
            return Exceeded;
        }

        if (condition < 0 || then == otherwise)
        {
            return condition == No ? otherwise : then;
        }

        var key = (condition, then, otherwise);
        if (_choice.TryGetValue(key, out var known))
        {
            return known;
        }

        var level = Math.Min(LevelOf(condition), Math.Min(LevelOf(then), LevelOf(otherwise)));
        var arity = _arity[level];
        var children = arity <= LongestOnStack ? stackalloc int[arity] : new int[arity];
        for (var klass = 0; klass < children.Length; klass++)
        {
            children[klass] = Choose(Child(condition, level, klass), Child(then, level, klass), Child(otherwise, level, klass));
            if (children[klass] == Exceeded)
            {
                return Exceeded;
            }
        }

        return Keep(_choice, key, Node(level, children));
    }

    /// <summary>Whether some class of a level makes the answer yes: the function without looking at that level.</summary>
    public int Some(int root, int level)
    {
        if (root < 0 || LevelOf(root) > level)
        {
            return root;
        }

        if (_some.TryGetValue((root, level), out var known))
        {
            return known;
        }

        var own = _level[root];
        var arity = _arity[own];
        var children = arity <= LongestOnStack ? stackalloc int[arity] : new int[arity];
        var any = No;
        for (var klass = 0; klass < children.Length; klass++)
        {
            var child = _children[_offset[root] + klass];
            if (own == level)
            {
                any = Or(any, child);
            }
            else
            {
                children[klass] = Some(child, level);
            }
        }

        return Keep(_some, (root, level), own == level ? any : Node(own, children));
    }

    private int Join(int left, int right, int decisive, int neutral, JoinCache cache)
    {
        if (left == decisive || right == decisive)
        {
            return decisive;
        }

        if (left == Exceeded || right == Exceeded)
        {
            return Exceeded;
        }

        if (left == neutral || left == right)
        {
            return right;
        }

        if (right == neutral)
        {
            return left;
        }

        if (left > right)
        {
            (left, right) = (right, left);
        }

        var answer = cache.Find(left, right);
        if (answer != Exceeded)
        {
            return answer;
        }

        answer = JoinNodes(left, right, decisive, neutral, cache);
        if (answer != Exceeded)
        {
            cache.Keep(left, right, answer, Count);
        }

        return answer;
    }

    private int JoinNodes(int left, int right, int decisive, int neutral, JoinCache cache)
    {
        var level = Math.Min(LevelOf(left), LevelOf(right));
        var arity = _arity[level];
        var children = arity <= LongestOnStack ? stackalloc int[arity] : new int[arity];
        var (lastLeft, lastRight, last) = (Exceeded, Exceeded, Exceeded);
        for (var klass = 0; klass < children.Length; klass++)
        {
            // Neighbouring classes mostly agree.
            var (a, b) = (Child(left, level, klass), Child(right, level, klass));
            if (a != lastLeft || b != lastRight)
            {
                (lastLeft, lastRight, last) = (a, b, Join(a, b, decisive, neutral, cache));
                if (last == Exceeded)
                {
                    return Exceeded;
                }
            }

            children[klass] = last;
        }

        return Node(level, children);
    }

    private static int Keep<TKey>(Dictionary<TKey, int> known, TKey key, int answer)
        where TKey : notnull
    {
        if (answer != Exceeded)
        {
            known[key] = answer;
        }

        return answer;
    }
}
