using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>Regions told by the points that changed: exact, whatever the region falls into.</summary>
public sealed class CauseTests
{
    private const int Letters = 120;

    [Fact]
    public void A_region_is_those_to_whom_a_changed_point_applies_in_one_version_with_the_answers_before_and_after()
    {
        var (told, many) = (0, 0);
        foreach (var versions in Pairs())
        {
            var finder = new RegionFinder(versions);
            var table = versions.Table;
            foreach (var question in Questions.Of(versions))
            {
                foreach (var (before, after, root) in finder.Roots(question))
                {
                    var changed = table.Any(versions.ChangedFor(question).Where(change => table.And(change.Where, root) != Mdd.No).Select(change => change.Where));
                    var answered = table.And(table.Is(question.Old, Mdd.Terminal(before)), table.Is(question.New, Mdd.Terminal(after)));
                    Assert.Equal(table.And(root, versions.New.Possible), table.All([changed, answered, versions.New.Possible]));
                    told++;
                    many += finder.BoxesOf(root).Length > 3 ? 1 : 0;
                }
            }
        }

        Assert.True(told > 100 && many > 10, $"{told} regions, {many} of many parts");
    }

    [Fact]
    public void Whom_a_changed_point_is_said_to_be_about_is_just_whom_it_applies_to_in_one_version()
    {
        var said = 0;
        foreach (var versions in Pairs())
        {
            var causes = new Causes(versions, new RegionWords(versions.New));
            foreach (var (change, boxes) in versions.Changed.Select(change => (change, causes.BoxesOf(change.Where))).Where(one => !one.Item2.IsEmpty))
            {
                var covered = versions.Table.Any(boxes.Select(versions.Table.Of));
                Assert.Equal(versions.Table.And(change.Where, versions.New.Possible), versions.Table.And(covered, versions.New.Possible));
                said++;
            }
        }

        Assert.True(said > 50, $"{said} points");
    }

    [Fact]
    public void A_point_that_says_nothing_of_what_is_asked_is_no_cause()
    {
        var comparison = LetterComparison.Of(Letter(isNew: false), Letter(isNew: true));

        Assert.Equal("2", Assert.Single(comparison.Regions, region => region.Topic == Topic.Status).Causes.Single().New);
        Assert.All(comparison.Regions.Where(region => region.Topic == Topic.Saying), region => Assert.Equal("1", region.Causes.Single().New));
    }

    // A right of the others than before, which is a change for everyone; and leave for fewer.
    private static Letter Letter(bool isNew)
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var home = letter.Mode("WFH");
        var (pregnant, far) = (letter.YesNo("hamil"), letter.YesNo("tinggal jauh"));
        letter.Norm(RightTo(letter.Right("uang makan")), subject: isNew ? Yes(pregnant) : No(pregnant));
        letter.Norm(Permit(home), subject: isNew ? And(Yes(pregnant), Yes(far)) : Yes(pregnant));
        return letter.Build();
    }

    private static IEnumerable<Versions> Pairs()
    {
        for (var seed = 0UL; seed < Letters; seed++)
        {
            var letter = RandomLetters.Make(seed);
            var (old, @new, _) = SharedWords.Of(letter, LetterVersions.Changed(letter, seed, changes: 2));
            yield return new Versions(old!, @new!);
        }
    }
}
