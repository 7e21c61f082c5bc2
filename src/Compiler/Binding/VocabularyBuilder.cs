using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>What the units of one letter declare together, while it is gathered.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, Symbol> _bySignature = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeasonSymbol> _seasons = new(StringComparer.Ordinal);
    private int _workday = -1;

    /// <summary>Makes an empty vocabulary.</summary>
    public VocabularyBuilder() => Terms = new TermBinder(this);

    /// <summary>All facts, in order of declaration.</summary>
    public List<FactSymbol> Facts { get; } = [];

    /// <summary>All modes; the first is the normal one.</summary>
    public List<ModeSymbol> Modes { get; } = [];

    /// <summary>Acts, rights, sanctions and offices, each kind numbered on its own.</summary>
    public List<ListedSymbol> Listed { get; } = [];

    /// <summary>The stages of the letter's period, by the key of their name.</summary>
    public Dictionary<string, (string Name, Condition When)> Stages { get; } = new(StringComparer.Ordinal);

    /// <summary>Binds terms when they are first named.</summary>
    public TermBinder Terms { get; }

    /// <summary>The unit each term is declared in.</summary>
    public Dictionary<TermSymbol, UnitContext> TermUnits { get; } = [];

    /// <summary>Index of the fact <c>hari kerja</c>.</summary>
    public int Workday => _workday >= 0 ? _workday : _workday = AddFact("hari kerja", [], FactOrigin.Calendar, NameKinds.YesNoFact, null, string.Empty).Index;

    /// <summary>The symbol another unit declares in the same words, or null.</summary>
    public Symbol? Same(string signature) => _bySignature.GetValueOrDefault(signature);

    /// <summary>Remembers a symbol by the words of its declaration.</summary>
    public T Remember<T>(T symbol)
        where T : Symbol
    {
        _bySignature.TryAdd(symbol.Signature, symbol);
        return symbol;
    }

    /// <summary>Adds a fact.</summary>
    public FactSymbol AddFact(string name, ImmutableArray<string> aliases, FactOrigin origin, NameKinds kind, Location? declared, string signature)
    {
        var fact = new FactSymbol(Facts.Count, name, aliases, origin, kind, declared) { Signature = signature };
        Facts.Add(fact);
        return fact;
    }

    /// <summary>The season of a name, made when first named.</summary>
    public SeasonSymbol Season(string name, ImmutableArray<string> aliases, Location declared)
    {
        var key = NameText.Key(name);
        return _seasons.TryGetValue(key, out var season) ? season : _seasons[key] = new SeasonSymbol(name, aliases, declared);
    }

    /// <summary>The fact that says whether a season is on, where no calendar does; made when first asked for.</summary>
    public FactSymbol FactOf(SeasonSymbol season) =>
        Facts.Find(f => f.Origin == FactOrigin.Calendar && f.Name == season.Name)
        ?? AddFact(season.Name, season.Aliases, FactOrigin.Calendar, NameKinds.YesNoFact, null, string.Empty);

    /// <summary>How many of a kind are listed so far.</summary>
    public int Count(NameKinds kind) => Listed.Count(l => l.Kind == kind);

    /// <summary>The modes within a mode and the mode itself, ascending.</summary>
    public ImmutableArray<int> Subtree(ModeSymbol mode) => [.. Modes.Where(m => IsWithin(m, mode)).Select(m => m.Index)];

    /// <summary>The vocabulary as the model holds it.</summary>
    public Vocabulary ToModel() => new(
        [.. Facts.Select(f => f.ToModel())],
        [.. Modes.Select(m => new Mode(m.Index, m.Name, m.Aliases.FirstOrDefault(), m.Aliases, m.Parent?.Index ?? -1, Subtree(m)))],
        [.. Of(NameKinds.Act).Select(a => new Act(a.Index, a.Name, a.Evidence))],
        [.. Of(NameKinds.Right).Select(r => new Right(r.Index, r.Name))],
        [.. Of(NameKinds.Official).Select(o => new Official(o.Index, o.Name))],
        Workday);

    private IEnumerable<ListedSymbol> Of(NameKinds kind) => Listed.Where(l => l.Kind == kind);

    private static bool IsWithin(ModeSymbol? mode, ModeSymbol ancestor)
    {
        while (mode is not null && mode != ancestor)
        {
            mode = mode.Parent;
        }

        return mode is not null;
    }
}
