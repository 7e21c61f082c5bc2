using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes points whose cases are the rows of a table: one key, one column of norms, perhaps a row for the rest.</summary>
internal sealed class TableMaker(SplitMix random, Lexicon lexicon, SubjectPhrases subjects, TailPhrases tails, PlaceSayings places, ActSayings acts)
{
    /// <summary>The point without its label, and its norms; null where the letter has no fact that could be the key.</summary>
    public (string Text, List<NormDraft> Drafts)? Make(string point)
    {
        var keys = lexicon.Tested<ChoiceType>().Where(fact => ((ChoiceType)fact.Type).Choices is { Length: > 1 } choices && choices.All(choice => choice.Parent < 0)).ToList();
        return keys.Count == 0 ? null : Make(point, random.Pick(keys));
    }

    private (string, List<NormDraft>) Make(string point, Fact key)
    {
        var draft = new NormDraft();
        var front = tails.Fronts(ref draft);
        var who = subjects.People();
        draft = draft with { Subject = who.Meaning };
        var head = WrittenText.Capital(front + who.Text);
        var column = lexicon.Spell(key.Name);
        var text = $"{head}:\n| {column} | norma |";
        var drafts = new List<NormDraft>();
        foreach (var (cell, when) in Cases(key))
        {
            var (norm, made) = Norm(who, draft with { When = [when, .. draft.When] });
            text += $"\n| {cell} | {norm} |";
            drafts.Add(PointMaker.Numbered(made, $"{point} baris {drafts.Count + 1}", $"{head} {norm} ({column} {cell})"));
        }

        return (text, drafts);
    }

    // Every value once: in some rows, and what is left over to the rest or to no row.
    private List<(string Cell, Condition When)> Cases(Fact key)
    {
        var values = random.Some(((ChoiceType)key.Type).Choices, ((ChoiceType)key.Type).Choices.Length, ((ChoiceType)key.Type).Choices.Length);
        if (random.Chance(20))
        {
            var (name, one) = (lexicon.Spell(values[0].Name), Lexicon.Value(key, values[0].Index));
            return [(name, one), ($"selain {name}", new NotCondition(one))];
        }

        var (first, second) = (values.Take(1 + random.Below(values.Count - 1)).ToList(), values[^1]);
        var cases = new List<(string, Condition)> { Case(key, first) };
        cases.Add(random.Chance(50) ? Case(key, [second]) : ("selain itu", new NotCondition(cases[0].Item2)));
        return cases;
    }

    private (string, Condition) Case(Fact key, List<Choice> values) => (
        WrittenText.Series([.. values.Select(value => lexicon.Spell(value.Name))], "atau"),
        new FactIn(key.Index, [.. values.Select(value => (long)value.Index).Order()]));

    private (string, NormDraft) Norm(Who who, NormDraft draft)
    {
        var saying = random.Chance(60) ? places.Place(who, 0) : random.Chance(70) ? acts.Acts(-1) : acts.Rights();
        draft = draft with { Effect = saying.Effect };
        var behind = tails.Behind(0, ref draft);
        return (saying.Text + behind, draft);
    }
}
