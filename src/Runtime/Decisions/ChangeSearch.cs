namespace Edaran.Runtime;

/// <summary>What would have to be different for another answer: the smallest sets of changes, or how the search for them ended.</summary>
/// <example><code>
/// ChangeSearch search = decision.FindChanges("WFA", eligible: true);
/// foreach (FactChange change in search.Sets[0].Facts) { Console.WriteLine(FactValueText.In("id").Describe(change.To)); }
/// </code></example>
/// <param name="Eligible">The answer sought.</param>
/// <param name="State">How the search ended.</param>
/// <param name="Sets">
/// Every set of changes of the smallest size, those most easily changed first. A set that changes the day comes last: with the day alone, or, only
/// where no change of facts suffices, with facts, but no date that something is counted from. Empty unless something was found.
/// </param>
public sealed record ChangeSearch(bool Eligible, ChangeSearchState State, IReadOnlyList<ChangeSet> Sets)
{
    /// <summary>The most facts that a set changes.</summary>
    /// <example><code>ChangeSearch.MaximumSize // 3</code></example>
    public const int MaximumSize = 3;

    /// <summary>False where the search met its bound: there may be more than was found.</summary>
    /// <example><code>search.IsComplete ? "" : "…"</code></example>
    public bool IsComplete { get; init; } = true;
}

/// <summary>How a search for changes ended.</summary>
/// <example><code>search.State == ChangeSearchState.Found</code></example>
public enum ChangeSearchState
{
    /// <summary>There are changes that suffice.</summary>
    Found,

    /// <summary>There are changes that suffice, but none of so few facts, the day counting as one, was found.</summary>
    TooMany,

    /// <summary>No facts at all give that answer on any day that letter and calendar mention.</summary>
    Impossible,

    /// <summary>The search met its bound: it is not known whether there are any.</summary>
    Stopped,
}

/// <summary>Changes that together suffice for another answer, whatever stays unknown; none of the facts could be left out.</summary>
/// <param name="Facts">The facts to change or to supply, in the letter's order.</param>
/// <param name="Days">The days nearest to the one asked about on which that answer holds; empty where the day stays.</param>
/// <example><code>set.Facts.Select(change => change.To.Fact.Name)</code></example>
public sealed record ChangeSet(IReadOnlyList<FactChange> Facts, IReadOnlyList<DayRange> Days)
{
    /// <summary>The hardest to change of what is changed.</summary>
    /// <example><code>set.Changeability &lt;= Changeability.Circumstance // something can be done about it</code></example>
    public Changeability Changeability =>
        Days.Count > 0 ? Changeability.Day : Facts.Max(change => change.Changeability);
}

/// <summary>A fact to change or to supply.</summary>
/// <param name="To">The values that would do, any of them.</param>
/// <param name="From">The value now, in words; null where it is unknown.</param>
/// <param name="IsPresumed">True when the value now was not given but presumed.</param>
/// <param name="Changeability">How easily it changes.</param>
/// <example><code>$"{change.From ?? "belum diketahui"} -> {FactValueText.In("id").Describe(change.To)}"</code></example>
public sealed record FactChange(FactValues To, string? From, bool IsPresumed, Changeability Changeability);

/// <summary>How easily a fact changes, the easiest first.</summary>
/// <example><code>change.Changeability == Changeability.Decided</code></example>
public enum Changeability
{
    /// <summary>Somebody decides it: an approval or other precondition, a decision, an order, a turn.</summary>
    Decided,

    /// <summary>It may come to be otherwise: the state of a place, or something that is so or not so of the person.</summary>
    Circumstance,

    /// <summary>Where the person is placed: the unit.</summary>
    Placement,

    /// <summary>Another quality of the person, such as the employment status.</summary>
    Standing,

    /// <summary>It follows from a date of the person's life, such as the age.</summary>
    Fixed,

    /// <summary>It follows from the day asked about.</summary>
    Day,
}
