using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>The facts that sentences bring with them: recorded decisions and orders, and whose turn it is.</summary>
internal sealed class ImpliedFacts(UnitContext unit)
{
    /// <summary>The name of a turn where a letter has only one rotation.</summary>
    public const string TurnName = "giliran";

    private readonly Dictionary<string, FactSymbol> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (FactSymbol Fact, ImmutableArray<int> Modes)> _turns = new(StringComparer.Ordinal);
    private readonly Lazy<bool> _hasOneTurn = new(() => HasOneTurn(unit));

    /// <summary>The name of a recorded decision.</summary>
    public static string DecisionName(string official, string mode) => $"keputusan {official} atas {mode}";

    /// <summary>The name of a recorded order.</summary>
    public static string OrderName(string official, string mode) => $"perintah {official} atas {mode}";

    /// <summary>The name of a turn where a letter has several rotations.</summary>
    public static string TurnNameOf(string point) => $"{TurnName} angka {point}";

    /// <summary>Index of the fact that records an official's decision on a mode.</summary>
    public int Decision(ListedSymbol official, ModeSymbol mode) => YesNo(DecisionName, FactOrigin.Decision, official, mode).Index;

    /// <summary>Index of the fact that records an order; presumed absent.</summary>
    public int Order(ListedSymbol official, ModeSymbol mode)
    {
        var fact = YesNo(OrderName, FactOrigin.Order, official, mode);
        fact.Presumed = FactValue.No;
        return fact.Index;
    }

    /// <summary>The fact of whose turn it is, and its modes in the order of its choices. Splits of the same modes share one.</summary>
    public (int Fact, ImmutableArray<int> Modes) Turn(IReadOnlyList<ModeSymbol> modes, string point)
    {
        var key = KeyOf(modes);
        if (!_turns.TryGetValue(key, out var turn))
        {
            var fact = unit.Vocabulary.AddFact(_hasOneTurn.Value ? TurnName : TurnNameOf(point), [], FactOrigin.Turn, NameKinds.ChoiceFact, null, string.Empty);
            modes.ToList().ForEach(mode => fact.AddChoice(mode.Name, mode.Aliases, null, null));
            unit.Scope.Declare(fact, [fact.Name]);
            _turns[key] = turn = (fact, [.. modes.Select(m => m.Index)]);
        }

        return (turn.Fact.Index, turn.Modes);
    }

    private FactSymbol YesNo(Func<string, string, string> name, FactOrigin origin, ListedSymbol official, ModeSymbol mode)
    {
        var full = name(official.Name, mode.Name);
        if (_byName.TryGetValue(full, out var known))
        {
            return known;
        }

        // Examples may write the office and the mode by any of their spellings.
        var spellings = from o in official.Spellings from m in mode.Spellings select name(o, m);
        var fact = unit.Vocabulary.AddFact(full, [], origin, NameKinds.YesNoFact, null, string.Empty);
        unit.Scope.Declare(fact, spellings);
        fact.MoreAliases.UnionWith(spellings.Where(s => s != full));
        return _byName[full] = fact;
    }

    private static string KeyOf(IEnumerable<ModeSymbol> modes) => string.Join(',', modes.Select(m => m.Index).Order());

    private static bool HasOneTurn(UnitContext unit) =>
        unit.Tree.Root.DescendantsAndSelf().OfType<SplitPredicateSyntax>()
            .Select(s => KeyOf(s.Modes.Names.Select(n => unit.Names.FindQuietly(n, NameKinds.Mode)).OfType<ModeSymbol>()))
            .Distinct(StringComparer.Ordinal).Count() <= 1;
}
