using Edaran.Compiler.Model;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Semantics 7: an unknown fact is never taken for no, and nothing is asked that cannot change the answer.</summary>
public sealed class UnknownFactsTests
{
    private readonly Office _office = new();

    [Fact]
    public void A_status_is_given_when_every_value_leads_to_it_by_whatever_point()
    {
        var a = _office.Letter.YesNo("A");
        _office.Letter.Norm(Permit(Wfh), subject: Yes(a));
        _office.Letter.Norm(Permit(Wfh), subject: No(a));

        var outcome = _office.With();

        Assert.Equal("dapat", outcome.Modes[Wfh].Status.Text());
        Assert.Equal(["1", "2"], outcome.Modes[Wfh].Points.AsEnumerable());
        Assert.True(outcome.Modes[Wfh].Alternatives);
        Assert.Empty(outcome.MissingFacts);
    }

    [Fact]
    public void A_point_that_certainly_carries_a_status_is_named_without_those_that_only_may()
    {
        var a = _office.Letter.YesNo("A");
        _office.Letter.Norm(Permit(Wfh), subject: Yes(a));
        _office.Letter.Norm(Permit(Wfa));

        var wfh = _office.Mode(Wfh);

        Assert.Equal(["2"], wfh.Points.AsEnumerable());
        Assert.False(wfh.Alternatives);
    }

    [Fact]
    public void Only_facts_that_can_still_change_an_answer_are_missing()
    {
        var (a, b, c) = (_office.Letter.YesNo("A"), _office.Letter.YesNo("B"), _office.Letter.YesNo("C"));
        _office.Letter.Norm(Permit(Wfh), subject: And(Yes(a), Yes(b)));
        _office.Letter.Norm(Duty(_office.Letter.Act("hadir")), subject: Yes(c));

        Assert.Equal([a, b], _office.With().MissingFacts.AsEnumerable());
        Assert.Equal([b], _office.With((a, 1)).MissingFacts.AsEnumerable());
        Assert.Empty(_office.With((a, 0)).MissingFacts);
    }

    [Fact]
    public void The_fact_that_settles_most_comes_first()
    {
        var a = _office.Letter.YesNo("A");
        var unit = _office.Letter.Choice("unit", "Arsip", "Budaya", "Sosial");
        _office.Letter.Norm(Permit(Wfh), subject: Or(And(In(unit, 0), Yes(a)), In(unit, 1)));

        Assert.Equal([unit, a], _office.With().MissingFacts.AsEnumerable());
    }

    [Fact]
    public void A_presumed_fact_takes_its_value_and_is_listed_when_the_letter_uses_it()
    {
        var emergency = _office.Letter.YesNo("darurat", FactOrigin.Place, presumed: false);
        _office.Letter.YesNo("tidak dipakai", FactOrigin.Place, presumed: false);
        _office.Letter.Norm(Require(Wfo), when: Yes(emergency));

        var outcome = _office.With();

        Assert.Equal("tidak diatur", outcome.Modes[Wfo].Status.Text());
        Assert.Equal([emergency], outcome.Assumed.AsEnumerable());
        Assert.Empty(_office.With((emergency, 1)).Assumed);
    }

    [Fact]
    public void A_number_outside_what_a_comparison_can_reach_is_not_asked_for()
    {
        var heat = _office.Letter.Number("suhu", 300, 450);
        _office.Letter.Norm(Permit(Wfh), subject: Is(heat, Comparison.AtMost, 450));

        Assert.Equal("dapat", _office.Mode(Wfh).Status.Text());
        Assert.Empty(_office.With().MissingFacts);
    }

    [Fact]
    public void Where_the_calendar_is_silent_the_working_day_is_an_unknown_fact()
    {
        _office.Letter.Norm(Permit(Wfh));
        var day = new DateOnly(2027, 3, 10);

        var open = _office.On(day);

        Assert.Null(open.Workday);
        Assert.Null(open.Modes[Wfh].Eligible);
        Assert.Equal([TestKit.Models.LetterBuilder.Workday], open.MissingFacts.AsEnumerable());
        Assert.True(_office.On(day, (TestKit.Models.LetterBuilder.Workday, 1)).Modes[Wfh].Eligible);
        Assert.False(_office.On(new DateOnly(2027, 3, 13)).Workday);
    }

    [Fact]
    public void Possible_points_are_named_as_alternatives_while_a_fact_is_needed()
    {
        var a = _office.Letter.YesNo("A");
        _office.Letter.Norm(Permit(Wfh), subject: Yes(a));
        _office.Letter.Norm(Prohibit(Wfh), subject: No(a));

        var wfh = _office.Mode(Wfh);

        Assert.Equal(("perlu fakta", true), (wfh.Status.Text(), wfh.Alternatives));
        Assert.Equal(["1", "2"], wfh.Points.AsEnumerable());
    }
}
