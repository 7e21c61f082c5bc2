using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>A norm would stand, were it not for one exception or one norm that sets it aside.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Exception">The exception, or null.</param>
/// <param name="By">The norm that sets it aside, or null.</param>
public sealed record ReliefGoal(Norm Norm, NormException? Exception, Norm? By) : CoverageGoal
{
    /// <summary>Whom the exception is for, near the words of the letter; empty for a setting aside.</summary>
    public string Text(Letter letter) => Exception is null ? string.Empty : new LetterWords(letter.Vocabulary).Of(Exception.Condition);

    internal override int Cases(LetterDiagrams diagrams)
    {
        var table = diagrams.Table;
        var relief = By is null ? diagrams.Of(Exception!.Condition) : diagrams.Stands(By);
        var others = SettersOf(diagrams.Letter).Where(other => other.Index != By?.Index);
        var active = Exception is null ? diagrams.Active(Norm) : diagrams.ActiveWith(Norm, LetterDiagrams.PartsOf(Without(Norm)));
        return table.All([active, diagrams.Speaks(Norm), relief, table.Not(table.Any(others.Select(diagrams.Stands)))]);
    }

    internal override bool IsReachedBy(Trial trial)
    {
        if (!trial.Outcome.Errors.IsEmpty || trial.Outcome.Fired.Any(fired => fired.Norm == Norm.Index))
        {
            return false;
        }

        return Interpreter.Decide(Without(trial.Letter), trial.Known, trial.Day).Fired.Any(fired => fired.Norm == Norm.Index && fired.Certain);
    }

    private IEnumerable<Norm> SettersOf(Letter letter) => letter.Norms.Where(other => other.SetsAside.Contains(Norm.Index));

    /// <summary>The letter without the exception, or without the setting aside.</summary>
    internal Letter Without(Letter letter) => letter with
    {
        Norms = By is null
            ? letter.Norms.SetItem(Norm.Index, Without(Norm))
            : letter.Norms.SetItem(By.Index, By with { SetsAside = By.SetsAside.Remove(Norm.Index) }),
    };

    private Norm Without(Norm norm) => norm with { Exceptions = norm.Exceptions.Remove(Exception!) };
}
