using System.Collections.Immutable;

namespace Edaran.Compiler.Diff.Contracts;

/// <summary>A question with the regions in which its answer differs; looked for when first asked for, in a budget of its own.</summary>
internal sealed class ChangedAnswers
{
    private readonly RegionFinder _finder;
    private readonly Lazy<ImmutableArray<(int Before, int After, int Root)>> _regions;

    /// <summary>The changed answers to a question.</summary>
    public ChangedAnswers(Versions versions, Question question)
    {
        Question = question;
        _finder = new RegionFinder(versions);
        _regions = new(() => [.. _finder.Roots(question)]);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Where the answer differs, with the answers before and after.</summary>
    public ImmutableArray<(int Before, int After, int Root)> Regions => _regions.Value;

    /// <summary>Whether these are all regions; else the question could not be answered within its budget.</summary>
    public bool IsComplete
    {
        get
        {
            _ = _regions.Value;
            return !_finder.IsIncomplete;
        }
    }

    /// <summary>Part of a region in words; somebody is in it.</summary>
    public MeaningRegion Describe(int before, int after, int root) => _finder.Describe(Question, before, after, root);
}
