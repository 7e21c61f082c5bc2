namespace Edaran.Compiler.Model;

/// <summary>What the two tests of a fact mean for one value.</summary>
internal static class FactTests
{
    /// <summary>Whether a value passes a <see cref="FactIn"/> or a <see cref="FactCompare"/>.</summary>
    public static bool Passes(Condition test, long value) => test switch
    {
        FactIn within => within.Values.Contains(value),
        FactCompare compared => Compare(value, compared.Comparison, compared.Value),
        _ => false,
    };

    /// <summary>The values at which the answer of a test may change: it is the same from one of them up to the next.</summary>
    public static IEnumerable<long> CutsOf(Condition test)
    {
        IEnumerable<long> constants = test switch
        {
            FactIn within => within.Values,
            FactCompare compared => [compared.Value],
            _ => [],
        };
        return constants.SelectMany(constant => new[] { constant, constant + 1 });
    }

    private static bool Compare(long value, Comparison comparison, long constant) => comparison switch
    {
        Comparison.Above => value > constant,
        Comparison.AtLeast => value >= constant,
        Comparison.Below => value < constant,
        Comparison.AtMost => value <= constant,
        _ => value == constant,
    };
}
