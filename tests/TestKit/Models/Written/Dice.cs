using Edaran.Compiler.Interpretation;

namespace Edaran.TestKit.Models.Written;

/// <summary>Choices made at random, the same for the same seed.</summary>
internal static class Dice
{
    /// <summary>One of some things.</summary>
    public static T OneOf<T>(this SplitMix random, params T[] items) => random.Pick(items);

    /// <summary>Different ones of some things, in an order of chance: as many as there are between two numbers.</summary>
    public static List<T> Some<T>(this SplitMix random, IReadOnlyList<T> items, int least, int most)
    {
        var left = items.ToList();
        var some = new List<T>();
        for (var count = Math.Min(left.Count, least + random.Below(most - least + 1)); count > 0; count--)
        {
            var at = random.Below(left.Count);
            some.Add(left[at]);
            left.RemoveAt(at);
        }

        return some;
    }
}
