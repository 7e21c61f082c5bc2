using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes points whose head is completed by items: behind a bare heading, a subject, or a modal.</summary>
internal sealed class ItemMaker(SplitMix random, SubjectPhrases subjects, SentenceMaker sentences, TailPhrases tails, PlaceSayings places, ActSayings acts)
{
    /// <summary>The point without its label and stop, and its norms.</summary>
    public (string Text, List<NormDraft> Drafts) Make(string point)
    {
        var count = 2 + random.Below(2);
        return random.Below(3) switch
        {
            0 => Heading(point, count),
            1 => Subject(point, count),
            _ => Modal(point, count),
        };
    }

    private (string, List<NormDraft>) Heading(string point, int count)
    {
        var head = random.OneOf("Ketentuan bekerja", "Pembagian tugas");
        var made = Enumerable.Range(0, count).Select(_ => sentences.Make(2)).ToList();
        return Put(point, head, head + ":", [.. made.Select(one => (one.Text, one.Draft))]);
    }

    private (string, List<NormDraft>) Subject(string point, int count)
    {
        var draft = new NormDraft();
        var front = tails.Fronts(ref draft);
        var who = subjects.People();
        var head = WrittenText.Capital(front + who.Text);
        var items = new List<(string, NormDraft)>();
        for (var item = 0; item < count; item++)
        {
            var saying = random.Chance(60) ? places.Place(who, 2, mayLimit: false) : acts.Acts(-1);
            items.Add(Behind(saying, draft with { Subject = who.Meaning }));
        }

        return Put(point, head, head, items);
    }

    private (string, List<NormDraft>) Modal(string point, int count)
    {
        var draft = new NormDraft();
        var front = tails.Fronts(ref draft);
        var (words, modality) = random.OneOf(("wajib", Modality.Require), ("dapat", Modality.Permit), ("dilarang", Modality.Prohibit));
        var who = subjects.People();
        var head = WrittenText.Capital($"{front}{who.Text} {words}");
        var items = new List<(string, NormDraft)>();
        for (var item = 0; item < count; item++)
        {
            var (text, effect) = random.Chance(40) ? Place(modality) : Act(modality);
            items.Add(Behind(new Saying(text, effect), draft with { Subject = who.Meaning }));
        }

        return Put(point, head, head, items);
    }

    private (string, Effect) Place(Modality modality)
    {
        var (text, modes) = places.Modes(2);
        return (text, new PlaceEffect(modality, [.. modes.Order()], [], null));
    }

    private (string, Effect) Act(Modality modality)
    {
        var (text, made) = acts.Objects();
        return (text, new ActEffect(modality, -1, made));
    }

    private (string, NormDraft) Behind(Saying saying, NormDraft draft)
    {
        draft = draft with { Effect = saying.Effect };
        return (saying.Text + (saying.IsList ? string.Empty : tails.Behind(2, ref draft)), draft);
    }

    private static (string, List<NormDraft>) Put(string point, string head, string full, List<(string Text, NormDraft Draft)> items)
    {
        var text = head + WrittenText.List([.. items.Select(item => item.Text)], "dan", 1);
        var drafts = items.Select((item, at) => PointMaker.Numbered(item.Draft, $"{point} huruf {(char)('a' + at)}", $"{full} {item.Text}")).ToList();
        return (text, drafts);
    }
}
