using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <content>
/// What a standing norm says of a mode (semantics 5). A <em>signal</em> here is what the norm would say if it stood; the
/// members without a norm are about the norms that stand.
/// </content>
internal sealed partial class Reading
{
    /// <summary>Whether some standing norm requires the mode.</summary>
    private Verdict Requires(Mode mode) => Some(norm => SignalsRequired(norm, mode));

    /// <summary>Whether some standing norm grants the mode with nothing to be met.</summary>
    private Verdict Permits(Mode mode) =>
        Both(HasAddedConditions(mode).Opposite, Some(norm => OwnPreconditions(norm).Length > 0 ? Verdict.No : SignalsGrant(norm, mode)));

    /// <summary>Whether some standing norm grants the mode with something to be met.</summary>
    private Verdict GrantsConditionally(Mode mode) => Some(norm =>
        Both(SignalsGrant(norm, mode), OwnPreconditions(norm).Length > 0 ? Verdict.Yes : HasAddedConditions(mode)));

    /// <summary>Whether some standing norm leaves the mode to a decision or a rotation.</summary>
    private Verdict LeavesOpen(Mode mode) => Some(norm => SignalsDiscretion(norm, mode));

    /// <summary>Whether some standing norm prohibits the mode.</summary>
    private Verdict Prohibits(Mode mode) => Some(norm => SignalsProhibited(norm, mode));

    /// <summary>Whether some standing norm (<c>S yang WFH harus X</c>) adds conditions to every grant of the mode.</summary>
    private Verdict HasAddedConditions(Mode mode) =>
        _addedConditions[mode.Index] ??= Some(norm => SignalsAddedConditions(norm, mode));

    /// <summary>A norm requires the mode itself.</summary>
    private Verdict SignalsRequired(Norm norm, Mode mode) => Demands(norm, required => required == mode);

    /// <summary>A norm gives leave for the mode, or requires a mode that contains it. Leave for a mode is leave for the modes within it.</summary>
    private Verdict SignalsGrant(Norm norm, Mode mode) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Permit } place => Verdict.Of(place.Modes.Any(named => Contains(named, mode))),
        _ => Demands(norm, required => required != mode && Contains(required.Index, mode)),
    };

    /// <summary>A norm leaves the mode to an official, or to a rotation whose turn is not recorded.</summary>
    private Verdict SignalsDiscretion(Norm norm, Mode mode) => norm.Effect switch
    {
        DiscretionEffect discretion => Verdict.Of(discretion.Modes.Any(named => Contains(named, mode))),
        SplitEffect split when split.Shares.Any(share => share.Mode == mode.Index) =>
            _situation.Test(split.Turn, turn => turn == Situation.NotRecorded),
        _ => Verdict.No,
    };

    /// <summary>A norm prohibits the mode or one that contains it, or requires another mode that does not contain it.</summary>
    private Verdict SignalsProhibited(Norm norm, Mode mode) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Prohibit } place => Verdict.Of(place.Modes.Any(named => Contains(named, mode))),
        _ => Demands(norm, required => !Contains(required.Index, mode)),
    };

    /// <summary>A norm adds preconditions to every grant of the mode.</summary>
    private static Verdict SignalsAddedConditions(Norm norm, Mode mode) =>
        Verdict.Of(norm.Effect is PreconditionEffect && IsAbout(norm, mode));

    /// <summary>A norm says anything of the mode.</summary>
    private Verdict Concerns(Norm norm, Mode mode) => Any([
        Demands(norm, _ => true),
        SignalsGrant(norm, mode),
        SignalsDiscretion(norm, mode),
        SignalsProhibited(norm, mode),
        SignalsAddedConditions(norm, mode)]);

    /// <summary>Whether a norm requires a mode that fits: by <c>wajib</c>, by an order, or by a rotation whose turn it is.</summary>
    private Verdict Demands(Norm norm, Func<Mode, bool> fits) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => Verdict.Of(place.Modes.Any(mode => fits(ModeAt(mode)))),
        OrderEffect order => Verdict.Of(fits(ModeAt(order.Mode))),
        SplitEffect split => _situation.Test(
            split.Turn, turn => turn >= 0 && turn < split.Shares.Length && fits(ModeAt(split.Shares[(int)turn].Mode))),
        _ => Verdict.No,
    };

    private Verdict Some(Func<Norm, Verdict> signal) => Any(Norms.Select(norm =>
    {
        var verdict = signal(norm);
        return verdict.IsNo ? verdict : Both(verdict, Stands(norm));
    }));

    private Mode ModeAt(int index) => Letter.Vocabulary.Modes[index];

    private bool Contains(int outer, Mode inner) => ModeAt(outer).Subtree.Contains(inner.Index);

    private static bool IsAbout(Norm norm, Mode mode) =>
        norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index);
}
