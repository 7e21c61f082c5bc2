using Edaran.Compiler.Model;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Semantics 10: a split leaves its modes to the rotation until it is known whose turn it is.</summary>
public sealed class RotationTests
{
    private readonly Office _office = new();
    private readonly int _turn;

    public RotationTests()
    {
        _turn = _office.Letter.Choice("giliran", FactOrigin.Turn, "WFH", "WFO");
        _office.Letter.Norm(Split(_turn, Wfh, Wfo));
    }

    [Fact]
    public void Without_a_turn_each_mode_is_left_to_the_rotation()
    {
        var outcome = _office.With();

        Assert.Equal("diskresi; tidak diatur; diskresi", Statuses(outcome));
        Assert.Equal([null, false, null], outcome.Modes.Select(mode => mode.Eligible));
        Assert.Equal([_turn], outcome.MissingFacts.AsEnumerable());
        Assert.Empty(outcome.Assumed);
        Assert.Empty(outcome.Modes[Wfh].DecidedBy);
        Assert.Equal(["1"], outcome.Modes[Wfh].Points.AsEnumerable());
    }

    [Theory]
    [InlineData(0, "dilarang; dilarang; wajib")]
    [InlineData(1, "wajib; dilarang; dilarang")]
    public void With_a_turn_its_mode_is_required(int turn, string expected)
    {
        var outcome = _office.With((_turn, turn));

        Assert.Equal(expected, Statuses(outcome));
        Assert.Empty(outcome.MissingFacts);
    }
}
