using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary><c>sebagaimana dimaksud pada angka N</c> means just those for whom point N is active, however points cite each other.</summary>
public sealed class CitationTests
{
    private const int LettersEach = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_person_on_every_day(int block)
    {
        for (var seed = block * LettersEach; seed < (block + 1) * LettersEach; seed++)
        {
            var made = new CitedLetters(seed, 7);
            var letter = Bound(made);
            var interpreter = new Interpreter(letter);
            foreach (var person in CitedLetters.People())
            {
                var fired = interpreter.Decide(Facts(letter, person), person.Day).Fired;

                Assert.True(fired.All(point => point.Certain));
                Assert.True(
                    made.Standing(person).SequenceEqual(fired.Select(point => letter.Norms[point.Norm].Point)),
                    $"letter {seed}, {person}\nmeant {string.Join(", ", made.Standing(person))}\nfired {string.Join(", ", fired.Select(point => letter.Norms[point.Norm].Point))}\n{letter.Source.Text}");
            }
        }
    }

    [Fact]
    public void Tables_agree()
    {
        for (var seed = 0; seed < LettersEach; seed++)
        {
            var letter = Bound(new CitedLetters(seed, 9));
            var tables = Tables.Build(letter);
            var interpreter = new Interpreter(letter);
            foreach (var one in BoundaryCases.For(letter, 20, (ulong)seed, completions: 64))
            {
                Assert.Equal(
                    OutcomeText.Of(interpreter.Decide(one.Facts, one.Day)),
                    OutcomeText.Of(DecisionMapping.Decide(letter, tables, one.Facts, one.Day)));
            }
        }
    }

    private static Letter Bound(CitedLetters made)
    {
        var bound = Compilation.Create([.. made.Sources()]).Letters.Single();
        Assert.Empty(bound.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Message()}\n{bound.Source.Text}"));
        return bound.Read!;
    }

    private static KnownFacts Facts(Letter letter, Person person) => KnownFacts.Of(letter.Vocabulary.Facts.Select(fact => fact.Name switch
    {
        "status" => Choice(fact, person.Status),
        "unit" => Choice(fact, person.Unit),
        "hamil" => new GivenFact(fact.Index, person.Pregnant ? FactValue.Yes : FactValue.No),
        "darurat" => new GivenFact(fact.Index, person.Emergency ? FactValue.Yes : FactValue.No),
        _ => null,
    }).OfType<GivenFact>());

    private static GivenFact Choice(Fact fact, string name) =>
        new(fact.Index, new FactValue(((ChoiceType)fact.Type).Choices.Single(choice => choice.Name == name).Index));
}
