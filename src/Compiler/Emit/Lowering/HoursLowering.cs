using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Describes hours of work, and when acts are due, as a rule assembly does.</summary>
internal static class HoursLowering
{
    public static HoursSchema Lower(HoursEffect hours) => new(Span(hours.Hours), [.. hours.Breaks.Select(Span)]);

    public static FlexSchema Lower(FlexEffect flex) => new(flex.Before, flex.After, flex.Between is { } band ? Span(band) : null);

    public static DutyTiming Timing(TimedAct act) => new()
    {
        Count = act.Count,
        Windows = [.. act.Windows.Select(Span)],
        Deadline = act.Deadline,
        DueMinute = act.DueTime is { } due ? Minute(due) : null,
        WithinMinutes = act.WithinMinutes,
        SameDay = act.SameDay,
    };

    private static ClockSpan Span(TimeWindow window) => new(Minute(window.From), Minute(window.To), window.Zone);

    private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
