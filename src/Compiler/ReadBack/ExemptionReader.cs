using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Reads the points that only except from others (<c>Angka N dikecualikan bagi …</c>).</summary>
internal static class ExemptionReader
{
    /// <summary>One reading for each such point.</summary>
    public static IEnumerable<PointReading> Read(Letter letter, Wording words) =>
        letter.Exemptions.Select(exemption => new PointReading(exemption.Point, null, [.. Lines(letter, exemption, words)]));

    private static IEnumerable<ReadingLine> Lines(Letter letter, Exemption exemption, Wording words)
    {
        var who = DeciderReader.Without(exemption.Decider, exemption.Condition);
        yield return words.Line(ReadingPart.Who, who == Condition.True
            ? Statement.Of(words.Say("semua orang dalam ruang lingkup surat", "everyone in the letter's scope"))
            : new ConditionReader(letter, words).Read(who));
        var points = words.And(exemption.From.Select(point => words.Say("angka ", "point ") + point));
        yield return words.Line(ReadingPart.Result, words.Say($"dikecualikan dari {points}", $"is excepted from {points}"));
        foreach (var (part, statement) in new DeciderReader(letter.Vocabulary, words).Read(exemption.Decider))
        {
            yield return words.Line(part, statement);
        }
    }
}
