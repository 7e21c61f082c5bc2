namespace Edaran.Runtime;

/// <summary>Finds every set of so many facts whose change alone gives another answer on one day, by trying their options on the tables.</summary>
/// <remarks>
/// The facts chosen stand for all their options at first: two masks mostly tell that no options of theirs give the answer sought. Only where they do
/// not are the options tried one after the other, exactly, whatever stays unknown.
/// </remarks>
internal sealed class FactChanges
{
    private readonly Question _question;
    private readonly int _target;
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly ulong[] _fixed;
    private readonly ulong[][] _sureAfter;
    private readonly ulong[][] _possibleAfter;
    private readonly byte[] _buffer;
    private readonly Solver _solver = Solver.Fresh();
    private readonly StepCount _steps;
    private readonly int[] _chosen = new int[ChangeSearch.MaximumSize];
    private readonly int[] _options = new int[ChangeSearch.MaximumSize];
    private readonly List<OptionSets> _found = [];
    private bool _anyDay;

    /// <summary>Prepares a search.</summary>
    /// <param name="engine">The letter.</param>
    /// <param name="question">The question.</param>
    /// <param name="dimensions">The facts that may change.</param>
    /// <param name="target">The answer sought.</param>
    /// <param name="steps">What may be spent.</param>
    public FactChanges(Engine engine, Question question, Dimensions dimensions, int target, StepCount steps)
    {
        _question = question;
        _target = target;
        _dimensions = dimensions.All;
        _fixed = dimensions.Fixed;
        _buffer = new byte[engine.Program.Gates];
        _steps = steps;
        _sureAfter = Suffixes(dimension => dimension.Now.Surely);
        _possibleAfter = Suffixes(dimension => dimension.Now.Possibly);
    }

    private delegate ReadOnlySpan<ulong> RowOf(Dimension dimension);

    /// <summary>Whether any facts at all give the answer sought; unknown where that was not found out.</summary>
    public Truth Exists()
    {
        var answers = Answers(_fixed, [.. _dimensions.Select(dimension => dimension.Any)]);
        return answers == Solver.Anything ? Truth.Unknown : (answers & (1u << _target)) != 0;
    }

    /// <summary>Every set of so many facts that suffices; some may be missing once the steps are spent.</summary>
    /// <param name="size">How many facts.</param>
    /// <param name="anyDay">Whether the same values must do on every day of the kind, so that no dates are among those that something is counted from.</param>
    public IReadOnlyList<OptionSets> OfSize(int size, bool anyDay)
    {
        _found.Clear();
        _anyDay = anyDay;
        Choose(size, 0, 0, _fixed, _fixed);
        return [.. _found];
    }

    private void Choose(int size, int depth, int from, ulong[] surely, ulong[] possibly)
    {
        if (depth == size)
        {
            TryChosen(size, Joined(surely, _sureAfter[from]), Joined(possibly, _possibleAfter[from]));
            return;
        }

        for (var at = from; at <= _dimensions.Count - (size - depth) && !_steps.IsSpent; at++)
        {
            if (!_anyDay || !_dimensions[at].HangsOnDay)
            {
                _chosen[depth] = at;
                Choose(size, depth + 1, at + 1, surely, possibly);
            }

            (surely, possibly) = (Joined(surely, _dimensions[at].Now.Surely), Joined(possibly, _dimensions[at].Now.Possibly));
        }
    }

    // Facts not chosen are in the masks already.
    private void TryChosen(int size, ulong[] surely, ulong[] possibly)
    {
        if (!MaySuffice(size, 0, surely, possibly, out _))
        {
            return;
        }

        var found = new List<int[]>();
        Assign(size, 0, Known(size), surely, possibly, Unknown(size), found);
        if (found.Count > 0)
        {
            _found.Add(new OptionSets([.. _chosen.AsSpan(0, size)], found));
        }
    }

    private void Assign(int size, int depth, ulong[] known, ulong[] surely, ulong[] possibly, Variable[] unknown, List<int[]> found)
    {
        var dimension = _dimensions[_chosen[depth]];
        for (var option = 0; option < dimension.Options && !_steps.IsSpent; option++)
        {
            var row = dimension.Row(option);
            var sure = Joined(surely, row);
            var possible = Joined(possibly, row);
            _options[depth] = option;
            if (!MaySuffice(size, depth + 1, sure, possible, out var settled))
            {
                continue;
            }

            if (depth + 1 < size)
            {
                Assign(size, depth + 1, Joined(known, row), sure, possible, unknown, found);
            }
            else if (settled || Answers(Joined(known, row), unknown) == 1u << _target)
            {
                found.Add([.. _options.AsSpan(0, size)]);
            }
        }
    }

    // Chosen facts without an option yet stand for all of theirs.
    private bool MaySuffice(int size, int depth, ulong[] surely, ulong[] possibly, out bool settled)
    {
        _steps.Take();
        ulong[] sure = [.. surely];
        ulong[] possible = [.. possibly];
        for (var rest = depth; rest < size; rest++)
        {
            Bits.And(sure, _dimensions[_chosen[rest]].Any.Surely);
            Bits.And(possible, _dimensions[_chosen[rest]].Any.Possibly);
        }

        var answer = _question.Answer(sure, possible, _buffer);
        settled = answer == _target;
        return answer == Question.Open || settled;
    }

    private uint Answers(ulong[] known, Variable[] unknown)
    {
        _steps.Take();
        if (unknown.Length == 0)
        {
            return 1u << _question.Answer(known, known, _buffer);
        }

        var answers = _solver.Answers(_question, known, unknown, _buffer);
        _steps.Spent(answers == Solver.Anything);
        return answers;
    }

    private ulong[] Known(int size)
    {
        ulong[] known = [.. _fixed];
        for (var at = 0; at < _dimensions.Count; at++)
        {
            if (!_dimensions[at].IsOpen && !_chosen.AsSpan(0, size).Contains(at))
            {
                Bits.And(known, _dimensions[at].Now.Surely);
            }
        }

        return known;
    }

    private Variable[] Unknown(int size) =>
        [.. Enumerable.Range(0, _dimensions.Count)
            .Where(at => _dimensions[at].IsOpen && !_chosen.AsSpan(0, size).Contains(at))
            .Select(at => _dimensions[at].Now)];

    private ulong[][] Suffixes(RowOf row)
    {
        var suffixes = new ulong[_dimensions.Count + 1][];
        suffixes[^1] = new ulong[_question.Words];
        Array.Fill(suffixes[^1], ulong.MaxValue);
        for (var at = _dimensions.Count - 1; at >= 0; at--)
        {
            suffixes[at] = Joined(suffixes[at + 1], row(_dimensions[at]));
        }

        return suffixes;
    }

    private static ulong[] Joined(ReadOnlySpan<ulong> mask, ReadOnlySpan<ulong> row)
    {
        var joined = mask.ToArray();
        Bits.And(joined, row);
        return joined;
    }
}
