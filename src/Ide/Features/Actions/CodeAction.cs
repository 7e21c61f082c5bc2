using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Ide.Features.Actions;

/// <summary>What kind of change an action is.</summary>
public enum ActionKind
{
    /// <summary>Mends a finding.</summary>
    QuickFix,

    /// <summary>Mends all that can be mended in one way only, in the whole text.</summary>
    FixAll,

    /// <summary>Writes the letter in another way that means the same.</summary>
    Rewrite,

    /// <summary>Gives a part of the letter a name of its own.</summary>
    Extract,

    /// <summary>Adds an example.</summary>
    Example,
}

/// <summary>A change of a text that is offered where one stands in it.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Change">The change: its title and its edits, not overlapping.</param>
public sealed record CodeAction(ActionKind Kind, Fix Change)
{
    /// <summary>The finding that it mends; null where it mends none.</summary>
    public Diagnostic? Mends { get; init; }

    /// <summary>Finds and checks the edits where that takes long, as long as an analysis of the letter; null where they are known. It may refuse.</summary>
    public Func<CancellationToken, ImmutableArray<TextEdit>>? Later { get; init; }

    /// <summary>What changes with it in other texts.</summary>
    public IReadOnlyList<DocumentChange> Beside { get; init; } = [];

    /// <summary>Whether it is the likeliest way to mend its finding.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>The same with its edits.</summary>
    /// <param name="cancelled">Stops the search.</param>
    /// <exception cref="RefusedException">It cannot be done.</exception>
    public CodeAction Resolved(CancellationToken cancelled) => Later is null ? this : this with { Change = Change with { Edits = Later(cancelled) }, Later = null };
}
