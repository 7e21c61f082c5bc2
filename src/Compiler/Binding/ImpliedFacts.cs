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
    private readonly Lazy<bool> _hasOneOrderOfHours = new(() => unit.Landmarks.Of<HoursGrantSyntax>().Count() <= 1);

    /// <summary>What an order over hours is called.</summary>
    public const string Hours = "jam kerja";

    /// <summary>The name of a recorded decision.</summary>
    /// <param name="official">The office.</param>
    /// <param name="what">The mode, right or act, or a description.</param>
    public static string DecisionName(string official, string what) => $"keputusan {official} atas {what}";

    /// <summary>The name of a recorded order.</summary>
    /// <param name="official">The office.</param>
    /// <param name="what">The mode or act, or a description.</param>
    public static string OrderName(string official, string what) => $"perintah {official} atas {what}";

    /// <summary>What a decision to except people is called.</summary>
    public static string ExemptionFrom(PointReferencesSyntax points) => $"pengecualian dari {points.Words}";

    /// <summary>What an order over hours is called where a letter has several.</summary>
    public static string HoursOf(string point) => $"{Hours} angka {point}";

    /// <summary>The name of a turn where a letter has several rotations.</summary>
    public static string TurnNameOf(string point) => $"{TurnName} angka {point}";

    /// <summary>The fact that records an official's decision on something; unknown when not given.</summary>
    public FactSymbol Decision(ListedSymbol official, params IEnumerable<string> spellings) =>
        YesNo(DecisionName, FactOrigin.Decision, official, [.. spellings]);

    /// <summary>The fact that records an official's order of something; presumed absent.</summary>
    public FactSymbol Order(ListedSymbol official, params IEnumerable<string> spellings)
    {
        var fact = YesNo(OrderName, FactOrigin.Order, official, [.. spellings]);
        fact.Presumed = FactValue.No;
        return fact;
    }

    /// <summary>What an order over hours in a point is called: with the number of the point where several are.</summary>
    public string HoursIn(string point) => _hasOneOrderOfHours.Value ? Hours : HoursOf(point);

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

    // The first spelling of what is decided is its name.
    private FactSymbol YesNo(Func<string, string, string> name, FactOrigin origin, ListedSymbol official, ImmutableArray<string> spellings)
    {
        var full = name(official.Name, spellings[0]);
        if (_byName.TryGetValue(full, out var known))
        {
            return known;
        }

        // Examples may write the office and what it decides by any of their spellings.
        var all = from o in official.Spellings from what in spellings select name(o, what);
        var fact = unit.Vocabulary.AddFact(full, [], origin, NameKinds.YesNoFact, null, string.Empty);
        unit.Scope.Declare(fact, all);
        fact.MoreAliases.UnionWith(all.Where(s => s != full));
        return _byName[full] = fact;
    }

    private static string KeyOf(IEnumerable<ModeSymbol> modes) => string.Join(',', modes.Select(m => m.Index).Order());

    private static bool HasOneTurn(UnitContext unit) =>
        unit.Landmarks.Of<SplitPredicateSyntax>()
            .Select(s => KeyOf(s.Modes.Names.Select(n => unit.Names.FindQuietly(n, NameKinds.Mode)).OfType<ModeSymbol>()))
            .Distinct(StringComparer.Ordinal).Count() <= 1;
}
