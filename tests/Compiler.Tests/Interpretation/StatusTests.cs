using Edaran.Compiler.Model;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Semantics 5 and 6: what the standing points make of a mode.</summary>
public sealed class StatusTests
{
    public static TheoryData<string, Effect, string> Single => new()
    {
        { "wajib WFH", Require(Wfh), "dilarang; dilarang; wajib" },
        { "wajib WFA", Require(Wfa), "dilarang; wajib; dapat" },
        { "wajib WFO", Require(Wfo), "wajib; dilarang; dilarang" },
        { "dapat WFA", Permit(Wfa), "tidak diatur; dapat; dapat" },
        { "dapat WFH", Permit(Wfh), "tidak diatur; tidak diatur; dapat" },
        { "dilarang WFA", Prohibit(Wfa), "tidak diatur; dilarang; dilarang" },
        { "dilarang WFH", Prohibit(Wfh), "tidak diatur; tidak diatur; dilarang" },
    };

    [Theory]
    [MemberData(nameof(Single))]
    public void One_point_alone(string reads, Effect effect, string expected)
    {
        var office = new Office();
        office.Letter.Norm(effect);

        Assert.True(expected == office.Statuses(), $"{reads}: {office.Statuses()}");
    }

    [Fact]
    public void Where_no_point_speaks_the_normal_mode_may_be_used_and_no_other()
    {
        var office = new Office();

        var outcome = office.With();

        Assert.Equal("tidak diatur; tidak diatur; tidak diatur", Statuses(outcome));
        Assert.Equal([true, false, false], outcome.Modes.Select(mode => mode.Eligible));
    }

    [Fact]
    public void On_a_day_that_is_no_working_day_no_mode_may_be_used()
    {
        var office = new Office();
        office.Letter.Norm(Require(Wfh));

        var outcome = office.On(new DateOnly(2025, 3, 15));

        Assert.False(outcome.Workday);
        Assert.Equal("wajib", outcome.Modes[Wfh].Status.Text());
        Assert.All(outcome.Modes, mode => Assert.False(mode.Eligible));
        Assert.Empty(outcome.MissingFacts);
    }

    [Fact]
    public void Leave_without_conditions_is_stronger_than_leave_with_conditions_and_that_than_discretion()
    {
        var office = new Office();
        var (order, decision) = (office.Letter.YesNo("surat perintah"), office.Letter.YesNo("keputusan", FactOrigin.Decision));
        var (a, b, c) = (office.Letter.YesNo("A"), office.Letter.YesNo("B"), office.Letter.YesNo("C"));
        office.Letter.Norm(Permit(Wfh), subject: Yes(a));
        office.Letter.Norm(PermitIf(Wfh, Yes(order)), subject: Yes(b));
        office.Letter.Norm(Discretion(office.Letter.Official("kepala"), Wfh, decision), subject: Yes(c));

        Assert.Equal("dapat", office.Mode(Wfh, (a, 1), (b, 1), (c, 1)).Status.Text());
        Assert.Equal("bersyarat", office.Mode(Wfh, (a, 0), (b, 1), (c, 1)).Status.Text());
        Assert.Equal("diskresi", office.Mode(Wfh, (a, 0), (b, 0), (c, 1)).Status.Text());
        Assert.Equal(["2"], office.Mode(Wfh, (a, 0), (b, 1), (c, 1)).Points.AsEnumerable());
    }

    [Theory]
    [InlineData(1, true, true)]
    [InlineData(0, false, false)]
    [InlineData(-1, null, null)]
    public void Leave_with_a_condition_may_be_used_when_the_condition_is_met(int order, bool? eligible, bool? met)
    {
        var office = new Office();
        var fact = office.Letter.YesNo("surat perintah");
        office.Letter.Norm(PermitIf(Wfh, Yes(fact)));

        var outcome = order < 0 ? office.With() : office.With((fact, order));

        Assert.Equal("bersyarat", outcome.Modes[Wfh].Status.Text());
        Assert.Equal(eligible, outcome.Modes[Wfh].Eligible);
        Assert.Equal(met, Assert.Single(outcome.Modes[Wfh].Conditions).Met);
        Assert.Equal(order < 0 ? [fact] : [], outcome.MissingFacts.AsEnumerable());
    }

