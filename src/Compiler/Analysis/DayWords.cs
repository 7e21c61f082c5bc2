using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;

namespace Edaran.Compiler.Analysis;

/// <summary>Says days in words: <c>24–27 Maret 2025</c>, <c>setiap Kamis sejak 5 Januari 2026</c>; for both languages.</summary>
internal static class DayWords
{
    private const int MostStretches = 8;

    private static readonly Wording Indonesian = new(MessageLanguage.Indonesian);
    private static readonly Wording English = new(MessageLanguage.English);

    /// <summary>The days on which a function holds for somebody, as stretches; null where that cannot be told within the budget.</summary>
    public static ImmutableArray<DayStretch>? StretchesOf(LetterDiagrams diagrams, DayStretches days, int root)
    {
        var level = diagrams.Variables.DayLevel;
        var onto = diagrams.Within(
            LetterDiagrams.QuestionBudget, () => diagrams.Onto(diagrams.Table.And(root, diagrams.Possible), variable => variable is DayVariable));
        return onto == Mdd.Exceeded ? null : days.Of(klass => diagrams.Table.Child(onto, level, klass) == Mdd.Yes);
    }

    /// <summary>Stretches in words; those that are too many to be read are counted.</summary>
    public static string Of(IReadOnlyList<DayStretch> stretches) => Localized.Both(Say(stretches, Indonesian), Say(stretches, English));

    /// <summary>Some days, ascending, in words.</summary>
    public static string Of(IEnumerable<DateOnly> dates, Calendar calendar)
    {
        var pattern = new DayPattern();
        DateOnly? before = null;
        foreach (var date in dates)
        {
            // What lies between is not meant; days that are not worked interrupt nothing.
            for (var day = before?.AddDays(1) ?? date; day < date; day = day.AddDays(1))
            {
                pattern.Take(day, calendar.IsWorkday(day) == false ? DayState.Free : DayState.Out);
            }

            pattern.Take(date, DayState.In);
            before = date;
        }

        return Of(pattern.EndWith([]));
    }

    private static string Say(IReadOnlyList<DayStretch> stretches, Wording words)
    {
        var told = string.Join(", ", stretches.Take(MostStretches).Select(stretch => Say(stretch, words)));
        var more = stretches.Count - MostStretches;
        return more <= 0 ? told : told + (stretches[^1].To is { } last
            ? words.Say($", dan {more} masa lain sampai dengan {words.Date(last)}", $", and {more} more until {words.Date(last)}")
            : words.Say($", dan {more} masa lain", $", and {more} more"));
    }

    private static string Say(DayStretch stretch, Wording words)
    {
        var span = Span(stretch, words);
        return stretch.Weekdays == DayStretch.All
            ? span
            : (words.Say($"setiap {words.Days(stretch.Weekdays)}", $"every {words.Days(stretch.Weekdays)}"), stretch) switch
            {
                (var every, { From: null, To: null }) => every,
                (var every, { From: not null, To: not null }) => words.Say($"{every} dalam {span}", $"{every} within {span}"),
                (var every, _) => $"{every} {span}",
            };
    }

    private static string Span(DayStretch stretch, Wording words) => (stretch.From, stretch.To) switch
    {
        (null, null) => words.Say("kapan pun", "at any time"),
        (null, { } to) => words.Say($"sampai dengan {words.Date(to)}", $"until {words.Date(to)}"),
        ({ } from, null) => words.Say($"sejak {words.Date(from)}", $"since {words.Date(from)}"),
        ({ } from, { } to) when from == to => words.Date(from),
        ({ } from, { } to) when from.Month == to.Month && from.Year == to.Year => $"{from.Day}–{words.Date(to)}",
        ({ } from, { } to) => $"{words.Date(from)}–{words.Date(to)}",
    };
}
