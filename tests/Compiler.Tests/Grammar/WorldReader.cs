using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>Holds conditions of the compiler against worlds of the grammar.</summary>
/// <param name="words">What the conditions' facts stand for.</param>
internal sealed class WorldReader(Vocabulary words)
{
    /// <summary>Whether a condition holds in a world.</summary>
    public bool Holds(Condition condition, World world) => condition switch
    {
        ConstantCondition c => c.Value,
        FactIn c => c.Values.Contains(Raw(c.Fact, world)),
        FactCompare c => Compare(c.Comparison, Raw(c.Fact, world).CompareTo(c.Value)),
        DayBetween c => !(world.Day < c.From) && !(world.Day > c.To),
        WeekdayIn c => (c.Days & Model.Calendar.Of(world.Day)) != Weekdays.None,
        NotCondition c => !Holds(c.Operand, world),
        AllOf c => c.Operands.All(o => Holds(o, world)),
        AnyOf c => c.Operands.Any(o => Holds(o, world)),
        NamedCondition c => Holds(c.Body, world),
        _ => throw new InvalidOperationException($"No reading of {condition.GetType().Name}."),
    };

    private static bool Compare(Comparison comparison, int sign) => comparison switch
    {
        Comparison.Above => sign > 0,
        Comparison.AtLeast => sign >= 0,
        Comparison.Below => sign < 0,
        Comparison.AtMost => sign <= 0,
        _ => sign == 0,
    };

    // A world writes a number in tenths; the model holds it with the fact's own decimals.
    private long Raw(int index, World world)
    {
        var fact = words.Facts[index];
        var value = fact.Origin is FactOrigin.Decision or FactOrigin.Order ? "ya" : world.Values[fact.Name];
        return fact.Type switch
        {
            YesNoType => value == "ya" ? 1 : 0,
            ChoiceType type => type.Choices.Single(c => c.Name == value).Index,
            NumberType type => long.Parse(value, System.Globalization.CultureInfo.InvariantCulture) * (long)Math.Pow(10, type.Decimals - 1),
            _ => throw new InvalidOperationException($"No value for {fact.Name}."),
        };
    }
}
