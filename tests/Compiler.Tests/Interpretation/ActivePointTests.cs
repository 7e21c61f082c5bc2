using Edaran.Compiler.Model;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Semantics 3 and 4: active points, and points set aside.</summary>
public sealed class ActivePointTests
{
    [Theory]
    [InlineData(1, 1, 0, "dapat")]
    [InlineData(0, 1, 0, "tidak diatur")]
    [InlineData(1, 0, 0, "tidak diatur")]
    [InlineData(1, 1, 1, "tidak diatur")]
    public void A_point_is_active_when_subject_and_conditions_hold_and_its_exceptions_do_not(
        int subject, int when, int exception, string expected)
    {
        var office = new Office();
        var (asn, flood, pregnant) = (office.Letter.YesNo("ASN"), office.Letter.YesNo("banjir"), office.Letter.YesNo("hamil"));
        office.Letter.Norm(Permit(Wfh), subject: Yes(asn), when: Yes(flood), except: Yes(pregnant));

        Assert.Equal(expected, office.Mode(Wfh, (asn, subject), (flood, when), (pregnant, exception)).Status.Text());
    }

    [Theory]
    [InlineData(12, "tidak diatur")]
    [InlineData(13, "wajib")]
    public void A_point_speaks_at_its_times_alone(int day, string expected)
    {
        var office = new Office();
        office.Letter.Norm(Require(Wfh), times: On(Weekdays.Thursday));

        Assert.Equal(expected, office.On(new DateOnly(2025, 3, day)).Modes[Wfh].Status.Text());
    }

    [Theory]
    [InlineData(true, "tidak diatur")]
    [InlineData(false, "wajib")]
    public void A_point_that_rests_on_free_days_is_silent_on_a_holiday(bool rests, string expected)
    {
        var office = new Office();
        office.Letter.Calendar = office.Letter.Calendar with { DaysOff = [Wednesday] };
        office.Letter.Norm(Require(Wfh), times: On(Weekdays.Wednesday), restsOnFreeDays: rests);

        Assert.Equal(expected, office.Mode(Wfh).Status.Text());
    }

    [Fact]
    public void A_point_set_aside_says_nothing()
    {
        var office = new Office();
        var flood = office.Letter.YesNo("banjir");
        office.Letter.Norm(Permit(Wfh));
        office.Letter.Norm(Require(Wfo), when: Yes(flood), setsAside: [0]);

        Assert.Equal("tidak diatur; tidak diatur; dapat", office.Statuses((flood, 0)));
        Assert.Equal("wajib; dilarang; dilarang", office.Statuses((flood, 1)));
        Assert.Equal(["1"], office.Mode(Wfh, (flood, 1)).SetAside.AsEnumerable());
        Assert.Empty(office.Mode(Wfo, (flood, 1)).SetAside);
        Assert.Empty(office.Mode(Wfh, (flood, 0)).SetAside);
    }

    [Fact]
    public void A_point_set_aside_sets_nothing_aside()
    {
        var office = new Office();
        office.Letter.Norm(Permit(Wfh));
        office.Letter.Norm(Prohibit(Wfh), setsAside: [0]);
        office.Letter.Norm(Duty(office.Letter.Act("hadir")), setsAside: [1]);

        Assert.Equal("dapat", office.Mode(Wfh).Status.Text());
        Assert.Equal(["2"], office.Mode(Wfh).SetAside.AsEnumerable());
    }

    [Fact]
    public void A_named_condition_means_its_body()
    {
        var office = new Office();
        var asn = office.Letter.YesNo("ASN");
        office.Letter.Norm(Permit(Wfh), subject: new NamedCondition("kelompok", Yes(asn)));

        Assert.Equal("dapat", office.Mode(Wfh, (asn, 1)).Status.Text());
        Assert.Equal("tidak diatur", office.Mode(Wfh, (asn, 0)).Status.Text());
    }

    [Theory]
    [InlineData(Comparison.Above, false, false, true)]
    [InlineData(Comparison.AtLeast, false, true, true)]
    [InlineData(Comparison.Below, true, false, false)]
    [InlineData(Comparison.AtMost, true, true, false)]
    [InlineData(Comparison.Equal, false, true, false)]
    public void A_comparison_is_exact_at_its_constant(Comparison comparison, bool below, bool at, bool above)
    {
        var office = new Office();
        var heat = office.Letter.Number("suhu tubuh", 300_000, 450_000, decimals: 4, step: 1_000);
        office.Letter.Norm(Permit(Wfh), subject: Is(heat, comparison, 375_000));

        Assert.Equal(
            [below, at, above],
            new long[] { 374_999, 375_000, 375_001 }.Select(value => office.Mode(Wfh, (heat, value)).Eligible == true));
    }
}
