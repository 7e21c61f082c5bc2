using Xunit.Sdk;

namespace Edaran.Repository.Tests.TestKit;

public sealed class CheckTests
{
    [Fact]
    public void Found_spans_are_compared_with_the_marked_ones()
    {
        const string Fixture = "ASN dapat [|WFH|].";

        Check.Spans(Fixture, text => [new MarkedSpan(text.IndexOf("WFH", StringComparison.Ordinal), 3)]);
        Assert.Throws<XunitException>(() => Check.Spans(Fixture, _ => []));
    }

    [Fact]
    public void The_cursor_is_given_to_the_feature() =>
        Check.AtCursor("ASN $0dapat", (text, cursor) => text[cursor..] + "\n", "dapat");

    [Fact]
    public void A_failure_shows_the_difference()
    {
        var failure = Assert.Throws<XunitException>(() => Check.Text("a\nb", "a\nc"));

        Assert.Contains("- b", failure.Message, StringComparison.Ordinal);
    }
}
