using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <content>What holds for someone who works in a mode: hours, and acts due.</content>
internal sealed partial class Reading
{
    /// <summary>No point of a kind holds.</summary>
    public const int Nothing = 0;

    /// <summary>Two points of a kind hold that say different things.</summary>
    public const int Clash = 1;

    /// <summary>The answer of the first thing that may be said; the next has the next number.</summary>
    public const int First = 2;

    /// <summary>
    /// Whether a norm holds for someone who works in a mode: a norm about other modes neither stands nor sets another aside, and
    /// on a day that is no working day only those hold that name such days.
    /// </summary>
    public Verdict HoldsIn(Norm norm, int mode) =>
        Both(StandsIn(norm, mode), norm.HoldsOnFreeDays ? Verdict.Yes : Workday);

    /// <summary>Which of some things that norms say holds for someone who works in a mode.</summary>
    /// <param name="said">The norms, in a group for each thing said.</param>
    /// <param name="mode">The mode, or -1.</param>
    /// <returns><see cref="Nothing"/>, <see cref="Clash"/>, or <see cref="First"/> and the position of the group.</returns>
    public Verdict Said(ImmutableArray<ImmutableArray<Norm>> said, int mode)
    {
        var holds = said.Select(norms => Any(norms.Select(norm => HoldsIn(norm, mode)))).ToArray();
        var clash = Any(
            from first in Enumerable.Range(0, holds.Length)
            from second in Enumerable.Range(first + 1, holds.Length - first - 1)
            where !holds[first].IsNo && !holds[second].IsNo
            select Both(holds[first], holds[second]));
        return FirstThatHolds(holds.Select((verdict, i) => (verdict, Verdict.One(First + i)))
            .Prepend((clash, Verdict.One(Clash)))
            .Append((Verdict.Yes, Verdict.One(Nothing))));
    }

    private Verdict StandsIn(Norm norm, int mode)
    {
        if (!norm.Modes.IsDefaultOrEmpty && !norm.Modes.Contains(mode))
        {
            return Verdict.No;
        }

        if (!_standsIn.TryGetValue((norm.Index, mode), out var verdict))
        {
            verdict = All(StandingInParts(norm, mode));
            _standsIn.Add((norm.Index, mode), verdict);
        }

        return verdict;
    }

    private IEnumerable<Verdict> StandingInParts(Norm norm, int mode)
    {
        yield return Speaks(norm);
        yield return IsActive(norm);
        yield return Any(_index.SetAsideBy(norm).Select(other => StandsIn(other, mode))).Opposite;
    }
}
