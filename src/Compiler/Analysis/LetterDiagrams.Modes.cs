using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <content>What the standing points say of a mode.</content>
internal sealed partial class LetterDiagrams
{
    /// <summary>Nodes that the answers for modes may take beyond those of the points.</summary>
    public const int ModeBudget = 1_000_000;

    /// <summary>What a norm says for a mode, in one way or another.</summary>
    public static readonly ImmutableArray<Says> Allowing = [Says.Requires, Says.Grants, Says.LeavesOpen];

    private readonly Dictionary<(int Mode, Says Says), int> _signals = [];
    private readonly Dictionary<int, int> _status = [];
    private readonly Dictionary<int, int> _eligible = [];

    /// <summary>Whether some norm stands that says something of a mode.</summary>
    public int Signal(Mode mode, Says says)
    {
        if (!_signals.TryGetValue((mode.Index, says), out var root))
        {
            _signals[(mode.Index, says)] = root = Within(ModeBudget, () => Some(norm => Table.Any(Saying(norm, mode, says).Select(Of))));
        }

        return root;
    }

    /// <summary>Whether some norm stands that requires a mode, grants it, or leaves it to an official or a rotation.</summary>
    public int Allows(Mode mode) => Table.Any(Allowing.Select(says => Signal(mode, says)));

