using Xunit.Sdk;

namespace Edaran.TestKit;

/// <summary>
/// The one door for fixture tests: a marked text goes in, what was found is compared as text, and a failure shows the
/// difference. A test project adds its own phase as an extension that ends in one of these.
/// </summary>
public static class Check
{
    /// <summary>Compares two texts line by line; a failure shows only what differs.</summary>
    /// <remarks>Raw string literals carry no final line break, most printers write one: a single one at the end is ignored.</remarks>
    public static void Text(string expected, string actual)
    {
        var difference = TextDiff.Describe(Normal(expected), Normal(actual));
        if (difference.Length != 0)
        {
            throw new XunitException($"The texts differ (- expected, + actual):\n{difference}\nThe whole actual text:\n{actual}");
        }
    }

    /// <summary>
    /// Takes the spans out of <paramref name="fixture"/>, gives the plain text to <paramref name="find"/> and compares the
    /// spans it returns with the marked ones.
    /// </summary>
    public static void Spans(string fixture, Func<string, IEnumerable<MarkedSpan>> find)
    {
        var text = Fixture.Parse(fixture).Text;
        Text(fixture, Fixture.Mark(text, find(text)));
    }

    /// <summary>Gives the text and the cursor of <paramref name="fixture"/> to <paramref name="run"/> and compares what it prints.</summary>
    public static void AtCursor(string fixture, Func<string, int, string> run, string expected)
    {
        var (text, cursor, _) = Fixture.Parse(fixture);
        Text(expected, run(text, cursor ?? throw new FormatException("The fixture has no cursor: write $0 where it stands.")));
    }

    private static string Normal(string text) => text.EndsWith('\n') ? text[..^1] : text;
}
