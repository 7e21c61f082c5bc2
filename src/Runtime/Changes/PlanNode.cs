namespace Edaran.Runtime;

/// <summary>Part of a plan of questions: an answer, a question with a way on from each of its options, or where the plan ends early.</summary>
internal sealed class PlanNode
{
    /// <summary>Where the plan ends before the answer is settled.</summary>
    public static readonly PlanNode Unfinished = new() { IsWhole = false };

    private static readonly PlanNode No = new() { Answer = 0 };
    private static readonly PlanNode Yes = new() { Answer = 1 };

    private PlanNode()
    {
    }

    /// <summary>The settled answer, or null.</summary>
    public int? Answer { get; private init; }

    /// <summary>What is asked, or null.</summary>
    public Dimension? Ask { get; private init; }

    /// <summary>The way on from each option.</summary>
    public PlanNode[] Children { get; private init; } = [];

    /// <summary>Questions in the worst case.</summary>
    public int Worst { get; private init; }

    /// <summary>Questions on average over the classes of values.</summary>
    public double Average { get; private init; }

    /// <summary>Whether every way ends with an answer.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>A settled answer.</summary>
    public static PlanNode Settled(int answer) => answer == 1 ? Yes : No;

    /// <summary>A question; where all its options come to the same answer, that answer.</summary>
    public static PlanNode Asking(Dimension ask, PlanNode[] children)
    {
        if (children[0].Answer is not null && Array.TrueForAll(children, child => child == children[0]))
        {
            return children[0];
        }

        var classes = Enumerable.Range(0, children.Length).Sum(ask.Weight);
        return new PlanNode
        {
            Ask = ask,
            Children = children,
            Worst = 1 + children.Max(child => child.Worst),
            Average = 1 + (children.Select((child, option) => child.Average * ask.Weight(option)).Sum() / classes),
            IsWhole = Array.TrueForAll(children, child => child.IsWhole),
        };
    }

    /// <summary>Whether it takes fewer questions: in the worst case, then on average.</summary>
    public bool IsBetterThan(PlanNode other) =>
        Worst < other.Worst || (Worst == other.Worst && Average < other.Average - 1e-9);
}
