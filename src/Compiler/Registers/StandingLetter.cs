using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>A letter as it stands on a day.</summary>
/// <param name="Registered">The letter as written.</param>
/// <param name="Letter">What it means on the day: amended, extended; never in force and without sentences once it is revoked.</param>
/// <param name="Text">Its text with the amendments put in.</param>
/// <param name="RevokedBy">What revoked it, or null.</param>
/// <param name="Amendments">What changed it, in order.</param>
/// <param name="Extensions">What extended it.</param>
public sealed record StandingLetter(
    RegisteredLetter Registered,
    Letter Letter,
    TracedText Text,
    LetterRelation? RevokedBy,
    ImmutableArray<LetterRelation> Amendments,
    ImmutableArray<LetterRelation> Extensions)
{
    /// <summary>Its number.</summary>
    public string Number => Registered.Number;

    /// <summary>Why it does not stand as its amendments want: one could not be put in, or they make it contradict itself. Empty where it does, or is revoked.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>All that acts on it.</summary>
    public IEnumerable<LetterRelation> Relations => Amendments.Concat(Extensions).Concat(RevokedBy is { } revoked ? [revoked] : []);
}
