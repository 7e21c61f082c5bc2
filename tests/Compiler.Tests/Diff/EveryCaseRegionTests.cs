using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>Regions of versions of small letters, with every case tried that the two versions can tell apart.</summary>
public sealed class EveryCaseRegionTests
{
    private const int PairsEach = 12;
    private const int MostCases = 2_000;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_case_lies_in_just_the_region_of_its_two_answers(int block)
    {
        var changed = 0;
        for (var (seed, tried) = ((ulong)block * 1_000, 0); tried < PairsEach; seed++)
        {
            var letter = RandomLetters.Make(seed);
            var (old, @new, _) = SharedWords.Of(letter, LetterVersions.Changed(letter, seed, changes: 2));
            var versions = new Versions(old!, @new!);
            if (versions.Variables.InOrder.Aggregate(1L, (product, variable) => product * variable.Classes) > MostCases)
            {
                continue;
            }

            tried++;
            var regions = new CheckedRegions(versions);
            changed += Everyone(versions).Sum(regions.Check);
        }

        Assert.True(changed > 20 * PairsEach, $"{changed} changed answers only");
    }

    private static IEnumerable<ClassCase> Everyone(Versions versions)
    {
        var classes = new int[versions.Variables.InOrder.Length];
        do
        {
            if (versions.Table.At(versions.New.Possible, classes) == Mdd.Yes)
            {
                yield return ClassCase.Of(classes, versions.Variables);
            }
        }
        while (Next(classes, versions.Table));
    }

    // Counts on, the last level first.
    private static bool Next(int[] classes, Mdd table)
    {
        var level = classes.Length - 1;
        while (level >= 0 && ++classes[level] == table.ArityOf(level))
        {
            classes[level--] = 0;
        }

        return level >= 0;
    }
}
