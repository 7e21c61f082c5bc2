using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds days from one to another, whole months, and ranges with one open end.</summary>
internal sealed class RangeBinder(UnitContext unit)
{
    /// <summary>The days of a month.</summary>
    public Condition Bind(MonthSyntax syntax) =>
        unit.Dates.Read(syntax) is { } first ? new DayBetween(first, LastOfMonth(first)) : Condition.True;

    /// <summary>The days of a range.</summary>
    public Condition Bind(DateRangeSyntax syntax)
    {
        var to = syntax.To is null ? null : End(syntax.To, default);
        var from = syntax.From is null ? null : Begin(syntax.From, After(syntax.To));
        if ((syntax.From is not null && from is null) || (syntax.To is not null && to is null))
        {
            return Condition.True;
        }

        from = Is(syntax.FromWord, "sesudah", "setelah") ? EndOf(syntax.From!, from!.Value).AddDays(1) : from;
        to = Is(syntax.UntilWord, "sebelum") ? BeginOf(syntax.To!, to!.Value).AddDays(-1) : to;
        if (from > to)
        {
            ReportBackward(syntax, from.Value, to.Value);
            return Condition.True;
        }

        return new DayBetween(from, to);
    }

    private void ReportBackward(DateRangeSyntax syntax, DateOnly from, DateOnly to)
    {
        ImmutableArray<Fix> swap = from == to
            ? []
            : [new Fix("Tukar kedua tanggal", "Swap the two dates", [new TextEdit(syntax.From!.Span, DateReader.Words(to)), new TextEdit(syntax.To!.Span, DateReader.Words(from))])];
        unit.Diagnostics.Add(Catalogue.BackwardPeriod, syntax.Span, swap, DateReader.Words(from), DateReader.Words(to));
    }

    private static bool Is(KeywordSyntax? word, params string[] words) =>
        word is { IsMissing: false } && words.Contains(NameText.Key(word.WordTokens[0].Text), StringComparer.Ordinal);

    private DateOnly? Begin(TimeSyntax syntax, MonthAndYear after) => syntax switch
    {
        MonthSyntax month => unit.Dates.Read(month, after),
        DatesSyntax { Items.Length: > 0 } dates => unit.Dates.Read(dates.Items[0].Value, after),
        _ => null,
    };

    private DateOnly? End(TimeSyntax syntax, MonthAndYear after) =>
        Begin(syntax, after) is { } day ? EndOf(syntax, day) : null;

    private static DateOnly EndOf(TimeSyntax syntax, DateOnly day) => syntax is MonthSyntax ? LastOfMonth(day) : day;

    private static DateOnly BeginOf(TimeSyntax syntax, DateOnly day) => syntax is MonthSyntax ? new DateOnly(day.Year, day.Month, 1) : day;

    private static MonthAndYear After(TimeSyntax? syntax) => syntax switch
    {
        MonthSyntax month => DateReader.After(month),
        DatesSyntax { Items.Length: > 0 } dates => DateReader.After(dates.Items[0].Value),
        _ => default,
    };

    private static DateOnly LastOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
}
