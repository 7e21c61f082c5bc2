using Edaran.Compiler.Diff;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>The regions in which two versions answer a question differently, as the comparison finds them.</summary>
/// <param name="Question">The question.</param>
/// <param name="Regions">Each with the answer before and after, as a diagram.</param>
internal sealed record ToldRegions(Compiler.Diff.Question Question, IReadOnlyList<(int Before, int After, int Root)> Regions)
{
    /// <summary>The regions of every question that is asked of two versions; every one of them is answered.</summary>
    public static IReadOnlyList<ToldRegions> Of(Versions versions)
    {
        var finder = new RegionFinder(versions);
        List<ToldRegions> told = [.. Questions.Of(versions).Select(question => new ToldRegions(question, [.. finder.Roots(question)]))];
        Assert.False(finder.IsIncomplete);
        return told;
    }
}
