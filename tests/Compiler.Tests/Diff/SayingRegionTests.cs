using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>What points say beside the status of modes holds on some days and for some modes only; a comparison minds both.</summary>
public sealed class SayingRegionTests
{
    [Fact]
    public void A_duty_that_now_holds_on_free_days_too_changes_on_those_alone()
    {
        var old = Letter(setsAside: null);
        var comparison = LetterComparison.Of(old, old with { Norms = old.Norms.SetItem(0, old.Norms[0] with { IncludesFreeDays = true }) });

        Assert.Equal([PointChangeKind.Changed], comparison.Points.Select(point => point.Kind));
        var region = Assert.Single(comparison.Regions);
        Assert.Equal(("tidak", "ya", string.Empty), (Word(region.Before), Word(region.After), region.Mode));
        Assert.Equal("1", Assert.Single(region.PointsAfter));
        Assert.Contains(region.Witness.Day.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday });
    }

    [Fact]
    public void A_duty_set_aside_for_other_modes_than_before_changes_mode_by_mode()
    {
        var comparison = LetterComparison.Of(Letter(setsAside: 1), Letter(setsAside: 2));

        Assert.Equal(
            [("WFO", "ya", "tidak"), ("WFH", "tidak", "ya")],
            comparison.Regions.Select(region => (region.Mode, Word(region.Before), Word(region.After))));
        Assert.Equal([PointChangeKind.Changed, PointChangeKind.Changed], comparison.Points.Select(point => point.Kind));
    }

    private static string Word(string answer) => Diagnostics.Localized.In(answer, Diagnostics.MessageLanguage.Indonesian);

    // A duty of all; a right of those who work at home, and one of those who work in the office, of which one may set the duty aside.
    private static Letter Letter(int? setsAside)
    {
        var letter = new LetterBuilder { Period = Days(new DateOnly(2025, 3, 24), new DateOnly(2025, 4, 4)) };
        var (office, home) = (letter.Mode("WFO"), letter.Mode("WFH"));
        letter.Norm(Duty(letter.Act("melapor")));
        letter.Norm(RightTo(letter.Right("uang makan")), modes: [home], setsAside: setsAside == 1 ? [0] : null);
        letter.Norm(RightTo(letter.Right("uang jalan")), modes: [office], setsAside: setsAside == 2 ? [0] : null);
        return letter.Build();
    }
}
