using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>A fact while its unit is bound: choices may still be added by <c>meliputi</c>.</summary>
internal sealed class FactSymbol(int index, string name, ImmutableArray<string> aliases, FactOrigin origin, NameKinds kind, Location? declared)
    : Symbol(name, aliases, declared)
{
    private readonly List<ValueSymbol> _choices = [];
    private readonly Dictionary<string, ValueSymbol> _choiceByKey = new(StringComparer.Ordinal);

    /// <summary>Position among the facts of the letter.</summary>
    public int Index { get; } = index;

    /// <summary>Whom it is about.</summary>
    public FactOrigin Origin { get; } = origin;

    /// <inheritdoc/>
    public override NameKinds Kind { get; } = kind;

    /// <summary>The values of a choice.</summary>
    public IReadOnlyList<ValueSymbol> Choices => _choices;

    /// <summary>The type of a number; null for others.</summary>
    public NumberType? Number { get; set; }

    /// <summary>The bounds of a number as written (<c>30,0 sampai dengan 45,0</c>).</summary>
    public string RangeText { get; set; } = string.Empty;

    /// <summary>How it follows from another fact.</summary>
    public Derivation? Derivation { get; set; }

    /// <summary>The value it has when not given.</summary>
    public FactValue? Presumed { get; set; }

    /// <summary>Further spellings of a fact that the binder makes.</summary>
    public HashSet<string> MoreAliases { get; } = new(StringComparer.Ordinal);

    /// <summary>The value with a name (by its key), or null.</summary>
    public ValueSymbol? Choice(string key) => _choiceByKey.GetValueOrDefault(key);

    /// <summary>Adds a value.</summary>
    public ValueSymbol AddChoice(string name, ImmutableArray<string> aliases, ValueSymbol? parent, Location? declared)
    {
        var value = new ValueSymbol(this, _choices.Count, name, aliases, declared) { Parent = parent };
        _choices.Add(value);
        foreach (var spelling in value.Spellings)
        {
            _choiceByKey.TryAdd(NameText.Key(spelling), value);
        }

        return value;
    }

    /// <summary>A choice and every choice below it, ascending.</summary>
    public ImmutableArray<long> Subtree(ValueSymbol choice) =>
        [.. Choices.Where(c => c.IsWithin(choice)).Select(c => (long)c.Index)];

    /// <summary>The fact as the model holds it.</summary>
    public Fact ToModel() =>
        new(Index, Name, [.. Aliases, .. MoreAliases.Order(StringComparer.Ordinal)], Origin, Type(), Derivation, Presumed, Declared);

    private FactType Type() => Kind switch
    {
        NameKinds.ChoiceFact => new ChoiceType([.. Choices.Select(c => c.ToModel())]),
        NameKinds.NumberFact => Number ?? new NumberType(0, 1, null, null, null),
        NameKinds.DateFact => new DateType(),
        NameKinds.LabelFact => new LabelType(),
        _ => new YesNoType(),
    };
}
