using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>Days told as stretches: each worked day that is meant, and no other.</summary>
public sealed class DayStretchesTests
{
    private const int Letters = 200;

    [Fact]
    public void A_worked_day_is_told_just_when_its_class_is_meant()
    {
        var (meant, patterns, open) = (0, 0, 0);
        for (var seed = 0UL; seed < Letters; seed++)
        {
            var days = Variables.Of(new LetterIndex(RandomLetters.Make(seed))).Day;
            var random = new SplitMix(seed);
            var classes = Enumerable.Range(0, days.Classes).Where(_ => random.Below(3) == 0).ToHashSet();
            var stretches = new DayStretches(days).Of(classes.Contains);
            patterns += stretches.Count(stretch => stretch.Weekdays != DayStretch.All);
            open += stretches.Count(stretch => stretch.To is null);
            var first = days.RunsOf(0).Min(run => run.First);
            var hasWorked = classes.Any(days.IsWorked);
            for (var day = first.AddDays(-30); day < first.AddDays(900); day = day.AddDays(1))
            {
                // A day of which the calendar is silent counts as worked.
                var klass = days.ClassOf(day, isWorked: true);
                if (klass >= 0 && hasWorked)
                {
                    Assert.True(classes.Contains(klass) == Holds(stretches, day), $"seed {seed}, {day:O}");
                    meant += classes.Contains(klass) ? 1 : 0;
                }
            }
        }

        Assert.True(meant > 1000 && patterns > 20 && open > 20, $"{meant} days, {patterns} patterns, {open} without an end");
    }

    [Theory]
    [InlineData("", "2–27 November 2025")]
    [InlineData("Thursday", "setiap Kamis dalam 6–27 November 2025")]
    [InlineData("Thursday Friday", "setiap Kamis dan Jumat dalam 6–28 November 2025")]
    public void Days_of_a_month_are_told_by_their_weekdays(string weekdays, string told)
    {
        var wanted = weekdays.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var dates = Enumerable.Range(1, 30).Select(day => new DateOnly(2025, 11, day))
            .Where(date => wanted.Length == 0 ? date.Day is > 1 and < 28 : wanted.Contains($"{date.DayOfWeek}"));

        Assert.Equal(told, Localized.In(DayWords.Of(dates, NoHolidays), MessageLanguage.Indonesian));
    }

    [Fact]
    public void Days_that_are_not_worked_interrupt_nothing()
    {
        DateOnly[] dates = [.. Enumerable.Range(3, 5).Concat(Enumerable.Range(10, 2)).Select(day => new DateOnly(2025, 11, day))];

        Assert.Equal("3–11 November 2025", Localized.In(DayWords.Of(dates, NoHolidays), MessageLanguage.Indonesian));
    }

    private static Calendar NoHolidays { get; } = new([2025], [], (Weekdays)31, []);

    private static bool Holds(ImmutableArray<DayStretch> stretches, DateOnly day) => stretches.Any(stretch =>
        !(day < stretch.From) && !(day > stretch.To) && (stretch.Weekdays & Calendar.Of(day)) != Weekdays.None);
}
