using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>Something that some person on some day comes to by a letter, and that its examples should show.</summary>
public abstract record CoverageGoal
{
    /// <summary>The cases that reach it, of people of whom every fact is known.</summary>
    internal abstract int Cases(LetterDiagrams diagrams);

    /// <summary>Whether an example reaches it.</summary>
    internal abstract bool IsReachedBy(Trial trial);
}

/// <summary>A norm stands.</summary>
/// <param name="Norm">The norm.</param>
public sealed record PointGoal(Norm Norm) : CoverageGoal
{
    internal override int Cases(LetterDiagrams diagrams) => diagrams.Stands(Norm);

    internal override bool IsReachedBy(Trial trial) => trial.Stands(Norm.Index);
}

/// <summary>A mode has a status, for someone the letter is about, in its period.</summary>
/// <param name="Mode">Index of the mode.</param>
/// <param name="Status">The status; never <see cref="ModeStatus.Unknown"/>.</param>
public sealed record StatusGoal(int Mode, ModeStatus Status) : CoverageGoal
{
    internal override int Cases(LetterDiagrams diagrams)
    {
        var isStatus = diagrams.Table.Is(diagrams.Status(diagrams.Letter.Vocabulary.Modes[Mode]), Mdd.Terminal((int)Status));
        return diagrams.Table.All([diagrams.InForce, diagrams.InScope, isStatus]);
    }

    internal override bool IsReachedBy(Trial trial) => trial.Outcome.Modes[Mode].Status == Status;
}

/// <summary>
/// A mode may be used on a working day, or may not, by someone the letter is about, in its period; or that is still open, because a
/// condition or a decision that the letter asks for is not known.
/// </summary>
/// <param name="Mode">Index of the mode.</param>
/// <param name="Eligible">Whether it may; null: still open.</param>
public sealed record EligibleGoal(int Mode, bool? Eligible) : CoverageGoal
{
    internal override int Cases(LetterDiagrams diagrams)
    {
        var (table, mode) = (diagrams.Table, diagrams.Letter.Vocabulary.Modes[Mode]);
        var isAnswer = Eligible is { } known
            ? table.Is(diagrams.Eligible(mode), known ? Mdd.Yes : Mdd.No)
            : new OpenUse(diagrams, mode).Cases();
        return table.All([diagrams.InForce, diagrams.InScope, diagrams.Workday, isAnswer]);
    }

    internal override bool IsReachedBy(Trial trial) => trial.Outcome is { Workday: true, Errors: [] } outcome
        && outcome.Modes[Mode] is var mode
        && mode.Eligible == Eligible
        && (Eligible is not null || mode.Status is ModeStatus.Conditional or ModeStatus.Discretionary);
}
