using System.Collections.Immutable;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>
/// The grammar is measured: thousands of sentences come from an ambiguous grammar that knows nothing of the compiler. One
/// with a single reading is accepted and means just that in every world; one with several is refused and two are shown.
/// </summary>
public sealed class ReadingCountTests
{
    private const int Sentences = 1200;
    private const int LongestSentence = 34;
    private static readonly string[] Ambiguity = ["EDR0107", "EDR0108"];
    private static readonly string[] ChoiceConditions = ["zona risiko", "pada Museum"];
    private static readonly Cfg Grammar = Cfg.Load();

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    [InlineData(104)]
    [InlineData(105)]
    [InlineData(106)]
    public void A_sentence_has_one_reading_and_keeps_it_or_is_refused_with_two(int seed)
    {
        var generator = new SentenceGenerator(Grammar, seed);
        var faults = new List<string>();
        int single = 0, several = 0;
        for (var i = 0; i < Sentences; i++)
        {
            var words = generator.Next();
            if (words.Count > LongestSentence)
            {
                continue;
            }

            var readings = Reading.AllOf(Grammar, words);
            Assert.NotEmpty(readings);
            var sentence = SentenceGenerator.Text(words);
            var fault = readings.Length == 1 ? FaultOfSingle(sentence, readings[0]) : FaultOfSeveral(sentence);
            single += readings.Length == 1 ? 1 : 0;
            several += readings.Length == 1 ? 0 : 1;
            if (fault is not null)
            {
                faults.Add($"{sentence}\n    {string.Join("\n    ", readings.Select(r => r.Form))}\n  {fault}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(12))}");
        Assert.True(single > Sentences / 5 && several > Sentences / 20, $"{single} with one reading, {several} with several: too few to tell.");
    }

    [Theory]
    [InlineData("ASN yang hamil dan menyusui atau terdampak wajib WFO .", 2)]
    [InlineData("ASN yang hamil dan menyusui dan terdampak wajib WFO .", 1)]
    [InlineData("ASN yang hamil dan ( menyusui atau terdampak ) wajib WFO .", 1)]
    [InlineData("ASN yang tidak hamil dan menyusui wajib WFO .", 2)]
    [InlineData("ASN yang tidak hamil dan tidak menyusui wajib WFO .", 1)]
    [InlineData("ASN pada Museum dan Dinas Arsip dan Pustaka wajib WFO .", 1)]
    [InlineData("ASN yang hamil atau menyusui dan terdampak atau memiliki surat perintah wajib WFO .", 4)]
    public void The_chart_counts_readings(string sentence, int count) =>
        Assert.Equal(count, Reading.AllOf(Grammar, sentence.Split(' ')).Length);

    [Fact]
    public void Every_rule_of_the_grammar_is_used()
    {
        var generator = new SentenceGenerator(Grammar, 7);
        var promises = new SentenceGenerator(Grammar, 7, Cfg.Promise);
        var words = Enumerable.Range(0, 4000).SelectMany(_ => generator.Next().Concat(promises.Next())).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Grammar.Rules.SelectMany(r => r.Right).Where(s => !Cfg.IsPart(s)).Except(words));
    }

    private static string? FaultOfSingle(string sentence, Reading reading)
    {
        var compiled = CompiledSentence.Of(sentence);
        if (compiled.Letter is null || compiled.Errors.Any())
        {
            return "refused: " + Messages(compiled);
        }

        if (compiled.Effect != reading.Effect)
        {
            return $"says {compiled.Effect}, not {reading.Effect}";
        }

        var differing = World.For([reading.Form]).FirstOrDefault(w =>
            compiled.Holds(w, withNeeds: false) != w.Holds(reading.Form, withNeeds: false)
            || compiled.Holds(w, withNeeds: true) != w.Holds(reading.Form, withNeeds: true));
        return differing is null ? null : $"means something else on {differing.Day} with {string.Join(", ", differing.Values.Select(v => $"{v.Key} {v.Value}"))}";
    }

    // Refused for being ambiguous, and the two readings shown are conditions of one reading each that really differ.
    private static string? FaultOfSeveral(string sentence)
    {
        var compiled = CompiledSentence.Of(sentence);
        var found = compiled.Errors.Where(d => Ambiguity.Contains(d.Code)).ToList();
        if (compiled.Letter is not null && !compiled.Errors.Any())
        {
            return "accepted";
        }

        return found.Count == 0
            ? "refused for another reason: " + Messages(compiled)
            : found.Select(d => FaultOfShown(d.Arguments[^2..], isOnly: found.Count == 1 && !NamesAChoiceTwice(sentence))).FirstOrDefault(f => f is not null);
    }

    // Two conditions on one choice may be a series as well, which is a second thing to settle once the first is.
    private static bool NamesAChoiceTwice(string sentence) =>
        ChoiceConditions.Any(c => sentence.Split(c).Length > 2);

    // What is shown is clear itself; only where the sentence is open in several places may one be open again in another.
    private static string? FaultOfShown(ImmutableArray<string> shown, bool isOnly)
    {
        var readings = shown.Select(s => Reading.AllOf(Grammar, Split(s.Trim('"')), "<Condition>").Select(r => r.Form.ToString()).ToList()).ToList();
        return readings.Any(r => r.Count == 0) ? $"shows what is no condition: {string.Join(" | ", shown)}"
            : isOnly && readings.Any(r => r.Count != 1) ? $"shows what has several readings itself: {string.Join(" | ", shown)}"
            : readings[0].Intersect(readings[1]).Any() ? $"shows the same reading twice: {string.Join(" | ", shown)}"
            : null;
    }

    private static string[] Split(string text) =>
        text.Replace("(", "( ", StringComparison.Ordinal).Replace(")", " )", StringComparison.Ordinal).Replace(", ", " , ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Messages(CompiledSentence compiled) => string.Join("; ", compiled.Errors.Select(d => $"{d.Code} {d.Message()}"));
}
