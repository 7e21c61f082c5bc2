namespace Edaran.Repository.Tests.TestKit;

public sealed class FixtureTests
{
    [Fact]
    public void Markers_become_a_cursor_and_spans()
    {
        var fixture = Fixture.Parse("1. [|ASN $0dapat|] [|WF[|H|]|].");

        Assert.Equal("1. ASN dapat WFH.", fixture.Text);
        Assert.Equal(7, fixture.Cursor);
        Assert.Equal([new MarkedSpan(3, 9), new MarkedSpan(13, 3), new MarkedSpan(15, 1)], fixture.Spans.ToArray());
    }

    [Theory]
    [InlineData("[|ASN|] dapat [|WF[|H|]|].")]
    [InlineData("[|a|][|b|]")]
    [InlineData("ASN[||] dapat[||]")]
    [InlineData("nothing")]
    public void Marking_undoes_parsing(string marked)
    {
        var fixture = Fixture.Parse(marked);

        Assert.Equal(marked, Fixture.Mark(fixture.Text, fixture.Spans));
    }

    [Theory]
    [InlineData("[|ASN")]
    [InlineData("ASN|]")]
    [InlineData("$0ASN$0")]
    public void Unmatched_markers_are_refused(string marked) =>
        Assert.Throws<FormatException>(() => Fixture.Parse(marked));
}
