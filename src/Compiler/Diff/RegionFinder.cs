using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff;

/// <summary>Finds the regions in which the answer to a question differs: complete and disjoint, one for each pair of answers.</summary>
internal sealed class RegionFinder
{
    private readonly Versions _versions;
    private readonly PersonFinder _people;
    private readonly PersonWords _words;
    private readonly ImmutableArray<int> _levels;

    /// <summary>A finder for two versions.</summary>
    public RegionFinder(Versions versions)
    {
        _versions = versions;
        _people = new PersonFinder(versions.New);
        _words = new PersonWords(versions.New.Letter);
        _levels = PersonFinder.LeastTellingFirst(versions.Variables);
    }

    /// <summary>Whether a question could not be answered within its budget.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The regions of a question; none where both versions answer it alike for everyone.</summary>
    public IEnumerable<MeaningRegion> Find(Question question) => Roots(question).Select(region => Describe(question, region.Before, region.After, region.Root));

    /// <summary>The regions of a question as functions, each with the answer before and after.</summary>
    public IEnumerable<(int Before, int After, int Root)> Roots(Question question)
    {
        if (question.Old == Mdd.Exceeded || question.New == Mdd.Exceeded)
        {
            IsIncomplete = true;
            return [];
        }

        return question.Old == question.New
            ? []
            : from before in Enumerable.Range(0, question.Answers.Count)
              from after in Enumerable.Range(0, question.Answers.Count)
              where before != after
              let root = RootOf(question, before, after)
              where root != Mdd.No
              select (before, after, root);
    }

    /// <summary>Boxes that cover a region, do not overlap where somebody can be, and hold nobody else; empty where they would be too many.</summary>
    public ImmutableArray<Box> BoxesOf(int root)
    {
        // What cannot be need not be told apart.
        var impossible = _versions.Table.Not(_versions.New.Possible);
        var boxes = ImmutableArray.CreateBuilder<Box>();
        var rest = root;
        while (_versions.Table.Find(rest, Mdd.Yes) is { } found)
        {
            var wide = _versions.Table.Or(rest, impossible);
            if (boxes.Count == LetterComparison.MostParts || wide == Mdd.Exceeded)
            {
                return [];
            }

            boxes.Add(_versions.Table.Widen(wide, found, Mdd.Yes, _levels));
            rest = _versions.Table.Without(rest, _versions.Table.Of(boxes[^1]));
            if (rest == Mdd.Exceeded)
            {
                return [];
            }
        }

        return boxes.ToImmutable();
    }

    private int RootOf(Question question, int before, int after)
    {
        var table = _versions.Table;
        var root = _versions.Old.Within(LetterDiagrams.ModeBudget, () => table.All(
            [_versions.Difference, table.Is(question.Old, Mdd.Terminal(before)), table.Is(question.New, Mdd.Terminal(after))]));
        IsIncomplete |= root == Mdd.Exceeded;
        return root == Mdd.Exceeded ? Mdd.No : root;
    }

    private MeaningRegion Describe(Question question, int before, int after, int root)
    {
        var person = _people.Find(root)!;
        return new MeaningRegion(
            question.Topic, question.Mode, question.Subject, question.Answers[before], question.Answers[after],
            Points(_versions.Old, _versions.Before, question, before, root),
            Points(_versions.New, _versions.After, question, after, root),
            [.. BoxesOf(root).Select(box => PartOf(box, root))],
            person.ToWitness(_versions.New.Letter.Vocabulary),
            _words.Of(person));
    }

    private RegionPart PartOf(Box box, int root)
    {
        var inside = _versions.Table.And(root, _versions.Table.Of(box));
        var day = _people.Find(inside)!.Day;
        return new RegionPart(BoxWords.Facts(box, _versions.Variables), DayWords.Of(_versions.New, inside, day));
    }

    /// <summary>The points that an answer rests on in a region.</summary>
    private ImmutableArray<string> Points(LetterDiagrams diagrams, SharedVersion version, Question question, int answer, int region) =>
        [.. diagrams.Letter.Norms
            .Where(norm => Carries(norm, version, question, answer) && _versions.Table.And(Standing(diagrams, norm, question), region) is not (Mdd.No or Mdd.Exceeded))
            .Select(norm => norm.Point)
            .Distinct(StringComparer.Ordinal)];

    private static int Standing(LetterDiagrams diagrams, Norm norm, Question question) =>
        question.Topic == Topic.Saying ? Questions.Holds(diagrams, norm, question.Mode) : diagrams.Stands(norm);

    private static bool Carries(Norm norm, SharedVersion version, Question question, int answer)
    {
        if (question.Topic == Topic.Saying)
        {
            return answer == 1 && version.Sayings[norm.Index] == question.Subject;
        }

        var words = version.Letter.Vocabulary;
        var mode = words.Modes.Single(one => one.Name == question.Mode);
        Says[] says = question.Topic == Topic.Eligibility
            ? [Says.Requires, Says.Grants, Says.LeavesOpen, Says.Prohibits, Says.AddsConditions]
            : (ModeStatus)answer switch
            {
                ModeStatus.Required => [Says.Requires],
                ModeStatus.Permitted => [Says.Grants],
                ModeStatus.Conditional => [Says.Grants, Says.AddsConditions],
                ModeStatus.Discretionary => [Says.LeavesOpen, Says.AddsConditions],
                ModeStatus.Prohibited => [Says.Prohibits],
                ModeStatus.Contradictory => [Says.Requires, Says.Grants, Says.LeavesOpen, Says.Prohibits],
                _ => [],
            };
        return says.Any(one => LetterDiagrams.SayingOf(norm, mode, one, words).Any());
    }
}
