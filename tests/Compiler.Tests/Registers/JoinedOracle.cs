using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>
/// What several letters say together, by definition: every completion of the facts tried, in each of them the sentences that hold,
/// those taken out that others go before, and the status that the rest gives. Knows only leave, duty and prohibition of modes.
/// </summary>
internal sealed class JoinedOracle(LetterRegister register, DateOnly day, bool isWorkday, RegisteredLetter? only = null)
{
    private static readonly string[] Modes = ["WFO", "WFA", "WFH"];

    private readonly List<(RegisteredLetter Letter, Norm Norm)> _norms =
        [.. register.On(day).Where(l => l.RevokedBy is null && (only is null || l.Registered == only)).SelectMany(l => l.Letter.Norms.Select(norm => (l.Registered, norm)))];

    /// <summary>The status and use of a mode over some completions: the one answer, or null.</summary>
    public (ModeStatus? Status, bool? Eligible) Ask(string mode, IReadOnlyList<Dictionary<string, long>> completions)
    {
        var answers = completions.Select(facts => (Status: StatusOf(mode, facts), Eligible: EligibleIn(mode, facts))).ToList();
        return (One(answers.Select(a => (ModeStatus?)a.Status)), One(answers.Select(a => (bool?)a.Eligible)));
    }

    private static T? One<T>(IEnumerable<T?> answers)
        where T : struct => answers.Distinct().ToList() is [var one] ? one : null;

    private ModeStatus StatusOf(string mode, Dictionary<string, long> facts)
    {
        var standing = Enumerable.Range(0, _norms.Count).Where(norm => Stands(norm, facts)).Select(norm => _norms[norm]).ToList();
        var (grants, prohibited) = (standing.Where(n => Grants(n, mode)).ToList(), standing.Any(n => Prohibits(n, mode)));
        return grants.Count > 0 && prohibited ? ModeStatus.Contradictory
            : grants.Any(n => Place(n).Modality == Modality.Require && Names(n).Contains(mode)) ? ModeStatus.Required
            : grants.Any(n => Place(n).Preconditions.Length == 0) ? ModeStatus.Permitted
            : grants.Count > 0 ? ModeStatus.Conditional
            : prohibited ? ModeStatus.Prohibited
            : ModeStatus.Ungoverned;
    }

    private bool EligibleIn(string mode, Dictionary<string, long> facts) => isWorkday && StatusOf(mode, facts) switch
    {
        ModeStatus.Required or ModeStatus.Permitted => true,
        ModeStatus.Conditional => _norms.Where((_, at) => Stands(at, facts)).Any(n => Grants(n, mode) && Place(n).Preconditions.All(p => Holds(n.Letter, p.Condition, facts))),
        ModeStatus.Ungoverned => mode == "WFO",
        _ => false,
    };

    /// <summary>Whether a sentence stands for a person.</summary>
    public bool Stands(int norm, Dictionary<string, long> facts) =>
        IsActive(_norms[norm], facts) && !Enumerable.Range(0, _norms.Count).Any(by => SetsAside(by, norm) && Stands(by, facts));

    private bool IsActive((RegisteredLetter Letter, Norm Norm) one, Dictionary<string, long> facts) =>
        IsAbout(one, facts) && Holds(one.Letter, one.Letter.Letter.Period, facts) && Holds(one.Letter, one.Norm.Times, facts) && (isWorkday || !one.Norm.RestsOnFreeDays);

    private static bool IsAbout((RegisteredLetter Letter, Norm Norm) one, Dictionary<string, long> facts) =>
        Everyone(one, facts, new DateOnly(2025, 3, 3));

    private static bool Everyone((RegisteredLetter Letter, Norm Norm) one, Dictionary<string, long> facts, DateOnly any) =>
        Holds(one.Letter, one.Letter.Letter.Scope, facts, any) && Holds(one.Letter, one.Norm.Subject, facts, any) && Holds(one.Letter, one.Norm.When, facts, any)
        && !one.Norm.Exceptions.Any(e => Holds(one.Letter, e.Condition, facts, any));

    private bool SetsAside(int by, int norm)
    {
        var (one, other) = (_norms[by], _norms[norm]);
        return one.Letter == other.Letter ? one.Norm.SetsAside.Contains(other.Norm.Index) : Opposed(one, other) && GoesBefore(one, other);
    }

