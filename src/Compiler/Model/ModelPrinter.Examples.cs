namespace Edaran.Compiler.Model;

/// <content>Examples.</content>
public sealed partial class ModelPrinter
{
    private void PrintExample(Example example)
    {
        Line(0, $"example {example.Name}");
        foreach (var given in example.Given)
        {
            Line(1, $"given {Name(given.Fact)} = {ValueText.Of(Facts[given.Fact], given.Value)}");
        }

        if (example.GroupSize is { } size)
        {
            Line(1, $"group of {size}");
        }

        if (example.Mode >= 0)
        {
            Line(1, $"mode {Modes[example.Mode].Name}");
        }

        Line(1, $"on {string.Join(", ", example.Days.Select(Day))}");
        foreach (var expected in example.Expected)
        {
            Line(1, $"expect {ExpectationText.Of(_letter, expected)}");
        }
    }
}
