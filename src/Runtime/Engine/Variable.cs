namespace Edaran.Runtime;

/// <summary>An unknown fact (or a group of facts that hang on one date): the rows it can select.</summary>
internal sealed class Variable
{
    private readonly int _words;
    private readonly ulong[] _rows;
    private readonly ulong[] _surely;
    private readonly ulong[] _possibly;

    /// <summary>Keeps distinct rows; each remembers how many classes select it.</summary>
    public Variable(int fact, int words, IReadOnlyList<ulong[]> classRows)
    {
        Fact = fact;
        _words = words;
        Classes = classRows.Count;
        var distinct = new List<ulong[]>();
        var weights = new List<int>();
        foreach (var row in classRows)
        {
            var at = distinct.FindIndex(known => known.AsSpan().SequenceEqual(row));
            if (at < 0)
            {
                distinct.Add(row);
                weights.Add(1);
            }
            else
            {
                weights[at]++;
            }
        }

        Weights = [.. weights];
        _rows = [.. distinct.SelectMany(row => row)];
        _surely = [.. distinct[0]];
        _possibly = [.. distinct[0]];
        foreach (var row in distinct)
        {
            Bits.And(_surely, row);
            Bits.Or(_possibly, row);
        }
    }

    /// <summary>Position of the fact; of the base date for a group.</summary>
    public int Fact { get; }

    /// <summary>Number of classes it can lie in.</summary>
    public int Classes { get; }

    /// <summary>For each distinct row the number of classes that select it.</summary>
    public int[] Weights { get; }

    public int Options => Weights.Length;

    /// <summary>Boxes that every class leaves open.</summary>
    public ReadOnlySpan<ulong> Surely => _surely;

    /// <summary>Boxes that some class leaves open.</summary>
    public ReadOnlySpan<ulong> Possibly => _possibly;

    public ReadOnlySpan<ulong> Option(int at) => _rows.AsSpan(at * _words, _words);
}
