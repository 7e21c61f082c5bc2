using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Facts that hang together: birth date, age and the day asked about.</summary>
public sealed class LinkedFactsTests
{
    private readonly Office _office = new();
    private readonly int _birth;
    private readonly int _age;

    public LinkedFactsTests()
    {
        _birth = _office.Letter.Date("tanggal lahir");
        _age = _office.Letter.Since("usia", _birth);
    }

    [Theory]
    [InlineData(1975, 3, 12, "dapat")]
    [InlineData(1975, 3, 13, "tidak diatur")]
    public void An_age_is_counted_for_the_day_asked_about(int year, int month, int day, string expected)
    {
        _office.Letter.Norm(Permit(Wfh), subject: Is(_age, Comparison.AtLeast, 50));

        Assert.Equal(expected, _office.Mode(Wfh, (_birth, new DateOnly(year, month, day).DayNumber)).Status.Text());
    }

    [Theory]
    [InlineData(28, "tidak diatur")]
    [InlineData(1, "dapat")]
    public void A_birthday_on_29_February_is_reached_on_1_March(int day, string expected)
    {
        _office.Letter.Norm(Permit(Wfh), subject: Is(_age, Comparison.AtLeast, 25));
        var asked = new DateOnly(2025, day == 1 ? 3 : 2, day);

        Assert.Equal(expected, _office.On(asked, (_birth, new DateOnly(2000, 2, 29).DayNumber)).Modes[Wfh].Status.Text());
    }

    [Fact]
    public void An_age_given_alone_is_enough_and_its_base_is_named_when_it_is_not()
    {
        _office.Letter.Norm(Permit(Wfh), subject: Is(_age, Comparison.AtLeast, 50));

        Assert.Equal("dapat", _office.Mode(Wfh, (_age, 50)).Status.Text());
        Assert.Equal([_birth], _office.With().MissingFacts.AsEnumerable());
    }

    [Fact]
    public void A_given_age_settles_what_follows_for_the_birth_date()
    {
        _office.Letter.Norm(Permit(Wfh), subject: Is(_birth, Comparison.Below, new DateOnly(1975, 6, 1).DayNumber));

        Assert.Equal("dapat", _office.Mode(Wfh, (_age, 50)).Status.Text());
        Assert.Equal("perlu fakta", _office.Mode(Wfh, (_age, 49)).Status.Text());
        Assert.Equal("tidak diatur", _office.Mode(Wfh, (_age, 48)).Status.Text());
    }

    [Fact]
    public void Impossible_combinations_are_not_counted()
    {
        _office.Letter.Norm(Permit(Wfh), subject: Is(_age, Comparison.AtLeast, 50));
        _office.Letter.Norm(Prohibit(Wfh), subject: Is(_birth, Comparison.Above, new DateOnly(1980, 1, 1).DayNumber));

        Assert.Equal("perlu fakta", _office.Mode(Wfh).Status.Text());
        Assert.DoesNotContain(
            ModeStatus.Contradictory,
            Enumerable.Range(0, 90).Select(age => _office.Mode(Wfh, (_age, age)).Status));
    }

    [Fact]
    public void A_derived_value_that_differs_from_its_base_is_an_error_that_names_the_right_one()
    {
        var error = Assert.Single(_office.With((_birth, new DateOnly(1990, 1, 1).DayNumber), (_age, 36)).Errors);

        Assert.Equal(new InputError(InputErrorKind.DisagreesWithBase, _age, new FactValue(36), new FactValue(35)), error);
    }

    [Fact]
    public void Derived_values_that_no_date_gives_together_are_an_error()
    {
        var months = _office.Letter.Since("umur bulan", _birth, TimeUnit.Month);

        Assert.Empty(_office.With((_age, 30), (months, 371)).Errors);
        Assert.Equal(InputErrorKind.NoSuchBase, Assert.Single(_office.With((_age, 30), (months, 372)).Errors).Kind);
        Assert.Equal(InputErrorKind.NoSuchBase, Assert.Single(_office.With((_age, -1)).Errors).Kind);
    }
}
