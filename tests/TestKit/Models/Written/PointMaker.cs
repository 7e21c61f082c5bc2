using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes the points of a letter: a sentence, a head with items or rows, or an exception from points before.</summary>
internal sealed class PointMaker(SplitMix random, SentenceMaker sentences, ItemMaker items, TableMaker tables, Citations citations, TailPhrases tails, Func<Who> people)
{
    private readonly List<NormDraft> _drafts = [];
    private readonly List<Exemption> _exemptions = [];

    /// <summary>The norms so far.</summary>
    public IReadOnlyList<NormDraft> Drafts => _drafts;

    /// <summary>The points so far that only except from others.</summary>
    public IReadOnlyList<Exemption> Exemptions => _exemptions;

    /// <summary>The next point, with its number and its stop.</summary>
    public string Make(int number)
    {
        var point = $"{number}";
        if (random.Chance(12) && Exempt(point) is { } exempt)
        {
            return $"{number}. {exempt}.";
        }

        var table = random.Chance(15) ? tables.Make(point) : null;
        var (text, drafts) = table ?? (random.Chance(25) ? items.Make(point) : Single(point));
        _drafts.AddRange(drafts);
        citations.Add(drafts);
        tails.Add(drafts.Select(draft => draft.Point).Append(point).Distinct());
        return table is null ? $"{number}. {text}." : $"{number}. {text}";
    }

    private (string Text, List<NormDraft> Drafts) Single(string point)
    {
        var (text, draft) = sentences.Make(1);
        return (text, [Numbered(draft, point, text)]);
    }

    /// <summary>A norm with its number and its sentence.</summary>
    public static NormDraft Numbered(NormDraft draft, string point, string text) => draft with
    {
        Point = point,
        Text = WrittenText.Folded(text) + ".",
        Exceptions = [.. draft.Exceptions.Select(one => one with { Point = point })],
    };

    // What a point means to those that cite it is fixed: only points that none cites are excepted from.
    private string? Exempt(string point)
    {
        var free = _drafts.Select(draft => draft.Point).Where(other => !citations.Cited.Contains(other)).Distinct().ToList();
        if (free.Count == 0)
        {
            return null;
        }

        var (from, who) = (random.Pick(free), people());
        if (citations.Cited.Contains(from))
        {
            return null;
        }

        foreach (var draft in _drafts.Where(draft => NormDraft.IsUnder(draft.Point, from)))
        {
            draft.Exceptions.Add(new NormException(who.Meaning, point));
        }

        _exemptions.Add(new Exemption(point, who.Meaning, [from]));
        return $"Angka {from} dikecualikan {random.OneOf("bagi", "untuk")} {who.Text}";
    }
}
