using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>A fact that hangs on no other.</summary>
internal sealed class FactVariable : Variable
{
    private readonly ImmutableArray<ImmutableArray<Range>> _classes;

    /// <summary>The classes of a fact by its tests.</summary>
    public FactVariable(Fact fact, IReadOnlyList<Condition> tests)
        : base(fact.Index)
    {
        Fact = fact;
        _classes = [.. Signatures.Group(Stretches(fact, tests), stretch => tests.Select(test => FactTests.Passes(test, stretch.From)))
            .Select(Range.Merged)];
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <inheritdoc/>
    public override int Classes => _classes.Length;

    /// <summary>The values of a class, ascending. Of a rotation <see cref="Situation.NotRecorded"/> is one: its turn is not recorded.</summary>
    public ImmutableArray<Range> ValuesOf(int klass) => _classes[klass];

    /// <summary>The class of a value; -1 where the fact has no such value.</summary>
    public int ClassOf(long value) =>
        Enumerable.Range(0, Classes).FirstOrDefault(klass => _classes[klass].Any(range => range.Holds(value)), -1);

    /// <inheritdoc/>
    protected override bool Passes(Condition test, int klass) => FactTests.Passes(test, _classes[klass][0].From);

    private static IEnumerable<Range> Stretches(Fact fact, IReadOnlyList<Condition> tests) => fact.Type switch
    {
        YesNoType => [new(0, 0), new(1, 1)],
        ChoiceType choices => choices.Choices.Select(choice => new Range(choice.Index, choice.Index))
            .Concat(fact.Origin == FactOrigin.Turn ? [new(Situation.NotRecorded, Situation.NotRecorded)] : []),
        NumberType number => Range.Between(number.Min ?? long.MinValue, number.Max ?? long.MaxValue, tests.SelectMany(FactTests.CutsOf)),
        _ => Range.Between(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber, tests.SelectMany(FactTests.CutsOf)),
    };
}
