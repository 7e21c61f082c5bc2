namespace Edaran.Runtime;

/// <summary>What one letter says of one person on one day.</summary>
/// <example><code>
/// Decision decision = letter.Evaluate(facts, new DateOnly(2025, 3, 25));
/// ModeDecision wfa = decision["WFA"];
/// Console.WriteLine($"{StatusText.Of(wfa.Status)} menurut angka {string.Join("; ", wfa.Points.Select(p => p.Point))}");
/// </code></example>
public sealed class Decision
{
    private readonly Func<Explanation> _explain;

    internal Decision(
        RuleLetter letter,
        DateOnly date,
        bool? inForce,
        bool? inScope,
        bool? workday,
        IReadOnlyList<ModeDecision> modes,
        IReadOnlyList<string> missingFacts,
        IReadOnlyList<string> assumed,
        Func<Explanation> explain)
    {
        Letter = letter;
        Date = date;
        InForce = inForce;
        InScope = inScope;
        Workday = workday;
        Modes = modes;
        MissingFacts = missingFacts;
        Assumed = assumed;
        _explain = explain;
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

    /// <summary>The decision for a mode.</summary>
    /// <param name="mode">Its name or an alias, in any case.</param>
    /// <exception cref="ArgumentException">The letter knows no such mode.</exception>
    /// <example><code>decision["WFH"].Eligible</code></example>
    public ModeDecision this[string mode]
    {
        get
        {
            var at = Letter.Schema.IndexOfMode(mode);
            return at >= 0
                ? Modes[at]
                : throw new ArgumentException($"Moda \"{mode}\" tidak dikenal surat edaran {Letter.Number}.", nameof(mode));
        }
    }

    /// <summary>Why: for each point whether it stands and which facts decide that. Made only when asked for.</summary>
    /// <returns>The explanation.</returns>
    /// <example><code>foreach (PointExplanation point in decision.Explain().Points) { Console.WriteLine(point); }</code></example>
    public Explanation Explain() => _explain();
}
