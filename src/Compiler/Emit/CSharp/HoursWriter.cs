using Edaran.Runtime;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Writes hours of work, and when acts are due.</summary>
internal static class HoursWriter
{
    /// <summary>What a point says of hours.</summary>
    public static IEnumerable<string> Properties(PointSchema point)
    {
        if (point.Hours is { } hours)
        {
            yield return $"Hours = new HoursSchema({Span(hours.Hours)}, {Spans(hours.Breaks)})";
        }

        if (point.Flex is { } flex)
        {
            yield return $"Flex = new FlexSchema({Int(flex.Before)}, {Int(flex.After)}, {(flex.Between is { } band ? Span(band) : "null")})";
        }

        if (point.WeekHours is { } week)
        {
            yield return $"WeekHours = new WeekHoursSchema({CodeText.Bool(week.IsFloor)}, {CodeText.Number(week.Minutes)})";
        }

        if (point.Credit is { } credit)
        {
            yield return $"Credit = {CodeText.Number(credit)}";
        }
    }

    /// <summary>When an act is due, as what follows its constructor; empty where the letter says nothing.</summary>
    public static string Timing(DutyTiming timing)
    {
        string[] parts = [.. Parts(timing)];
        return parts.Length == 0 ? "" : $" {{ Timing = new DutyTiming {{ {string.Join(", ", parts)} }} }}";
    }

    private static IEnumerable<string> Parts(DutyTiming timing)
    {
        if (timing.Count is { } count)
        {
            yield return $"Count = {CodeText.Number(count)}";
        }

        if (timing.Windows.Count > 0)
        {
            yield return $"Windows = {Spans(timing.Windows)}";
        }

        if (timing.Deadline is { } day)
        {
            yield return $"Deadline = {CodeText.Day(day)}";
        }

        if (timing.DueMinute is { } due)
        {
            yield return $"DueMinute = {CodeText.Number(due)}";
        }

        if (timing.WithinMinutes is { } minutes)
        {
            yield return $"WithinMinutes = {CodeText.Number(minutes)}";
        }

        if (timing.SameDay)
        {
            yield return "SameDay = true";
        }
    }

    private static string Spans(IEnumerable<ClockSpan> spans) => CodeText.Array("ClockSpan", spans.Select(Span));

    private static string Span(ClockSpan span) =>
        $"new ClockSpan({Minute(span.From)}, {Minute(span.To)}, {CodeText.TextOrNull(span.Zone)})";

    private static string Minute(TimeOnly time) => CodeText.Number((time.Hour * 60) + time.Minute);

    private static string Int(int? value) => value is { } known ? CodeText.Number(known) : "null";
}
