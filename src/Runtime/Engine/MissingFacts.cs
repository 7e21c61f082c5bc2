namespace Edaran.Runtime;

/// <summary>
/// Finds the unknown facts that an open answer depends on: those left in the reduced decision diagram of the question. The diagram is
/// made on the tables, node by node, and equal (next fact, live boxes) pairs are made once.
/// </summary>
internal sealed class MissingFacts
{
    /// <summary>Nodes of one question; beyond it every fact that a live box depends on is named, which is sound.</summary>
    public const int MaximumNodes = 20_000;

    private readonly Question _question;
    private readonly Variable[] _unknown;
    private readonly byte[] _buffer;
    private readonly bool[] _matters;
    private readonly ulong[][] _surely;
    private readonly ulong[][] _possibly;
    private readonly Dictionary<RowKey, int> _made = [];
    private readonly Dictionary<RowKey, int> _nodes = [];

    private MissingFacts(Question question, Variable[] unknown, byte[] buffer)
    {
        _question = question;
        _unknown = unknown;
        _buffer = buffer;
        _matters = new bool[unknown.Length];
        _surely = Suffixes(variable => variable.Surely);
        _possibly = Suffixes(variable => variable.Possibly);
    }

    /// <summary>For each unknown variable whether the answer depends on it.</summary>
    public static bool[] Find(Engine engine, Question question, ReadOnlySpan<ulong> known, ReadOnlySpan<Variable> unknown)
    {
        var possibly = known.ToArray();
        foreach (var variable in unknown)
        {
            Bits.And(possibly, variable.Possibly);
        }

        var order = Order(question, unknown, possibly);
        var search = new MissingFacts(question, order, new byte[engine.Program.Gates]);
        if (search.Visit(0, possibly[..question.Words]) == Question.Open)
        {
            Array.Fill(search._matters, true);
        }

        var result = new bool[unknown.Length];
        for (var i = 0; i < unknown.Length; i++)
        {
            var at = Array.IndexOf(search._unknown, unknown[i]);
            result[i] = at >= 0 && search._matters[at];
        }

        return result;
    }

    // Only variables that some live box depends on, those of most boxes first.
    private static Variable[] Order(Question question, ReadOnlySpan<Variable> unknown, ulong[] possibly)
    {
        var live = new List<(Variable Variable, int Count)>();
        foreach (var variable in unknown)
        {
            live.Add((variable, Bits.CountLive(possibly.AsSpan(0, question.Words), variable.Surely, question.Relevant)));
        }

        return [.. live.Where(entry => entry.Count > 0).OrderByDescending(entry => entry.Count).Select(entry => entry.Variable)];
    }

    private ulong[][] Suffixes(RowOf row)
    {
        var suffixes = new ulong[_unknown.Length + 1][];
        suffixes[_unknown.Length] = new ulong[_question.Words];
        Array.Fill(suffixes[_unknown.Length], ulong.MaxValue);
        for (var i = _unknown.Length - 1; i >= 0; i--)
        {
            suffixes[i] = [.. suffixes[i + 1]];
            Bits.And(suffixes[i], row(_unknown[i])[.._question.Words]);
        }

        return suffixes;
    }

    // Answers are 0 and up, nodes from 1000; Open when the bound is met.
    private int Visit(int level, ulong[] known)
    {
        var words = _question.Words;
        Span<ulong> surely = words <= 64 ? stackalloc ulong[words] : new ulong[words];
        Bits.And(surely, known, _surely[level]);
        var possibly = new ulong[words];
        Bits.And(possibly, known, _possibly[level]);
        var answer = _question.Answer(surely, possibly, _buffer);
        if (answer >= 0)
        {
            return answer;
        }

        // From here on only boxes that are still possible count; with them go the variables that none of them depends on.
        Bits.And(possibly, _question.Relevant.AsSpan(0, words));
        while (Bits.CountLive(possibly, _unknown[level].Surely, _question.Relevant) == 0)
        {
            level++;
        }

        var key = new RowKey((ulong)level, possibly);
        if (_made.TryGetValue(key, out var made))
        {
            return made;
        }

        if (_made.Count >= MaximumNodes)
        {
            return Question.Open;
        }

        var node = Make(level, possibly);
        _made[key] = node;
        return node;
    }

    private int Make(int level, ulong[] known)
    {
        var variable = _unknown[level];
        var children = new ulong[variable.Options];
        var differ = false;
        for (var option = 0; option < variable.Options; option++)
        {
            var next = new ulong[known.Length];
            Bits.And(next, known, variable.Option(option));
            var child = Visit(level + 1, next);
            if (child == Question.Open)
            {
                return Question.Open;
            }

            children[option] = (ulong)child;
            differ |= children[option] != children[0];
        }

        if (!differ)
        {
            return (int)children[0];
        }

        _matters[level] = true;
        var shape = new RowKey((ulong)level, children);
        if (!_nodes.TryGetValue(shape, out var node))
        {
            node = 1_000 + _nodes.Count;
            _nodes.Add(shape, node);
        }

        return node;
    }

    private delegate ReadOnlySpan<ulong> RowOf(Variable variable);
}
