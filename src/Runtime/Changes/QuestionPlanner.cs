namespace Edaran.Runtime;

/// <summary>
/// Plans in which order to ask for unknown facts. With few of them that matter every order is tried; with more, the fact is asked that settles the most,
/// and so on from each answer, as far as the bound allows.
/// </summary>
internal sealed class QuestionPlanner
{
    /// <summary>The most facts of which every order is tried.</summary>
    public const int MaximumExact = 6;

    /// <summary>The most states that are looked at while trying every order.</summary>
    public const int MaximumStates = 50_000;

    /// <summary>The most questions of a plan that does not try every order.</summary>
    public const int MaximumQuestions = 1_000;

    private readonly PlanTable _table;
    private readonly Dictionary<RowKey, PlanNode> _made = [];

    /// <summary>Prepares a plan for whether a mode is open.</summary>
    public QuestionPlanner(Engine engine, int mode, BoundFacts bound, DateOnly date)
    {
        var question = engine.Eligible[mode];
        _table = new PlanTable(engine, question, Dimensions.Of(engine, question, bound, date, onlySupply: true));
    }

    /// <summary>The plan; null where the answer turns out to be settled.</summary>
    public QuestionPlan? Plan()
    {
        var best = _table.Open.Count <= MaximumExact ? Best(_table.Nothing, _table.Everything) : null;
        _made.Clear();
        var root = best ?? Greedy(_table.Nothing, _table.Everything);
        return root.Ask is null
            ? null
            : new QuestionPlan(Shown(root), root.IsWhole ? root.Worst : null, root.IsWhole ? root.Average : null, best is not null);
    }

    // Null where the bound is met.
    private PlanNode? Best(ulong[] said, ulong remaining)
    {
        var answer = _table.Answer(said, remaining, out var live);
        if (answer >= 0)
        {
            return PlanNode.Settled(answer);
        }

        var state = new RowKey(remaining, live);
        if (_made.TryGetValue(state, out var made))
        {
            return made;
        }

        if (_made.Count >= MaximumStates)
        {
            return null;
        }

        PlanNode? best = null;
        for (var at = 0; at < _table.Open.Count; at++)
        {
            if ((remaining & (1UL << at)) == 0)
            {
                continue;
            }

            if (Ask(at, said, remaining, Best) is not { } node)
            {
                return null;
            }

            best = best is null || node.IsBetterThan(best) ? node : best;
        }

        return _made[state] = best!;
    }

    private PlanNode Greedy(ulong[] said, ulong remaining)
    {
        var answer = _table.Answer(said, remaining, out var live);
        if (answer >= 0 || remaining == 0)
        {
            return answer >= 0 ? PlanNode.Settled(answer) : PlanNode.Unfinished;
        }

        var state = new RowKey(remaining, live);
        if (_made.TryGetValue(state, out var made))
        {
            return made;
        }

        if (_made.Count >= MaximumQuestions)
        {
            return PlanNode.Unfinished;
        }

        // Counted before what follows is, so that the bound holds.
        _made[state] = PlanNode.Unfinished;
        var next = Enumerable.Range(0, _table.Open.Count)
            .Where(at => (remaining & (1UL << at)) != 0)
            .OrderByDescending(at => Settles(at, said, remaining))
            .ThenByDescending(at => _table.Live(live, at))
            .First();
        return _made[state] = Ask(next, said, remaining, Greedy)!;
    }

    private PlanNode? Ask(int at, ulong[] said, ulong remaining, Func<ulong[], ulong, PlanNode?> next)
    {
        var asked = _table.Open[at];
        var children = new PlanNode[asked.Options];
        for (var option = 0; option < children.Length; option++)
        {
            if (next(PlanTable.Said(said, asked.Row(option)), remaining & ~(1UL << at)) is not { } child)
            {
                return null;
            }

            children[option] = child;
        }

        return PlanNode.Asking(asked, children);
    }

    // The share of classes after which nothing more need be asked.
    private double Settles(int at, ulong[] said, ulong remaining)
    {
        var asked = _table.Open[at];
        var options = Enumerable.Range(0, asked.Options);
        var settled = options.Where(option => _table.Answer(PlanTable.Said(said, asked.Row(option)), remaining & ~(1UL << at), out _) >= 0);
        return (double)settled.Sum(asked.Weight) / options.Sum(asked.Weight);
    }

    // Options with the same way on are one branch.
    private static PlannedQuestion Shown(PlanNode node) => new(
        node.Ask!.Asked,
        [.. Enumerable.Range(0, node.Children.Length)
            .GroupBy(option => node.Children[option])
            .Select(group => new QuestionBranch(
                node.Ask.Values(group),
                group.Key.Answer is { } answer ? answer == 1 : null,
                group.Key.Ask is null ? null : Shown(group.Key)))]);
}
