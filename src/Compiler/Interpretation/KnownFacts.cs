using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>The facts that are given about a person and a place; every other fact is unknown. Immutable.</summary>
public sealed class KnownFacts
{
    private readonly ImmutableSortedDictionary<int, FactValue> _values;

    private KnownFacts(ImmutableSortedDictionary<int, FactValue> values) => _values = values;

    /// <summary>Nothing is given.</summary>
    public static KnownFacts None { get; } = new(ImmutableSortedDictionary<int, FactValue>.Empty);

    /// <summary>What is given, by index of the fact, ascending.</summary>
    public IEnumerable<GivenFact> Given => _values.Select(entry => new GivenFact(entry.Key, entry.Value));

    /// <summary>The value given for a fact, or null: unknown.</summary>
    /// <param name="fact">Index of the fact.</param>
    public FactValue? this[int fact] => _values.TryGetValue(fact, out var value) ? value : null;

    /// <summary>Facts and their values; of a fact named twice the last counts.</summary>
    public static KnownFacts Of(IEnumerable<GivenFact> given)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<int, FactValue>();
        foreach (var (fact, value) in given)
        {
            values[fact] = value;
        }

        return new KnownFacts(values.ToImmutable());
    }

    /// <summary>The same with one fact more, or with another value of it.</summary>
    public KnownFacts With(int fact, FactValue value) => new(_values.SetItem(fact, value));

    /// <summary>The same with one fact left open.</summary>
    public KnownFacts Without(int fact) => new(_values.Remove(fact));
}
