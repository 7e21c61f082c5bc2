using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Seasons in years that no calendar covers: unknown, never "no".</summary>
public sealed class SeasonTests
{
    private const string Open = "berlaku sejak 5 Mei 2025\n1. Selama Ramadan, pegawai wajib WFH.\n";

    [Fact]
    public void In_a_year_without_calendar_the_season_is_asked_for()
    {
        var letter = Office.Letter(Open);

        var outcome = Interpreter.Decide(letter, KnownFacts.Of([]), new DateOnly(2026, 2, 25));

        Assert.Equal(ModeStatus.Unknown, Wfh(letter, outcome).Status);
        Assert.Contains("Ramadan", outcome.MissingFacts.Select(fact => letter.Vocabulary.Facts[fact].Name));
    }

    [Theory]
    [InlineData(true, ModeStatus.Required)]
    [InlineData(false, ModeStatus.Ungoverned)]
    public void Once_it_is_given_it_decides(bool given, ModeStatus expected)
    {
        var letter = Office.Letter(Open);
        var season = letter.Vocabulary.Facts.Single(fact => fact.Name == "Ramadan");
        var known = KnownFacts.Of([new GivenFact(season.Index, given ? FactValue.Yes : FactValue.No)]);

        Assert.Equal(expected, Wfh(letter, Interpreter.Decide(letter, known, new DateOnly(2026, 2, 25))).Status);
    }

    [Fact]
    public void In_a_year_of_the_calendar_the_calendar_says() =>
        Assert.Equal(
            ModeStatus.Ungoverned,
            Wfh(Office.Letter(Open), Interpreter.Decide(Office.Letter(Open), KnownFacts.Of([]), new DateOnly(2025, 6, 2))).Status);

    [Fact]
    public void A_letter_within_the_years_of_its_calendars_has_no_fact_for_it() =>
        Assert.DoesNotContain(
            Office.Letter("berlaku 1 Januari 2025 sampai dengan 31 Desember 2025\n1. Selama Ramadan, pegawai wajib WFH.\n").Vocabulary.Facts,
            fact => fact.Name == "Ramadan");

    private static ModeOutcome Wfh(Letter letter, Outcome outcome) =>
        outcome.Modes[letter.Vocabulary.Modes.Single(mode => mode.Name == "WFH").Index];
}
