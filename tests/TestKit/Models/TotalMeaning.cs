using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>
/// A second, plain writing of what a letter means where every fact is known: ordinary booleans, nothing three-valued. Only
/// tests use it, to check the reference interpreter.
/// </summary>
internal sealed class TotalMeaning
{
    private readonly Letter _letter;
    private readonly DateOnly _day;
    private readonly long[] _values;
    private readonly bool?[] _stands;

    /// <summary>A letter, a day, and the raw value of every fact; -1 for a turn that is not recorded.</summary>
    public TotalMeaning(Letter letter, DateOnly day, long[] values)
    {
        _letter = letter;
        _day = day;
        _values = values;
        _stands = new bool?[letter.Norms.Length];
    }

    public bool InForce => Holds(_letter.Period);

    public bool InScope => Holds(_letter.Scope);

    public bool Workday => _values[_letter.Vocabulary.WorkdayFact] == 1;

    public bool Holds(Condition condition) => condition switch
    {
        ConstantCondition constant => constant.Value,
        FactIn test => test.Values.Any(value => value == _values[test.Fact]),
        FactCompare { Comparison: Comparison.Above } test => _values[test.Fact] > test.Value,
        FactCompare { Comparison: Comparison.AtLeast } test => _values[test.Fact] >= test.Value,
        FactCompare { Comparison: Comparison.Below } test => _values[test.Fact] < test.Value,
        FactCompare { Comparison: Comparison.AtMost } test => _values[test.Fact] <= test.Value,
        FactCompare test => _values[test.Fact] == test.Value,
        DayBetween range => (range.From is null || _day >= range.From) && (range.To is null || _day <= range.To),
        WeekdayIn weekdays => weekdays.Days.HasFlag(WeekdayOf(_day)),
        NotCondition not => !Holds(not.Operand),
        AllOf all => all.Operands.All(Holds),
        AnyOf any => any.Operands.Any(Holds),
        NamedCondition named => Holds(named.Body),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    public bool IsActive(Norm norm) =>
        Holds(norm.Subject)
        && Holds(norm.Times)
        && Holds(norm.When)
        && !norm.Exceptions.Any(exception => Holds(exception.Condition))
        && (!norm.RestsOnFreeDays || Workday)
        && (norm.Effect is not OrderEffect order || _values[order.Order] == 1);

    public bool Stands(Norm norm) =>
        _stands[norm.Index] ??= ActiveAndSpeaking(norm) && !_letter.Norms.Any(by => by.SetsAside.Contains(norm.Index) && Stands(by));

    public bool StandsFor(Norm norm, int mode) => Stands(norm) && IsAbout(norm, mode);

    public bool IsSetAside(Norm norm, int mode) =>
        ActiveAndSpeaking(norm) && !Stands(norm)
        && (Demanded(norm).Count > 0 || Grants(norm, mode) || LeavesOpen(norm, mode) || Prohibits(norm, mode) || IsHarus(norm, mode));

    public ModeStatus Status(int mode)
    {
        if (!InForce || !InScope)
        {
            return ModeStatus.Ungoverned;
        }

        var standing = _letter.Norms.Where(Stands).ToList();
        var requires = standing.Any(norm => Requires(norm, mode));
        var harus = standing.Any(norm => IsHarus(norm, mode));
        var permits = !harus && standing.Any(norm => Grants(norm, mode) && Own(norm).IsEmpty);
        var conditional = standing.Any(norm => Grants(norm, mode) && (harus || !Own(norm).IsEmpty));
        var discretion = standing.Any(norm => LeavesOpen(norm, mode));
        var prohibits = standing.Any(norm => Prohibits(norm, mode));
        return (requires || permits || conditional || discretion) && prohibits ? ModeStatus.Contradictory
            : requires ? ModeStatus.Required
            : permits ? ModeStatus.Permitted
            : conditional ? ModeStatus.Conditional
            : discretion ? ModeStatus.Discretionary
            : prohibits ? ModeStatus.Prohibited
            : ModeStatus.Ungoverned;
    }

    public bool Eligible(int mode) => Workday && Status(mode) switch
    {
        ModeStatus.Ungoverned => mode == 0,
        ModeStatus.Required or ModeStatus.Permitted => true,
        ModeStatus.Conditional or ModeStatus.Discretionary => Usable(mode),
        _ => false,
    };

    public bool Carries(Norm norm, int mode) => Stands(norm) && Status(mode) switch
    {
        ModeStatus.Required => Requires(norm, mode),
        ModeStatus.Permitted => Grants(norm, mode) && Own(norm).IsEmpty,
        ModeStatus.Conditional => Grants(norm, mode) || IsHarus(norm, mode),
        ModeStatus.Discretionary => LeavesOpen(norm, mode) || IsHarus(norm, mode),
        ModeStatus.Prohibited => Prohibits(norm, mode),
        ModeStatus.Contradictory => Requires(norm, mode) || Grants(norm, mode) || LeavesOpen(norm, mode) || Prohibits(norm, mode),
        _ => false,
    };

    public static ImmutableArray<Precondition> Own(Norm norm) => norm.Effect switch
    {
        PlaceEffect place => place.Preconditions,
        DiscretionEffect discretion => discretion.Preconditions,
        PreconditionEffect must => must.Preconditions,
        _ => [],
    };

    private static Weekdays WeekdayOf(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday => Weekdays.Monday,
        DayOfWeek.Tuesday => Weekdays.Tuesday,
        DayOfWeek.Wednesday => Weekdays.Wednesday,
        DayOfWeek.Thursday => Weekdays.Thursday,
        DayOfWeek.Friday => Weekdays.Friday,
        DayOfWeek.Saturday => Weekdays.Saturday,
        _ => Weekdays.Sunday,
    };

    private bool ActiveAndSpeaking(Norm norm) =>
        IsActive(norm)
        && InScope
        && (norm.OwnDates ? _letter.Enacted is null || _day >= _letter.Enacted : InForce);

    private bool Usable(int mode)
    {
        var standing = _letter.Norms.Where(Stands).ToList();
        return standing.Where(norm => IsHarus(norm, mode)).All(AllMet)
            && standing.Any(norm => (Grants(norm, mode) || IsDecided(norm, mode)) && AllMet(norm));
    }

    private bool AllMet(Norm norm) => Own(norm).All(one => Holds(one.Condition));

    private bool IsDecided(Norm norm, int mode)
    {
        if (norm.Effect is not DiscretionEffect discretion)
        {
            return false;
        }

        for (var index = 0; index < discretion.Modes.Length; index++)
        {
            if (Within(mode, discretion.Modes[index]) && _values[discretion.Decisions[index]] == 1)
            {
                return true;
            }
        }

        return false;
    }

    private List<int> Demanded(Norm norm) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => [.. place.Modes],
        OrderEffect order => [order.Mode],
        SplitEffect split when _values[split.Turn] >= 0 => [split.Shares[(int)_values[split.Turn]].Mode],
        _ => [],
    };

