using Edaran.Compiler.Emit;
using Edaran.TestKit.Models;

namespace Edaran.Runtime.Tests.Changes;

/// <summary>Changes in the words that a civil servant reads, in the order in which they are of use.</summary>
public sealed class ChangeWordsTests
{
    [Fact]
    public void What_somebody_decides_comes_first_and_the_day_last()
    {
        var search = Letters.FlexibleRules().Evaluate(Letters.Clerk(), Letters.Day).FindChanges("WFA", eligible: false);

        Assert.Equal(ChangeSearchState.Found, search.State);
        Assert.Equal(
            ["persetujuan pimpinan: tidak", "suhu tubuh di atas 37,5", "status kepegawaian: non-ASN", "perangkat daerah: Museum", ""],
            search.Sets.Select(Text));
        Assert.Equal(
            [Changeability.Decided, Changeability.Circumstance, Changeability.Standing, Changeability.Standing, Changeability.Day],
            search.Sets.Select(set => set.Changeability));
        Assert.Equal([new DayRange(null, new DateOnly(2025, 3, 21)), new DayRange(new DateOnly(2025, 3, 28), null)], search.Sets[^1].Days);
    }

    [Fact]
    public void What_is_counted_from_a_date_is_told_as_the_count()
    {
        var facts = Letters.Clerk();
        facts["suhu tubuh"] = 38.2m;

        var set = Letters.FlexibleRules().Evaluate(facts, Letters.Day).FindChanges("WFA", eligible: true).Sets;

        Assert.Equal(["suhu tubuh paling banyak 37,5", "usia paling banyak 19"], set.Select(Text));
        Assert.Equal("34", set[1].Facts[0].From);
        Assert.Equal(19, set[1].Facts[0].To.Example);
        Assert.Equal(37.5m, set[0].Facts[0].To.Example);
    }

    [Fact]
    public void An_unknown_fact_is_supplied_and_has_no_value_now()
    {
        var facts = Letters.Clerk();
        facts["persetujuan pimpinan"] = default;
        facts["perangkat daerah"] = "Museum";

        var set = Assert.Single(Letters.FlexibleRules().Evaluate(facts, Letters.Day).FindChanges("WFA", eligible: true).Sets);

        Assert.Equal("perangkat daerah: Dinas Arsip; persetujuan pimpinan: ya", Text(set));
        Assert.Equal(["Museum", null], set.Facts.Select(change => change.From));
    }

    [Fact]
    public void Where_facts_do_not_suffice_the_day_changes_with_them()
    {
        var facts = Letters.Clerk();
        facts["persetujuan pimpinan"] = false;

        var set = Assert.Single(Letters.FlexibleRules().Evaluate(facts, new DateOnly(2025, 4, 10)).FindChanges("WFA", eligible: true).Sets);

        Assert.Equal("persetujuan pimpinan: ya", Text(set));
        Assert.Equal([new DayRange(new DateOnly(2025, 3, 24), new DateOnly(2025, 3, 27))], set.Days);
    }

    [Fact]
    public void The_answer_that_holds_is_not_sought()
    {
        var decision = Letters.FlexibleRules().Evaluate(Letters.Clerk(), Letters.Day);

        Assert.Throws<ArgumentException>(() => decision.FindChanges("WFA", eligible: true));
        Assert.Throws<ArgumentException>(() => decision.FindChanges("WFX", eligible: false));
    }

    [Fact]
    public void Long_lists_and_trees_are_told_shortly()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var home = letter.Mode("WFH");
        var unit = letter.Choice("unit", "A", "B", "B/B1", "C", "D", "E", "F");
        letter.Norm(Build.Permit(home), subject: Build.In(unit, 3, 4, 5, 6));
        letter.Norm(Build.Permit(home), subject: Build.In(unit, 1));
        var rules = Tables.Build(letter.Build());

        var change = rules.Evaluate(new FactSet { ["unit"] = "A" }, Letters.Day).FindChanges("WFH", eligible: true).Sets[0].Facts[0].To;
        var other = rules.Evaluate(new FactSet { ["unit"] = "C" }, Letters.Day).FindChanges("WFH", eligible: false).Sets[0].Facts[0].To;

        Assert.Equal("unit: selain A dan B1", FactValueText.In("id").Describe(change));
        Assert.Equal("unit: one of B (without B1), or 4 others", FactValueText.In("en").Describe(change, most: 1));
        Assert.Equal("unit: salah satu dari A atau B1", FactValueText.In("id").Describe(other));
    }

    private static string Text(ChangeSet set) => string.Join("; ", set.Facts.Select(change => FactValueText.In("id").Describe(change.To)));
}
