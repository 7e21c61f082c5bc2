using Edaran.Compiler.Model;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Semantics 8: duties and rights, per mode, with the point they come from.</summary>
public sealed class DutyTests
{
    [Fact]
    public void A_duty_of_a_mode_is_listed_with_that_mode_alone()
    {
        var office = new Office();
        var presence = office.Letter.Act("melakukan presensi");
        office.Letter.Norm(Permit(Wfh));
        office.Letter.Norm(Duty(presence), modes: [Wfa, Wfh]);

        Assert.Empty(office.Mode(Wfo).Duties);
        Assert.Equal((presence, -1, "2", Modality.Require, true), Parts(Assert.Single(office.Mode(Wfh).Duties)));
    }

    [Fact]
    public void Nobody_reads_duties_of_a_mode_he_may_not_use()
    {
        var office = new Office();
        office.Letter.Norm(Prohibit(Wfh));
        office.Letter.Norm(Duty(office.Letter.Act("hadir")));
        office.Letter.Norm(RightTo(office.Letter.Right("TPP")));

        Assert.Empty(office.Mode(Wfh).Duties);
        Assert.Empty(office.Mode(Wfh).Rights);
        Assert.Single(office.Mode(Wfo).Duties);
        Assert.Equal("3", Assert.Single(office.Mode(Wfo).Rights).Point);
    }

    [Fact]
    public void A_duty_that_hangs_on_an_unknown_fact_is_listed_as_uncertain_and_asks_for_nothing()
    {
        var office = new Office();
        var pregnant = office.Letter.YesNo("hamil");
        office.Letter.Norm(Duty(office.Letter.Act("hadir"), Modality.Prohibit), except: Yes(pregnant));

        var outcome = office.With();

        Assert.Equal((0, -1, "1", Modality.Prohibit, false), Parts(Assert.Single(outcome.Modes[Wfo].Duties)));
        Assert.Empty(outcome.MissingFacts);
    }

    [Fact]
    public void A_duty_that_stands_either_way_is_certain()
    {
        var office = new Office();
        var pregnant = office.Letter.YesNo("hamil");
        office.Letter.Norm(Duty(office.Letter.Act("hadir")), subject: Or(Yes(pregnant), No(pregnant)));

        Assert.True(Assert.Single(office.Mode(Wfo).Duties).Certain);
    }

    [Fact]
    public void A_duty_of_an_office_names_its_holder()
    {
        var office = new Office();
        var head = office.Letter.Official("kepala perangkat daerah");
        office.Letter.Norm(Duty(office.Letter.Act("melaporkan jadwal"), holder: head));

        Assert.Equal(head, Assert.Single(office.Mode(Wfo).Duties).Holder);
    }

    private static (int Act, int Holder, string Point, Modality Modality, bool Certain) Parts(Compiler.Interpretation.DutyOutcome duty) =>
        (duty.Act, duty.Holder, duty.Point, duty.Modality, duty.Certain);
}