    private bool Requires(Norm norm, int mode) => Demanded(norm).Contains(mode);

    private bool Grants(Norm norm, int mode) =>
        (norm.Effect is PlaceEffect { Modality: Modality.Permit } place && place.Modes.Any(named => Within(mode, named)))
        || Demanded(norm).Any(required => required != mode && Within(mode, required));

    private bool LeavesOpen(Norm norm, int mode) => norm.Effect switch
    {
        DiscretionEffect discretion => discretion.Modes.Any(named => Within(mode, named)),
        SplitEffect split => _values[split.Turn] < 0 && split.Shares.Any(share => share.Mode == mode),
        _ => false,
    };

    private bool Prohibits(Norm norm, int mode) =>
        (norm.Effect is PlaceEffect { Modality: Modality.Prohibit } place && place.Modes.Any(named => Within(mode, named)))
        || Demanded(norm).Any(required => !Within(mode, required));

    private static bool IsHarus(Norm norm, int mode) => norm.Effect is PreconditionEffect && IsAbout(norm, mode);

    private static bool IsAbout(Norm norm, int mode) => norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode);

    private bool Within(int mode, int outer)
    {
        for (var at = mode; at >= 0; at = _letter.Vocabulary.Modes[at].Parent)
        {
            if (at == outer)
            {
                return true;
            }
        }

        return false;
    }
}
