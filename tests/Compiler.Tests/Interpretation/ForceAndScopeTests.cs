using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Semantics 1 and 2: when a letter speaks, and of whom.</summary>
public sealed class ForceAndScopeTests
{
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void A_letter_is_in_force_from_the_first_to_the_last_day_of_its_period(int day, bool expected)
    {
        var office = new Office();
        office.Letter.Period = Days(new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 14));
        office.Letter.Norm(Prohibit(Wfo));

        Assert.Equal(expected, office.On(new DateOnly(2025, 3, day)).InForce);
    }

    [Fact]
    public void Outside_its_period_nothing_is_governed_and_the_normal_mode_may_be_used()
    {
        var office = new Office();
        office.Letter.Period = Days(null, new DateOnly(2025, 3, 11));
        office.Letter.Norm(Prohibit(Wfo));
        office.Letter.Norm(Permit(Wfh));

        var outcome = office.With();

        Assert.Equal("tidak diatur; tidak diatur; tidak diatur", Statuses(outcome));
        Assert.Equal([true, false, false], outcome.Modes.Select(mode => mode.Eligible));
        Assert.Empty(outcome.Fired);
    }

    [Fact]
    public void A_period_bound_to_an_unknown_situation_leaves_it_open_whether_the_letter_speaks()
    {
        var office = new Office();
        var flood = office.Letter.YesNo("banjir", Model.FactOrigin.Place);
        office.Letter.Period = Yes(flood);
        office.Letter.Norm(Permit(Wfh));

        var outcome = office.With();

        Assert.Null(outcome.InForce);
        Assert.Equal([flood], outcome.MissingFacts.AsEnumerable());
        Assert.Equal("tidak diatur; tidak diatur; perlu fakta", Statuses(outcome));
        Assert.True(outcome.Modes[Wfo].Eligible);
    }

    [Fact]
    public void A_person_outside_the_scope_follows_the_normal_pattern()
    {
        var office = new Office();
        var asn = office.Letter.YesNo("ASN");
        office.Letter.Scope = Yes(asn);
        office.Letter.Norm(Prohibit(Wfo));

        var outcome = office.With((asn, 0));

        Assert.False(outcome.InScope);
        Assert.Equal("tidak diatur; tidak diatur; tidak diatur", Statuses(outcome));
        Assert.Equal([true, false, false], outcome.Modes.Select(mode => mode.Eligible));
    }

    [Fact]
    public void An_unknown_scope_names_the_fact_that_decides_it()
    {
        var office = new Office();
        var asn = office.Letter.YesNo("ASN");
        office.Letter.Scope = Yes(asn);

        var outcome = office.With();

        Assert.Null(outcome.InScope);
        Assert.Equal([asn], outcome.MissingFacts.AsEnumerable());
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(28, true)]
    public void A_duty_with_dates_of_its_own_holds_from_enactment_on_outside_the_period_too(int day, bool expected)
    {
        var office = new Office();
        var report = office.Letter.Act("melaporkan jadwal");
        office.Letter.Enacted = new DateOnly(2025, 3, 5);
        office.Letter.Period = Days(new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 14));
        office.Letter.Norm(Duty(report), ownDates: true);
        office.Letter.Norm(Duty(report));

        Assert.Equal(expected ? ["1"] : [], office.On(new DateOnly(2025, 3, day)).Modes[Wfo].Duties.Select(duty => duty.Point));
    }
}
