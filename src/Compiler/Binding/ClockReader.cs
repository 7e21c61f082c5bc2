using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Reads times of day and stretches of the clock.</summary>
internal sealed class ClockReader(DiagnosticBag diagnostics)
{
    /// <summary>Stretches in their order; the zone behind one is that of those before it too.</summary>
    public ImmutableArray<TimeWindow> Windows(IEnumerable<ItemSyntax<WindowSyntax>> series)
    {
        var windows = new List<TimeWindow>();
        string? zone = null;
        foreach (var window in series.Select(i => i.Value).Reverse())
        {
            // "pukul 06.00–08.00 dan pukul 16.00–18.00 WIB": the zone behind the last is that of all.
            zone = ZoneOf(window) ?? zone;
            if (Window(window) is { } read)
            {
                windows.Add(read with { Zone = zone });
            }
        }

        windows.Reverse();
        return [.. windows];
    }

    /// <summary>A stretch of the clock, or null where it is broken (then reported).</summary>
    public TimeWindow? Window(WindowSyntax syntax) =>
        Read(syntax.From) is { } from && Read(syntax.To) is { } to ? new TimeWindow(from, to, ZoneOf(syntax)) : null;

    /// <summary>A time of day, or null where it is missing or none (then reported).</summary>
    public TimeOnly? Read(ClockSyntax syntax)
    {
        if (syntax.Clock.IsMissing)
        {
            return null;
        }

        if (Read(syntax.Clock.Text) is { } time)
        {
            return time;
        }

        diagnostics.Add(Catalogue.BadClock, syntax.Clock.Span, syntax.Clock.Text);
        return null;
    }

    private static TimeOnly? Read(string text) =>
        text.Split('.', ':') is [var hours, var minutes] && Part(hours, 23) is { } hour && Part(minutes, 59) is { } minute ? new TimeOnly(hour, minute) : null;

    private static int? Part(string text, int most) =>
        text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most ? value : null;

    private static string? ZoneOf(WindowSyntax window) => (window.To.Zone ?? window.From.Zone)?.Text.ToUpperInvariant();
}
