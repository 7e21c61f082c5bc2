using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>One fact of several letters, while they are joined: the same name, the same kind, the values of all of them.</summary>
internal sealed class FactJoin(Fact first, string name, string owner)
{
    private readonly HashSet<string> _aliases = new(first.Aliases, StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, ImmutableArray<string> Aliases, int Parent)> _choices = [];
    private readonly Dictionary<string, int> _choiceByKey = new(StringComparer.OrdinalIgnoreCase);
    private FactType _type = first.Type;
    private bool _presumesSame = true;

    /// <summary>The number of the letter that has it first.</summary>
    public string Owner { get; } = owner;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Index of the joined fact it is counted from, or -1.</summary>
    public int Base { get; set; } = -1;

    /// <summary>
    /// Takes the fact of one more letter in. False where the two cannot be one: another kind, another unit, another counting,
    /// or values that hang under others.
    /// </summary>
    public bool Add(Fact fact)
    {
        _aliases.UnionWith(fact.Aliases);
        _presumesSame &= fact.Presumed == first.Presumed;
        return fact.Derivation?.Unit == first.Derivation?.Unit && (fact.Derivation is null) == (first.Derivation is null) && AddType(fact.Type);
    }

    /// <summary>For each joined value the value of a letter that it counts as: itself, else the nearest above that the letter knows; -1 for none.</summary>
    public int[] ValuesFor(Fact fact)
    {
        if (fact.Type is not ChoiceType own)
        {
            return [0, 1];
        }

        var known = own.Choices.ToDictionary(choice => _choiceByKey[choice.Name], choice => choice.Index);
        var values = new int[_choices.Count];
        for (var value = 0; value < values.Length; value++)
        {
            var at = value;
            while (at >= 0 && !known.ContainsKey(at))
            {
                at = _choices[at].Parent;
            }

            values[value] = at < 0 ? -1 : known[at];
        }

        return values;
    }

    /// <summary>The joined fact. It is presumed only where every letter presumes the same.</summary>
    public Fact ToModel(int index)
    {
        var presumed = _presumesSame ? first.Presumed : null;
        if (presumed is { } value && first.Type is ChoiceType choices)
        {
            presumed = new FactValue(_choiceByKey[choices.Choices[(int)value.Raw].Name]);
        }

        var type = _type is ChoiceType ? new ChoiceType([.. _choices.Select((choice, at) => new Choice(at, choice.Name, choice.Aliases, choice.Parent))]) : _type;
        return new Fact(index, Name, [.. _aliases.Order(StringComparer.Ordinal)], first.Origin, type,
            Base < 0 ? null : first.Derivation! with { Base = Base }, presumed, first.Declared);
    }

    private bool AddType(FactType type)
    {
        switch (_type, type)
        {
            case (NumberType a, NumberType b) when a.Decimals == b.Decimals && a.Unit == b.Unit:
                _type = a with { Min = Lower(a.Min, b.Min), Max = -Lower(-a.Max, -b.Max), Step = Math.Min(a.Step, b.Step) };
                return true;
            case (ChoiceType, ChoiceType choices):
                return AddChoices(choices);
            default:
                return _type.GetType() == type.GetType() && type is not NumberType;
        }
    }

    private static long? Lower(long? one, long? other) => one is { } a && other is { } b ? Math.Min(a, b) : null;

    private bool AddChoices(ChoiceType choices)
    {
        foreach (var choice in choices.Choices)
        {
            if (_choiceByKey.TryAdd(choice.Name, _choices.Count))
            {
                _choices.Add((choice.Name, choice.Aliases, -1));
            }
        }

        return choices.Choices.Where(choice => choice.Parent >= 0).All(choice => Hang(_choiceByKey[choice.Name], _choiceByKey[choices.Choices[choice.Parent].Name]));
    }

    // A value hangs under one other; none hangs under itself, by any way round.
    private bool Hang(int child, int parent)
    {
        if (_choices[child].Parent == parent)
        {
            return true;
        }

        for (var at = parent; at >= 0; at = _choices[at].Parent)
        {
            if (at == child)
            {
                return false;
            }
        }

        var isFree = _choices[child].Parent < 0;
        _choices[child] = _choices[child] with { Parent = isFree ? parent : _choices[child].Parent };
        return isFree;
    }
}
