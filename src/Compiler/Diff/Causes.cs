using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Diff;

/// <summary>
/// Tells a region by the points that changed. Everybody whose answer differs has a changed point that applies to him in one version alone, so
/// a region is those people, with the answer before and the answer after; exact, also where it falls into many parts.
/// </summary>
internal sealed class Causes
{
    // More sentences than this about one point are not read; the point itself says it better.
    private const int MostParts = 7;

    private readonly Versions _versions;
    private readonly RegionWords _words;
    private readonly ImmutableArray<int> _levels;
    private readonly Dictionary<PointDifference, Cause> _told = new(ReferenceEqualityComparer.Instance);

    /// <summary>The causes of the regions of two versions.</summary>
    public Causes(Versions versions, RegionWords words)
    {
        (_versions, _words) = (versions, words);
        _levels = PersonFinder.LeastTellingFirst(versions.Variables);
    }

    /// <summary>Changed points that a region of a question comes from, as few as cover it, in the order of the letters.</summary>
    public ImmutableArray<Cause> Of(Question question, int region) => [.. Covering(question, region).Select(Told)];

    /// <summary>All changed points, in the order of the letters.</summary>
    public ImmutableArray<Cause> All() => [.. _versions.Changed.Select(Told)];

    /// <summary>The points because of which those to whom a cause of a region applies, and who are not in it, are answered as before.</summary>
    public ImmutableArray<string> KeptBy(Question question, int region)
    {
        var where = _versions.Table.Any(Covering(question, region).Select(change => change.Where));
        return [.. Enumerable.Range(0, question.Answers.Count)
            .SelectMany(answer => Carriers.Points(_versions.New, _versions.After, question, answer, Kept(question, answer, where)))
            .Distinct(StringComparer.Ordinal)];
    }

    // A point that changed itself is a better reason than one that it sets aside; one that covers all is better than several.
    private List<PointDifference> Covering(Question question, int region)
    {
        var table = _versions.Table;
        var touching = _versions.ChangedFor(question).Where(change => table.And(change.Where, region) is not (Mdd.No or Mdd.Exceeded))
            .OrderBy(change => change.IsConsequence ? 1 : 0).ToList();
        if (touching.Find(change => table.Without(region, change.Where) == Mdd.No) is { } whole)
        {
            return [whole];
        }

        var rest = region;
        var needed = touching.Where(change =>
        {
            var left = table.Without(rest, change.Where);
            var helps = left != rest;
            rest = left == Mdd.Exceeded ? rest : left;
            return helps;
        });
        return [.. needed.OrderBy(change => change.New?.Index ?? int.MaxValue).ThenBy(change => change.Old?.Index)];
    }

    /// <summary>Boxes that cover the cases of a changed point; they may overlap. Empty where there are too many.</summary>
    public ImmutableArray<Box> BoxesOf(int where)
    {
        if (where == Mdd.Exceeded)
        {
            return [];
        }

        // What cannot be need not be told apart.
        var wide = _versions.Old.Within(
            LetterDiagrams.QuestionBudget, () => _versions.Table.Or(where, _versions.Table.Not(_versions.New.Possible)));
        var boxes = wide == Mdd.Exceeded ? null : _versions.Table.Cover(wide, Mdd.Yes, _levels, MostParts);
        return [.. (boxes ?? []).Where(box => _versions.Table.All([where, _versions.Table.Of(box), _versions.New.Possible]) != Mdd.No)];
    }

    private int Kept(Question question, int answer, int where)
    {
        var (table, terminal) = (_versions.Table, Mdd.Terminal(answer));
        var kept = _versions.Old.Within(
            LetterDiagrams.QuestionBudget, () => table.All([where, table.Is(question.Old, terminal), table.Is(question.New, terminal)]));
        return kept == Mdd.Exceeded ? Mdd.No : kept;
    }

    private Cause Told(PointDifference change)
    {
        if (!_told.TryGetValue(change, out var cause))
        {
            _told[change] = cause = new Cause(change.Old?.Point, change.New?.Point, [.. BoxesOf(change.Where).Select(box => _words.Of(box, change.Where))]);
        }

        return cause;
    }
}
