using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// What a letter says of one person on one day. The reference interpreter makes it; any other back end maps its own answer to
/// it, so that examples and comparisons are written once. Lists are in the order of the letter unless said otherwise.
/// </summary>
/// <param name="Day">The day asked about.</param>
/// <param name="InForce">Whether the letter speaks on the day; null while that hangs on unknown facts.</param>
/// <param name="InScope">Whether the letter is about the person; null while unknown.</param>
/// <param name="Workday">Whether the day is a working day; null while unknown.</param>
/// <param name="Modes">One entry a mode, in order of declaration.</param>
/// <param name="MissingFacts">Indexes of exactly those facts that can still change the answer, most decisive first.</param>
/// <param name="Assumed">Indexes of the facts that the letter uses and that have their presumed value, ascending.</param>
/// <param name="Fired">The norms that stand, or may stand, and the facts that made them.</param>
/// <param name="Errors">Facts that cannot be as given. When there are any, nothing is decided: all else is unknown or empty.</param>
public sealed record Outcome(
    DateOnly Day,
    bool? InForce,
    bool? InScope,
    bool? Workday,
    ImmutableArray<ModeOutcome> Modes,
    ImmutableArray<int> MissingFacts,
    ImmutableArray<int> Assumed,
    ImmutableArray<FiredPoint> Fired,
    ImmutableArray<InputError> Errors);

/// <summary>What a letter says of one mode of work.</summary>
/// <param name="Mode">Index of the mode.</param>
/// <param name="Status">Its status.</param>
/// <param name="Eligible">Whether the person may (or must) use it now; null while unknown.</param>
/// <param name="Points">The points that the status rests on, as cited, each once.</param>
/// <param name="Alternatives">
/// True when no one point certainly carries the status, so that <paramref name="Points"/> names all that possibly do.
/// </param>
/// <param name="SetAside">Points that speak of the mode and were certainly set aside by others.</param>
/// <param name="Conditions">What must be met, with a status <c>bersyarat</c> or <c>diskresi</c>.</param>
/// <param name="Duties">The acts that are required, forbidden or left free; empty when the mode is not eligible.</param>
/// <param name="Rights">The rights that are held; empty when the mode is not eligible.</param>
/// <param name="DecidedBy">Indexes of the offices that decide, with a status <c>diskresi</c>; none decides a rotation.</param>
/// <param name="Factors">What they weigh, with a status <c>diskresi</c>.</param>
public sealed record ModeOutcome(
    int Mode,
    ModeStatus Status,
    bool? Eligible,
    ImmutableArray<string> Points,
    bool Alternatives,
    ImmutableArray<string> SetAside,
    ImmutableArray<ConditionOutcome> Conditions,
    ImmutableArray<DutyOutcome> Duties,
    ImmutableArray<RightOutcome> Rights,
    ImmutableArray<int> DecidedBy,
    ImmutableArray<string> Factors)
{
    /// <summary>The sanctions that threaten; empty when the mode is not eligible.</summary>
    public ImmutableArray<SanctionOutcome> Sanctions { get; init; } = [];
}

/// <summary>A sanction that threatens for a breach.</summary>
/// <param name="Text">The sanctions in the words of the letter.</param>
/// <param name="Basis">The rules they rest on, or null.</param>
/// <param name="For">The breach in words, with its step where there is one.</param>
/// <param name="Point">The point it comes from.</param>
/// <param name="Certain">False when it hangs on unknown facts whether the point stands.</param>
public sealed record SanctionOutcome(string Text, string? Basis, string For, string Point, bool Certain)
{
    /// <summary>The sanction of a norm.</summary>
    public static SanctionOutcome Of(SanctionEffect effect, string point, bool certain) =>
        new(effect.Text, effect.Basis, effect.Step is null ? effect.For : $"{effect.For}, {effect.Step}", point, certain);
}


/// <summary>A precondition and whether it is met.</summary>
/// <param name="Text">Its words in the letter.</param>
/// <param name="Met">True, false, or null while unknown.</param>
public sealed record ConditionOutcome(string Text, bool? Met);

/// <summary>An act that is due, forbidden or left free.</summary>
/// <param name="Act">Index of the act.</param>
/// <param name="Text">The words of the letter.</param>
/// <param name="Holder">Index of the office that bears it, or -1: the person.</param>
/// <param name="Point">The point it comes from.</param>
/// <param name="Modality">Whether it is due, left free or forbidden.</param>
/// <param name="Certain">False when it hangs on unknown facts whether the point stands.</param>
public sealed record DutyOutcome(int Act, string Text, int Holder, string Point, Modality Modality, bool Certain);

/// <summary>A right that is held.</summary>
/// <param name="Right">Index of the right.</param>
/// <param name="Point">The point it comes from.</param>
/// <param name="Certain">False when it hangs on unknown facts whether the point stands.</param>
public sealed record RightOutcome(int Right, string Point, bool Certain);

/// <summary>A norm that stands, with what made it: the explanation of an answer.</summary>
/// <param name="Norm">Index of the norm.</param>
/// <param name="Certain">False when it hangs on unknown facts whether it stands.</param>
/// <param name="Because">The facts that made its conditions hold, ascending; derived facts stand for themselves.</param>
/// <param name="BecauseOfDay">Whether the day, too, made them hold.</param>
public sealed record FiredPoint(int Norm, bool Certain, ImmutableArray<GivenFact> Because, bool BecauseOfDay);
