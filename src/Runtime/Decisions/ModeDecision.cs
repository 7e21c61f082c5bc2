namespace Edaran.Runtime;

/// <summary>What a letter says of one mode of work for one person on one day.</summary>
/// <example><code>
/// ModeDecision wfa = decision["WFA"];
/// if (wfa.Eligible == true) { Remind(wfa.Duties); }
/// </code></example>
public sealed class ModeDecision
{
    /// <summary>The mode.</summary>
    /// <example><code>wfa.Mode.Name // "WFA"</code></example>
    public required ModeSchema Mode { get; init; }

    /// <summary>What the letter says of it.</summary>
    /// <example><code>wfa.Status == Status.Conditional</code></example>
    public required Status Status { get; init; }

    /// <summary>Whether the person may work in it that day; null where that is not known.</summary>
    /// <example><code>wfa.Eligible ?? false</code></example>
    public required bool? Eligible { get; init; }

    /// <summary>The points that the status rests on, in the letter's order; empty for <see cref="Status.Ungoverned"/>.</summary>
    /// <example><code>wfa.Points[0].Point // "2"</code></example>
    public required IReadOnlyList<PointSchema> Points { get; init; }

    /// <summary>
    /// True when no point of <see cref="Points"/> is certain to stand by itself: they are the possible ones, of which facts that are not known
    /// decide.
    /// </summary>
    /// <example><code>wfa.PointsAreAlternatives ? "menurut salah satu dari" : "menurut"</code></example>
    public required bool PointsAreAlternatives { get; init; }

    /// <summary>Points about this mode that hold but were set aside by another point.</summary>
    /// <example><code>wfa.SetAside.Count</code></example>
    public required IReadOnlyList<PointSchema> SetAside { get; init; }

    /// <summary>Preconditions of the leave and whether each is met; only for <see cref="Status.Conditional"/> and <see cref="Status.Discretionary"/>.</summary>
    /// <example><code>wfa.Conditions.All(c => c.State == ConditionState.Met)</code></example>
    public required IReadOnlyList<ConditionDecision> Conditions { get; init; }

    /// <summary>Duties, prohibitions and leave that come with the mode; empty when the person is not eligible.</summary>
    /// <example><code>wfa.Duties.Select(d => d.Duty.Text)</code></example>
    public required IReadOnlyList<DutyDecision> Duties { get; init; }

    /// <summary>Rights that come with the mode; empty when the person is not eligible.</summary>
    /// <example><code>wfa.Rights.Select(r => r.Right)</code></example>
    public required IReadOnlyList<RightDecision> Rights { get; init; }

    /// <summary>Sanctions that threaten in the mode; empty when the person is not eligible. Whether a breach happened is not told here.</summary>
    /// <example><code>wfa.Sanctions.Select(s => $"bila {s.Sanction.For}: {s.Sanction.Text}")</code></example>
    public IReadOnlyList<SanctionDecision> Sanctions { get; init; } = [];

    /// <summary>The offices that decide, for <see cref="Status.Discretionary"/>; otherwise, or where a rotation decides, empty.</summary>
    /// <example><code>wfa.DecidedBy // ["kepala perangkat daerah"]</code></example>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    /// <summary>What is to be weighed, for <see cref="Status.Discretionary"/>; otherwise empty.</summary>
    /// <example><code>wfa.Factors</code></example>
    public required IReadOnlyList<string> Factors { get; init; }
}

/// <summary>A precondition and whether it is met.</summary>
/// <param name="Text">Its words in the letter.</param>
/// <param name="State">Whether it is met.</param>
/// <param name="Point">The point it comes from.</param>
/// <example><code>condition.State == ConditionState.Unknown</code></example>
public sealed record ConditionDecision(string Text, ConditionState State, PointSchema Point);

/// <summary>Whether a precondition is met.</summary>
/// <example><code>condition.State == ConditionState.Met</code></example>
public enum ConditionState
{
    /// <summary>It is not met.</summary>
    Unmet,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>What is known does not decide it.</summary>
    Unknown,
}

/// <summary>An act that a point requires, forbids or leaves free.</summary>
/// <param name="Duty">The act.</param>
/// <param name="Point">The point it comes from.</param>
/// <param name="IsCertain">False when facts that are not known decide whether the point stands.</param>
/// <example><code>duty.Duty.Text + " (angka " + duty.Point.Point + ")"</code></example>
public sealed record DutyDecision(DutySchema Duty, PointSchema Point, bool IsCertain);

/// <summary>A right that a point gives.</summary>
/// <param name="Right">Its name.</param>
/// <param name="Point">The point it comes from.</param>
/// <param name="IsCertain">False when facts that are not known decide whether the point stands.</param>
/// <example><code>right.Right // "TPP"</code></example>
public sealed record RightDecision(string Right, PointSchema Point, bool IsCertain);

/// <summary>A sanction that a point threatens with.</summary>
/// <param name="Sanction">What it is and for which breach.</param>
/// <param name="Point">The point it comes from.</param>
/// <param name="IsCertain">False when facts that are not known decide whether the point stands.</param>
/// <example><code>sanction.Sanction.Text + " (angka " + sanction.Point.Point + ")"</code></example>
public sealed record SanctionDecision(SanctionSchema Sanction, PointSchema Point, bool IsCertain);
