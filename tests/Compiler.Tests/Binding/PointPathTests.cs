using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Points by the numbers they are cited by.</summary>
public sealed class PointPathTests
{
    [Theory]
    [InlineData("3", "3", true)]
    [InlineData("3 huruf a", "3", true)]
    [InlineData("3 huruf a angka 1)", "3 huruf a", true)]
    [InlineData("31", "3", false)]
    [InlineData("3", "3 huruf a", false)]
    [InlineData("4 huruf a", "3", false)]
    public void A_point_hangs_under_itself_and_the_ones_above_it(string point, string ancestor, bool isUnder) =>
        Assert.Equal(isUnder, PointPath.IsUnder(point, ancestor));

    [Theory]
    [InlineData("3", "4")]
    [InlineData("3 huruf a", "4 huruf a")]
    [InlineData("2", "1 baris 2")]
    [InlineData("31 huruf b", "31 huruf b")]
    public void Another_number_takes_the_place_of_its_first(string point, string expected) =>
        Assert.Equal(expected, PointPath.Renumbered(point, new Dictionary<string, string> { ["3"] = "4", ["2"] = "1 baris 2" }));
}
