namespace Edaran.Runtime;

/// <summary>One person on one day: what is known as a mask, and what is not as variables.</summary>
internal sealed class Frame
{
    private readonly Engine _engine;
    private readonly Variable[] _all;
    private readonly int _plain;
    private readonly Solver _solver;
    private readonly byte[] _buffer;

    public Frame(Engine engine, BoundFacts bound, DateOnly date)
    {
        _engine = engine;
        _solver = Solver.Fresh();
        _buffer = engine.Program.Gates == 0 ? [] : new byte[engine.Program.Gates];
        Known = [.. bound.Mask];
        var day = engine.Day(date);
        Bits.And(Known, engine.Rows.DayRow(day >> 2));
        Workday = (day & 3) == 2 ? bound.Workday : day & 3;
        var ofTheDay = new List<Variable>(0);
        JoinWorkday(ofTheDay);
        JoinCounted(bound, date);
        AddGroups(bound, date, ofTheDay);
        _all = ofTheDay.Count == 0 ? bound.Open : [.. ofTheDay, .. bound.Open];
        _plain = ofTheDay.Count + bound.OpenPlain;
        KnownForStatus = _plain == _all.Length ? Known : JoinTurns(bound);
    }

    /// <summary>0 free, 1 working day, 2 unknown.</summary>
    public int Workday { get; }

    /// <summary>Boxes that what is known leaves open; a turn that is not recorded is unknown here.</summary>
    public ulong[] Known { get; }

    /// <summary>The same, where a turn that is not recorded is a value of its own.</summary>
    public ulong[] KnownForStatus { get; }

    /// <summary>The boxes that surely hold.</summary>
    public void Surely(Span<ulong> mask)
    {
        KnownForStatus.CopyTo(mask);
        foreach (var variable in _all.AsSpan(0, _plain))
        {
            Bits.And(mask, variable.Surely);
        }
    }

    /// <summary>The set of answers to a question as bits; several mean it is open.</summary>
    public uint Answers(Question question)
    {
        var unknown = For(question, out var known);
        var words = question.Words;
        if (unknown.Length == 0)
        {
            return 1u << question.Answer(known.AsSpan(0, words), known.AsSpan(0, words), _buffer);
        }

        return _solver.Answers(question, known, unknown, _buffer);
    }

    /// <summary>The only answer to a question, or <see cref="Question.Open"/>.</summary>
    public int Answer(Question question)
    {
        var answers = Answers(question);
        return (answers & (answers - 1)) == 0 ? System.Numerics.BitOperations.TrailingZeroCount(answers) : Question.Open;
    }

    /// <summary>Adds the variables that the open answer to a question depends on.</summary>
    public void AddMissing(Question question, HashSet<Variable> missing)
    {
        var unknown = For(question, out var known);
        var matters = MissingFacts.Find(_engine, question, known, unknown);
        for (var i = 0; i < matters.Length; i++)
        {
            if (matters[i])
            {
                missing.Add(unknown[i]);
            }
        }
    }

    /// <summary>The facts of some variables, the one that settles most first: by share of its classes, then by declaration.</summary>
    public List<int> InOrder(HashSet<Variable> missing)
    {
        if (missing.Count == 1)
        {
            return [missing.First().Fact];
        }

        return [.. missing
            .Select(variable => (variable.Fact, Share: (double)Settles(variable) / variable.Classes))
            .OrderByDescending(entry => entry.Share)
            .ThenBy(entry => entry.Fact)
            .Select(entry => entry.Fact)
            .Distinct()];
    }

    // The number of classes after which every mode's status and eligibility is settled.
    private int Settles(Variable variable)
    {
        var isTurn = Array.IndexOf(_all, variable) >= _plain;
        var settled = 0;
        for (var option = 0; option < variable.Options; option++)
        {
            var row = variable.Option(option);
            var forStatus = isTurn ? Joined(Known, row, variable) : Joined(KnownForStatus, row, null);
            var forEligible = Joined(Known, row, null);
            var plain = _all[.._plain].Where(other => other != variable).ToArray();
            var all = _all.Where(other => other != variable).ToArray();
            if (_engine.Status.All(question => Single(_solver.Answers(question, forStatus, plain, _buffer)))
                && _engine.Eligible.All(question => Single(_solver.Answers(question, forEligible, all, _buffer))))
            {
                settled += variable.Weights[option];
            }
        }

        return settled;
    }

    // Other turns stay "not recorded" for statuses when one turn becomes known.
    private ulong[] Joined(ulong[] known, ReadOnlySpan<ulong> row, Variable? turn)
    {
        ulong[] joined = [.. known];
        Bits.And(joined, row);
        if (turn is not null)
        {
            foreach (var slot in _engine.TurnSlots.Where(slot => _engine.Variables[slot] != turn && Array.IndexOf(_all, _engine.Variables[slot]) >= 0))
            {
                Bits.And(joined, _engine.Rows.Row(slot, _engine.NotRecorded(slot)));
            }
        }

        return joined;
    }

    private static bool Single(uint answers) => (answers & (answers - 1)) == 0;

    private ReadOnlySpan<Variable> For(Question question, out ulong[] known)
    {
        known = question.TurnsAreUnknown ? Known : KnownForStatus;
        return _all.AsSpan(0, question.TurnsAreUnknown ? _all.Length : _plain);
    }

    private void JoinWorkday(List<Variable> variables)
    {
        if (_engine.WorkdaySlot < 0)
        {
            return;
        }

        if (Workday == 2)
        {
            variables.Add(_engine.Variables[_engine.WorkdaySlot]);
        }
        else
        {
            Bits.And(Known, _engine.Rows.Row(_engine.WorkdaySlot, _engine.Tables.Slots[_engine.WorkdaySlot].ClassOfRaw(Workday)));
        }
    }

    private void JoinCounted(BoundFacts bound, DateOnly date)
    {
        foreach (var (slot, group) in bound.Counted)
        {
            var table = _engine.Tables.Slots[slot];
            var count = group.Count(table.Fact, bound.Raw[group.Base], date.DayNumber);
            Bits.And(Known, _engine.Rows.Row(slot, table.ClassOfRaw(count)));
        }
    }

    private void AddGroups(BoundFacts bound, DateOnly date, List<Variable> variables)
    {
        foreach (var group in _engine.Groups)
        {
            if (!group.IsUsed || bound.Known[group.Base])
            {
                continue;
            }

            var (first, last) = group.Range(bound.Raw, bound.Known, date.DayNumber);
            var variable = new Variable(group.Base, _engine.Rows.Words, group.Rows(_engine.Rows, first, last, date.DayNumber));
            if (variable.Options == 1)
            {
                Bits.And(Known, variable.Surely);
            }
            else
            {
                variables.Add(variable);
            }
        }
    }

    private ulong[] JoinTurns(BoundFacts bound)
    {
        ulong[] forStatus = [.. Known];
        foreach (var slot in _engine.TurnSlots)
        {
            if (!bound.Known[_engine.Tables.Slots[slot].Fact])
            {
                Bits.And(forStatus, _engine.Rows.Row(slot, _engine.NotRecorded(slot)));
            }
        }

        return forStatus;
    }
}
