using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Binding;

/// <summary>Binds a term when it is first named, whatever the order of declaration.</summary>
internal sealed class TermBinder(VocabularyBuilder vocabulary)
{
    private const int MaxOpen = 24;

    private readonly List<TermSymbol> _open = [];

    /// <summary>How deep what terms and citations stand for is nested.</summary>
    public NamedDepths Depths { get; } = new();

    /// <summary>What a term means, by its name.</summary>
    public Condition Meaning(TermSymbol term)
    {
        term.Body ??= Bind(term);
        return new NamedCondition(term.Name, term.Body) { Declared = vocabulary.TermUnits[term].At(term.Syntax.Name.Name.Span) };
    }

    private Condition Bind(TermSymbol term)
    {
        var unit = vocabulary.TermUnits[term];
        var at = term.Syntax.Name.Name.Span;
        if (_open.IndexOf(term) is >= 0 and var first)
        {
            var path = string.Join(" → ", _open.Skip(first).Append(term).Select(t => $"\"{t.Name}\""));
            unit.Diagnostics.Add(Catalogue.TermCycle, at, path);
            return Condition.True;
        }

        if (_open.Count >= MaxOpen)
        {
            unit.Diagnostics.Add(Catalogue.TooDeep, at, $"{MaxOpen}");
            return Condition.True;
        }

        _open.Add(term);
        var body = unit.Conditions.Bind(term.Syntax.Definition);
        _open.RemoveAt(_open.Count - 1);
        if (!Depths.Add(body))
        {
            unit.Diagnostics.Add(Catalogue.TooDeep, at, $"{NamedDepths.Most}");
            return Condition.True;
        }

        return body;
    }
}
