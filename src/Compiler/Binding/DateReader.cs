using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Reads dates and months, checks weekdays, and completes a date from the one it is joined to.</summary>
internal sealed class DateReader(DiagnosticBag diagnostics, List<WrittenMeaning> written, Func<int?> usualYear)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The date, or null where it cannot be told (then reported, unless the text lacks it altogether).</summary>
    /// <param name="syntax">The date.</param>
    /// <param name="after">The date or month behind it, whose month and year it takes where it has none.</param>
    public DateOnly? Read(DateSyntax syntax, MonthAndYear after = default)
    {
        var day = ReadValue(syntax, after);
        if (day is { } read)
        {
            written.Add(new WrittenDate(syntax.Span, read, Present(syntax.Weekday) is not null));
        }

        return day;
    }

    /// <summary>The same for a date that is a value of a fact: no day of the letter.</summary>
    public DateOnly? ReadValue(DateSyntax syntax, MonthAndYear after = default)
    {
        if (syntax.Day.IsMissing || Month(syntax, after) is not { } month || Year(syntax, after) is not { } year)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        if (!int.TryParse(syntax.Day.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < 1 || day > last)
        {
            diagnostics.Add(Catalogue.BadDate, syntax.Day.Span, [Fix.Replace(syntax.Day.Span, $"{last}")],
                syntax.Day.Text, $"{SyntaxFacts.Months[month - 1]} {year}", $"{last}");
            return null;
        }

        var date = new DateOnly(year, month, day);
        CheckWeekday(syntax, date);
        return date;
    }

    /// <summary>The dates of a series, each completed from the next; dates that cannot be told are left out.</summary>
    public ImmutableArray<DateOnly> Read(DatesSyntax syntax)
    {
        var dates = ImmutableArray.CreateBuilder<DateOnly>();
        var after = default(MonthAndYear);
        foreach (var item in syntax.Items.Reverse())
        {
            after = After(item.Value, after);
            if (Read(item.Value, after) is { } date)
            {
                dates.Add(date);
            }
        }

        return [.. dates.Distinct().Order()];
    }

    /// <summary>The first day of a month, or null (then reported).</summary>
    public DateOnly? Read(MonthSyntax syntax, MonthAndYear after = default)
    {
        if (syntax.Month.IsMissing || MonthOf(syntax.Month) is not { } month)
        {
            return null;
        }

        return YearOf(syntax.Year, syntax.Span, after.Year) is { } year ? new DateOnly(year, month, 1) : null;
    }

    /// <summary>What a date leaves to the one before it.</summary>
    public static MonthAndYear After(DateSyntax syntax, MonthAndYear otherwise = default) =>
        new(syntax.Month is { IsMissing: false } ? syntax.Month : otherwise.Month, Present(syntax.Year) ?? otherwise.Year);

    /// <summary>What a month leaves to the date before it.</summary>
    public static MonthAndYear After(MonthSyntax syntax) => new(syntax.Month, Present(syntax.Year));

    /// <summary>A date in words: <c>24 Maret 2025</c>.</summary>
    public static string Words(DateOnly date) => $"{date.Day} {SyntaxFacts.Months[date.Month - 1]} {date.Year}";

    private static SyntaxToken? Present(SyntaxToken? token) => token is { IsMissing: false } ? token : null;

    private int? Month(DateSyntax syntax, MonthAndYear after)
    {
        if (Present(syntax.Month) is { } own)
        {
            return MonthOf(own);
        }

        if (after.Month is { } joined)
        {
            return SyntaxFacts.MonthOf(joined.Text) is > 0 and var month ? month : null;
        }

        ReportIncomplete(syntax.Span, syntax.Day.Text + " Maret 2025", null);
        return null;
    }

    private int? Year(DateSyntax syntax, MonthAndYear after) => YearOf(syntax.Year, syntax.Span, after.Year);

    private int? MonthOf(SyntaxToken token)
    {
        var month = SyntaxFacts.MonthOf(token.Text);
        if (month > 0)
        {
            return month;
        }

        var nearest = Suggestions.Closest(token.Text, SyntaxFacts.Months);
        diagnostics.Add(Catalogue.UnknownMonth, token.Span, [Fix.Replace(token.Span, nearest)], token.Text, nearest);
        return null;
    }

    private int? YearOf(SyntaxToken? own, TextSpan span, SyntaxToken? joined)
    {
        var token = Present(own) ?? joined;
        if (token is not null && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        var words = diagnostics.Source.Slice(span);
        var usual = usualYear() ?? 2025;
        if (token is null)
        {
            ReportIncomplete(span, $"{words} {usual}", new TextEdit(new TextSpan(span.End, 0), $" {usual}"));
        }
        else
        {
            ReportIncomplete(token.Span, usual.ToString(CultureInfo.InvariantCulture), null);
        }

        return null;
    }

    private void ReportIncomplete(TextSpan span, string example, TextEdit? edit)
    {
        ImmutableArray<Fix> fixes = edit is { } change ? [new Fix($"Tulis \"{example}\"", $"Write \"{example}\"", [change])] : [];
        diagnostics.Add(Catalogue.MissingYear, span, fixes, example);
    }

    private void CheckWeekday(DateSyntax syntax, DateOnly date)
    {
        if (Present(syntax.Weekday) is not { } written)
        {
            return;
        }

        var right = SyntaxFacts.WeekdaysInOrder[((int)date.DayOfWeek + 6) % 7];
        var weekday = SyntaxFacts.WeekdayOf(written.Text);
        if (weekday < 0 || SyntaxFacts.WeekdaysInOrder[weekday] != right)
        {
            diagnostics.Add(Catalogue.WrongWeekday, written.Span, [Fix.Replace(written.Span, right)], Words(date), written.Text, right);
        }
    }
}

/// <summary>Month and year that a date may take from the one behind it.</summary>
/// <param name="Month">The word of the month, or null.</param>
/// <param name="Year">The year, or null.</param>
internal readonly record struct MonthAndYear(SyntaxToken? Month, SyntaxToken? Year);
