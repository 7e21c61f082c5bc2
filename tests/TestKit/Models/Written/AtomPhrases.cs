using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes single conditions: of yes-or-no facts, values, places, terms, numbers, dates and days.</summary>
internal sealed class AtomPhrases(SplitMix random, Lexicon lexicon, TimePhrases times, ComparisonPhrases comparisons)
{
    /// <summary>A single condition.</summary>
    public Phrase Make(bool inFront) => random.Below(14) switch
    {
        < 4 when YesNoFacts.Count > 0 => YesNo(random.Pick(YesNoFacts)),
        < 6 => Valued(inFront),
        < 7 => Bare(),
        < 9 => Placed(inFront),
        < 10 when lexicon.Terms.Count > 0 => Term(random.Pick(lexicon.Terms)),
        < 12 when comparisons.Make() is { } compared => compared,
        < 13 => times.AsCondition(),
        _ => Valued(inFront),
    };

    /// <summary>Values of one fact joined: any of these, whichever word joins them.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="most">How many at most.</param>
    public (string Text, FactIn Meaning) Values(Fact fact, int most)
    {
        var values = random.Some(((ChoiceType)fact.Type).Choices, 1, most);
        var text = WrittenText.Series([.. values.Select(value => lexicon.Spell(value.Name))], random.OneOf("dan", "atau", "dan/atau"));
        return (text, new FactIn(fact.Index, [.. values.SelectMany(value => Lexicon.Value(fact, value.Index).Values).Distinct().Order()]));
    }

    /// <summary>Facts whose values no other fact has: they may be written without it.</summary>
    public List<Fact> OwnValued => [.. Choices.Where(fact => !ValuesOf(fact).Intersect(Choices.Where(other => other != fact).SelectMany(ValuesOf)).Any())];

    private List<Fact> YesNoFacts => [.. lexicon.Tested<YesNoType>()];

    private List<Fact> Choices => [.. lexicon.Tested<ChoiceType>()];

    private static IEnumerable<string> ValuesOf(Fact fact) => ((ChoiceType)fact.Type).Choices.Select(choice => choice.Name);

    private Phrase YesNo(Fact fact) => random.Below(6) switch
    {
        0 => new Phrase($"{lexicon.Spell(fact.Name)} ya", new FactIn(fact.Index, [1])),
        1 => new Phrase($"{random.OneOf("memiliki", "mendapat", "sedang")} {lexicon.Spell(fact.Name)}", new FactIn(fact.Index, [1])),
        _ => new Phrase(lexicon.Spell(fact.Name), new FactIn(fact.Index, [1])),
    };

    private Phrase Valued(bool inFront)
    {
        var fact = random.Pick(Choices);
        var (text, meaning) = Values(fact, inFront ? 2 : 3);
        return new Phrase($"{lexicon.Spell(fact.Name)} {random.OneOf(string.Empty, string.Empty, "adalah ")}{text}", meaning)
        {
            EndsInValues = true,
            HasComma = text.Contains(',', StringComparison.Ordinal),
        };
    }

    private Phrase Bare()
    {
        var (text, meaning) = Values(random.Pick(OwnValued), 1);
        return new Phrase(random.OneOf(string.Empty, string.Empty, "berstatus ") + text, meaning) { BeginsWithValue = true };
    }

    private Phrase Placed(bool inFront)
    {
        var (text, meaning) = Values(lexicon.Facts.First(fact => fact.Name == "perangkat daerah"), inFront ? 2 : 3);
        return new Phrase($"{random.OneOf("pada", "di", "bertugas pada")} {text}", meaning)
        {
            EndsInValues = true,
            HasComma = text.Contains(',', StringComparison.Ordinal),
        };
    }

    private Phrase Term((string Name, Condition Meaning) term) =>
        new(lexicon.Spell(term.Name), new NamedCondition(term.Name, term.Meaning)) { BeginsWithValue = Joining.FactOf(term.Meaning) >= 0 };
}