    [Fact]
    public void Grants_are_alternatives_one_whose_conditions_are_met_is_enough()
    {
        var office = new Office();
        var (a, b) = (office.Letter.YesNo("A"), office.Letter.YesNo("B"));
        office.Letter.Norm(PermitIf(Wfh, Yes(a)));
        office.Letter.Norm(PermitIf(Wfa, Yes(b)));

        Assert.True(office.Mode(Wfh, (a, 0), (b, 1)).Eligible);
        Assert.False(office.Mode(Wfh, (a, 0), (b, 0)).Eligible);
        Assert.Equal(["1", "2"], office.Mode(Wfh, (a, 0), (b, 1)).Points.AsEnumerable());
    }

    [Fact]
    public void Harus_adds_its_condition_to_every_grant_of_the_mode()
    {
        var office = new Office();
        var (order, decision) = (office.Letter.YesNo("surat perintah"), office.Letter.YesNo("keputusan", FactOrigin.Decision));
        office.Letter.Norm(Permit(Wfa));
        office.Letter.Norm(Discretion(office.Letter.Official("kepala"), Wfh, decision));
        office.Letter.Norm(Must(Yes(order)), modes: [Wfh]);

        Assert.Equal("tidak diatur; dapat; bersyarat", office.Statuses((order, 1)));
        Assert.Equal(["1", "3"], office.Mode(Wfh, (order, 1)).Points.AsEnumerable());
        Assert.True(office.Mode(Wfh, (order, 1)).Eligible);
        Assert.False(office.Mode(Wfh, (order, 0), (decision, 1)).Eligible);
    }

    [Fact]
    public void Harus_never_weakens_a_requirement_but_the_leave_within_it()
    {
        var office = new Office();
        var order = office.Letter.YesNo("surat perintah");
        office.Letter.Norm(Require(Wfa));
        office.Letter.Norm(Must(Yes(order)), modes: [Wfa, Wfh]);

        Assert.Equal("dilarang; wajib; bersyarat", office.Statuses((order, 0)));
        Assert.True(office.Mode(Wfa, (order, 0)).Eligible);
        Assert.False(office.Mode(Wfh, (order, 0)).Eligible);
    }

    [Fact]
    public void Discretion_waits_for_the_decision_and_names_who_decides_and_what_is_weighed()
    {
        var office = new Office();
        var decision = office.Letter.YesNo("keputusan kepala atas WFH", FactOrigin.Decision);
        var head = office.Letter.Official("kepala");
        office.Letter.Norm(Discretion(head, Wfh, decision));

        var open = office.With();

        Assert.Equal(("diskresi", null), (open.Modes[Wfh].Status.Text(), open.Modes[Wfh].Eligible));
        Assert.Equal([decision], open.MissingFacts.AsEnumerable());
        Assert.Equal([head], open.Modes[Wfh].DecidedBy.AsEnumerable());
        Assert.Equal(["keadaan keluarga"], open.Modes[Wfh].Factors.AsEnumerable());
        Assert.Equal([false, true], new long[] { 0, 1 }.Select(value => office.Mode(Wfh, (decision, value)).Eligible == true));
    }

    [Fact]
    public void An_order_requires_once_it_is_given_and_is_presumed_absent()
    {
        var office = new Office();
        var order = office.Letter.YesNo("perintah pimpinan atas WFO", FactOrigin.Order, presumed: false);
        office.Letter.Norm(Order(office.Letter.Official("pimpinan"), Wfo, order));

        Assert.Equal("tidak diatur; tidak diatur; tidak diatur", office.Statuses());
        Assert.Equal([order], office.With().Assumed.AsEnumerable());
        Assert.Equal("wajib; dilarang; dilarang", office.Statuses((order, 1)));
        Assert.Empty(office.With((order, 1)).Assumed);
    }

    [Fact]
    public void Leave_against_prohibition_is_a_contradiction_and_never_eligible()
    {
        var office = new Office();
        office.Letter.Norm(Permit(Wfa));
        office.Letter.Norm(Prohibit(Wfh));

        var wfh = office.Mode(Wfh);

        Assert.Equal("tidak diatur; dapat; bertentangan", office.Statuses());
        Assert.False(wfh.Eligible);
        Assert.Equal(["1", "2"], wfh.Points.AsEnumerable());
    }

    [Fact]
    public void Requirements_of_different_modes_contradict_each_other()
    {
        var office = new Office();
        office.Letter.Norm(Require(Wfo));
        office.Letter.Norm(Require(Wfh));

        Assert.Equal("bertentangan; dilarang; bertentangan", office.Statuses());
    }
}
