using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes what an office may grant or order, and rotations.</summary>
internal sealed class ConferSayings(SplitMix random, Lexicon lexicon, PlaceSayings places, QuotaPhrases quotas)
{
    /// <summary><c>dapat memberikan WFH kepada S</c>.</summary>
    /// <param name="official">Who decides.</param>
    /// <param name="to">To whom.</param>
    /// <param name="list">The depth of a list it may end with, or 0.</param>
    public Saying Discretion(Official official, Who to, int list)
    {
        var (text, modes) = places.Modes(2);
        var ordered = modes.Order().ToList();
        var decisions = ordered.Select(mode => lexicon.Implied($"keputusan {official.Name} atas {lexicon.ModeName(mode)}", FactOrigin.Decision, new YesNoType(), null));
        var effect = new DiscretionEffect(official.Index, [.. ordered], [.. decisions], [], [], null);
        var said = $"dapat {random.OneOf("memberikan", "mengizinkan")} {text} kepada {to.Text}";
        switch (random.Below(4))
        {
            case 0:
                var (words, preconditions, isList) = places.Preconditions(list);
                return new Saying($"{said} {words}", effect with { Preconditions = preconditions }) { IsList = isList };
            case 1:
                var quota = quotas.Make([.. ordered], to, list);
                return new Saying($"{said}, {quota.Text}", effect with { Quota = quota.Meaning }) { IsList = quota.IsList };
            case 2 when list > 0:
                string[] factors = ["keadaan keluarga", "beban kerja dan jarak rumah"];
                return new Saying($"{said}, dengan mempertimbangkan{WrittenText.List(factors, "dan", list)}", effect with { Factors = [.. factors] }) { IsList = true };
            default:
                return new Saying(said, effect);
        }
    }

    /// <summary><c>dapat memerintahkan WFO kepada S</c>.</summary>
    public Saying Order(Official official, Who to)
    {
        var (text, modes) = places.Modes(1);
        var order = lexicon.Implied($"perintah {official.Name} atas {lexicon.ModeName(modes[0])}", FactOrigin.Order, new YesNoType(), FactValue.No);
        return new Saying($"dapat memerintahkan {text} kepada {to.Text}", new OrderEffect(official.Index, modes[0], order));
    }

    /// <summary><c>bergilir 50:50 antara WFH dan WFO …</c>; a letter has one rotation, whose modes share the fact <c>giliran</c>.</summary>
    public Saying Split()
    {
        var (share, order) = (random.OneOf(25, 50, 60), random.Chance(50));
        var modes = order ? new[] { 0, 2 } : [2, 0];
        int[] of = lexicon.Facts.Find(fact => fact.Origin == FactOrigin.Turn) is { Type: ChoiceType turns } ? [.. turns.Choices.Select(choice => choice.Name == "WFO" ? 0 : 2)] : modes;
        var turn = lexicon.Implied("giliran", FactOrigin.Turn, new ChoiceType([.. of.Select((mode, at) => new Choice(at, lexicon.ModeName(mode), [], -1))]), null);
        var shares = modes.Zip([share, 100 - share], (mode, percent) => new Share(mode, percent)).OrderBy(one => Array.IndexOf(of, one.Mode));
        var (words, every) = random.OneOf(("hari", SplitPeriod.Day), ("minggu", SplitPeriod.Week), ("bulan", SplitPeriod.Month));
        var (group, fact) = quotas.Group();
        var names = string.Join(" dan ", modes.Select(mode => lexicon.Spell(lexicon.ModeName(mode))));
        return new Saying($"bergilir {share}:{100 - share} antara {names}{group} setiap {words}", new SplitEffect([.. shares], fact, every, turn));
    }
}
