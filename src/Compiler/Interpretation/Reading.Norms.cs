using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <content>Which points stand (semantics 1 to 4).</content>
internal sealed partial class Reading
{
    /// <summary>Whether the letter is in force (semantics 1).</summary>
    public Verdict InForce => _inForce ??= Holds(Letter.Period);

    /// <summary>Whether the letter is about the person (semantics 2).</summary>
    public Verdict InScope => _inScope ??= Holds(Letter.Scope);

    /// <summary>Whether the day is a working day.</summary>
    public Verdict Workday => IsYes(Letter.Vocabulary.WorkdayFact);

    /// <summary>Whether a norm is active: subject, times and conditions hold, its exceptions do not (semantics 3).</summary>
    public Verdict IsActive(Norm norm) => All(ActiveParts(norm));

    /// <summary>Whether a norm speaks: a duty with dates of its own from the day of enactment on, any other in the letter's period.</summary>
    public Verdict Speaks(Norm norm) => Both(
        InScope,
        norm.OwnDates ? Verdict.Of(!(Day < Letter.Enacted)) : InForce);

    /// <summary>Whether a norm is active and speaks and no norm that stands sets it aside (semantics 4).</summary>
    public Verdict Stands(Norm norm) => _stands[norm.Index] ??= All(StandingParts(norm));

    /// <summary>Whether a norm is active and speaks, but is set aside.</summary>
    public Verdict IsSetAside(Norm norm) => All(IsSetAsideParts(norm));

    private IEnumerable<Verdict> ActiveParts(Norm norm)
    {
        yield return Holds(norm.Subject);
        yield return Holds(norm.Times);
        yield return Holds(norm.When);
        foreach (var exception in norm.Exceptions)
        {
            yield return Holds(exception.Condition).Opposite;
        }

        if (norm.RestsOnFreeDays)
        {
            yield return Workday;
        }

        if (norm.Effect is OrderEffect order)
        {
            yield return IsYes(order.Order);
        }
    }

    private IEnumerable<Verdict> StandingParts(Norm norm)
    {
        yield return Speaks(norm);
        yield return IsActive(norm);
        yield return StandingAgainst(norm).Opposite;
    }

    private IEnumerable<Verdict> IsSetAsideParts(Norm norm)
    {
        yield return Speaks(norm);
        yield return IsActive(norm);
        yield return StandingAgainst(norm);
    }

    private Verdict StandingAgainst(Norm norm) =>
        Any(_index.SetAsideBy(norm).Select(Stands));
}
