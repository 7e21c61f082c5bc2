using System.Text;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes the calendar of 2025: free days, the working week, periods that are set or not.</summary>
internal sealed class CalendarMaker(SplitMix random, Lexicon lexicon)
{
    /// <summary>The calendar as text and as model; what its periods mean is known to the lexicon.</summary>
    /// <param name="speaksLater">Whether the letter speaks in other years, too: there the calendar does not say when a period is.</param>
    public (string Text, Calendar Model) Make(bool speaksLater)
    {
        var text = new StringBuilder("kalender uji 2025\n");
        var free = Days(text, "hari libur", random.Below(5)).Concat(Days(text, "cuti bersama", random.Below(3)));
        var workweek = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday;
        if (random.Chance(30))
        {
            workweek |= Weekdays.Saturday;
            text.Append("hari kerja: Senin sampai dengan Sabtu.\n");
        }

        var seasons = new List<Season>();
        if (random.Chance(60))
        {
            var from = new DateOnly(2025, 3, 1).AddDays(random.Below(9));
            text.Append($"masa Ramadan: {ValueText.Date(from)} sampai dengan {ValueText.Date(from.AddDays(29))}.\n");
            seasons.Add(new Season("Ramadan", from, from.AddDays(29), -1));
            lexicon.Seasons.Add(("Ramadan", speaksLater ? OrElsewhere(new DayBetween(from, from.AddDays(29))) : new DayBetween(from, from.AddDays(29))));
        }

        if (random.Chance(40))
        {
            text.Append("masa masa tenang: belum ditetapkan.\n");
            var fact = lexicon.Add("masa tenang", FactOrigin.Calendar, new YesNoType());
            seasons.Add(new Season("masa tenang", null, null, fact.Index));
            lexicon.Seasons.Add(("masa tenang", new FactIn(fact.Index, [1])));
        }

        return (text.ToString(), new Calendar([2025], [.. free.Distinct().Order()], workweek, [.. seasons]));
    }

    private AnyOf OrElsewhere(DayBetween days)
    {
        var fact = lexicon.Add("Ramadan", FactOrigin.Calendar, new YesNoType());
        return new AnyOf([days, new AllOf([new FactIn(fact.Index, [1]), new NotCondition(new DayBetween(new(2025, 1, 1), new(2025, 12, 31)))])]);
    }

    private List<DateOnly> Days(StringBuilder text, string word, int count)
    {
        var days = Enumerable.Range(0, count).Select(_ => new DateOnly(2025, 2, 1).AddDays(random.Below(150))).Distinct().Order().ToList();
        text.Append(days.Count > 0 ? $"{word}: {string.Join("; ", days.Select(ValueText.Date))}.\n" : string.Empty);
        return days;
    }
}
