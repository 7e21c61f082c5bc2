using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// The cases in which a mode has a status <c>bersyarat</c> or <c>diskresi</c> for certain and its use becomes open when one fact is left
/// out. That one is enough: where several left out leave the use open, some two completions differ in a single fact.
/// </summary>
/// <param name="diagrams">The letter.</param>
/// <param name="mode">The mode.</param>
internal sealed class OpenUse(LetterDiagrams diagrams, Mode mode)
{
    private Mdd Table => diagrams.Table;

    /// <summary>The cases.</summary>
    public int Cases() => Table.Any(
        from status in new[] { ModeStatus.Conditional, ModeStatus.Discretionary }
        let isStatus = Table.Is(diagrams.Status(mode), Mdd.Terminal((int)status))
        where isStatus != Mdd.No
        from level in Enumerable.Range(0, diagrams.Variables.InOrder.Length)
        select diagrams.Variables.InOrder[level] switch
        {
            FactVariable { Fact.Presumed: not null } or DayVariable => Mdd.No,
            FactVariable { Fact.Origin: FactOrigin.Turn } turn => Table.And(StaysUnrecorded(isStatus, level, turn), Varies(Recorded(level, turn), level)),
            _ => Table.And(Table.Not(Table.Some(Table.Without(diagrams.Possible, isStatus), level)), Varies(Table.And(isStatus, diagrams.Possible), level)),
        });

    /// <summary>Whether use is both yes and no within some cases, by one fact.</summary>
    private int Varies(int cases, int level) => Table.And(
        Table.Some(Table.And(cases, diagrams.Eligible(mode)), level),
        Table.Some(Table.Without(cases, diagrams.Eligible(mode)), level));

    // A turn that is left out counts as not recorded for the status, as unknown for the use.
    private int StaysUnrecorded(int isStatus, int level, FactVariable turn) =>
        Table.Some(Table.Without(isStatus, Recorded(level, turn)), level);

    private int Recorded(int level, FactVariable turn)
    {
        var unrecorded = turn.ClassOf(Situation.NotRecorded);
        return Table.In(level, ClassSet.Where(turn.Classes, klass => klass != unrecorded));
    }
}
