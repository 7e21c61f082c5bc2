using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Diff;

/// <summary>Finds the regions in which the answer to a question differs: complete and disjoint, one for each pair of answers.</summary>
internal sealed class RegionFinder
{
    private readonly Versions _versions;
    private readonly PersonFinder _people;
    private readonly PersonWords _words;
    private readonly ImmutableArray<int> _levels;
    private readonly RegionWords _parts;
    private readonly Causes _causes;

    /// <summary>A finder for two versions.</summary>
    public RegionFinder(Versions versions)
    {
        _versions = versions;
        _people = new PersonFinder(versions.New);
        _words = new PersonWords(versions.New.Letter);
        _levels = PersonFinder.LeastTellingFirst(versions.Variables);
        _parts = new RegionWords(versions.New);
        _causes = new Causes(versions, _parts);
    }

    /// <summary>Whether a question could not be answered within its budget.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The changed points with those to whom they apply in one version alone: nobody else's answer can differ.</summary>
    public ImmutableArray<Cause> AtMost() => _causes.All();

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

    /// <summary>A region, or a part of one, in words.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="before">The answer before.</param>
    /// <param name="after">The answer after.</param>
    /// <param name="root">The cases; somebody is in them.</param>
    public MeaningRegion Describe(Question question, int before, int after, int root) => _versions.Old.Within(LetterDiagrams.QuestionBudget, () =>
    {
        var person = _people.Find(root)!;
        return new MeaningRegion(
            question.Topic, question.Mode, question.Subject, question.Answers[before], question.Answers[after],
            Carriers.Points(_versions.Old, _versions.Before, question, before, root),
            Carriers.Points(_versions.New, _versions.After, question, after, root),
            [.. BoxesOf(root).Select(box => _parts.Of(box, root))],
            _causes.Of(question, root),
            _causes.KeptBy(question, root),
            Passes(question, root, gains: true),
            Passes(question, root, gains: false),
            person.ToWitness(_versions.New.Letter.Vocabulary),
            _words.Of(person));
    });

    /// <summary>Whether somebody in a region may use the mode by one version and not by the other: now, or before.</summary>
    private bool Passes(Question question, int root, bool gains)
    {
        if (question.Topic == Topic.Saying)
        {
            return false;
        }

        var mode = _versions.Old.Letter.Vocabulary.Modes.Single(one => one.Name == question.Mode);
        var (old, @new) = _versions.For(mode);
        var (denying, allowing) = gains ? (old, @new) : (@new, old);
        return _versions.Table.All([root, _versions.Table.Not(denying.Eligible(mode)), allowing.Eligible(mode)]) is not (Mdd.No or Mdd.Exceeded);
    }
}
