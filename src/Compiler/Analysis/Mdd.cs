namespace Edaran.Compiler.Analysis;

/// <summary>
/// Multi-valued decision diagrams over the classes of facts: a table of nodes in which equal functions are equal numbers.
/// (Srinivasan, Kam, Malik, Brayton 1990, after Bryant 1986.) A root is a number: at least 0 a node, negative a terminal.
/// </summary>
/// <remarks>
/// Every node is made once and its children are not all alike, so two roots are the same function if and only if they are the same
/// number. The number of nodes is bounded; an operation that would need more answers <see cref="Exceeded"/>, which every operation
/// hands on: never a wrong function. The table is a function of the order of operations alone: the same letter gives the same nodes.
/// Not for several threads.
/// </remarks>
internal sealed partial class Mdd
{
    /// <summary>The terminal "no".</summary>
    public const int No = -1;

    /// <summary>The terminal "yes".</summary>
    public const int Yes = -2;

    /// <summary>What an operation gives that would need more nodes than there may be.</summary>
    public const int Exceeded = int.MinValue;

    private const int Free = -1;

    private readonly int[] _arity;
    private int[] _level = new int[256];
    private int[] _offset = new int[256];
    private int[] _children = new int[1024];
    private int[] _slots = NewSlots(512);
    private int _used;

    /// <summary>An empty table.</summary>
    /// <param name="arity">For each level, from the top, how many classes its variable has; at least 1.</param>
    /// <param name="limit">How many nodes there may be.</param>
    public Mdd(IEnumerable<int> arity, int limit)
    {
        _arity = [.. arity];
        Limit = limit;
    }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many nodes there may be; may be raised for a question and lowered again.</summary>
    public int Limit { get; set; }

    /// <summary>Set when nobody waits for an answer any more: then an operation throws. A table that was stopped is of no use.</summary>
    public CancellationToken Cancelled { get; set; }

    /// <summary>How many levels there are.</summary>
    public int Levels => _arity.Length;

    /// <summary>The terminal with a value, for questions with more answers than yes and no.</summary>
    /// <param name="value">At least 0; 0 is <see cref="No"/>, 1 is <see cref="Yes"/>.</param>
    public static int Terminal(int value) => -1 - value;

    /// <summary>The value of a terminal.</summary>
    public static int ValueOf(int terminal) => -1 - terminal;

    /// <summary>The level of a root; below every level for a terminal.</summary>
    public int LevelOf(int root) => root < 0 ? _arity.Length : _level[root];

    /// <summary>The classes of a level.</summary>
    public int ArityOf(int level) => _arity[level];

    /// <summary>The children of a node, a class each.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node) => _children.AsSpan(_offset[node], _arity[_level[node]]);

    /// <summary>The child of a root for a class of a level: the root itself where it does not look at that level.</summary>
    public int Child(int root, int level, int klass) => LevelOf(root) == level ? _children[_offset[root] + klass] : root;

    /// <summary>The terminal that a case comes to: a class for each level.</summary>
    public int At(int root, ReadOnlySpan<int> classes)
    {
        while (root >= 0)
        {
            root = _children[_offset[root] + classes[_level[root]]];
        }

        return root;
    }

    /// <summary>The one node of a level with some children; their own function where they are all alike.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public int Node(int level, ReadOnlySpan<int> children)
    {
        Cancelled.ThrowIfCancellationRequested();
        if (children.IndexOfAnyExcept(children[0]) < 0)
        {
            return children[0];
        }

        if (children.Contains(Exceeded))
        {
            return Exceeded;
        }

        var slot = SlotOf(level, children);
        return _slots[slot] != Free ? _slots[slot] : Add(level, children, slot);
    }

    private int Add(int level, ReadOnlySpan<int> children, int slot)
    {
        if (Count >= Limit)
        {
            return Exceeded;
        }

        if (Count == _level.Length)
        {
            Array.Resize(ref _level, 2 * Count);
            Array.Resize(ref _offset, 2 * Count);
        }

        while (_used + children.Length > _children.Length)
        {
            Array.Resize(ref _children, 2 * _children.Length);
        }

        children.CopyTo(_children.AsSpan(_used));
        (_level[Count], _offset[Count]) = (level, _used);
        _used += children.Length;
        _slots[slot] = Count++;
        if (2 * Count > _slots.Length)
        {
            Rehash();
        }

        return Count - 1;
    }

    private int SlotOf(int level, ReadOnlySpan<int> children)
    {
        var hash = Hash(level, children);
        for (var slot = (int)(hash & (uint)(_slots.Length - 1)); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var node = _slots[slot];
            if (node == Free || (_level[node] == level && ChildrenOf(node).SequenceEqual(children)))
            {
                return slot;
            }
        }
    }

    private void Rehash()
    {
        _slots = NewSlots(2 * _slots.Length);
        for (var node = 0; node < Count; node++)
        {
            _slots[SlotOf(_level[node], ChildrenOf(node))] = node;
        }
    }

    // By our own mixing: the hash of the base library differs from run to run.
    private static uint Hash(int level, ReadOnlySpan<int> children)
    {
        var hash = (uint)level * 0x9E3779B1;
        foreach (var child in children)
        {
            hash = (hash ^ (uint)child) * 0x85EBCA6B;
            hash ^= hash >> 15;
        }

        return hash;
    }

    private static int[] NewSlots(int size)
    {
        var slots = new int[size];
        Array.Fill(slots, Free);
        return slots;
    }
}
