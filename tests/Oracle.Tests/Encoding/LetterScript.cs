using System.Globalization;
using System.Text;
using Edaran.Compiler.Model;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Encoding;

/// <summary>
/// A letter in SMT-LIB: for one person on one day what the facts may be, when conditions hold, which points stand and what follows for
/// the modes. Written from the definition of the meaning, with nothing from the interpreter or the diagrams.
/// </summary>
internal sealed partial class LetterScript
{
    /// <summary>The day number of the day.</summary>
    public const string Day = "day";

    /// <summary>Its weekday, from 0: Monday.</summary>
    public const string WeekdayName = "weekday";

    private readonly Letter _letter;
    private readonly string _prefix;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<Condition, string> _named = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes a letter.</summary>
    public LetterScript(Letter letter)
        : this(letter, string.Empty, [letter])
    {
    }

    private LetterScript(Letter letter, string prefix, IReadOnlyList<Letter> declaresFor)
    {
        (_letter, _prefix) = (letter, prefix);
        if (declaresFor.Count > 0)
        {
            DeclareDay(declaresFor);
            DeclareFacts(declaresFor);
        }

        (InForce, InScope) = (Name(Own($"inforce"), Holds(letter.Period)), Name(Own($"inscope"), Holds(letter.Scope)));
        DeclareNorms();
        DeclareModes();
    }

    /// <summary>Two versions of a letter in one vocabulary, about the same person on the same day: to be written one after the other.</summary>
    public static (LetterScript Old, LetterScript New) OfVersions(Letter old, Letter @new)
    {
        var scripts = (Old: new LetterScript(old, "old.", [old, @new]), New: new LetterScript(@new, "new.", []));
        scripts.Old.DeclareHolding();
        scripts.New.DeclareHolding();
        return scripts;
    }

    /// <summary>Whether the letter is in force.</summary>
    public string InForce { get; }

    /// <summary>Whether it is about the person.</summary>
    public string InScope { get; }

    /// <summary>Whether the day is worked.</summary>
    public string Workday => Fact(_letter.Vocabulary.WorkdayFact);

    /// <summary>Everything declared and required so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>A fact: a truth for a yes-or-no fact, else a whole number.</summary>
    public static string Fact(int fact) => string.Create(CultureInfo.InvariantCulture, $"fact.{fact}");

    /// <summary>Whether a condition holds.</summary>
    public string Holds(Condition condition) => condition switch
    {
        ConstantCondition constant => constant.Value ? True : False,
        FactIn test => HasOneOf(_letter.Vocabulary.Facts[test.Fact], test.Values),
        FactCompare test => Compares(_letter.Vocabulary.Facts[test.Fact], test.Comparison, test.Value),
        DayBetween range => Between(range.From?.DayNumber, Day, range.To?.DayNumber),
        WeekdayIn weekdays => On(weekdays.Days),
        NotCondition not => Not(Holds(not.Operand)),
        AllOf all => And(all.Operands.Select(Holds)),
        AnyOf any => Or(any.Operands.Select(Holds)),
        NamedCondition named => HoldsByName(named.Body),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    // What a name stands for is written once, however often it is used.
    private string HoldsByName(Condition body)
    {
        if (!_named.TryGetValue(body, out var name))
        {
            _named[body] = name = Name(Own($"named.{_named.Count}"), Holds(body));
        }

        return name;
    }

    private static string On(Weekdays days) =>
        In(WeekdayName, Enumerable.Range(0, 7).Where(day => ((int)days & (1 << day)) != 0).Select(day => (long)day));

    // What another version of the letter has, too.
    private string Own(FormattableString name) => _prefix + FormattableString.Invariant(name);

    private string Name(string name, string truth)
    {
        _text.Append(CultureInfo.InvariantCulture, $"(declare-const {name} Bool)\n(assert (= {name} {truth}))\n");
        return name;
    }

    private void Require(string truth) => _text.Append(CultureInfo.InvariantCulture, $"(assert {truth})\n");
}