    /// <summary>When a norm that stands says something of a mode: always, never, or while it is somebody's turn.</summary>
    public static IEnumerable<Condition> SayingOf(Norm norm, Mode mode, Says says, Vocabulary words)
    {
        var subtreeOf = (int outer) => words.Modes[outer].Subtree.Contains(mode.Index);
        return (norm.Effect, says) switch
        {
            (PlaceEffect { Modality: Modality.Permit } place, Says.Grants) => When(place.Modes.Any(subtreeOf)),
            (PlaceEffect { Modality: Modality.Prohibit } place, Says.Prohibits) => When(place.Modes.Any(subtreeOf)),
            (DiscretionEffect discretion, Says.LeavesOpen) => When(discretion.Modes.Any(subtreeOf)),
            (SplitEffect split, Says.LeavesOpen) when split.Shares.Any(share => share.Mode == mode.Index) => [new FactIn(split.Turn, [Situation.NotRecorded])],
            (PreconditionEffect, Says.AddsConditions) => When(norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index)),
            (_, Says.Requires) => Demanding(norm.Effect, required => required == mode.Index),
            (_, Says.Grants) => Demanding(norm.Effect, required => required != mode.Index && subtreeOf(required)),
            (_, Says.Prohibits) => Demanding(norm.Effect, required => !subtreeOf(required)),
            _ => [],
        };
    }

    /// <summary>The status of a mode: terminals are the values of <see cref="ModeStatus"/>. Without contradictions of a letter that has some, <see cref="ModeStatus.Contradictory"/> has no case.</summary>
    public int Status(Mode mode)
    {
        if (!_status.TryGetValue(mode.Index, out var root))
        {
            _status[mode.Index] = root = Within(ModeBudget, () => Cases(
                Is(ModeStatus.Ungoverned),
                (Table.Not(Table.And(InForce, InScope)), Is(ModeStatus.Ungoverned)),
                (Clashes(mode), Is(ModeStatus.Contradictory)),
                (Signal(mode, Says.Requires), Is(ModeStatus.Required)),
                (Permits(mode), Is(ModeStatus.Permitted)),
                (GrantsConditionally(mode), Is(ModeStatus.Conditional)),
                (Signal(mode, Says.LeavesOpen), Is(ModeStatus.Discretionary)),
                (Signal(mode, Says.Prohibits), Is(ModeStatus.Prohibited))));
        }

        return root;
    }

    /// <summary>Whether a mode may be used, by someone of whom every fact is known; a turn that is not recorded opens no mode.</summary>
    public int Eligible(Mode mode)
    {
        if (!_eligible.TryGetValue(mode.Index, out var root))
        {
            var normal = mode.Index == 0 ? Mdd.Yes : Mdd.No;
            _eligible[mode.Index] = root = Within(ModeBudget, () => Cases(
                normal,
                (Table.Not(Workday), Mdd.No),
                (Table.Not(Table.And(InForce, InScope)), normal),
                (Clashes(mode), Mdd.No),
                (Table.Or(Signal(mode, Says.Requires), Permits(mode)), Mdd.Yes),
                (Table.Or(GrantsConditionally(mode), Signal(mode, Says.LeavesOpen)), HasUsableGrant(mode)),
                (Signal(mode, Says.Prohibits), Mdd.No)));
        }

        return root;
    }

    /// <summary>A root, or what else takes nodes, made with some beyond those there are.</summary>
    public T Within<T>(int budget, Func<T> make)
    {
        var before = Table.Limit;
        Table.Limit = Math.Max(before, Table.Count + budget);
        var made = make();
        Table.Limit = before;
        return made;
    }

    private static int Is(ModeStatus status) => Mdd.Terminal((int)status);

    private static ImmutableArray<Condition> When(bool always) => always ? [Condition.True] : [];

    private static ImmutableArray<Condition> Demanding(Effect effect, Func<int, bool> fits) => effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => When(place.Modes.Any(fits)),
        OrderEffect order => When(fits(order.Mode)),
        SplitEffect split => [new FactIn(split.Turn, [.. Enumerable.Range(0, split.Shares.Length).Where(turn => fits(split.Shares[turn].Mode)).Select(turn => (long)turn)])],
        _ => [],
    };

    private IEnumerable<Condition> Saying(Norm norm, Mode mode, Says says) => SayingOf(norm, mode, says, Letter.Vocabulary);

    private int Some(Func<Norm, int> signal) => Table.Any(Letter.Norms.Select(norm =>
    {
        var said = signal(norm);
        return said == Mdd.No ? Mdd.No : Table.And(said, Stands(norm));
    }));

    private int Permits(Mode mode) => Within(ModeBudget, () => Table.Without(
        Some(norm => Reading.OwnPreconditions(norm).Length > 0 ? Mdd.No : Grants(norm, mode)), Signal(mode, Says.AddsConditions)));

    private int GrantsConditionally(Mode mode) => Within(ModeBudget, () => Some(norm =>
        Table.And(Grants(norm, mode), Reading.OwnPreconditions(norm).Length > 0 ? Mdd.Yes : Signal(mode, Says.AddsConditions))));

    private int Grants(Norm norm, Mode mode) => Table.Any(Saying(norm, mode, Says.Grants).Select(Of));

    private int Clashes(Mode mode) => Table.And(Signal(mode, Says.Prohibits), Allows(mode));

    private int HasUsableGrant(Mode mode) => Table.Without(
        Some(norm => Table.And(Table.Or(Grants(norm, mode), IsDecided(norm, mode)), AreMet(norm))),
        Some(norm => Table.Without(Table.Any(Saying(norm, mode, Says.AddsConditions).Select(Of)), AreMet(norm))));

    private int AreMet(Norm norm) => Table.All(Reading.OwnPreconditions(norm).Select(one => Of(one.Condition)));

    private int IsDecided(Norm norm, Mode mode) => norm.Effect is DiscretionEffect discretion
        ? Table.Any(discretion.Modes
            .Select((named, i) => (named, Decision: discretion.Decisions[i]))
            .Where(one => Letter.Vocabulary.Modes[one.named].Subtree.Contains(mode.Index))
            .Select(one => Test(new FactIn(one.Decision, [1]))))
        : Mdd.No;

    private int Cases(int otherwise, params (int When, int Then)[] cases) =>
        cases.Reverse().Aggregate(otherwise, (rest, one) => Table.Choose(one.When, one.Then, rest));
}

/// <summary>What a norm may say of a mode.</summary>
internal enum Says
{
    /// <summary>The mode is required.</summary>
    Requires,

    /// <summary>There is leave for it, with or without conditions, or one that contains it is required.</summary>
    Grants,

    /// <summary>An official or a rotation decides.</summary>
    LeavesOpen,

    /// <summary>It is prohibited, or another that does not contain it is required.</summary>
    Prohibits,

    /// <summary>Leave for it is bound to more conditions.</summary>
    AddsConditions,
}
