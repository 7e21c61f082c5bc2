namespace Edaran.Runtime.Tests;

/// <summary>Strong Kleene logic.</summary>
public sealed class TruthTests
{
    private static readonly Truth[] All = [Truth.No, Truth.Yes, Truth.Unknown];

    [Fact]
    public void Joining_agrees_with_every_way_to_fill_in_the_unknown()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                Assert.Equal(Settled(a, b, (x, y) => x && y), (a & b).Known);
                Assert.Equal(Settled(a, b, (x, y) => x || y), (a | b).Known);
                Assert.Equal(Settled(a, a, (x, _) => !x), (!a).Known);
            }
        }
    }

    private static bool? Settled(Truth a, Truth b, Func<bool, bool, bool> join)
    {
        var answers = Values(a).SelectMany(x => Values(b).Select(y => join(x, y))).Distinct().ToArray();
        return answers.Length == 1 ? answers[0] : null;
    }

    private static bool[] Values(Truth truth) => truth.Known is { } known ? [known] : [false, true];
}
