namespace Edaran.Compiler.Analysis;

/// <content>From functions with several answers to those with yes and no.</content>
internal sealed partial class Mdd
{
    private readonly Dictionary<(int Root, int Answer), int> _is = [];
    private readonly Dictionary<(int Left, int Right), int> _differ = [];

    /// <summary>Whether a function comes to one answer.</summary>
    /// <param name="root">The function.</param>
    /// <param name="answer">A terminal.</param>
    public int Is(int root, int answer)
    {
        if (root < 0)
        {
            return root == Exceeded ? Exceeded : root == answer ? Yes : No;
        }

        if (_is.TryGetValue((root, answer), out var known))
        {
            return known;
        }

        var children = ChildrenOf(root).ToArray();
        for (var klass = 0; klass < children.Length; klass++)
        {
            children[klass] = Is(children[klass], answer);
        }

        return Keep(_is, (root, answer), Node(_level[root], children));
    }

    /// <summary>Whether two functions come to different answers.</summary>
    public int Differ(int left, int right)
    {
        if (left == Exceeded || right == Exceeded)
        {
            return Exceeded;
        }

        if (left == right || (left < 0 && right < 0))
        {
            return left == right ? No : Yes;
        }

        var key = left < right ? (left, right) : (right, left);
        if (_differ.TryGetValue(key, out var known))
        {
            return known;
        }

        var level = Math.Min(LevelOf(left), LevelOf(right));
        var children = new int[_arity[level]];
        for (var klass = 0; klass < children.Length; klass++)
        {
            children[klass] = Differ(Child(left, level, klass), Child(right, level, klass));
            if (children[klass] == Exceeded)
            {
                return Exceeded;
            }
        }

        return Keep(_differ, key, Node(level, children));
    }
}
