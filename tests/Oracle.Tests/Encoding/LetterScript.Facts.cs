using System.Globalization;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Smt;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Encoding;

/// <content>The day and the facts: what they may be, and their tests.</content>
internal sealed partial class LetterScript
{
    private static readonly long FirstBase = new DateOnly(1900, 1, 1).DayNumber;

    private void DeclareDay(IReadOnlyList<Letter> letters)
    {
        var (first, last) = DayWindow.Of(letters);
        _text.Append($"""
            (declare-const {Day} Int)
            (declare-const week Int)
            (declare-const {WeekdayName} Int)
            (assert {Between(first, Day, last)})
            (assert {Same(Day, Sum(Times(7, "week"), WeekdayName))})
            (assert {Between(0, WeekdayName, 6)})

            """);
    }

    private void DeclareFacts(IReadOnlyList<Letter> letters)
    {
        var tested = letters.SelectMany(Conditions.FactsOf).ToHashSet();
        foreach (var fact in _letter.Vocabulary.Facts.Where(fact => fact.Derivation is null))
        {
            var counted = _letter.Vocabulary.Facts.Where(other => other.Derivation?.Base == fact.Index && tested.Contains(other.Index)).ToList();
            var isCounted = _letter.Vocabulary.Facts.Any(other => other.Derivation?.Base == fact.Index);
            if (tested.Contains(fact.Index) || counted.Count > 0)
            {
                Declare(fact, isCounted);
            }

            if (counted.Any(other => other.Derivation!.Unit != TimeUnit.Day))
            {
                _text.Append(CivilDate.Declare(Fact(fact.Index)));
            }
        }

        if (tested.Any(index => _letter.Vocabulary.Facts[index].Derivation is { Unit: not TimeUnit.Day }))
        {
            _text.Append(CivilDate.Declare(Day));
        }

        RequireWorkday();
    }

    private void Declare(Fact fact, bool isCounted)
    {
        var name = Fact(fact.Index);
        _text.Append(CultureInfo.InvariantCulture, $"(declare-const {name} {(fact.Type is YesNoType ? "Bool" : "Int")})\n");
        Require(fact.Type switch
        {
            ChoiceType choices => Between(fact.Origin == FactOrigin.Turn ? -1 : 0, name, choices.Choices.Length - 1),
            NumberType number => Between(number.Min, name, number.Max),
            DateType when isCounted => And(Or(AtLeast(name, Number(FirstBase)), Same(name, Day)), AtLeast(Day, name)),
            DateType => Between(0, name, DateOnly.MaxValue.DayNumber),
            _ => True,
        });
    }

    // The calendar settles free weekdays of any year, and the other days of the years that it covers.
    private void RequireWorkday()
    {
        var weekday = On(_letter.Calendar.Workweek);
        var covered = Or(_letter.Calendar.Years.Select(year => Between(new DateOnly(year, 1, 1).DayNumber, Day, new DateOnly(year, 12, 31).DayNumber)));
        var off = In(Day, _letter.Calendar.DaysOff.Select(day => (long)day.DayNumber));
        Require($"(=> {Not(weekday)} {Not(Workday)})");
        Require($"(=> {And(weekday, covered)} {Same(Workday, Not(off))})");
    }

    private static string HasOneOf(Fact fact, IReadOnlyCollection<long> values)
    {
        if (fact.Derivation is not null)
        {
            return Or(values.Select(value => Compares(fact, Comparison.Equal, value)));
        }

        return fact.Type is YesNoType
            ? Or(values.Contains(1) ? Fact(fact.Index) : False, values.Contains(0) ? Not(Fact(fact.Index)) : False)
            : In(Fact(fact.Index), values.Order());
    }

    private static string Compares(Fact fact, Comparison comparison, long value) => comparison switch
    {
        Comparison.Above => Reaches(fact, value + 1),
        Comparison.AtLeast => Reaches(fact, value),
        Comparison.Below => Not(Reaches(fact, value)),
        Comparison.AtMost => Not(Reaches(fact, value + 1)),
        _ => And(Reaches(fact, value), Not(Reaches(fact, value + 1))),
    };

    private static string Reaches(Fact fact, long value) => fact.Derivation switch
    {
        null => AtLeast(Fact(fact.Index), Number(value)),
        { Unit: TimeUnit.Day } counted => AtLeast(Day, Sum(Fact(counted.Base), Number(value))),
        { Unit: TimeUnit.Month } counted => CivilDate.Reached(Fact(counted.Base), value, Day),
        { } counted => CivilDate.Reached(Fact(counted.Base), 12 * value, Day),
    };
}
