using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>Writes the sentences of one letter in the joined words.</summary>
internal sealed class SentenceJoin(WordMap map, Vocabulary joined)
{
    private readonly Dictionary<Condition, Condition> _conditions = new(ReferenceEqualityComparer.Instance);

    /// <summary>A condition in the joined words. What a name stands for is written once.</summary>
    public Condition Of(Condition condition)
    {
        if (!_conditions.TryGetValue(condition, out var written))
        {
            _conditions[condition] = written = Write(condition);
        }

        return written;
    }

    /// <summary>An effect in the joined words; null for one that changes no status, duty or right: its letter alone answers it.</summary>
    public Effect? Of(Effect effect) => effect switch
    {
        PlaceEffect place => place with { Modes = Modes(place.Modes), Preconditions = Of(place.Preconditions), Quota = null },
        PreconditionEffect must => must with { Preconditions = Of(must.Preconditions) },
        DiscretionEffect one => new DiscretionEffect(
            map.Officials[one.Official], [.. one.Modes.Select(mode => map.Modes[mode])], [.. one.Decisions.Select(fact => map.Facts[fact])],
            Of(one.Preconditions), one.Factors, null),
        OrderEffect order => new OrderEffect(map.Officials[order.Official], map.Modes[order.Mode], map.Facts[order.Order]),
        SplitEffect split => split with { Shares = [.. split.Shares.Select(share => share with { Mode = map.Modes[share.Mode] })], Group = -1, Turn = map.Facts[split.Turn] },
        ActEffect act => act with
        {
            Holder = act.Holder < 0 ? -1 : map.Officials[act.Holder],
            Acts = [.. act.Acts.Select(timed => timed with { Act = map.Acts[timed.Act] })],
        },
        RightEffect right => new RightEffect([.. right.Rights.Select(held => map.Rights[held]).Order()]),
        _ => null,
    };

    /// <summary>Who decides, in the joined words.</summary>
    public Decider Of(Decider decider) => decider with { Official = map.Officials[decider.Official], Fact = map.Facts[decider.Fact] };

    /// <summary>The modes a sentence is about: with what other letters put within them.</summary>
    public ImmutableArray<int> About(ImmutableArray<int> modes) => modes.IsDefault
        ? default
        : [.. modes.SelectMany(mode => joined.Modes[map.Modes[mode]].Subtree).Distinct().Order()];

    private ImmutableArray<int> Modes(ImmutableArray<int> modes) => [.. modes.Select(mode => map.Modes[mode]).Order()];

    private ImmutableArray<Precondition> Of(ImmutableArray<Precondition> preconditions) =>
        [.. preconditions.Select(one => one with { Condition = Of(one.Condition) })];

    private Condition Write(Condition condition) => condition switch
    {
        FactIn test => new FactIn(map.Facts[test.Fact], [.. Values(test)]),
        FactCompare test => test with { Fact = map.Facts[test.Fact] },
        NotCondition not => new NotCondition(Of(not.Operand)),
        AllOf all => new AllOf([.. all.Operands.Select(Of)]),
        AnyOf any => new AnyOf([.. any.Operands.Select(Of)]),
        NamedCondition named => new NamedCondition(named.Name, Of(named.Body)),
        _ => condition,
    };

    // A value that only another letter knows counts as the one it hangs under.
    private IEnumerable<long> Values(FactIn test)
    {
        var counted = map.Values[test.Fact];
        return Enumerable.Range(0, counted.Length).Where(value => test.Values.Contains(counted[value])).Select(value => (long)value);
    }
}
