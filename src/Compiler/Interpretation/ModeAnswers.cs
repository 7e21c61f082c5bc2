using System.Collections.Immutable;
using System.Numerics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Puts together what a letter says of each mode of work.</summary>
/// <param name="letter">The letter.</param>
/// <param name="reading">The letter in the situation.</param>
/// <param name="unrecorded">The same, where a turn that is not given counts as not recorded: the status is asked of it.</param>
internal sealed class ModeAnswers(Letter letter, Reading reading, Reading unrecorded)
{
    /// <summary>The answer for a mode where nothing can be decided.</summary>
    public static ModeOutcome Undecided(Mode mode) =>
        new(mode.Index, ModeStatus.Unknown, null, [], false, [], [], [], [], [], []);

    /// <summary>The answer for a mode.</summary>
    public ModeOutcome For(Mode mode)
    {
        var status = StatusOf(mode);
        var eligible = Quantifier.Truth(reading, one => one.IsEligible(mode));
        var (carrying, alternatives) = Carrying(mode, status);
        var bearing = Bearing(mode, eligible).ToList();
        return new ModeOutcome(
            mode.Index,
            status,
            eligible,
            Cited(carrying),
            alternatives,
            Cited(letter.Norms.Where(norm => IsCertain(unrecorded, one => one.IsSetAside(norm, mode)))),
            status is ModeStatus.Conditional or ModeStatus.Discretionary ? Conditions(carrying) : [],
            [.. bearing.SelectMany(norm => Duties(norm, mode))],
            [.. bearing.SelectMany(norm => Rights(norm, mode))],
            status == ModeStatus.Discretionary ? DecidedBy(carrying) : [],
            status == ModeStatus.Discretionary ? Factors(carrying) : [])
        {
            Sanctions = [.. bearing.SelectMany(norm => Sanctions(norm, mode))],
        };
    }

    private ModeStatus StatusOf(Mode mode)
    {
        var answers = Quantifier.Answers(unrecorded, one => one.Status(mode));
        return BitOperations.PopCount((uint)answers) == 1 ? (ModeStatus)BitOperations.TrailingZeroCount(answers) : ModeStatus.Unknown;
    }

    /// <summary>
    /// The norms that a status rests on. Where it is certain and some norm certainly carries it, those that do so certainly; else
    /// all that possibly carry it, or one of the statuses possible, as alternatives.
    /// </summary>
    private (ImmutableArray<Norm> Norms, bool Alternatives) Carrying(Mode mode, ModeStatus status)
    {
        var certain = letter.Norms.Where(norm => IsCertain(unrecorded, one => one.Carries(norm, mode))).ToImmutableArray();
        if (status != ModeStatus.Unknown && certain.Length > 0)
        {
            return (certain, false);
        }

        var possible = letter.Norms.Where(norm => IsPossible(unrecorded, one => one.Carries(norm, mode))).ToImmutableArray();
        return (possible, possible.Length > 0);
    }

    private ImmutableArray<ConditionOutcome> Conditions(ImmutableArray<Norm> carrying) =>
        [.. carrying
            .SelectMany(norm => Reading.OwnPreconditions(norm))
            .Select(one => new ConditionOutcome(one.Text, Quantifier.Truth(reading, situation => situation.Holds(one.Condition))))
            .Distinct()];

    /// <summary>
    /// The norms that may lay duties or give rights in a mode: none where the mode may not be used, so that nobody reads the
    /// duties of a mode that is not his; but on a day that is no working day those that name such days.
    /// </summary>
    private IEnumerable<Norm> Bearing(Mode mode, bool? eligible)
    {
        var isFreeDay = Quantifier.Truth(reading, one => one.Workday) == false;
        return letter.Norms.Where(norm =>
            (eligible != false || (isFreeDay && norm.HoldsOnFreeDays)) && IsPossible(reading, one => one.StandsFor(norm, mode)));
    }

    private IEnumerable<DutyOutcome> Duties(Norm norm, Mode mode) => norm.Effect is ActEffect effect
        ? effect.Acts.Select(act => new DutyOutcome(act.Act, act.Text, effect.Holder, norm.Point, effect.Modality, IsCertain(reading, one => one.StandsFor(norm, mode))))
        : [];

    private IEnumerable<RightOutcome> Rights(Norm norm, Mode mode) => norm.Effect is RightEffect effect
        ? effect.Rights.Select(right => new RightOutcome(right, norm.Point, IsCertain(reading, one => one.StandsFor(norm, mode))))
        : [];

    private IEnumerable<SanctionOutcome> Sanctions(Norm norm, Mode mode) => norm.Effect is SanctionEffect effect
        ? [SanctionOutcome.Of(effect, norm.Point, IsCertain(reading, one => one.StandsFor(norm, mode)))]
        : [];

    private static ImmutableArray<int> DecidedBy(ImmutableArray<Norm> carrying) =>
        [.. carrying.Select(norm => norm.Effect).OfType<DiscretionEffect>().Select(effect => effect.Official).Distinct()];

    private static ImmutableArray<string> Factors(ImmutableArray<Norm> carrying) =>
        [.. carrying.Select(norm => norm.Effect).OfType<DiscretionEffect>().SelectMany(effect => effect.Factors).Distinct()];

    private static ImmutableArray<string> Cited(IEnumerable<Norm> norms) => [.. norms.Select(norm => norm.Point).Distinct()];

    private static bool IsCertain(Reading reading, Func<Reading, Verdict> question) => Quantifier.Truth(reading, question) == true;

    private static bool IsPossible(Reading reading, Func<Reading, Verdict> question) => Quantifier.Truth(reading, question) != false;
}
