namespace Edaran.Compiler.Tests.Registers;

/// <summary>Which letters stand on a day, as known on a day.</summary>
public sealed class StandingTests
{
    [Fact]
    public void A_revoked_letter_is_in_force_up_to_the_day_before()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "10 Maret 2025", "mencabut Surat Edaran 1/2025"));
        Assert.True(Office.InForce(register, "1/2025", Office.Day(3, 9)));
        Assert.False(Office.InForce(register, "1/2025", Office.Day(3, 10)));
        Assert.Empty(Office.Stands(register, "1/2025", Office.Day(3, 10)).Letter.Norms);
        Assert.Empty(register.Diagnostics);
    }

    [Fact]
    public void It_does_not_come_back_when_what_replaced_it_expires_or_is_revoked()
    {
        var register = Office.Register(
            Office.First,
            Office.Letter("2/2025", "5 Maret 2025", "berlaku 10 Maret 2025 sampai dengan 12 Maret 2025\nmencabut Surat Edaran 1/2025"),
            Office.Letter("3/2025", "11 Maret 2025", "mencabut Surat Edaran 2/2025"));
        Assert.True(Office.InForce(register, "1/2025", Office.Day(3, 9)));
        Assert.All([10, 11, 13, 20], day => Assert.False(Office.InForce(register, "1/2025", Office.Day(3, day))));
    }

    [Fact]
    public void What_was_revoked_before_its_first_day_revokes_nothing()
    {
        var register = Office.Register(
            Office.First,
            Office.Letter("2/2025", "5 Maret 2025", "berlaku 12 Maret 2025 sampai dengan 20 Maret 2025\nmencabut Surat Edaran 1/2025"),
            Office.Letter("3/2025", "11 Maret 2025", "mencabut Surat Edaran 2/2025"));
        Assert.True(Office.InForce(register, "1/2025", Office.Day(3, 13)));
        Assert.False(Office.InForce(register, "2/2025", Office.Day(3, 13)));
    }

    [Fact]
    public void Only_what_was_enacted_by_then_is_known()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "10 Maret 2025", "berlaku 5 Maret 2025 sampai dengan 31 Maret 2025\nmencabut Surat Edaran 1/2025"));
        Assert.True(Office.InForce(register, "1/2025", Office.Day(3, 7), known: Office.Day(3, 9)));
        Assert.False(Office.InForce(register, "1/2025", Office.Day(3, 7), known: Office.Day(3, 10)));
        Assert.Single(register.On(Office.Day(3, 7), Office.Day(3, 9)));
        Assert.Empty(register.On(Office.Day(3, 7), Office.Day(3, 2)));
    }

    [Fact]
    public void An_extended_letter_speaks_up_to_its_new_last_day()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "20 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 11 April 2025"));
        Assert.True(Office.InForce(register, "1/2025", Office.Day(4, 11)));
        Assert.False(Office.InForce(register, "1/2025", Office.Day(4, 12)));
        Assert.False(Office.InForce(register, "1/2025", Office.Day(3, 28), known: Office.Day(3, 19)));
    }

    [Fact]
    public void An_extension_that_comes_late_leaves_a_gap()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "2 April 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 11 April 2025"));
        Assert.False(Office.InForce(register, "1/2025", Office.Day(4, 1)));
        Assert.True(Office.InForce(register, "1/2025", Office.Day(4, 2)));
        Assert.Equal(["EDR0813"], register.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void The_stage_that_ends_last_goes_on_and_dates_stay()
    {
        var staged = Office.Letter("1/2025", "3 Maret 2025", """
            berlaku tahap I: 3 Maret 2025 sampai dengan 14 Maret 2025; tahap II: 17 Maret 2025 sampai dengan 28 Maret 2025

            1. Selama tahap I, ASN dapat WFA.
            2. Selama tahap II, ASN dapat WFH.
            3. Pada 17 Maret 2025 sampai dengan 28 Maret 2025, ASN wajib WFO, apabila hamil.
            """);
        var register = Office.Register(staged, Office.Letter("2/2025", "20 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 11 April 2025"));
        var norms = Office.Stands(register, "1/2025", Office.Day(4, 8)).Letter.Norms;
        Assert.Equal("DayBetween { From = 2025-03-17, To = 2025-04-11 }", Days(norms[1].Times));
        Assert.Equal("DayBetween { From = 2025-03-03, To = 2025-03-14 }", Days(norms[0].Times));
        Assert.Equal("DayBetween { From = 2025-03-17, To = 2025-03-28 }", Days(norms[2].Times));
    }

    [Fact]
    public void An_extension_falls_with_the_letter_that_gave_it()
    {
        var register = Office.Register(
            Office.First,
            Office.Letter("2/2025", "20 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 11 April 2025"),
            Office.Letter("3/2025", "8 April 2025", "mencabut Surat Edaran 2/2025"));
        Assert.True(Office.InForce(register, "1/2025", Office.Day(3, 28)));
        Assert.False(Office.InForce(register, "1/2025", Office.Day(4, 8)));
    }

    private static string Days(Model.Condition times)
    {
        var days = (Model.DayBetween)(times is Model.NamedCondition stage ? stage.Body : times);
        return FormattableString.Invariant($"DayBetween {{ From = {days.From:yyyy-MM-dd}, To = {days.To:yyyy-MM-dd} }}");
    }
}
