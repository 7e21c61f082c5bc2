using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes conditions: single ones, and several joined by words, commas, brackets or as a list.</summary>
internal sealed class ConditionPhrases(SplitMix random, Lexicon lexicon, AtomPhrases atoms)
{
    /// <summary>A condition.</summary>
    /// <param name="depth">How often things may be joined within it.</param>
    /// <param name="list">The depth of a list it may be, or 0: it may be none.</param>
    /// <param name="inFront">Whether it stands in front of the subject, where its first comma ends it.</param>
    public Phrase Make(int depth, int list = 0, bool inFront = false) => random.Below(10) switch
    {
        < 4 when depth > 0 => Joined(depth, list, inFront),
        < 5 when depth > 0 => Denied(Make(depth - 1, inFront: inFront)),
        < 6 => Denied(atoms.Make(inFront)),
        _ => atoms.Make(inFront),
    };

    private Phrase Denied(Phrase operand)
    {
        var closed = operand.Members.Count > 0 || operand.IsOpenNot || random.Chance(10) ? operand.InBrackets() : operand;
        return new Phrase($"{random.OneOf("tidak", "tidak", "bukan")} {closed.Text}", Joining.Not(operand.Meaning))
        {
            IsOpenNot = !ReferenceEquals(closed, operand) ? false : true,
            EndsInValues = closed.EndsInValues,
        };
    }

    private Phrase Joined(int depth, int list, bool inFront)
    {
        var and = random.Chance(50);
        var members = Enumerable.Range(0, 2 + random.Below(2)).Select(_ => Make(depth - 1, inFront: inFront)).ToList();
        while (and && OfOneChoice(members))
        {
            members.RemoveAt(members.Count - 1);
        }

        if (members.Count == 1)
        {
            return members[0];
        }

        var meaning = and ? Joining.All(members.Select(member => member.Meaning)) : Joining.Any(members.Select(member => member.Meaning));
        var word = and ? "dan" : random.OneOf("atau", "atau", "dan/atau");
        if (list > 0 && random.Chance(30))
        {
            return new Phrase(WrittenText.List([.. members.Select(member => member.Text)], word, list), meaning) { Members = members, IsList = true };
        }

        var commas = !inFront && members.Count > 2 && random.Chance(60);
        List<Phrase> closed = [.. members.Select((member, at) => Closed(member, members.ElementAtOrDefault(at + 1), commas))];
        var text = commas ? WrittenText.Series([.. closed.Select(member => member.Text)], word) : string.Join($" {word} ", closed.Select(member => member.Text));
        return new Phrase(text, meaning)
        {
            Members = closed,
            HasComma = commas || closed.Exists(member => member.HasComma),
            BeginsWithValue = closed[0].BeginsWithValue,
            EndsInValues = closed[^1].EndsInValues,
            IsOpenNot = closed[0].IsOpenNot,
        };
    }

    // Values of one fact beside other things under "dan" have two readings and are refused.
    private bool OfOneChoice(List<Phrase> members)
    {
        var facts = members.Select(member => Joining.FactOf(member.Meaning)).Where(fact => fact >= 0 && lexicon.Facts[fact].Type is ChoiceType).ToList();
        return facts.Distinct().Count() < facts.Count;
    }

    private static Phrase Closed(Phrase member, Phrase? next, bool commas)
    {
        var goesOn = next is not null && (member.IsOpenNot || (member.EndsInValues && (commas || next.BeginsWithValue)));
        return member.Members.Count > 0 || goesOn || (commas && member.IsTime) ? member.InBrackets() : member;
    }
}
