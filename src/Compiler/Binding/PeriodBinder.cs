using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds when a letter speaks: the lines <c>berlaku</c>, or else from <c>ditetapkan</c>.</summary>
internal sealed class PeriodBinder(UnitContext unit)
{
    /// <summary>Name of the fact that tells, within the month of enactment, whether the day of enactment has come.</summary>
    public const string EnactedFact = "surat edaran sudah ditetapkan";

    private readonly Dictionary<string, int> _stageLines = new(StringComparer.Ordinal);

    /// <summary>The period and its words.</summary>
    /// <param name="enacted">The date behind <c>ditetapkan</c>, or null.</param>
    /// <param name="day">The same read, where it has a day.</param>
    public (Condition Period, string Text) Bind(DateSyntax? enacted, DateOnly? day)
    {
        var headers = unit.Tree.Root.Members.OfType<PeriodHeaderSyntax>().ToList();
        if (headers.Count == 0)
        {
            return (Default(enacted, day), enacted is null ? string.Empty : $"sejak {enacted.Words}");
        }

        var parts = headers.SelectMany(h => h.Periods).Select(p => FromEnactment(BindPart(p.Value), enacted, day)).ToList();
        return (Conditions.Any(parts), string.Join("; ", headers.SelectMany(h => h.Periods).Select(p => p.Value.Words)));
    }

    // "berlaku sampai dengan 30 April": a letter does not speak of days before it was made.
    private Condition FromEnactment(Condition part, DateSyntax? enacted, DateOnly? day) => part switch
    {
        DayBetween { From: null, To: { } last } when day <= last => new DayBetween(day, last),
        DayBetween { From: null, To: not null } when enacted is not null && day is null => Conditions.Both(part, Default(enacted, null)),
        _ => part,
    };

    private Condition BindPart(PeriodPartSyntax part)
    {
        var when = unit.Times.Bind(part.Time).Condition;
        unit.Written.Add(new WrittenPeriod(part.Time.Span, when, part.Time.Time is not NamedTimeSyntax));
        if (part.Stage is not { IsMissing: false } stage)
        {
            return when;
        }

        var key = NameText.Key(stage.Text);
        if (_stageLines.TryAdd(key, unit.At(stage.Span).Start.Line))
        {
            unit.Vocabulary.Stages[key] = (stage.Text, when);
        }
        else
        {
            unit.Diagnostics.Add(Catalogue.DuplicateName, stage.Span, stage.Text, KindWords.Of(NameKinds.Stage), $"{_stageLines[key]}");
        }

        return when;
    }

    private Condition Default(DateSyntax? enacted, DateOnly? day)
    {
        if (day is { } from)
        {
            return new DayBetween(from, null);
        }

        if (enacted is not null && HeaderBinder.IsMonthOnly(enacted))
        {
            return FromMonth(enacted);
        }

        if (enacted is null)
        {
            unit.Diagnostics.Add(Catalogue.NoPeriod, unit.Tree.Root.Title?.Span ?? unit.Tree.Root.Span);
        }

        return Condition.True;
    }

    // Only the month is known: within it, whether the letter already speaks is a fact to be told.
    private Condition FromMonth(DateSyntax enacted)
    {
        if (unit.Dates.Read(new MonthSyntax(enacted.Month!, enacted.Year)) is not { } first)
        {
            return Condition.True;
        }

        var fact = unit.Vocabulary.AddFact(EnactedFact, [], FactOrigin.Calendar, NameKinds.YesNoFact, null, string.Empty);
        unit.Scope.Declare(fact, [fact.Name]);
        return Conditions.Any([new DayBetween(first.AddMonths(1), null), Conditions.Both(new DayBetween(first, first.AddMonths(1).AddDays(-1)), Conditions.Yes(fact.Index))]);
    }
}
