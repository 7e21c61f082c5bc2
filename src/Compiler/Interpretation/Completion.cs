using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// What is known once the given facts are completed for a day: presumed values, what the calendar says, derived values.
/// </summary>
/// <param name="Situation">The day and the values each base fact may have.</param>
/// <param name="Known">The value of every fact that is known, given or not; by index.</param>
/// <param name="Assumed">Facts that the letter uses and that have their presumed value, ascending.</param>
/// <param name="Errors">Values that cannot be; with any of them there is nothing to decide.</param>
internal sealed record Completion(
    Situation Situation, ImmutableArray<FactValue?> Known, ImmutableArray<int> Assumed, ImmutableArray<InputError> Errors);

/// <summary>Completes given facts. Works down a list: the value itself, the calendar, presumption, derivation.</summary>
internal sealed class Completer
{
    private readonly LetterIndex _letter;
    private readonly DateOnly _day;
    private readonly FactValue?[] _known;
    private readonly List<int> _assumed = [];
    private readonly List<InputError> _errors = [];

    private Completer(LetterIndex letter, DateOnly day)
    {
        _letter = letter;
        _day = day;
        _known = new FactValue?[Facts.Length];
    }

    private ImmutableArray<Fact> Facts => _letter.Letter.Vocabulary.Facts;

    /// <summary>Completes what is given for a letter and a day.</summary>
    public static Completion Complete(LetterIndex letter, KnownFacts given, DateOnly day)
    {
        var completer = new Completer(letter, day);
        completer.TakeGiven(given);
        completer.AskCalendar();
        completer.Presume();
        var values = completer.Values();
        return new Completion(
            new Situation(day, completer.Facts, values),
            [.. completer._known],
            [.. completer._assumed],
            [.. completer._errors]);
    }

    private void TakeGiven(KnownFacts given)
    {
        foreach (var fact in Facts)
        {
            if (given[fact.Index] is not { } value || fact.Type is LabelType)
            {
                continue;
            }

            if (ErrorIn(fact, value.Raw) is { } kind)
            {
                _errors.Add(new InputError(kind, fact.Index, value, null));
            }
            else
            {
                _known[fact.Index] = value;
            }
        }
    }

    private static InputErrorKind? ErrorIn(Fact fact, long raw) => fact.Type switch
    {
        YesNoType when raw is not (0 or 1) => InputErrorKind.NotAValue,
        ChoiceType choices when raw < 0 || raw >= choices.Choices.Length => InputErrorKind.NotAValue,
        NumberType number when raw < number.Min || raw > number.Max => InputErrorKind.OutOfRange,
        DateType when raw < 0 || raw > DateOnly.MaxValue.DayNumber => InputErrorKind.OutOfRange,
        _ => null,
    };

    private void AskCalendar()
    {
        var fact = _letter.Letter.Vocabulary.WorkdayFact;
        if (_letter.Letter.Calendar.IsWorkday(_day) is not { } workday)
        {
            return;
        }

        var said = new FactValue(workday ? 1 : 0);
        if (_known[fact] is { } given && given != said)
        {
            _errors.Add(new InputError(InputErrorKind.ContradictsCalendar, fact, given, said));
        }

        _known[fact] = said;
    }

    private void Presume()
    {
        foreach (var fact in Facts)
        {
            if (_known[fact.Index] is not null || fact.Presumed is not { } presumed || IsGivenThroughBase(fact))
            {
                continue;
            }

            _known[fact.Index] = presumed;
            if (_letter.Uses(fact))
            {
                _assumed.Add(fact.Index);
            }
        }
    }

    private bool IsGivenThroughBase(Fact fact) => fact.Derivation is { } derivation && _known[derivation.Base] is not null;

    private ImmutableArray<ImmutableArray<long>> Values() =>
        [.. Facts.Select(fact => fact.Derivation is null ? ValuesOf(fact) : [])];

    private ImmutableArray<long> ValuesOf(Fact fact)
    {
        if (_known[fact.Index] is { } value)
        {
            CheckDerived(fact, value);
            return [value.Raw];
        }

        return _letter.DerivedFrom(fact).Any() ? ValuesOfBase(fact) : Classes.Of(fact, _letter.TestsOf(fact.Index));
    }

    private void CheckDerived(Fact @base, FactValue date)
    {
        foreach (var fact in _letter.DerivedFrom(@base))
        {
            var counted = new FactValue(fact.Derivation!.Count(DateOnly.FromDayNumber((int)date.Raw), _day));
            if (_known[fact.Index] is { } given && given != counted)
            {
                _errors.Add(new InputError(InputErrorKind.DisagreesWithBase, fact.Index, given, counted));
            }

            _known[fact.Index] = counted;
        }
    }

    private ImmutableArray<long> ValuesOfBase(Fact @base)
    {
        var range = BaseRange.Until(_day);
        foreach (var fact in _letter.DerivedFrom(@base))
        {
            if (_known[fact.Index] is { } given)
            {
                range = Narrow(range, fact, given);
            }
        }

        var derived = _letter.DerivedFrom(@base)
            .SelectMany(fact => _letter.TestsOf(fact.Index).Select(test => (fact.Derivation!, test)))
            .ToList();
        return Classes.OfBase(range, _letter.TestsOf(@base.Index), derived);
    }

    private BaseRange Narrow(BaseRange range, Fact fact, FactValue given)
    {
        var narrower = range.Giving(fact.Derivation!, given.Raw);
        if (!narrower.IsEmpty)
        {
            return narrower;
        }

        _errors.Add(new InputError(InputErrorKind.NoSuchBase, fact.Index, given, null));
        return range;
    }
}
