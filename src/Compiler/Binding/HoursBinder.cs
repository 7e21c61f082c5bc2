using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds sentences about hours of work, and the cells of a table that say them.</summary>
internal sealed class HoursBinder(UnitContext unit)
{
    private readonly DurationReader _durations = new(unit);

    /// <summary>Whether a sentence is about hours of work.</summary>
    public static bool Binds(Sentence sentence) =>
        sentence.Predicate is HoursPredicateSyntax or WeekHoursPredicateSyntax
        || (sentence.Subject is not null && sentence.Predicate is FlexPredicateSyntax or CreditPredicateSyntax);

    /// <summary>Gives a draft its subject and what it says of hours.</summary>
    public void Bind(NormDraft draft, TailSet tails)
    {
        if (draft.Who is { } subject)
        {
            BindSubject(draft, subject);
        }

        draft.Effect = draft.Sentence.Predicate switch
        {
            HoursPredicateSyntax => Hours(tails),
            WeekHoursPredicateSyntax week => Week(week),
            FlexPredicateSyntax flex => Flex(flex.Band),
            CreditPredicateSyntax credit => _durations.Read(credit.Time, DurationReader.Day) is { } minutes ? new CreditEffect(minutes) : null,
            _ => null,
        };
    }

    /// <summary>Gives a draft its subject and the hours of a row.</summary>
    public void Bind(NormDraft draft, RowHours row)
    {
        BindSubject(draft, draft.Who!);
        draft.Effect = Hours(row.Hours, row.Breaks);
    }

    /// <summary>The hours from a window and its breaks, or null where they are broken (then reported). A dash among the breaks is none of them.</summary>
    public HoursEffect? Hours(WindowSyntax hours, BreaksSyntax? breaks) =>
        unit.Clocks.Window(hours) is { } window && HasLength(window, hours.Span)
            ? new HoursEffect(window, breaks is null ? [] : Breaks(window, breaks))
            : null;

    // Modes narrow a norm to those who work in them; an office keeps no hours of its own.
    private void BindSubject(NormDraft draft, BoundSubject subject)
    {
        draft.Modes = subject.Modes.IsEmpty ? default : [.. subject.Modes.SelectMany(m => unit.Vocabulary.Subtree(m)).Distinct().Order()];
        if (subject.Official is { } official)
        {
            unit.Diagnostics.Add(Catalogue.NotForOfficials, subject.Syntax.Span, official.Name);
        }
    }

    private HoursEffect? Hours(TailSet tails)
    {
        var windows = tails.Take<WindowsTailSyntax>();
        var breaks = tails.Take<BreaksTailSyntax>();
        if (windows is [{ Windows: [var only] }] && breaks.Count <= 1)
        {
            return Hours(only.Value, breaks.FirstOrDefault()?.Breaks);
        }

        // Without any the parser said what is missing.
        var extra = breaks.Count > 1 ? breaks[1] : (TailSyntax?)windows.LastOrDefault();
        if (extra is not null && !unit.IsBroken(extra.Span))
        {
            unit.Diagnostics.Add(Catalogue.OneStretchOfHours, extra.Span, extra.Words.TrimStart(',', ':', ' '));
        }

        return null;
    }

    private ImmutableArray<TimeWindow> Breaks(TimeWindow hours, BreaksSyntax syntax)
    {
        var breaks = new List<TimeWindow>();
        foreach (var item in syntax.Items)
        {
            if (unit.Clocks.Window(item.Value) is { } rest && HasLength(rest, item.Value.Span) && IsWithin(rest, hours, item.Value.Span))
            {
                CheckApart(breaks, rest, hours, item.Value.Span);
                breaks.Add(rest with { Zone = null });
            }
        }

        return [.. breaks.OrderBy(rest => Offset(hours, rest.From))];
    }

    private bool HasLength(TimeWindow window, TextSpan span)
    {
        if (window.Minutes == 0)
        {
            unit.Diagnostics.Add(Catalogue.NoLength, span, unit.Tree.Source.Slice(span));
        }

        return window.Minutes > 0;
    }

    private bool IsWithin(TimeWindow rest, TimeWindow hours, TextSpan span)
    {
        var within = Offset(hours, rest.From) + rest.Minutes <= hours.Minutes;
        if (!within)
        {
            unit.Diagnostics.Add(Catalogue.BreakOutsideHours, span, ValueText.Window(rest), ValueText.Window(hours));
        }

        return within;
    }

    private void CheckApart(List<TimeWindow> breaks, TimeWindow rest, TimeWindow hours, TextSpan span)
    {
        var from = Offset(hours, rest.From);
        if (breaks.Find(other => from < Offset(hours, other.From) + other.Minutes && Offset(hours, other.From) < from + rest.Minutes) is { } met)
        {
            unit.Diagnostics.Add(Catalogue.BreaksOverlap, span, ValueText.Window(met), ValueText.Window(rest));
        }
    }

    private static int Offset(TimeWindow hours, TimeOnly time) => (int)(time - hours.From).TotalMinutes;

    private WeekHoursEffect? Week(WeekHoursPredicateSyntax syntax) =>
        _durations.Read(syntax.Time, DurationReader.Week) is { } minutes
            ? new WeekHoursEffect(NameText.Key(syntax.Bound.Words) is "paling banyak" or "maksimal" ? Bound.AtMost : Bound.AtLeast, minutes)
            : null;

    private FlexEffect? Flex(FlexBandSyntax band)
    {
        if (band.Between is { } between)
        {
            return unit.Clocks.Window(between) is { } window && HasLength(window, between.Span) && IsForward(window, between.Span)
                ? new FlexEffect(null, null, window)
                : null;
        }

        return End(band.Before) is { } before && End(band.After) is { } after ? new FlexEffect(before, after, null) : null;
    }

    private int? End(FlexEndSyntax? end) => end is null ? 0 : _durations.Read(end.Time, DurationReader.Day);

    private bool IsForward(TimeWindow window, TextSpan span)
    {
        if (window.To < window.From)
        {
            unit.Diagnostics.Add(Catalogue.BandBackwards, span, ValueText.Clock(window.From), ValueText.Clock(window.To));
        }

        return window.To > window.From;
    }
}
