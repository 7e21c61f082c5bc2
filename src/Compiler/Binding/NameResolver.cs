using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Finds the symbol a name stands for. A name that stands for none, or for several, is reported once.</summary>
internal sealed class NameResolver(UnitContext unit)
{
    private const string PlaceWord = "keadaan ";
    private readonly UnknownNames _unknown = new(unit);

    /// <summary>The symbol of a name, or null (then reported, unless the text lacks the name).</summary>
    /// <param name="name">The name.</param>
    /// <param name="wanted">What it may stand for here.</param>
    /// <param name="among">The fact whose values are being listed, or null: a value that several facts share is then its.</param>
    public Symbol? Resolve(NameSyntax name, NameKinds wanted, FactSymbol? among = null)
    {
        if (name.IsMissing)
        {
            return null;
        }

        var found = Find(name.Text);
        if (found.Count == 0)
        {
            _unknown.Report(name, wanted);
            return null;
        }

        return Choose(name, found, wanted, among);
    }

    /// <summary>Whether an unknown name was reported around a span.</summary>
    public bool IsCovered(TextSpan span) => _unknown.IsCovered(span);

    /// <summary>The symbols of a name without reporting anything.</summary>
    public IReadOnlyList<Symbol> Find(string text)
    {
        var found = Lookup(text);
        return found.Count > 0 ? found : OfPlace(text) is { Count: > 0 } place ? place : Qualified(text);
    }

    /// <summary>The symbol of a name, if there is just one of the wanted kind; nothing is reported.</summary>
    public Symbol? FindQuietly(NameSyntax? name, NameKinds wanted) =>
        name is null || name.IsMissing ? null : Find(name.Text).FirstOrDefault(s => (s.Kind & wanted) != NameKinds.None);

    private List<Symbol> Lookup(string text) => unit.Scope.Lookup(NameText.Key(text));

    // "keadaan darurat": a fact of the place with the word that declares it.
    private List<Symbol> OfPlace(string text) =>
        NameText.Key(text).StartsWith(PlaceWord, StringComparison.Ordinal)
            ? [.. Lookup(text[PlaceWord.Length..]).Where(s => s is FactSymbol { Origin: FactOrigin.Place })]
            : [];

    // "zona risiko hijau": a fact and one of its values, read as one name.
    private List<Symbol> Qualified(string text)
    {
        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = text.IndexOf(' ', blank + 1))
        {
            var value = Lookup(text[..blank]).OfType<FactSymbol>().Select(f => f.Choice(NameText.Key(text[(blank + 1)..]))).FirstOrDefault(v => v is not null);
            if (value is not null)
            {
                return [value];
            }
        }

        return [];
    }

    private Symbol? Choose(NameSyntax name, IReadOnlyList<Symbol> found, NameKinds wanted, FactSymbol? among)
    {
        if (Conflict(name, found))
        {
            return null;
        }

        Symbol[] fitting = [.. found.Where(s => (s.Kind & wanted) != NameKinds.None)];
        if (fitting.Length == 0)
        {
            unit.Diagnostics.Add(Catalogue.WrongKind, name.Span, _unknown.FixesFor(name, wanted), name.Text, KindWords.Of(found[0].Kind), KindWords.Of(wanted));
            return null;
        }

        if (fitting.Length > 1 && fitting.All(s => s is ValueSymbol))
        {
            if (among is not null && Array.Find(fitting, s => ((ValueSymbol)s).Fact == among) is { } one)
            {
                return Used(name, one);
            }

            ReportAmbiguous(name, [.. fitting.Cast<ValueSymbol>()]);
            return null;
        }

        return Used(name, fitting[0]);
    }

    private Symbol Used(NameSyntax name, Symbol symbol)
    {
        unit.Uses.Add((name.Span, symbol));
        if (symbol is TermSymbol term)
        {
            term.IsUsed = true;
        }

        if (symbol.Split is { } split && !name.IsQuoted && NameText.Key(name.Text) == NameText.Key(symbol.Name))
        {
            var better = symbol.Aliases.FirstOrDefault() ?? $"\"{symbol.Name}\"";
            unit.Diagnostics.Add(Catalogue.SplitReading, name.Span, [Fix.Replace(name.Span, better)], name.Text, split.Left, split.Right, better);
        }

        return symbol;
    }

    private void ReportAmbiguous(NameSyntax name, ImmutableArray<ValueSymbol> values)
    {
        if (values[0].Fact.Name == values[1].Fact.Name)
        {
            unit.Diagnostics.Add(Catalogue.ConflictingName, name.Span, name.Text, Path(values[0]), Path(values[1]));
            return;
        }

        ImmutableArray<Fix> fixes = [.. values.Select(v => Fix.Replace(name.Span, $"{v.Fact.Name} {name.Text}"))];
        string[] facts = [.. values.Select(v => $"\"{v.Fact.Name}\"")];
        unit.Diagnostics.Add(Catalogue.AmbiguousName, name.Span, fixes, name.Text, Localized.Both(string.Join(" dan ", facts), string.Join(" and ", facts)), $"{values[0].Fact.Name} {name.Text}");
    }

    /// <summary>The name of the file a symbol is declared in, without its folder.</summary>
    private string Path(Symbol symbol)
    {
        var path = (symbol.Declared?.Source ?? unit.Tree.Source).Path;
        return path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    // Values may share a name, and seasons are joined over the calendars; any other name must be declared the same everywhere.
    private bool Conflict(NameSyntax name, IReadOnlyList<Symbol> found)
    {
        if (found.Count == 1)
        {
            return false;
        }

        var others = found.Where(s => s is not (ValueSymbol or SeasonSymbol)).ToList();
        if (others.Count == 0 || found.Select(s => s.Declared?.Source).Distinct().Count() == 1)
        {
            return false;
        }

        var second = found.FirstOrDefault(s => s != others[0] && s.Declared?.Source != others[0].Declared?.Source);
        if (second?.Declared is null || others[0].Declared is null)
        {
            return false;
        }

        unit.Diagnostics.Add(Catalogue.ConflictingName, name.Span, name.Text, Path(others[0]), Path(second));
        return true;
    }
}
