using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Tests.Analysis;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>Regions of a comparison, held against the interpreter: whoever gets another answer lies in just the region that says so.</summary>
public sealed class RegionTests
{
    private const int LettersEach = 30;
    private const int CasesEach = 60;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Whoever_gets_another_answer_lies_in_just_the_region_that_says_so(int block) => OnEach(block, (versions, seed) =>
    {
        var regions = new CheckedRegions(versions);
        foreach (var letter in new[] { versions.Before.Letter, versions.After.Letter })
        {
            var cases = new RandomCases(new LetterIndex(letter), seed);
            for (var i = 0; i < CasesEach; i++)
            {
                var (day, _, values) = cases.Next();
                regions.Check(new ClassCase(day, Space.WithDerived(letter.Vocabulary, day, values)));
            }
        }
    });

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_parts_of_a_region_cover_it_do_not_overlap_and_hold_nobody_else(int block) => OnEach(block, (versions, _) =>
    {
        var finder = new RegionFinder(versions);
        foreach (var (_, _, root) in Questions.Of(versions).SelectMany(finder.Roots))
        {
            var parts = finder.BoxesOf(root).Select(box => versions.Table.And(versions.Table.Of(box), versions.New.Possible)).ToList();
            Assert.Equal(versions.Table.And(root, versions.New.Possible), versions.Table.Any(parts));
            Assert.All(parts, part => Assert.All(parts.Where(other => other != part), other => Assert.Equal(Mdd.No, versions.Table.And(part, other))));
        }
    });

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_letter_equals_itself_and_its_points_in_another_order(int block) => OnEach(block, (versions, _) =>
    {
        var letter = versions.Before.Original;
        var self = LetterComparison.Of(letter, letter);
        Assert.True(self.IsEquivalent);
        Assert.Empty(self.Points);
        var turned = letter with { Norms = [.. letter.Norms.Reverse().Select((norm, i) => norm with
        {
            Index = i, Point = $"{i + 1}", SetsAside = [.. norm.SetsAside.Select(other => letter.Norms.Length - 1 - other).Order()],
        })] };
        var moved = LetterComparison.Of(letter, turned);
        Assert.True(moved.IsEquivalent);
        Assert.All(moved.Points, point => Assert.Equal(PointChangeKind.Moved, point.Kind));
    });

    private static void OnEach(int block, Action<Versions, ulong> look)
    {
        for (var seed = (ulong)(block * LettersEach); seed < (ulong)((block + 1) * LettersEach); seed++)
        {
            var letter = RandomLetters.Make(seed);
            var (old, @new, clashes) = SharedWords.Of(letter, LetterVersions.Changed(letter, seed, changes: 1 + (int)(seed % 3)));
            Assert.Empty(clashes);
            look(new Versions(old!, @new!), seed);
        }
    }
}
