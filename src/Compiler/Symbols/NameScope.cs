using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>The names that one unit declares, and those of the units it uses.</summary>
internal sealed class NameScope(SourceText source)
{
    private readonly Dictionary<string, List<Symbol>> _own = new(StringComparer.Ordinal);
    private readonly List<Symbol> _declared = [];
    private readonly List<NameScope> _used = [];

    /// <summary>The text whose names these are.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The unit's own symbols, in order of declaration.</summary>
    public IReadOnlyList<Symbol> Declared => _declared;

    /// <summary>Makes the names of another unit visible.</summary>
    public void Use(NameScope other)
    {
        if (other != this && !_used.Contains(other))
        {
            _used.Add(other);
        }
    }

    /// <summary>Adds a name; returns the symbol that already has it and cannot share it, or null.</summary>
    public Symbol? Declare(Symbol symbol, IEnumerable<string> spellings)
    {
        Symbol? taken = null;
        foreach (var key in spellings.Select(NameText.Key).Distinct(StringComparer.Ordinal))
        {
            if (!_own.TryGetValue(key, out var same))
            {
                _own[key] = same = [];
            }

            taken ??= same.Find(other => !MayShare(other, symbol));
            same.Add(symbol);
        }

        _declared.Add(symbol);
        return taken;
    }

    /// <summary>The unit's own symbols with a name.</summary>
    public IReadOnlyList<Symbol> Own(string key) => OwnOf(key) ?? [];

    /// <summary>All visible symbols with a name, each once; the unit's own first.</summary>
    public List<Symbol> Lookup(string key)
    {
        var found = new List<Symbol>();
        Add(found, OwnOf(key));
        foreach (var used in _used)
        {
            Add(found, used.OwnOf(key));
        }

        return found;
    }

    /// <summary>Every visible symbol.</summary>
    public IEnumerable<Symbol> All() => Visible().SelectMany(scope => scope._declared).Distinct();

    private static bool MayShare(Symbol one, Symbol other) =>
        one == other || (one is ValueSymbol a && other is ValueSymbol b && a.Fact != b.Fact);

    private IEnumerable<NameScope> Visible() => _used.Prepend(this);

    private List<Symbol>? OwnOf(string key) => _own.GetValueOrDefault(key);

    private static void Add(List<Symbol> found, List<Symbol>? symbols)
    {
        foreach (var symbol in symbols ?? [])
        {
            if (!found.Contains(symbol))
            {
                found.Add(symbol);
            }
        }
    }
}
