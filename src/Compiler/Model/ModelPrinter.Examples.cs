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

        PrintRecord(example.Record);
        Line(1, $"on {string.Join(", ", example.Days.Select(Day))}");
        foreach (var expected in example.Expected)
        {
            Line(1, $"expect {ExpectationText.Of(_letter, expected)}");
        }
    }

    private void PrintRecord(DayRecord record)
    {
        PrintAll("record", new[]
        {
            record.Arrive is { } arrive ? $"came {ValueText.Clock(arrive)}" : null,
            record.Leave is { } leave ? $"left {ValueText.Clock(leave)}" : null,
            record.Zone is { } zone ? $"zone {zone}" : null,
            record.Call is { } call ? $"call {ActText(call)}" : null,
        }.OfType<string>());
        PrintAll("record", record.Acts.Select(act => $"{_letter.Vocabulary.Acts[act.Key].Name} {ActText(act.Value)}"));
    }

    private static string ActText(ActRecord act) =>
        act.Done ? string.Join(' ', (act.Day is { } day ? [Day(day)] : Array.Empty<string>()).Concat(act.Times.Select(ValueText.Clock)).Prepend("done")) : "not done";
}