    /// <summary>Whether two sentences can contradict each other.</summary>
    public static bool Opposed((RegisteredLetter, Norm) one, (RegisteredLetter, Norm) other) =>
        Modes.Any(mode => (Grants(one, mode) && Prohibits(other, mode)) || (Prohibits(one, mode) && Grants(other, mode)));

    // All letters are of one government: what one office signs ranks the same, also where its rank is not known.
    // By name, unless against a rank that is higher or not known; by rank; by date where everyone meant is meant, too.
    private bool GoesBefore((RegisteredLetter Letter, Norm Norm) one, (RegisteredLetter Letter, Norm Norm) other)
    {
        var (mine, theirs) = (RankOf(one.Letter), RankOf(other.Letter));
        var isKnown = (mine >= 0) == (theirs >= 0);
        if (isKnown && mine >= theirs && Overrides(one.Letter, other.Letter))
        {
            return true;
        }

        return isKnown && (mine > theirs
            || (mine == theirs && !Overrides(other.Letter, one.Letter) && one.Letter.Letter.Enacted > other.Letter.Letter.Enacted
                && People().All(facts => !IsAbout(other, facts) || IsAbout(one, facts))));
    }

    private bool Overrides(RegisteredLetter one, RegisteredLetter other) =>
        one.Letter.Relations.Any(r => r.Kind == RelationKind.Overrides && r.Target == other.Number) && one.Letter.Enacted <= day && one.Letter.Enacted >= other.Letter.Enacted;

    private static int RankOf(RegisteredLetter letter) => Array.IndexOf(["Bupati", "Gubernur", "Menteri Contoh"], letter.Letter.EnactedBy);

    /// <summary>Every person there can be, for the facts that the letters of the tests use.</summary>
    public static IEnumerable<Dictionary<string, long>> People() =>
        from status in new long[] { 0, 1, 4 }
        from pregnant in new long[] { 0, 1 }
        from nursing in new long[] { 0, 1 }
        from unit in new long[] { 0, 1, 2 }
        from leave in new long[] { 0, 1 }
        select new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["status kepegawaian"] = status, ["hamil"] = pregnant, ["menyusui"] = nursing, ["perangkat daerah"] = unit, ["persetujuan pimpinan"] = leave,
        };

    private bool Holds(RegisteredLetter letter, Condition condition, Dictionary<string, long> facts) => Holds(letter, condition, facts, day);

    private static bool Holds(RegisteredLetter letter, Condition condition, Dictionary<string, long> facts, DateOnly on) => condition switch
    {
        ConstantCondition constant => constant.Value,
        FactIn test => test.Values.Contains(facts[letter.Letter.Vocabulary.Facts[test.Fact].Name]),
        DayBetween days => !(on < days.From) && !(on > days.To),
        WeekdayIn weekdays => (weekdays.Days & Calendar.Of(on)) != Weekdays.None,
        NotCondition not => !Holds(letter, not.Operand, facts, on),
        NamedCondition named => Holds(letter, named.Body, facts, on),
        AllOf all => all.Operands.All(operand => Holds(letter, operand, facts, on)),
        AnyOf any => any.Operands.Any(operand => Holds(letter, operand, facts, on)),
        _ => throw new InvalidOperationException($"{condition}"),
    };

    private static PlaceEffect Place((RegisteredLetter Letter, Norm Norm) one) => (PlaceEffect)one.Norm.Effect;

    private static IEnumerable<string> Names((RegisteredLetter Letter, Norm Norm) one) => Place(one).Modes.Select(mode => one.Letter.Letter.Vocabulary.Modes[mode].Name);

    private static bool Grants((RegisteredLetter Letter, Norm Norm) one, string mode) =>
        Place(one).Modality != Modality.Prohibit && Names(one).Any(named => Contains(named, mode));

    private static bool Prohibits((RegisteredLetter Letter, Norm Norm) one, string mode) => Place(one).Modality switch
    {
        Modality.Prohibit => Names(one).Any(named => Contains(named, mode)),
        Modality.Require => Names(one).Any(named => !Contains(named, mode)),
        _ => false,
    };

    private static bool Contains(string outer, string inner) => outer == inner || (outer == "WFA" && inner == "WFH");
}
