using System.Globalization;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Joins the calendars of a letter: free days, working week, seasons. A season not yet set becomes a fact.</summary>
internal sealed class CalendarBinder(VocabularyBuilder vocabulary)
{
    private const Weekdays MondayToFriday = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday;

    private readonly SortedSet<int> _years = [];
    private readonly SortedSet<DateOnly> _daysOff = [];
    private readonly List<Season> _seasons = [];
    private Weekdays _workweek;

    /// <summary>The calendars joined.</summary>
    public Model.Calendar Bind(IEnumerable<UnitContext> units)
    {
        foreach (var unit in units)
        {
            BindUnit(unit);
        }

        return new Model.Calendar([.. _years], [.. _daysOff], _workweek == Weekdays.None ? MondayToFriday : _workweek, [.. _seasons]);
    }

    private void BindUnit(UnitContext unit)
    {
        var root = unit.Tree.Root;
        foreach (var declaration in root.Members.OfType<WorkweekDeclarationSyntax>())
        {
            _workweek |= unit.Times.Weekdays(declaration.Days);
        }

        var days = new List<DateOnly>();
        foreach (var item in root.Members.OfType<FreeDaysDeclarationSyntax>().SelectMany(d => d.Days))
        {
            days.AddRange(unit.Dates.Read(item.Value) is { } day ? [day] : []);
        }

        _daysOff.UnionWith(days);
        int[] years = root.Kind == UnitKind.Calendar ? YearsOf(root.Title?.Words ?? string.Empty, days) : [];
        _years.UnionWith(years);
        foreach (var season in root.Members.OfType<SeasonDeclarationSyntax>())
        {
            BindSeason(unit, season, years);
        }
    }

    // "kalender nasional 2025" covers 2025; a calendar without a year in its name covers those of its free days.
    private static int[] YearsOf(string title, List<DateOnly> days)
    {
        int[] named = [.. title.Split(' ', '-', '/').Select(Year).Where(y => y > 0)];
        return named.Length > 0 ? named : [.. days.Select(d => d.Year).Distinct()];
    }

    private static int Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1900 ? year : 0;

    private void BindSeason(UnitContext unit, SeasonDeclarationSyntax syntax, int[] years)
    {
        if (unit.Scope.Own(NameText.Key(syntax.Name.Name.Text)).OfType<SeasonSymbol>().FirstOrDefault() is not { } season)
        {
            return;
        }

        var when = syntax.Period is { } period ? unit.Times.Bind(period).Condition : Condition.False;
        season.When = Conditions.Any([season.When, when]);
        season.Years.UnionWith(syntax.Period is null ? [] : years);
        season.IsOpen |= syntax.Period is null || years.Length > 0;
        var days = when as DayBetween;
        _seasons.Add(new Season(season.Name, days?.From, days?.To, syntax.Period is null ? vocabulary.FactOf(season).Index : -1));
    }
}
