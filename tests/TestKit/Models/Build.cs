using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Short names for the parts of a letter's model: conditions and effects. Import it statically.</summary>
public static class Build
{
    /// <summary>A yes-or-no fact is yes.</summary>
    public static Condition Yes(int fact) => new FactIn(fact, [1]);

    /// <summary>A yes-or-no fact is no.</summary>
    public static Condition No(int fact) => new FactIn(fact, [0]);

    /// <summary>A choice is one of some.</summary>
    public static Condition In(int fact, params long[] values) => new FactIn(fact, [.. values.Order()]);

    /// <summary>A number or date compared with a raw constant.</summary>
    public static Condition Is(int fact, Comparison comparison, long value) => new FactCompare(fact, comparison, value);

    /// <summary>The day lies in a range.</summary>
    public static Condition Days(DateOnly? from, DateOnly? to) => new DayBetween(from, to);

    /// <summary>The day is one of some weekdays.</summary>
    public static Condition On(Weekdays days) => new WeekdayIn(days);

    /// <summary>The opposite.</summary>
    public static Condition Not(Condition operand) => new NotCondition(operand);

    /// <summary>All of some.</summary>
    public static Condition And(params Condition[] operands) => new AllOf([.. operands]);

    /// <summary>Any of some.</summary>
    public static Condition Or(params Condition[] operands) => new AnyOf([.. operands]);

    /// <summary><c>wajib</c> some modes.</summary>
    public static Effect Require(params int[] modes) => new PlaceEffect(Modality.Require, Sorted(modes), [], null);

    /// <summary><c>dilarang</c> some modes.</summary>
    public static Effect Prohibit(params int[] modes) => new PlaceEffect(Modality.Prohibit, Sorted(modes), [], null);

    /// <summary><c>dapat</c> some modes.</summary>
    public static Effect Permit(params int[] modes) => new PlaceEffect(Modality.Permit, Sorted(modes), [], null);

    /// <summary><c>dapat</c> a mode <c>dengan syarat</c> some conditions.</summary>
    public static Effect PermitIf(int mode, params Condition[] preconditions) =>
        new PlaceEffect(Modality.Permit, [mode], Preconditions(preconditions), null);

    /// <summary><c>harus</c>: preconditions of every grant of the norm's modes.</summary>
    public static Effect Must(params Condition[] preconditions) => new PreconditionEffect(Preconditions(preconditions));

    /// <summary>An official may grant a mode; the decision is recorded in a fact.</summary>
    public static Effect Discretion(int official, int mode, int decision, params Condition[] preconditions) =>
        new DiscretionEffect(official, [mode], [decision], Preconditions(preconditions), ["keadaan keluarga"], null);

    /// <summary>An official may order a mode.</summary>
    public static Effect Order(int official, int mode, int order) => new OrderEffect(official, mode, order);

    /// <summary>A rotation in equal shares.</summary>
    public static Effect Split(int turn, params int[] modes) =>
        new SplitEffect([.. modes.Select(mode => new Share(mode, 100 / modes.Length))], -1, SplitPeriod.Week, turn);

    /// <summary>An act, required of the person unless said otherwise.</summary>
    public static Effect Duty(int act, Modality modality = Modality.Require, int holder = -1) =>
        new ActEffect(modality, holder, [new TimedAct(act, $"perbuatan {act}", null, null, [], null, null, null, false)]);

    /// <summary>A right.</summary>
    public static Effect RightTo(params int[] rights) => new RightEffect(Sorted(rights));

    private static ImmutableArray<int> Sorted(int[] values) => [.. values.Order()];

    private static ImmutableArray<Precondition> Preconditions(Condition[] conditions) =>
        [.. conditions.Select((condition, index) => new Precondition($"syarat {index + 1} ({Words(condition)})", condition))];

    private static string Words(Condition condition) => condition switch
    {
        FactIn { Fact: var fact } => $"fakta {fact}",
        FactCompare { Fact: var fact } => $"fakta {fact}",
        _ => "gabungan",
    };
}
