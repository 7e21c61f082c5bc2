namespace Edaran.Runtime;

/// <summary>
/// A fact – or a date with what is counted from it – as far as one question tells its values apart: the rows it can select, and which of them agree
/// with what is known.
/// </summary>
internal sealed class Dimension
{
    private readonly ValueClasses _values;
    private readonly ulong[][] _rows;
    private readonly int[][] _classes;
    private readonly bool[] _agrees;

    /// <summary>Joins classes that the question does not tell apart.</summary>
    /// <param name="values">What the classes stand for.</param>
    /// <param name="rows">One row a class.</param>
    /// <param name="agrees">For each class whether it agrees with what is known; at least one does.</param>
    /// <param name="question">The question.</param>
    public Dimension(ValueClasses values, IReadOnlyList<ulong[]> rows, IReadOnlyList<bool> agrees, Question question)
    {
        var options = rows
            .Select((row, klass) => (Row: Cut(row, question), Class: klass))
            .GroupBy(one => one.Row, one => one.Class, RowEquality.Instance)
            .ToArray();
        _values = values;
        _rows = [.. options.Select(option => option.Key)];
        _classes = [.. options.Select(option => option.ToArray())];
        _agrees = [.. _classes.Select(classes => classes.Any(klass => agrees[klass]))];
        Now = Over(question, klass => agrees[klass]);
        Any = Over(question, _ => true);
    }

    /// <summary>The fact to ask for; the base date for linked facts.</summary>
    public FactSchema Asked => _values.Schema.Facts[_values.Asked];

    /// <summary>How easily it changes.</summary>
    public required Changeability Changeability { get; init; }

    /// <summary>Whether its values are dates that something is counted from, so that others would do on another day.</summary>
    public bool HangsOnDay => _values is LinkedClasses { ShowsDates: true };

    /// <summary>The options that agree with what is known.</summary>
    public Variable Now { get; }

    /// <summary>All options.</summary>
    public Variable Any { get; }

    /// <summary>Whether what is known leaves several options.</summary>
    public bool IsOpen => Now.Options > 1;

    /// <summary>Number of options.</summary>
    public int Options => _rows.Length;

    public ReadOnlySpan<ulong> Row(int option) => _rows[option];

    /// <summary>Number of classes of values in an option.</summary>
    public int Weight(int option) => _classes[option].Length;

    /// <summary>Whether an option agrees with what is known.</summary>
    public bool Agrees(int option) => _agrees[option];

    /// <summary>The values of some options.</summary>
    public FactValues Values(IEnumerable<int> options) => _values.Of(options.SelectMany(option => _classes[option]).ToHashSet());

    /// <summary>The change to some options.</summary>
    public FactChange To(IEnumerable<int> options) => new(Values(options), _values.Known, _values.IsPresumed, Changeability);

    /// <summary>The row with what the question does not look at left out.</summary>
    public static ulong[] Cut(ReadOnlySpan<ulong> row, Question question)
    {
        var cut = row[..question.Words].ToArray();
        Bits.And(cut, question.Relevant.AsSpan(0, question.Words));
        return cut;
    }

    private Variable Over(Question question, Func<int, bool> which)
    {
        var rows = _classes.SelectMany((classes, option) => classes.Where(which).Select(_ => _rows[option]));
        return new Variable(_values.Asked, question.Words, [.. rows]);
    }
}
