using System.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Puts hours of work into words.</summary>
/// <param name="words">The language.</param>
internal sealed class HoursReader(Wording words)
{
    /// <summary>What a point says of hours.</summary>
    public Statement Read(Effect effect) => effect switch
    {
        HoursEffect hours => Hours(hours),
        FlexEffect { Between: { } band } => Band(words.Say(
            $"boleh masuk antara {words.Clock(band.From)} dan {words.Clock(band.To)}", $"may come between {words.Clock(band.From)} and {words.Clock(band.To)}")),
        FlexEffect flex => Band(words.Say(
            $"boleh masuk dari {flex.Before} menit sebelum sampai dengan {flex.After} menit sesudah jam masuk",
            $"may come from {flex.Before} minutes before to {flex.After} minutes after the hours begin")),
        WeekHoursEffect week => Statement.Of(words.Say(
            $"jam kerja seminggu, tanpa istirahat, {(week.Bound == Bound.AtLeast ? "paling sedikit" : "paling banyak")} {Time(week.Minutes)}",
            $"the hours of a week, without breaks, come to at {(week.Bound == Bound.AtLeast ? "least" : "most")} {Time(week.Minutes)}")),
        CreditEffect credit => Statement.Of(words.Say($"sehari dihitung bekerja {Time(credit.Minutes)}", $"a day counts as {Time(credit.Minutes)} of work")),
        _ => throw new UnreachableException(effect.GetType().Name),
    };

    private Statement Hours(HoursEffect hours)
    {
        var zone = hours.Hours.Zone is { } name ? $" {name}" : string.Empty;
        var (from, to, next) = (words.Clock(hours.Hours.From), words.Clock(hours.Hours.To), Next(hours.Hours));
        var head = words.Say($"masuk {from}, pulang {to}{next}{zone}", $"come at {from}, leave at {to}{next}{zone}");
        var breaks = words.And(hours.Breaks.Select(rest => $"{words.Clock(rest.From)}–{words.Say(ValueText.Clock(rest.To), words.Clock(rest.To))}"));
        var rests = hours.Breaks.IsEmpty ? words.Say("tanpa istirahat", "without a break") : words.Say($"istirahat {breaks}", $"break {breaks}");
        return Statement.Of($"{head}; {rests}; {words.Say("dihitung", "counts as")} {Time(hours.Net)}");
    }

    private string Next(TimeWindow window) => window.To < window.From ? words.Say(" hari berikutnya", " of the next day") : string.Empty;

    private Statement Band(string band) => Statement.Of(
        band + words.Say("; jam pulang bergeser sama banyak; sesudah batas itu terlambat", "; leaving moves by as much; after that one is late"));

    private string Time(int minutes)
    {
        var text = ValueText.Hours(minutes);
        return words.Say(text, text.Replace(',', '.').Replace("jam", "hours", StringComparison.Ordinal).Replace("menit", "minutes", StringComparison.Ordinal));
    }
}
