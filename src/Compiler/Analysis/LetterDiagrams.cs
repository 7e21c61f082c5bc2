using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// What a letter says as decision diagrams: one a condition and one a point, always; what follows for a mode only when it is asked for.
/// Every root holds over the classes of <see cref="Variables"/>; what cannot be is outside <see cref="Possible"/>, to which every question is
/// confined.
/// </summary>
/// <remarks>
/// Built as the interpreter defines the meaning (semantics 1 to 5), for a person of whom every fact is known. A rotation whose turn is
/// not recorded is one of the cases. Any root may be <see cref="Mdd.Exceeded"/>, which means: not known, never "no".
/// </remarks>
internal sealed partial class LetterDiagrams
{
    /// <summary>Nodes that all points of a letter may take.</summary>
    public const int PointBudget = 300_000;

    /// <summary>Nodes that one question may take beyond those of the points.</summary>
    public const int QuestionBudget = 300_000;

    private readonly LetterIndex _index;
    private readonly Dictionary<Condition, int> _named = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _active;
    private readonly int?[] _stands;
    private readonly Dictionary<(int Norm, int Mode), int> _standsIn = [];
    private int _care = Mdd.Yes;

    /// <summary>The diagrams of one letter on its own.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="cancelled">Set when nobody waits for them any more.</param>
    public LetterDiagrams(Letter letter, CancellationToken cancelled = default)
        : this(new LetterIndex(letter), cancelled)
    {
    }

    /// <summary>The diagrams of a letter over variables and in a table that others may share.</summary>
    public LetterDiagrams(LetterIndex index, Variables variables, Mdd table)
    {
        (_index, Variables, Table) = (index, variables, table);
        Possible = variables.Linked.Aggregate(Mdd.Yes, (sofar, linked) => table.And(sofar, PossibleOf(linked)));
        Workday = Test(new FactIn(Letter.Vocabulary.WorkdayFact, [1]));
        InScope = Of(Letter.Scope);
        InForce = Of(Letter.Period);
        _active = [.. Letter.Norms.Select(ActiveOf)];
        _stands = new int?[Letter.Norms.Length];
    }

    private LetterDiagrams(LetterIndex index, CancellationToken cancelled)
        : this(index, Variables.Of(index), cancelled)
    {
    }

    private LetterDiagrams(LetterIndex index, Variables variables, CancellationToken cancelled)
        : this(index, variables, new Mdd(variables.InOrder.Select(variable => variable.Classes), PointBudget) { Cancelled = cancelled })
    {
    }

    /// <summary>The same letter with points that stand only in some cases: what is asked of it holds within those alone, and takes fewer nodes.</summary>
    /// <param name="care">The cases; known.</param>
    public LetterDiagrams Confined(int care) => Within(QuestionBudget, () =>
    {
        var confined = new LetterDiagrams(_index, Variables, Table) { _care = care };
        foreach (var norm in Letter.Norms)
        {
            confined._stands[norm.Index] = Table.And(Stands(norm), care);
        }

        return confined;
    });

    /// <summary>The norms that set a norm aside when they stand.</summary>
    public ImmutableArray<Norm> SetAsideBy(Norm norm) => _index.SetAsideBy(norm);

    /// <summary>The letter.</summary>
    public Letter Letter => _index.Letter;

    /// <summary>What the levels stand for.</summary>
    public Variables Variables { get; }

    /// <summary>The table of nodes.</summary>
    public Mdd Table { get; }

    /// <summary>Cases that can be.</summary>
    public int Possible { get; }

    /// <summary>Whether the day is worked.</summary>
    public int Workday { get; }

    /// <summary>Whether the letter is about the person.</summary>
    public int InScope { get; }

    /// <summary>Whether the letter is in force.</summary>
    public int InForce { get; }

    /// <summary>Whether a condition of the letters that <see cref="Variables"/> were made from holds; tests of others have no classes of their own.</summary>
    public int Of(Condition condition) => condition switch
    {
        ConstantCondition constant => constant.Value ? Mdd.Yes : Mdd.No,
        NotCondition not => Table.Not(Of(not.Operand)),
        AllOf all => Table.All(all.Operands.Select(Of)),
        AnyOf any => Table.Any(any.Operands.Select(Of)),
        NamedCondition named => OfName(named.Body),
        _ => Test(condition),
    };

    /// <summary>Whether subject, times, conditions and exceptions of a norm let it hold; its letter may yet be silent.</summary>
    public int Active(Norm norm) => _active[norm.Index];

