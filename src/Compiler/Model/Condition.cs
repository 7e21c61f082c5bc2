using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>Something that holds or not, for a person, a place and a day.</summary>
public abstract record Condition
{
    /// <summary>Holds for everyone, always.</summary>
    public static Condition True { get; } = new ConstantCondition(true);

    /// <summary>Holds for no one.</summary>
    public static Condition False { get; } = new ConstantCondition(false);
}

/// <summary>A condition that is settled.</summary>
/// <param name="Value">Whether it holds.</param>
public sealed record ConstantCondition(bool Value) : Condition;

/// <summary>A yes-or-no fact or a choice has one of some values (<c>pada Museum atau Planetarium</c>, <c>hamil</c>).</summary>
/// <param name="Fact">Index of the fact.</param>
/// <param name="Values">Raw values, ascending; a parent choice is already widened to its subtree.</param>
public sealed record FactIn(int Fact, ImmutableArray<long> Values) : Condition;

/// <summary>A number or date fact compared with a constant (<c>suhu tubuh di atas 37,5</c>).</summary>
/// <param name="Fact">Index of the fact.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Value">The constant, raw in the fact's own type.</param>
public sealed record FactCompare(int Fact, Comparison Comparison, long Value) : Condition;

/// <summary>The day asked about lies in a range, both ends included.</summary>
/// <param name="From">First day, or null: no beginning.</param>
/// <param name="To">Last day, or null: no end.</param>
public sealed record DayBetween(DateOnly? From, DateOnly? To) : Condition
{
    /// <summary>The days on which it begins, or is over.</summary>
    internal IEnumerable<DateOnly> Changes
    {
        get
        {
            if (From is { } from)
            {
                yield return from;
            }

            if (To is { } to && to < DateOnly.MaxValue)
            {
                yield return to.AddDays(1);
            }
        }
    }
}

/// <summary>The day asked about is one of some weekdays.</summary>
/// <param name="Days">The weekdays.</param>
public sealed record WeekdayIn(Weekdays Days) : Condition;

/// <summary>The opposite of a condition.</summary>
/// <param name="Operand">What must not hold.</param>
public sealed record NotCondition(Condition Operand) : Condition;

/// <summary>Every one of some conditions.</summary>
/// <param name="Operands">At least two.</param>
public sealed record AllOf(ImmutableArray<Condition> Operands) : Condition;

/// <summary>At least one of some conditions.</summary>
/// <param name="Operands">At least two.</param>
public sealed record AnyOf(ImmutableArray<Condition> Operands) : Condition;

/// <summary>A condition that goes by a name: a declared <c>istilah</c>, a <c>kelompok</c>, or <c>sebagaimana dimaksud pada angka N</c>. Means just its body.</summary>
/// <param name="Name">The name as written in the letter.</param>
/// <param name="Body">What it stands for.</param>
public sealed record NamedCondition(string Name, Condition Body) : Condition
{
    /// <summary>Whether the name is the number of a point that is cited.</summary>
    public bool IsPoint { get; init; }

    /// <summary>Where a term is declared, in the letter or in a kamus; null for points and for stages of a season.</summary>
    public Location? Declared { get; init; }
}

/// <summary>How a number or date is compared.</summary>
public enum Comparison
{
    /// <summary>Greater: <c>di atas</c>, <c>lebih dari</c>, <c>sesudah</c>.</summary>
    Above,

    /// <summary>Greater or equal: <c>paling sedikit</c>, <c>sejak</c>.</summary>
    AtLeast,

    /// <summary>Less: <c>di bawah</c>, <c>kurang dari</c>, <c>sebelum</c>.</summary>
    Below,

    /// <summary>Less or equal: <c>paling banyak</c>, <c>sampai dengan</c>.</summary>
    AtMost,

    /// <summary>Equal: a bare number behind the fact.</summary>
    Equal,
}

/// <summary>A set of weekdays.</summary>
[Flags]
public enum Weekdays
{
    /// <summary>No day.</summary>
    None = 0,

    /// <summary>Senin.</summary>
    Monday = 1,

    /// <summary>Selasa.</summary>
    Tuesday = 2,

    /// <summary>Rabu.</summary>
    Wednesday = 4,

    /// <summary>Kamis.</summary>
    Thursday = 8,

    /// <summary>Jumat.</summary>
    Friday = 16,

    /// <summary>Sabtu.</summary>
    Saturday = 32,

    /// <summary>Minggu.</summary>
    Sunday = 64,
}
