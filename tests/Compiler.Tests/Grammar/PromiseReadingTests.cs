namespace Edaran.Compiler.Tests.Grammar;

/// <summary>
/// Sentences of contracts from the same grammar: one with a single reading is accepted and is about just those worlds, one with several is
/// refused for that.
/// </summary>
public sealed class PromiseReadingTests
{
    private const int Sentences = 300;
    private const int LongestSentence = 34;
    private static readonly string[] Ambiguity = ["EDR0107", "EDR0108", "EDR0471", "EDR0472"];
    private static readonly Cfg Grammar = Cfg.Load();

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(203)]
    public void A_sentence_has_one_reading_and_keeps_it_or_is_refused_for_having_several(int seed)
    {
        var generator = new SentenceGenerator(Grammar, seed, Cfg.Promise);
        var faults = new List<string>();
        int single = 0, several = 0;
        for (var i = 0; i < Sentences; i++)
        {
            var words = generator.Next();

            // Points of a letter cannot be cited from a contract.
            if (words.Count > LongestSentence || words.Contains("sebagaimana"))
            {
                continue;
            }

            var readings = Reading.AllOf(Grammar, words, Cfg.Promise);
            Assert.NotEmpty(readings);
            var sentence = SentenceGenerator.Text(words);
            single += readings.Length == 1 ? 1 : 0;
            several += readings.Length == 1 ? 0 : 1;
            if ((readings.Length == 1 ? FaultOfSingle(sentence, readings[0]) : FaultOfSeveral(sentence)) is { } fault)
            {
                faults.Add($"{sentence}\n    {string.Join("\n    ", readings.Select(r => r.Form))}\n  {fault}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(12))}");
        Assert.True(single > Sentences / 5 && several > Sentences / 20, $"{single} with one reading, {several} with several: too few to tell.");
    }

    private static string? FaultOfSingle(string sentence, Reading reading)
    {
        var compiled = CompiledPromise.Of(sentence);
        if (compiled.Contract is null)
        {
            return "refused: " + Messages(compiled);
        }

        if (compiled.Effect != reading.Effect)
        {
            return $"assures {compiled.Effect}, not {reading.Effect}";
        }

        var differing = World.For([reading.Form]).FirstOrDefault(world => compiled.Holds(world) != world.Holds(reading.Form, withNeeds: false));
        return differing is null ? null : $"is about others on {differing.Day} with {string.Join(", ", differing.Values.Select(value => $"{value.Key} {value.Value}"))}";
    }

    private static string? FaultOfSeveral(string sentence)
    {
        var compiled = CompiledPromise.Of(sentence);
        return compiled.Contract is not null ? "accepted"
            : compiled.Errors.Any(found => Ambiguity.Contains(found.Code)) ? null
            : "refused for another reason: " + Messages(compiled);
    }

    private static string Messages(CompiledPromise compiled) => string.Join("; ", compiled.Errors.Select(found => $"{found.Code} {found.Message()}"));
}
