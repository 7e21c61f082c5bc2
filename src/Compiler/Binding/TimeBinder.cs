using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>A time, bound.</summary>
/// <param name="Condition">When it is.</param>
/// <param name="NamesWeekdays">Whether it names weekdays or working days.</param>
/// <param name="NamesDates">Whether it names days of the calendar.</param>
/// <param name="IncludesFreeDays">Whether it says <c>termasuk hari libur</c>.</param>
internal sealed record BoundTime(Condition Condition, bool NamesWeekdays, bool NamesDates, bool IncludesFreeDays);

/// <summary>Binds times: dates, ranges, months, weekdays, working days, and times that go by a name.</summary>
internal sealed class TimeBinder(UnitContext unit)
{
    private const NameKinds Named = NameKinds.Season | NameKinds.YesNoFact | NameKinds.Term | NameKinds.Value;

    private readonly RangeBinder _ranges = new(unit);

    /// <summary>The meaning of a time phrase.</summary>
    public BoundTime Bind(TimePhraseSyntax syntax)
    {
        CheckSunday(syntax);
        var time = Bind(syntax.Time);
        return time with { IncludesFreeDays = time.IncludesFreeDays || syntax.IncludingFreeDays is { IsMissing: false } };
    }

    /// <summary>The meaning of a time.</summary>
    public BoundTime Bind(TimeSyntax syntax) => syntax switch
    {
        DatesSyntax dates => OfDates(Days(dates)),
        DateRangeSyntax range => OfDates(_ranges.Bind(range)),
        MonthSyntax month => OfDates(_ranges.Bind(month)),
        WeekdaysSyntax weekdays => new BoundTime(Weekdays(weekdays) is not Model.Weekdays.None and var days ? new WeekdayIn(days) : Condition.True, true, false, false),
        DayClassSyntax { Except: { } except } day => Except(DayClass(NameText.Key(day.Day.Words)), Weekdays(except)),
        DayClassSyntax day => DayClass(NameText.Key(day.Day.Words)),
        NamedTimeSyntax named => new BoundTime(BindNamed(named), IsWorkday(named), false, false),
        _ => OfDates(Condition.True),
    };

    /// <summary>The weekdays of a series.</summary>
    public Weekdays Weekdays(WeekdaysSyntax syntax) =>
        syntax.Ranges.Aggregate(Model.Weekdays.None, (set, range) => set | Weekdays(Weekday(range.Day), range.Last is null ? null : Weekday(range.Last)));

    private static Weekdays Weekdays(int first, int? last)
    {
        var result = Model.Weekdays.None;
        if (first < 0 || last < 0)
        {
            return result;
        }

        for (var day = first; ; day = (day + 1) % 7)
        {
            result |= (Weekdays)(1 << day);
            if (day == (last ?? first))
            {
                return result;
            }
        }
    }

    // "setiap minggu": every week or every Sunday.
    private void CheckSunday(TimePhraseSyntax syntax)
    {
        if (syntax.Time is WeekdaysSyntax { Ranges: [{ Day.WordTokens: [var only], Last: null }] } && only.Is("minggu")
            && syntax.Lead?.WordTokens.Any(t => t.Is("hari")) != true)
        {
            unit.Diagnostics.Add(Catalogue.WeekOrSunday, syntax.Span, [Fix.Replace(only.Span, "hari Minggu")], syntax.Words);
        }
    }

    private static BoundTime OfDates(Condition condition) => new(condition, false, true, false);

    private Condition Days(DatesSyntax syntax)
    {
        var days = unit.Dates.Read(syntax);
        return days.IsEmpty ? Condition.True : Conditions.Any(days.Select(d => (Condition)new DayBetween(d, d)));
    }

    private int Weekday(KeywordSyntax word)
    {
        if (word.IsMissing)
        {
            return -1;
        }

        var last = word.WordTokens[^1];
        var day = SyntaxFacts.WeekdayOf(last.Text);
        if (day < 0)
        {
            var nearest = Suggestions.Closest(last.Text, SyntaxFacts.WeekdaysInOrder);
            unit.Diagnostics.Add(Catalogue.UnknownWeekday, last.Span, [Fix.Replace(last.Span, nearest)], last.Text, nearest);
        }

        return day;
    }

    private static BoundTime Except(BoundTime days, Weekdays except) => except == Model.Weekdays.None
        ? days
        : days with { Condition = Conditions.Both(days.Condition, Conditions.Not(new WeekdayIn(except))), NamesWeekdays = true };

    private BoundTime DayClass(string words)
    {
        var workday = Conditions.Yes(unit.Vocabulary.Workday);
        return words.EndsWith("kerja", StringComparison.Ordinal) ? new BoundTime(workday, true, false, false)
            : words.EndsWith("libur", StringComparison.Ordinal) ? new BoundTime(Conditions.Not(workday), false, false, true)
            : new BoundTime(Condition.True, false, false, false);
    }

    private Condition BindNamed(NamedTimeSyntax syntax)
    {
        if (syntax.StageWord is not null)
        {
            return Stage(syntax.Name);
        }

        return unit.Series.Bind(unit.Names.Resolve(syntax.Name, Named)) ?? Condition.True;
    }

    private bool IsWorkday(NamedTimeSyntax syntax) =>
        unit.Names.FindQuietly(syntax.Name, NameKinds.YesNoFact) is FactSymbol fact && fact.Index == unit.Vocabulary.Workday;

    private Condition Stage(NameSyntax name)
    {
        if (name.IsMissing)
        {
            return Condition.True;
        }

        var stages = unit.Vocabulary.Stages;
        if (stages.TryGetValue(NameText.Key(name.Text), out var stage))
        {
            return new NamedCondition($"tahap {stage.Name}", stage.When);
        }

        if (stages.Count == 0)
        {
            unit.Diagnostics.Add(Catalogue.NoStages, name.Span, name.Text);
        }
        else
        {
            var nearest = Suggestions.Closest(name.Text, stages.Values.Select(s => s.Name));
            unit.Diagnostics.Add(Catalogue.UnknownStage, name.Span, [Fix.Replace(name.Span, nearest)], name.Text, nearest);
        }

        return Condition.True;
    }
}
