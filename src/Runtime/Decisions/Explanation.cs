namespace Edaran.Runtime;

/// <summary>Why a letter says what it says of a person on a day, point by point.</summary>
/// <param name="Points">Every point of the letter, in order.</param>
/// <example><code>foreach (PointExplanation point in decision.Explain().Points.Where(p => p.Stands.IsYes)) { Console.WriteLine(point); }</code></example>
public sealed record Explanation(IReadOnlyList<PointExplanation> Points)
{
    /// <summary>Facts that together suffice for <see cref="Decision.InForce"/>; empty when it is unknown, or when the day alone decides.</summary>
    /// <example><code>decision.Explain().InForceBecause.Select(f => f.Fact.Name) // ["bencana banjir"]</code></example>
    public IReadOnlyList<KnownFact> InForceBecause { get; init; } = [];

    /// <summary>Facts that together suffice for <see cref="Decision.InScope"/>; empty when it is unknown, or where the letter is about everyone.</summary>
    /// <example><code>decision.Explain().InScopeBecause.Select(f => f.Value) // ["non-ASN"]</code></example>
    public IReadOnlyList<KnownFact> InScopeBecause { get; init; } = [];
}

/// <summary>Whether a point stands, and why.</summary>
/// <param name="Point">The point.</param>
/// <param name="Stands">Whether it holds and is not set aside.</param>
/// <param name="SetAsideBy">Points that set it aside; empty unless it holds and yet does not stand.</param>
/// <param name="Because">
/// Facts that together suffice on this day for <paramref name="Stands"/>, none of which could be left out; empty when it is unknown, or when the
/// day alone decides.
/// </param>
/// <example><code>point.Because.Select(f => $"{f.Fact.Name}: {f.Value}")</code></example>
public sealed record PointExplanation(
    PointSchema Point, Truth Stands, IReadOnlyList<PointSchema> SetAsideBy, IReadOnlyList<KnownFact> Because)
{
    /// <summary>The modes that the point can require, allow or prohibit; empty for points about something else.</summary>
    /// <example><code>point.Concerns.Any(mode => mode.Name == "WFA")</code></example>
    public IReadOnlyList<ModeSchema> Concerns { get; init; } = [];
}

/// <summary>A fact and its value.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value in words, as letters write it.</param>
/// <param name="IsPresumed">True when it was not given but presumed.</param>
/// <example><code>$"{known.Fact.Name}: {known.Value}" // "suhu tubuh: 37,6"</code></example>
public sealed record KnownFact(FactSchema Fact, string Value, bool IsPresumed);
