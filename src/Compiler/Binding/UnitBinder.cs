using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>What binding one unit found.</summary>
/// <param name="Diagnostics">Findings in the unit itself.</param>
/// <param name="Letter">The letter; null where the unit is none. Only to be used where nothing is wrong.</param>
/// <param name="Contract">The contract; null where the unit is none. Only to be used where nothing is wrong.</param>
/// <param name="Uses">Where names stand in its text, in order of the text, each place once.</param>
/// <param name="Citations">Where its points are cited, in order of the text.</param>
/// <param name="Written">What stretches of its text were read as, in order of the text.</param>
/// <param name="Visible">The names that may be used in it, its own first.</param>
internal sealed record BoundUnit(
    ImmutableArray<Diagnostic> Diagnostics,
    Letter? Letter,
    Contract? Contract,
    ImmutableArray<NameUse> Uses,
    ImmutableArray<Citation> Citations,
    ImmutableArray<WrittenMeaning> Written,
    ImmutableArray<VisibleName> Visible);

/// <summary>Binds one unit together with the units it uses. The used ones are bound along, their findings are their own affair.</summary>
internal static class UnitBinder
{
    /// <summary>Binds the last of some units.</summary>
    /// <param name="units">A unit's tree, last, after those of all units it uses; each with the units visible in it.</param>
    public static BoundUnit Bind(ImmutableArray<(SyntaxTree Tree, ImmutableArray<SyntaxTree> Visible)> units)
    {
        var vocabulary = new VocabularyBuilder();
        var contexts = units.Select(u => new UnitContext(u.Tree, vocabulary)).ToList();
        foreach (var (context, (_, visible)) in contexts.Zip(units))
        {
            contexts.Where(c => visible.Contains(c.Tree)).ToList().ForEach(c => context.Scope.Use(c.Scope));
        }

        var calendar = BindDeclarations(vocabulary, contexts);
        var root = contexts[^1];
        var letter = root.Tree.Root.Kind == UnitKind.Letter ? new LetterBinder(root).Bind(calendar) : null;
        var contract = root.Tree.Root.Kind == UnitKind.Contract ? new ContractBinder(root).Bind() : null;
        return new BoundUnit(
            root.Diagnostics.ToImmutable(),
            letter,
            contract,
            UsesIn(root),
            [.. root.Citations.Distinct().OrderBy(citation => citation.Span.Start)],
            [.. root.Written.DistinctBy(one => (one.GetType(), one.Span)).OrderBy(one => one.Span.Start)],
            [.. root.Scope.All().Select(symbol => new VisibleName(KnownName.Of(symbol), SpellingOf(root, symbol)))]);
    }

    private static string SpellingOf(UnitContext unit, Symbol symbol) =>
        symbol.Split is not null ? $"\"{symbol.Name}\""
        : symbol is ValueSymbol value && unit.Scope.Lookup(NameText.Key(symbol.Name)).Exists(same => same is ValueSymbol other && other.Fact != value.Fact) ? $"{value.Fact.Name} {symbol.Name}"
        : symbol.Name;

    private static ImmutableArray<NameUse> UsesIn(UnitContext unit)
    {
        var symbols = unit.Scope.Declared.Where(symbol => symbol.Declared?.Source == unit.Tree.Source).ToLookup(symbol => symbol.Declared!.Span);
        var known = new Dictionary<Symbol, KnownName>();
        var declared = unit.Landmarks.Of<DeclaredNameSyntax>()
            .SelectMany(name => symbols[name.Name.Span].Take(1).SelectMany(symbol => name.Spellings.Select(spelling => new NameUse(spelling.Span, Known(symbol), IsDeclaration: true))));
        var used = unit.Uses.Select(use => new NameUse(use.Span, Known(use.Symbol), IsDeclaration: false));
        return [.. declared.Concat(used).DistinctBy(use => use.Span).OrderBy(use => use.Span.Start)];

        KnownName Known(Symbol symbol)
        {
            if (!known.TryGetValue(symbol, out var name))
            {
                known[symbol] = name = KnownName.Of(symbol);
            }

            return name;
        }
    }

    private static Calendar BindDeclarations(VocabularyBuilder vocabulary, List<UnitContext> contexts)
    {
        contexts.ForEach(c => new DeclarationBinder(c).Declare());
        new TreeBinder(contexts).Bind();
        contexts.ForEach(c => new FactTypeBinder(c).Bind());
        var workday = vocabulary.Facts[vocabulary.Workday];
        contexts.ForEach(c => c.Scope.Declare(workday, [workday.Name]));
        var calendar = new CalendarBinder(vocabulary).Bind(contexts);
        contexts.ForEach(SplitNames.Find);
        foreach (var term in vocabulary.TermUnits.Keys)
        {
            vocabulary.Terms.Meaning(term);
        }

        return calendar;
    }
}
