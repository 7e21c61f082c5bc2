using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
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
        var finder = new RegionFinder(versions);
        var statuses = Questions.Of(versions).Where(question => question.Topic == Topic.Status).Select(question => finder.Roots(question).ToList()).ToList();
        var eligible = Questions.Of(versions).Where(question => question.Topic == Topic.Eligibility).Select(question => finder.Roots(question).ToList()).ToList();
        Assert.False(finder.IsIncomplete);
        var (before, after) = (new LetterIndex(versions.Before.Letter), new LetterIndex(versions.After.Letter));
        foreach (var cases in new[] { new RandomCases(before, seed), new RandomCases(after, seed) })
        {
            for (var i = 0; i < CasesEach; i++)
            {
                var one = cases.Next();
                var (old, @new) = (new RandomCases(before, 0).Read(one), new RandomCases(after, 0).Read(one));
                var classes = versions.Variables.CaseOf(one.Day, one.IsWorked, fact => one.Values[fact])!;
                foreach (var mode in versions.Before.Letter.Vocabulary.Modes)
                {
                    var (was, @is) = (StatusOf(old, mode), StatusOf(@new, mode));
                    Assert.Equal(was == @is ? [] : [(was, @is)], In(statuses[mode.Index], versions, classes));
                    var (could, can) = (old.IsEligible(mode).IsYes ? 1 : 0, @new.IsEligible(mode).IsYes ? 1 : 0);
                    Assert.Equal(was != @is || could == can ? [] : [(could, can)], In(eligible[mode.Index], versions, classes));
                }
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
            var (old, @new, clashes) = SharedWords.Of(letter, Edits.Of(letter, new SplitMix(seed)));
            Assert.Empty(clashes);
            look(new Versions(old!, @new!), seed);
        }
    }

    private static List<(int, int)> In(List<(int Before, int After, int Root)> regions, Versions versions, int[] classes) =>
        [.. regions.Where(region => versions.Table.At(region.Root, classes) == Mdd.Yes).Select(region => (region.Before, region.After))];

    private static int StatusOf(Reading reading, Mode mode) => System.Numerics.BitOperations.TrailingZeroCount((uint)reading.Status(mode).Possible);
}
