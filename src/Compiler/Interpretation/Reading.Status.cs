using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <content>What follows for a mode: status, whether it may be used, and the points it rests on (semantics 5 and 6).</content>
internal sealed partial class Reading
{
    /// <summary>The status of a mode; the answers are the members of <see cref="ModeStatus"/>.</summary>
    public Verdict Status(Mode mode) => _status[mode.Index] ??= FirstThatHolds(StatusCases(mode));

    /// <summary>Whether a mode may be used now.</summary>
    public Verdict IsEligible(Mode mode) => FirstThatHolds(EligibleCases(mode));

    /// <summary>Whether a norm stands and is one that the status of a mode rests on.</summary>
    public Verdict Carries(Norm norm, Mode mode)
    {
        var status = Status(mode);
        return Both(
            Stands(norm),
            Any(Enum.GetValues<ModeStatus>().Select(one => Both(status.Is((int)one), SignalsStatus(norm, mode, one)))));
    }

    /// <summary>Whether a norm that says something of a mode is set aside.</summary>
    public Verdict IsSetAside(Norm norm, Mode mode) => Both(Concerns(norm, mode), IsSetAside(norm));

    /// <summary>Whether a norm with acts or rights stands and is about a mode.</summary>
    public Verdict StandsFor(Norm norm, Mode mode) => IsAbout(norm, mode) ? Stands(norm) : Verdict.No;

    /// <summary>The preconditions that a norm itself states.</summary>
    public static ImmutableArray<Precondition> OwnPreconditions(Norm norm) => norm.Effect switch
    {
        PlaceEffect place => place.Preconditions,
        DiscretionEffect discretion => discretion.Preconditions,
        PreconditionEffect must => must.Preconditions,
        _ => [],
    };

    private IEnumerable<(Verdict Guard, Verdict Answer)> StatusCases(Mode mode)
    {
        yield return (Both(InForce, InScope).Opposite, Verdict.One((int)ModeStatus.Ungoverned));
        yield return (Clashes(mode), Verdict.One((int)ModeStatus.Contradictory));
        yield return (Requires(mode), Verdict.One((int)ModeStatus.Required));
        yield return (Permits(mode), Verdict.One((int)ModeStatus.Permitted));
        yield return (GrantsConditionally(mode), Verdict.One((int)ModeStatus.Conditional));
        yield return (LeavesOpen(mode), Verdict.One((int)ModeStatus.Discretionary));
        yield return (Prohibits(mode), Verdict.One((int)ModeStatus.Prohibited));
        yield return (Verdict.Yes, Verdict.One((int)ModeStatus.Ungoverned));
    }

    private IEnumerable<(Verdict Guard, Verdict Answer)> EligibleCases(Mode mode)
    {
        var isNormal = Verdict.Of(mode.Index == 0);
        yield return (Workday.Opposite, Verdict.No);
        yield return (Both(InForce, InScope).Opposite, isNormal);
        yield return (Clashes(mode), Verdict.No);
        yield return (Any([Requires(mode), Permits(mode)]), Verdict.Yes);
        yield return (Any([GrantsConditionally(mode), LeavesOpen(mode)]), HasUsableGrant(mode));
        yield return (Prohibits(mode), Verdict.No);
        yield return (Verdict.Yes, isNormal);
    }

    /// <summary>A requirement or grant of a mode against its prohibition.</summary>
    private Verdict Clashes(Mode mode) => Both(
        Prohibits(mode), Any([Requires(mode), Permits(mode), GrantsConditionally(mode), LeavesOpen(mode)]));

    /// <summary>A grant whose preconditions are met – with the decision, where one is needed – and every added condition too.</summary>
    private Verdict HasUsableGrant(Mode mode) => Both(
        AddedConditionsAreMet(mode),
        Some(norm => Both(Any([SignalsGrant(norm, mode), IsDecided(norm, mode)]), AreMet(OwnPreconditions(norm)))));

    private Verdict AddedConditionsAreMet(Mode mode) => Some(norm =>
        Both(SignalsAddedConditions(norm, mode), AreMet(OwnPreconditions(norm)).Opposite)).Opposite;

    private Verdict AreMet(ImmutableArray<Precondition> preconditions) =>
        All(preconditions.Select(precondition => Holds(precondition.Condition)));

    private Verdict IsDecided(Norm norm, Mode mode) => norm.Effect is DiscretionEffect discretion
        ? Any(discretion.Modes.Select((named, index) =>
            Contains(named, mode) ? IsYes(discretion.Decisions[index]) : Verdict.No))
        : Verdict.No;

    private Verdict SignalsStatus(Norm norm, Mode mode, ModeStatus status) => status switch
    {
        ModeStatus.Required => SignalsRequired(norm, mode),
        ModeStatus.Permitted => OwnPreconditions(norm).Length > 0 ? Verdict.No : SignalsGrant(norm, mode),
        ModeStatus.Conditional => Any([SignalsGrant(norm, mode), SignalsAddedConditions(norm, mode)]),
        ModeStatus.Discretionary => Any([SignalsDiscretion(norm, mode), SignalsAddedConditions(norm, mode)]),
        ModeStatus.Prohibited => SignalsProhibited(norm, mode),
        ModeStatus.Contradictory => Any([
            SignalsRequired(norm, mode),
            SignalsGrant(norm, mode),
            SignalsDiscretion(norm, mode),
            SignalsProhibited(norm, mode)]),
        _ => Verdict.No,
    };
}
