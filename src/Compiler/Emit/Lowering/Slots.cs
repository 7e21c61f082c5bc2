using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;
using FactOrigin = Edaran.Compiler.Model.FactOrigin;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>The variables of a letter: for each fact that it tests the classes of values that no test tells apart.</summary>
internal sealed class Slots
{
    private readonly LetterIndex _letter;
    private readonly List<SlotTable> _tables = [];
    private readonly List<ImmutableArray<long>> _values = [];
    private readonly Dictionary<int, int> _slotOf = [];

    public Slots(LetterIndex letter)
    {
        _letter = letter;
        foreach (var fact in letter.Letter.Vocabulary.Facts)
        {
            if (letter.TestsOf(fact.Index).Count > 0)
            {
                Add(fact);
            }
        }
    }

    public SlotTable[] Tables => [.. _tables];

    /// <summary>What a test of a fact comes to.</summary>
    public Formula Test(Condition test, int fact) => _slotOf.TryGetValue(fact, out var slot)
        ? new AnyBox(Limited(slot, klass => Passes(slot, klass, test)))
        : Formula.False;

    /// <summary>A rotation whose turn is not recorded.</summary>
    public Formula NotRecorded(int turn) => new AnyBox(Limited(_slotOf[turn], klass => klass == _tables[_slotOf[turn]].Classes - 1));

    private ImmutableArray<Box> Limited(int slot, Func<int, bool> passes)
    {
        var classes = ClassSet.Where(_tables[slot].Classes, passes);
        return classes.IsEmpty ? [] : [Box.Of(slot, classes)];
    }

    // The class of a turn that is not recorded has no value and passes no test.
    private bool Passes(int slot, int klass, Condition test) =>
        klass < _values[slot].Length && FactTests.Passes(test, _values[slot][klass]);

    private void Add(Fact fact)
    {
        var tests = _letter.TestsOf(fact.Index);
        var cuts = fact.Type is NumberType or DateType ? Cuts(fact, tests) : [];
        var starts = fact.Type switch
        {
            YesNoType => [0, 1],
            ChoiceType choices => [.. choices.Choices.Select(choice => (long)choice.Index)],
            _ => Starts(fact, cuts),
        };
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = ImmutableArray.CreateBuilder<long>();
        var classOf = new List<int>();
        foreach (var value in starts)
        {
            var signature = string.Concat(tests.Select(test => FactTests.Passes(test, value) ? '1' : '0'));
            if (classes.TryAdd(signature, classes.Count))
            {
                values.Add(value);
            }

            classOf.Add(classes[signature]);
        }

        if (fact.Origin == FactOrigin.Turn)
        {
            classOf.Add(classes.Count);
        }

        _slotOf[fact.Index] = _tables.Count;
        _values.Add(values.ToImmutable());
        _tables.Add(new SlotTable { Fact = fact.Index, Cuts = cuts, ClassOf = [.. classOf], Classes = classOf.Max() + 1 });
    }

    private static long[] Cuts(Fact fact, IReadOnlyList<Condition> tests)
    {
        var (min, max) = Range(fact);
        return [.. tests.SelectMany(FactTests.CutsOf).Where(cut => !(cut <= min) && !(cut > max)).Distinct().Order()];
    }

    private static IEnumerable<long> Starts(Fact fact, long[] cuts) =>
        cuts.Prepend(Range(fact).Min ?? (cuts.Length == 0 ? 0 : cuts[0] - 1));

    // What is counted from a date follows that date, whatever range is declared.
    private static (long? Min, long? Max) Range(Fact fact) => fact switch
    {
        { Derivation: not null } => (null, null),
        { Type: NumberType number } => (number.Min, number.Max),
        _ => (DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber),
    };
}
