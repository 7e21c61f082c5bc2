using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>Regions of versions of letters with many points: people drawn within each region, next to it, and anywhere.</summary>
public sealed class LargeRegionTests
{
    private const int CasesEach = 15;

    [Theory]
    [InlineData(50, 20)]
    [InlineData(100, 40)]
    [InlineData(200, 40)]
    public void Of_ordinary_letters(int points, int facts) => Check(seed => LargeLetters.Ordinary(points, facts, seed), letters: 4);

    [Theory]
    [InlineData(50, 20)]
    public void Of_letters_whose_points_test_all_facts_alike(int points, int facts) => Check(seed => LargeLetters.Make(points, facts, seed), letters: 2);

    private static void Check(Func<ulong, Letter> make, ulong letters)
    {
        var (changed, same) = (0, 0);
        for (var seed = 0UL; seed < letters; seed++)
        {
            var letter = make(seed);
            var (old, @new, _) = SharedWords.Of(letter, LetterVersions.Changed(letter, seed, changes: 1 + (int)(seed % 3)));
            var versions = new Versions(old!, @new!);
            var regions = new CheckedRegions(versions);
            var draw = new SplitMix(seed);
            foreach (var one in regions.Roots.Prepend(versions.New.Possible).SelectMany(root => Near(versions, root, draw)).ToList())
            {
                var isChanged = regions.Check(ClassCase.Of(one, versions.Variables)) > 0;
                changed += isChanged ? 1 : 0;
                same += isChanged ? 0 : 1;
            }
        }

        Assert.True(changed > CasesEach && same > CasesEach, $"{changed} changed, {same} the same");
    }

    // Cases of a function, and each with another class of one variable.
    private static IEnumerable<int[]> Near(Versions versions, int root, SplitMix random)
    {
        for (var i = 0; i < CasesEach; i++)
        {
            var inside = CaseOf(versions.Table, root, random);
            yield return inside;
            var level = random.Below(inside.Length);
            int[] beside = [.. inside];
            beside[level] = random.Below(versions.Table.ArityOf(level));
            if (versions.Table.At(versions.New.Possible, beside) == Mdd.Yes)
            {
                yield return beside;
            }
        }
    }

    private static int[] CaseOf(Mdd table, int root, SplitMix random)
    {
        var classes = new int[table.Levels];
        for (var level = 0; level < classes.Length; level++)
        {
            var leading = Enumerable.Range(0, table.ArityOf(level)).Where(klass => table.Child(root, level, klass) != Mdd.No).ToList();
            classes[level] = random.Pick(leading);
            root = table.Child(root, level, classes[level]);
        }

        return classes;
    }
}
