using System.Globalization;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>A time in words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Meaning">When it is.</param>
internal sealed record Moment(string Text, Condition Meaning)
{
    /// <summary>Whether it names weekdays or working days.</summary>
    public bool NamesWeekdays { get; init; }

    /// <summary>Whether it names days of the calendar.</summary>
    public bool NamesDates { get; init; }

    /// <summary>Whether it says that free days are meant, too.</summary>
    public bool IncludesFreeDays { get; init; }
}

/// <summary>Makes times: weekdays, dates, ranges, months, working days, and periods that go by a name. Dates lie in spring 2025.</summary>
internal sealed class TimePhrases(SplitMix random, Lexicon lexicon)
{
    private static readonly DateOnly First = new(2025, 3, 3);
    private static readonly string[] DayNames = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

    /// <summary>A time.</summary>
    /// <param name="dated">Whether it may name dates.</param>
    public Moment Make(bool dated = true) => random.Below(10) switch
    {
        < 4 => Free(OfWeekdays($"{random.OneOf("setiap", "pada")} hari")),
        < 5 => random.OneOf(new Moment("setiap hari kerja", Workday) { NamesWeekdays = true }, new Moment("pada hari libur", new NotCondition(Workday)) { IncludesFreeDays = true }),
        < 6 when lexicon.Seasons.Count > 0 => Named(random.Pick(lexicon.Seasons)),
        < 7 when Places.Count > 0 => new Moment($"selama {Places[0].Name}", new FactIn(Places[0].Index, [1])),
        _ when dated => OfDates() with { NamesDates = true },
        _ => OfWeekdays("setiap hari"),
    };

    /// <summary>A time as a condition.</summary>
    public Phrase AsCondition() => random.Below(3) switch
    {
        0 => new Phrase(random.OneOf("hari kerja", "pada hari kerja"), Workday) { IsTime = true },
        1 => new Phrase($"pada {Date(Day(), out var day)}", new DayBetween(day, day)) { IsTime = true },
        _ => OfWeekdays("pada hari") is var days ? new Phrase(days.Text, days.Meaning) { IsTime = true } : null!,
    };

    /// <summary>A day of spring 2025.</summary>
    public DateOnly Day() => First.AddDays(random.Below(90));

    /// <summary>A date, perhaps with its weekday.</summary>
    public string Date(DateOnly day, out DateOnly same)
    {
        same = day;
        var weekday = random.Chance(15) ? $"{DayNames[((int)day.DayOfWeek + 6) % 7]}{random.OneOf(",", string.Empty)} " : string.Empty;
        return weekday + ValueText.Date(day);
    }

    private static FactIn Workday => new(0, [1]);

    private List<Fact> Places => [.. lexicon.Tested<YesNoType>().Where(fact => fact.Origin == FactOrigin.Place)];

    private static Moment Named((string Name, Condition Meaning) season) => new($"selama {season.Name}", season.Meaning);

    private Moment Free(Moment time) =>
        random.Chance(25) ? time with { Text = time.Text + ", termasuk hari libur", IncludesFreeDays = true } : time;

    private Moment OfWeekdays(string lead)
    {
        if (random.Chance(30))
        {
            var from = random.Below(6);
            var to = from + 1 + random.Below(6 - from);
            var range = Enumerable.Range(from, to - from + 1).Aggregate(Weekdays.None, (set, day) => set | (Weekdays)(1 << day));
            return new Moment($"{lead} {DayNames[from]} {random.OneOf("sampai dengan", "s.d.", "hingga")} {DayNames[to]}", new WeekdayIn(range)) { NamesWeekdays = true };
        }

        var days = random.Some(Enumerable.Range(0, 7).ToList(), 1, 3);
        var set = days.Aggregate(Weekdays.None, (set, day) => set | (Weekdays)(1 << day));
        return new Moment($"{lead} {WrittenText.Series([.. days.Select(day => DayNames[day])], random.OneOf("dan", "atau"))}", new WeekdayIn(set)) { NamesWeekdays = true };
    }

    private Moment OfDates()
    {
        var from = Day();
        var to = from.AddDays(1 + random.Below(40));
        var month = new DateOnly(2025, from.Month, 1);
        return random.Below(8) switch
        {
            0 => new Moment($"selama {Month(month)}", new DayBetween(month, month.AddMonths(1).AddDays(-1))),
            1 => new Moment($"{random.OneOf("sejak", "mulai")} {Date(from, out _)}", new DayBetween(from, null)),
            2 => new Moment($"sampai dengan {Date(from, out _)}", new DayBetween(null, from)),
            3 => new Moment($"sebelum {Date(from, out _)}", new DayBetween(null, from.AddDays(-1))),
            4 => new Moment($"sesudah {Date(from, out _)}", new DayBetween(from.AddDays(1), null)),
            5 => new Moment($"pada {random.OneOf(string.Empty, "tanggal ")}{ValueText.Date(from)}", new DayBetween(from, from)),
            6 when to.Month == from.Month => new Moment($"pada {from.Day} dan {ValueText.Date(to)}", Joining.Any([new DayBetween(from, from), new DayBetween(to, to)])),
            _ => new Moment($"{random.OneOf("pada", "selama", "mulai")} {Date(from, out _)} {random.OneOf("sampai dengan", "s.d.", "–")} {Date(to, out _)}", new DayBetween(from, to)),
        };
    }

    private static string Month(DateOnly month) => ValueText.Date(month)[(month.Day.ToString(CultureInfo.InvariantCulture).Length + 1)..];
}
