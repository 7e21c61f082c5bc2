using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes whole sentences: what stands in front, who, what is said, what follows.</summary>
internal sealed class SentenceMaker(
    SplitMix random, Lexicon lexicon, SubjectPhrases subjects, TailPhrases tails, PlaceSayings places, ActSayings acts, ConferSayings confers, HoursSayings hours, QuotaPhrases quotas)
{
    /// <summary>A sentence without its stop, and the norm it is but for its number.</summary>
    /// <param name="list">The depth of a list it may end with.</param>
    public (string Text, NormDraft Draft) Make(int list)
    {
        var draft = new NormDraft();
        var front = tails.Fronts(ref draft);
        var (subject, saying) = Clause(list, ref draft);
        var text = $"{front}{subject}{(subject.Length > 0 ? " " : string.Empty)}{saying.Text}";
        draft = draft with { Effect = saying.Effect };
        text += saying.IsList ? string.Empty : tails.Behind(list, ref draft);
        return (WrittenText.Capital(text), draft);
    }

    private (string Subject, Saying Saying) Clause(int list, ref NormDraft draft)
    {
        switch (random.Below(16))
        {
            case < 5:
                var people = About(ref draft, subjects.People());
                return (people.Text, places.Place(people, list));
            case 5:
                return (About(ref draft, Moded()).Text, places.Must(list));
            case < 8:
                return (About(ref draft, subjects.Working(50)).Text, acts.Acts(-1));
            case 8:
                var holder = random.Pick(lexicon.Officials);
                draft = draft with { IsAboutPeople = false };
                return (lexicon.Spell(holder.Name), acts.Acts(holder.Index));
            case 9:
                return (About(ref draft, subjects.Working(50)).Text, acts.Rights());
            case 10:
                var limited = Moded();
                var quota = quotas.Make([.. limited.Modes], About(ref draft, limited), list);
                return (limited.Text, new Saying(quota.Text, new QuotaEffect(quota.Meaning)) { IsList = quota.IsList });
            case 11:
                return (lexicon.Spell(lexicon.Officials[0].Name), confers.Discretion(lexicon.Officials[0], About(ref draft, subjects.People()), list));
            case 12:
                return (lexicon.Spell(lexicon.Officials[1].Name), confers.Order(lexicon.Officials[1], About(ref draft, subjects.People())));
            case 13:
                return (About(ref draft, subjects.People()).Text, confers.Split());
            default:
                return Hours(ref draft);
        }
    }

    private (string Subject, Saying Saying) Hours(ref NormDraft draft)
    {
        var who = About(ref draft, subjects.Working(30));
        return random.Below(5) switch
        {
            < 2 => ($"jam kerja {random.OneOf(string.Empty, "bagi ")}{who.Text}", hours.Hours()),
            2 => (who.Text, hours.Flex()),
            3 => ($"jumlah jam kerja {who.Text}", hours.Week()),
            _ => (who.Text, hours.Credit()),
        };
    }

    private Who Moded()
    {
        var who = subjects.Working(100);
        return who;
    }

    private Who About(ref NormDraft draft, Who who)
    {
        draft = draft with { Subject = who.Meaning, CitedModes = who.Modes, Modes = lexicon.Within(who.Modes) };
        return who;
    }
}
