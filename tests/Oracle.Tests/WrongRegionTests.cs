using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Comparing;
using Edaran.TestKit.Models;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Oracle.Tests;

/// <summary>What the oracle is worth for versions: it finds out regions that are wrong, however little, and a change that is not told.</summary>
public sealed class WrongRegionTests
{
    private static readonly Dictionary<string, Func<Mdd, (int Before, int After, int Root), IEnumerable<(int Before, int After, int Root)>>> Wrongs = new(StringComparer.Ordinal)
    {
        ["left out"] = (_, _) => [],
        ["told twice"] = (_, region) => [region, region],
        ["the other way about"] = (_, region) => [(region.After, region.Before, region.Root)],
        ["of another answer"] = (_, region) => [(region.Before, (int)ModeStatus.Prohibited, region.Root)],
        ["one class less"] = (table, region) => [region with { Root = table.Without(region.Root, ACase(table, region.Root)) }],
        ["one class more"] = (table, region) => [region with { Root = table.Or(region.Root, ACase(table, table.Not(region.Root))) }],
    };

    public static TheoryData<string> Names => new(Wrongs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_region_is_found_out(string wrong)
    {
        var versions = Versions(Letter(50), Letter(51));
        var told = ToldRegions.Of(versions);
        var right = told.First(one => one.Regions.Count == 1);
        var spoilt = right with { Regions = [.. Wrongs[wrong](versions.Table, right.Regions[0])] };

        Assert.Empty(Proved(versions, told));
        Assert.NotEmpty(Proved(versions, [.. told.Select(one => one == right ? spoilt : one)]));
    }

    [Fact]
    public void Regions_of_other_versions_are_found_out()
    {
        var (changed, more) = (Versions(Letter(50), Letter(51)), Versions(Letter(50), Letter(52)));

        Assert.NotEmpty(Proved(changed, ToldRegions.Of(Versions(Letter(50), Letter(50)))));
        Assert.NotEmpty(Proved(more, [.. ToldRegions.Of(more).Select(one => one with { Regions = [] })]));
    }

    private static int ACase(Mdd table, int root) => table.Of(table.Find(root, Mdd.Yes)!);

    private static Versions Versions(Letter old, Letter @new)
    {
        var (before, after, _) = SharedWords.Of(old, @new);
        return new Versions(before!, after!);
    }

    private static IEnumerable<string> Proved(Versions versions, IReadOnlyList<ToldRegions> told)
    {
        var agreement = new Agreement();
        new VersionProof("versions", agreement).Prove(versions, told);
        return agreement.Disagreements;
    }

    private static Letter Letter(long age)
    {
        var letter = new LetterBuilder { Period = Days(new DateOnly(2025, 3, 24), new DateOnly(2025, 4, 4)) };
        letter.Mode("WFO");
        var anywhere = letter.Mode("WFA");
        letter.Mode("WFH", anywhere);
        var unit = letter.Choice("unit", "A", "B", "C");
        var years = letter.Since("usia", letter.Date("tanggal lahir"));
        letter.Norm(Permit(2), subject: Is(years, Comparison.AtLeast, age), except: In(unit, 1));
        return letter.Build();
    }
}