    /// <summary>Whether the letter speaks to the person with a norm on the day.</summary>
    public int Speaks(Norm norm) => Table.And(InScope, norm.OwnDates ? Since(Letter.Enacted) : InForce);

    /// <summary>Whether a norm is active and speaks, and no norm that stands sets it aside.</summary>
    public int Stands(Norm norm) => _stands[norm.Index] ??= StandsOf(norm);

    /// <summary>
    /// Whether a norm holds for someone who works in a mode, on a day that is worked or that it names: a norm about other modes neither
    /// holds nor sets another aside.
    /// </summary>
    /// <param name="norm">The norm.</param>
    /// <param name="mode">Index of the mode, or -1: none.</param>
    public int HoldsIn(Norm norm, int mode) =>
        norm.HoldsOnFreeDays ? StandsIn(norm, mode) : Table.And(StandsIn(norm, mode), Workday);

    /// <summary>A function without what some variables say: yes where some class of each of them makes it yes.</summary>
    /// <param name="root">The function.</param>
    /// <param name="keeps">Whether the variable of a level still counts.</param>
    public int Onto(int root, Func<Variable, bool> keeps) => Enumerable.Range(0, Table.Levels).Reverse()
        .Where(level => !keeps(Variables.InOrder[level]))
        .Aggregate(root, Table.Some);

    /// <summary>Whether a norm would be active with other parts than its own.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="parts">Conditions and exceptions in the place of its own.</param>
    public int ActiveWith(Norm norm, IEnumerable<(Condition Condition, bool Wanted)> parts) =>
        Table.All(parts.Select(part => part.Wanted ? Of(part.Condition) : Table.Not(Of(part.Condition))).Concat(Implied(norm)));

    /// <summary>What must hold, or must not, for a norm to be active, part by part.</summary>
    public static IEnumerable<(Condition Condition, bool Wanted)> PartsOf(Norm norm) =>
        new[] { norm.Subject, norm.Times, norm.When }.Select(part => (part, true)).Concat(norm.Exceptions.Select(one => (one.Condition, false)));

    private int ActiveOf(Norm norm) => ActiveWith(norm, PartsOf(norm));

    private IEnumerable<int> Implied(Norm norm)
    {
        if (norm.RestsOnFreeDays)
        {
            yield return Workday;
        }

        if (norm.Effect is OrderEffect order)
        {
            yield return Test(new FactIn(order.Order, [1]));
        }
    }

    private int StandsOf(Norm norm) => _index.SetAsideBy(norm).Aggregate(
        Table.And(Active(norm), Speaks(norm)), (sofar, other) => Table.Without(sofar, Stands(other)));

    private int StandsIn(Norm norm, int mode)
    {
        if (!norm.Modes.IsDefaultOrEmpty && !norm.Modes.Contains(mode))
        {
            return Mdd.No;
        }

        if (!_standsIn.TryGetValue((norm.Index, mode), out var root))
        {
            _standsIn[(norm.Index, mode)] = root = _index.SetAsideBy(norm).Aggregate(
                Table.All([Active(norm), Speaks(norm), _care]), (sofar, other) => Table.Without(sofar, StandsIn(other, mode)));
        }

        return root;
    }

    private int Since(DateOnly? day) => day is { } known ? Test(new DayBetween(known, null)) : Mdd.Yes;

    private int OfName(Condition body)
    {
        if (!_named.TryGetValue(body, out var root))
        {
            _named[body] = root = Of(body);
        }

        return root;
    }

    private int Test(Condition test)
    {
        var level = Variables.LevelOf(test);
        return level < 0 ? Mdd.No : Table.In(level, Variables.InOrder[level].Passing(test));
    }

    /// <summary>On each class of days those classes of a date and what is counted from it that some date gives.</summary>
    private int PossibleOf(LinkedVariable linked)
    {
        var level = Variables.LevelOf(linked.Base.Index);
        var days = Variables.Day;
        var byDay = Enumerable.Range(0, days.Classes).Select(klass => linked.PossibleOn(days.FirstOf(klass))).ToList();
        return Table.Any(byDay.Distinct(StringComparer.Ordinal).Select(possible => Table.And(
            Table.In(Variables.DayLevel, ClassSet.Where(days.Classes, klass => byDay[klass] == possible)),
            Table.In(level, ClassSet.Where(linked.Classes, klass => possible.Contains((char)klass))))));
    }
}
