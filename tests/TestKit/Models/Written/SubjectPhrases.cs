using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes subjects: groups, <c>pada</c>, <c>selain</c>, those other points mean, <c>yang</c>, in this order.</summary>
internal sealed class SubjectPhrases(SplitMix random, Lexicon lexicon, AtomPhrases atoms, ConditionPhrases conditions, Citations citations)
{
    /// <summary>People, in whatever mode they work.</summary>
    public Who People() => Make([]);

    /// <summary>People, perhaps narrowed to some modes.</summary>
    /// <param name="modes">How many of a hundred are.</param>
    public Who Working(int modes) => Make(random.Chance(modes) ? random.Some(Enumerable.Range(0, lexicon.ModeCount).ToList(), 1, 2) : []);

    private Who Make(List<int> modes)
    {
        var words = new List<string>();
        var parts = new List<Condition>();
        Groups(words, parts);
        var cited = random.Chance(20) ? citations.Make(modes.Count > 0) : null;
        Cite(cited, words);
        if (random.Chance(30))
        {
            var (text, meaning) = atoms.Values(lexicon.Facts.First(fact => fact.Name == "perangkat daerah"), 3);
            words.Add($"{random.OneOf("pada", "di")} {text}");
            parts.Add(meaning);
        }

        if (random.Chance(20))
        {
            Exclude(words, parts);
        }

        if (modes.Count > 0)
        {
            Work(modes, words, parts);
        }
        else if (random.Chance(30))
        {
            var relative = conditions.Make(1);
            words.Add($"yang {relative.Text}");
            parts.Add(relative.Meaning);
        }

        return new Who(string.Join(' ', words), Joining.All(cited is null ? parts : [.. parts, cited.Meaning]), modes.Count > 0 ? modes : cited?.Modes ?? []);
    }

    private static void Cite(Who? cited, List<string> words)
    {
        if (cited is not null)
        {
            words.Add(cited.Text);
        }
    }

    private void Groups(List<string> words, List<Condition> parts)
    {
        if (random.Chance(15))
        {
            words.Add("seluruh");
        }

        switch (random.Below(8))
        {
            case < 2:
                words.Add("pegawai");
                break;
            case < 4 when lexicon.Terms.Count > 0:
                var term = random.Pick(lexicon.Terms);
                words.Add(lexicon.Spell(term.Name));
                parts.Add(new NamedCondition(term.Name, term.Meaning));
                break;
            case < 5 when lexicon.Terms.Count > 1:
                var terms = random.Some(lexicon.Terms, 2, 2);
                words.Add(WrittenText.Series([.. terms.Select(one => lexicon.Spell(one.Name))], "atau"));
                parts.Add(new AnyOf([.. terms.Select(one => new NamedCondition(one.Name, one.Meaning))]));
                break;
            default:
                var (text, meaning) = atoms.Values(random.Pick(atoms.OwnValued), 3);
                words.Add(text);
                parts.Add(meaning);
                break;
        }

        var facts = lexicon.Tested<YesNoType>().Where(fact => fact.Origin == FactOrigin.Person).ToList();
        if (facts.Count > 0 && random.Chance(15))
        {
            var fact = random.Pick(facts);
            words.Add(lexicon.Spell(fact.Name));
            parts.Add(new FactIn(fact.Index, [1]));
        }
    }

    private void Exclude(List<string> words, List<Condition> parts)
    {
        var isPlace = random.Chance(50);
        var (text, meaning) = atoms.Values(isPlace ? lexicon.Facts.First(fact => fact.Name == "perangkat daerah") : random.Pick(atoms.OwnValued), 3);
        words.Add($"{random.OneOf("selain", "kecuali")} {(isPlace && random.Chance(60) ? "pada " : string.Empty)}{text}");
        parts.Add(Joining.Not(meaning));
    }

    // "yang WFA dan hamil": what is no mode is one more thing that must hold.
    private void Work(List<int> modes, List<string> words, List<Condition> parts)
    {
        var names = WrittenText.Series([.. modes.Select(mode => lexicon.Spell(lexicon.ModeName(mode)))], "atau");
        var facts = lexicon.Tested<YesNoType>().Where(fact => fact.Origin == FactOrigin.Person).ToList();
        if (modes.Count > 1 || facts.Count == 0 || random.Chance(60))
        {
            words.Add($"yang {names}");
            return;
        }

        var fact = random.Pick(facts);
        words.Add($"yang {names} dan {lexicon.Spell(fact.Name)}");
        parts.Add(new FactIn(fact.Index, [1]));
    }
}
