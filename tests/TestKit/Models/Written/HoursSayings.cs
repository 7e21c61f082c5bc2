using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes what is said of hours: of the day, the band for coming, the sum of a week, hours credited.</summary>
internal sealed class HoursSayings(SplitMix random)
{
    /// <summary>Hours of a day, as they stand behind the people of <c>Jam kerja</c>.</summary>
    public Saying Hours()
    {
        var (window, words) = Window();
        var breaks = Breaks(window);
        var rest = breaks.IsEmpty
            ? random.OneOf(string.Empty, ", tanpa istirahat")
            : $", istirahat {string.Join(" dan ", breaks.Select(one => $"pukul {ValueText.Window(one)}"))}";
        return new Saying($"{random.OneOf(string.Empty, "adalah ")}pukul {words}{rest}", new HoursEffect(window, breaks));
    }

    /// <summary>A stretch of hours, perhaps over midnight, and its words behind <c>pukul</c>.</summary>
    public (TimeWindow Window, string Words) Window()
    {
        var from = new TimeOnly(random.OneOf(6, 7, 8, 22), random.Below(4) * 15);
        var window = new TimeWindow(from, from.AddMinutes(360 + (random.Below(13) * 15)), random.OneOf(null, null, "WIB", "WIT"));
        return (window, $"{ValueText.Clock(window.From)}{random.OneOf("–", " sampai dengan ")}{ValueText.Clock(window.To)} {window.Zone}".TrimEnd());
    }

    /// <summary>Breaks within a stretch of hours, in their order.</summary>
    public ImmutableArray<TimeWindow> Breaks(TimeWindow hours) =>
        [.. Enumerable.Range(0, random.Below(3)).Select(at => hours.From.AddMinutes(120 + (at * 120))).Select(from => new TimeWindow(from, from.AddMinutes(random.OneOf(30, 45, 60)), null))];

    /// <summary><c>dapat masuk …</c>.</summary>
    public Saying Flex()
    {
        var (before, after) = (15 + random.Below(60), 15 + random.Below(60));
        return random.Below(4) switch
        {
            0 => new Saying("dapat masuk antara pukul 07.00 sampai dengan pukul 09.15", new FlexEffect(null, null, new TimeWindow(new(7, 0), new(9, 15), null))),
            1 => new Saying($"dapat masuk paling cepat {Minutes(before)} sebelum jam masuk", new FlexEffect(before, 0, null)),
            2 => new Saying($"dapat masuk paling lambat {Minutes(after)} sesudah jam masuk", new FlexEffect(0, after, null)),
            _ => new Saying($"dapat masuk paling cepat {Minutes(before)} sebelum dan paling lambat {Minutes(after)} sesudah jam masuk", new FlexEffect(before, after, null)),
        };
    }

    /// <summary>The sum of a week, as it stands behind the people of <c>Jumlah jam kerja</c>.</summary>
    public Saying Week()
    {
        var (words, bound) = random.OneOf(("paling sedikit", Bound.AtLeast), ("paling banyak", Bound.AtMost));
        var minutes = 1_800 + (random.Below(40) * 15);
        return new Saying($"{words} {Duration(minutes)} {random.OneOf("seminggu", "dalam seminggu", "setiap minggu")}", new WeekHoursEffect(bound, minutes));
    }

    /// <summary><c>dihitung 8,5 jam kerja</c>.</summary>
    public Saying Credit()
    {
        var minutes = 240 + (random.Below(20) * 15);
        return new Saying($"dihitung {Duration(minutes)} kerja", new CreditEffect(minutes));
    }

    private string Duration(int minutes) => minutes % 60 == 0 || random.Chance(50)
        ? $"{ValueText.Number(minutes * 100L / 60, 2)} jam"
        : $"{(minutes / 60).ToString(CultureInfo.InvariantCulture)} jam {(minutes % 60).ToString(CultureInfo.InvariantCulture)} menit";

    private static string Minutes(int minutes) => $"{minutes.ToString(CultureInfo.InvariantCulture)} menit";
}
