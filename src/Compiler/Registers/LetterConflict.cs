using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Registers;

/// <summary>Two sentences of different letters that do not go together, with a person and a day it happens to.</summary>
/// <param name="Kind">How they do not go together.</param>
/// <param name="First">The one, of the letter that stands first in the register.</param>
/// <param name="Second">The other.</param>
/// <param name="Mode">The name of the mode.</param>
/// <param name="Day">The day.</param>
/// <param name="Person">The facts of the person that matter, by name, in words; whatever the others are, it happens.</param>
/// <param name="Prevails">Whether the first (1) or the second (2) goes before the other, or none (0).</param>
/// <param name="Reason">Why; null where none does.</param>
/// <param name="Finding">The same as a finding.</param>
public sealed record LetterConflict(
    ConflictKind Kind,
    JoinedNorm First,
    JoinedNorm Second,
    string Mode,
    DateOnly Day,
    ImmutableArray<(string Fact, string Value)> Person,
    int Prevails,
    Precedence? Reason,
    Diagnostic Finding);

/// <summary>How two letters do not go together.</summary>
public enum ConflictKind
{
    /// <summary>What one requires or gives leave for, the other forbids, for one person on one day.</summary>
    Contradiction,

    /// <summary>Each requires the same mode on a day of the week of which the other says nothing.</summary>
    OtherDay,
}

/// <summary>The conflicts between the letters of a register.</summary>
/// <param name="Conflicts">The conflicts found, one a pair of sentences.</param>
/// <param name="Findings">The same as findings, with those that keep letters from being compared, and searches that were ended.</param>
public sealed record ConflictReport(ImmutableArray<LetterConflict> Conflicts, ImmutableArray<Diagnostic> Findings);
