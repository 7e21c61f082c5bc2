using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.Compiler.Tests.Interpretation.Office;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Values that cannot be are refused as values, never by an exception.</summary>
public sealed class InputErrorTests
{
    private readonly Office _office = new();

    [Fact]
    public void A_value_off_the_list_or_out_of_range_is_an_error()
    {
        var sick = _office.Letter.YesNo("sakit");
        var unit = _office.Letter.Choice("unit", "Arsip", "Budaya");
        var heat = _office.Letter.Number("suhu", 300, 450);
        var birth = _office.Letter.Date("tanggal lahir");

        var errors = _office.With((sick, 2), (unit, 2), (heat, 451), (birth, long.MaxValue)).Errors;

        Assert.Equal(
            [
                (sick, InputErrorKind.NotAValue),
                (unit, InputErrorKind.NotAValue),
                (heat, InputErrorKind.OutOfRange),
                (birth, InputErrorKind.OutOfRange),
            ],
            errors.Select(error => (error.Fact, error.Kind)));
    }

    [Fact]
    public void A_working_day_given_against_the_calendar_is_an_error()
    {
        var error = Assert.Single(_office.With((LetterBuilder.Workday, 0)).Errors);

        Assert.Equal(new InputError(InputErrorKind.ContradictsCalendar, LetterBuilder.Workday, FactValue.No, FactValue.Yes), error);
    }

    [Fact]
    public void With_an_error_nothing_is_decided()
    {
        var sick = _office.Letter.YesNo("sakit");

        var outcome = _office.With((sick, -3));

        Assert.Equal((null, null, null), (outcome.InForce, outcome.InScope, outcome.Workday));
        Assert.All(outcome.Modes, mode => Assert.Equal((ModeStatus.Unknown, null), (mode.Status, mode.Eligible)));
        Assert.Empty(outcome.MissingFacts);
    }

    [Fact]
    public void A_label_and_a_fact_the_letter_does_not_have_change_nothing()
    {
        var label = _office.Letter.Label("nama unit");

        Assert.Equal(OutcomeText.Of(_office.With()), OutcomeText.Of(_office.With((label, 77), (99, 1), (-4, 1))));
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_are_days_like_others()
    {
        var birth = _office.Letter.Date("tanggal lahir");
        var age = _office.Letter.Since("usia", birth);
        _office.Letter.Norm(TestKit.Models.Build.Permit(Wfh), subject: TestKit.Models.Build.Is(age, Comparison.AtLeast, 50));

        Assert.Equal("tidak diatur", _office.On(DateOnly.MinValue).Modes[Wfh].Status.Text());
        Assert.Equal("perlu fakta", _office.On(DateOnly.MaxValue).Modes[Wfh].Status.Text());
    }
}
