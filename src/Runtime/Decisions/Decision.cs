namespace Edaran.Runtime;

/// <summary>What one letter says of one person on one day.</summary>
/// <example><code>
/// Decision decision = letter.Evaluate(facts, new DateOnly(2025, 3, 25));
/// ModeDecision wfa = decision["WFA"];
/// Console.WriteLine($"{StatusText.Of(wfa.Status)} menurut angka {string.Join("; ", wfa.Points.Select(p => p.Point))}");
/// </code></example>
public sealed class Decision
{
    private readonly BoundFacts _bound;

    internal Decision(
        RuleLetter letter,
        DateOnly date,
        bool? inForce,
        bool? inScope,
        bool? workday,
        IReadOnlyList<ModeDecision> modes,
        IReadOnlyList<string> missingFacts,
        IReadOnlyList<string> assumed,
        BoundFacts bound)
    {
        Letter = letter;
        Date = date;
        InForce = inForce;
        InScope = inScope;
        Workday = workday;
        Modes = modes;
        MissingFacts = missingFacts;
        Assumed = assumed;
        _bound = bound;
    }

    /// <summary>The letter asked.</summary>
    /// <example><code>decision.Letter.Number</code></example>
    public RuleLetter Letter { get; }

    /// <summary>The day asked about.</summary>
    /// <example><code>decision.Date // 2025-03-25</code></example>
    public DateOnly Date { get; }

    /// <summary>Whether the letter is in force on the day; null where that hangs on something unknown.</summary>
    /// <example><code>if (decision.InForce == false) { … }</code></example>
    public bool? InForce { get; }

    /// <summary>Whether the letter is about the person; null where that hangs on something unknown.</summary>
    /// <example><code>decision.InScope ?? Ask(decision.MissingFacts)</code></example>
    public bool? InScope { get; }

    /// <summary>Whether the day is a working day; null where the calendar does not say and it was not given.</summary>
    /// <example><code>decision.Workday == true</code></example>
    public bool? Workday { get; }

    /// <summary>One decision a mode, in the letter's order; the first is the normal mode.</summary>
    /// <example><code>foreach (ModeDecision mode in decision.Modes) { … }</code></example>
    public IReadOnlyList<ModeDecision> Modes { get; }

    /// <summary>Names of exactly those facts that can still change an open answer, the most decisive first; empty when nothing is open.</summary>
    /// <example><code>string next = decision.MissingFacts[0];</code></example>
    public IReadOnlyList<string> MissingFacts { get; }

    /// <summary>Names of the facts that were presumed because they were not given.</summary>
    /// <example><code>decision.Assumed // ["keadaan darurat"]</code></example>
    public IReadOnlyList<string> Assumed { get; }

    /// <summary>The facts it is about.</summary>
    internal BoundFacts Bound => _bound;

    /// <summary>The decision for a mode.</summary>
    /// <param name="mode">Its name or an alias, in any case.</param>
    /// <exception cref="ArgumentException">The letter knows no such mode.</exception>
    /// <example><code>decision["WFH"].Eligible</code></example>
    public ModeDecision this[string mode] => Modes[IndexOf(mode)];

    /// <summary>Why: for each point whether it stands and which facts decide that. Made only when asked for.</summary>
    /// <returns>The explanation.</returns>
    /// <example><code>foreach (PointExplanation point in decision.Explain().Points) { Console.WriteLine(point); }</code></example>
    public Explanation Explain() => new Explainer(Letter, _bound, Date).Explain();

    /// <summary>
    /// The smallest changes of facts after which a mode is certainly open, or certainly not open, to the person. Where the answer is not known, only
    /// unknown facts are supplied; otherwise known ones may be changed, too. Made only when asked for.
    /// </summary>
    /// <param name="mode">Its name or an alias, in any case.</param>
    /// <param name="eligible">The answer sought; not the one that holds.</param>
    /// <returns>The changes, or how the search for them ended.</returns>
    /// <exception cref="ArgumentException">The letter knows no such mode, or that is the answer already.</exception>
    /// <example><code>ChangeSearch search = decision.FindChanges("WFA", eligible: true);</code></example>
    public ChangeSearch FindChanges(string mode, bool eligible)
    {
        var at = IndexOf(mode);
        return Modes[at].Eligible == eligible
            ? throw new ArgumentException("That is the answer already.", nameof(eligible))
            : new ChangeFinder(Letter.Engine, at, _bound, Date, eligible).Find(onlySupply: Modes[at].Eligible is null);
    }

    /// <summary>In which order to ask for unknown facts, so that it is soonest known whether a mode is open. Made only when asked for.</summary>
    /// <param name="mode">Its name or an alias, in any case.</param>
    /// <returns>The plan, or null where it is known already.</returns>
    /// <exception cref="ArgumentException">The letter knows no such mode.</exception>
    /// <example><code>QuestionPlan? plan = decision.PlanQuestions("WFA");</code></example>
    public QuestionPlan? PlanQuestions(string mode)
    {
        var at = IndexOf(mode);
        return Modes[at].Eligible is null ? new QuestionPlanner(Letter.Engine, at, _bound, Date).Plan() : null;
    }

    private int IndexOf(string mode) => Letter.Schema.IndexOfMode(mode) is var at and >= 0
        ? at
        : throw new ArgumentException($"Moda \"{mode}\" tidak dikenal surat edaran {Letter.Number}.", nameof(mode));
}
