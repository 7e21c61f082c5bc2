using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes limits on how many may: floors and caps, shares and counts, groups, rounding, who counts, who comes first.</summary>
internal sealed class QuotaPhrases(SplitMix random, Lexicon lexicon)
{
    private static readonly (string Words, Rounding Meaning)[] Roundings = [("bawah", Rounding.Down), ("atas", Rounding.Up), ("terdekat", Rounding.Nearest)];

    /// <summary>Makes people; known once the subjects are.</summary>
    public Func<Who>? People { get; set; }

    /// <summary>A limit.</summary>
    /// <param name="modes">The modes counted, as named.</param>
    /// <param name="who">Who the sentence is about.</param>
    /// <param name="list">The depth of a list it may end with, or 0.</param>
    public (string Text, Quota Meaning, bool IsList) Make(ImmutableArray<int> modes, Who who, int list)
    {
        var each = modes.Length > 1 && random.Chance(40);
        var (bounds, limits) = Limits();
        var isShare = limits.Any(limit => limit.Percent is not null);
        var of = isShare || random.Chance(20) ? People!() : null;
        var text = $"{(each ? "masing-masing " : string.Empty)}{bounds}{(of is null ? string.Empty : $" {random.OneOf("dari jumlah", "dari seluruh", "dari")} {of.Text}")}";
        var (group, fact) = Group();
        var (rounding, how) = random.Chance(70) ? random.Pick(Roundings) : (null, Rounding.Unstated);
        var quota = new Quota(Counted(modes, each), limits, of?.Meaning ?? who.Meaning, fact, how);
        text += group + (rounding is null ? string.Empty : $", dibulatkan ke {rounding}");
        return Extended(text, quota, list);
    }

    /// <summary><c>pada setiap F</c>, or nothing: everyone is one group.</summary>
    public (string Text, int Fact) Group()
    {
        var facts = lexicon.Facts.Where(fact => fact.Index > 0 && fact.Origin is FactOrigin.Person && fact.Type is ChoiceType or LabelType && fact.Name is "perangkat daerah" or "nama unit" or "status kepegawaian").ToList();
        if (random.Chance(35))
        {
            return (string.Empty, -1);
        }

        var fact = random.Pick(facts);
        return ($" {random.OneOf("pada", "di", "untuk")} setiap {lexicon.Spell(fact.Name)}", fact.Index);
    }

    private ImmutableArray<ImmutableArray<int>> Counted(ImmutableArray<int> modes, bool each) =>
        each ? [.. modes.Select(mode => lexicon.Subtree(mode))] : [lexicon.Within(modes)];

    private (string Text, ImmutableArray<Limit> Limits) Limits()
    {
        var one = Limit(random.OneOf(Bound.AtMost, Bound.AtMost, Bound.AtLeast), 0, 100);
        if (random.Chance(70))
        {
            return (one.Text, [one.Meaning]);
        }

        var split = 1 + random.Below(98);
        var (floor, cap) = (Limit(Bound.AtLeast, 0, split), Limit(Bound.AtMost, split + 1, 100));
        var pair = random.Chance(50) ? (floor, cap) : (cap, floor);
        return ($"{pair.Item1.Text} dan {pair.Item2.Text}", [pair.Item1.Meaning, pair.Item2.Meaning]);
    }

    private (string Text, Limit Meaning) Limit(Bound bound, int least, int most)
    {
        var words = bound == Bound.AtMost ? random.OneOf("paling banyak", "maksimal") : random.OneOf("paling sedikit", "minimal");
        var amount = least + random.Below(most - least + 1);
        if (random.Chance(40))
        {
            return ($"{words} {amount.ToString(CultureInfo.InvariantCulture)} orang", new Limit(bound, null, amount));
        }

        var hundredths = (amount * 100) + (amount < most ? random.OneOf(0, 0, 50, 25) : 0);
        return ($"{words} {ValueText.Number(hundredths, 2)}{random.OneOf(" persen", "%")}", new Limit(bound, hundredths, null));
    }

    private (string Text, Quota Meaning, bool IsList) Extended(string text, Quota quota, int list)
    {
        if (random.Chance(20))
        {
            var left = People!();
            (text, quota) = ($"{text}, tidak termasuk {left.Text}", quota with { Exempt = left.Meaning });
        }

        if (random.Chance(15))
        {
            var more = People!();
            (text, quota) = ($"{text}, termasuk {more.Text}", quota with { Included = more.Meaning });
        }

        if (random.Chance(80))
        {
            return (text, quota, false);
        }

        var first = Enumerable.Range(0, list > 0 ? 1 + random.Below(3) : 1).Select(_ => People!()).ToList();
        var words = first.Count == 1 ? $" {first[0].Text}" : WrittenText.List([.. first.Select(who => who.Text)], "dan", list);
        return ($"{text}, dengan mengutamakan{words}", quota with { Priority = [.. first.Select(who => new Rank(WrittenText.Folded(who.Text), who.Meaning))] }, first.Count > 1);
    }
}
