using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds <c>meliputi</c>: trees of values and of modes, and further values of a fact. A tree may hang under one that is declared further down.</summary>
internal sealed class TreeBinder(IReadOnlyList<UnitContext> units)
{
    private const int MaxDepth = 64;

    private readonly Dictionary<Symbol, (UnitContext Unit, int Line)> _covered = [];

    /// <summary>Binds the trees of all units.</summary>
    public void Bind()
    {
        var open = units.SelectMany(unit => unit.Tree.Root.Members.OfType<TreeDeclarationSyntax>().Select(tree => (Unit: unit, Tree: tree))).ToList();
        for (var (round, progress) = (0, true); progress && round < MaxDepth; round++)
        {
            var waiting = open.Where(o => !IsReady(o.Unit, o.Tree)).ToList();
            open.Where(o => IsReady(o.Unit, o.Tree)).ToList().ForEach(o => BindOne(o.Unit, o.Tree));
            progress = waiting.Count < open.Count;
            open = waiting;
        }

        open.ForEach(o => o.Unit.Names.Resolve(o.Tree.Parent, Wanted(o.Tree)));
    }

    private static NameKinds Wanted(TreeDeclarationSyntax tree) => tree.IsOfModes ? NameKinds.Mode : NameKinds.Value | NameKinds.ChoiceFact;

    private static bool IsReady(UnitContext unit, TreeDeclarationSyntax tree) => unit.Names.FindQuietly(tree.Parent, Wanted(tree)) is not null;

    // A value that goes by the name of its fact is the value.
    private static Symbol? ParentOf(UnitContext unit, TreeDeclarationSyntax tree) =>
        unit.Names.FindQuietly(tree.Parent, NameKinds.Value) is null ? unit.Names.Resolve(tree.Parent, Wanted(tree)) : unit.Names.Resolve(tree.Parent, Wanted(tree) & ~NameKinds.ChoiceFact);

    private void BindOne(UnitContext unit, TreeDeclarationSyntax tree)
    {
        var parent = ParentOf(unit, tree);
        if (Depth(parent) >= MaxDepth)
        {
            unit.Diagnostics.Add(Catalogue.TooDeep, tree.Parent.Span, $"{MaxDepth}");
            return;
        }

        foreach (var child in tree.Covered.Select(c => c.Value).Where(c => !c.Name.IsMissing))
        {
            if (parent is ModeSymbol mode)
            {
                CoverMode(unit, mode, child);
            }
            else if (parent is ValueSymbol value)
            {
                CoverValue(unit, value, child);
            }
            else if (parent is FactSymbol fact && fact.Choice(NameText.Key(child.Name.Text)) is null)
            {
                new DeclarationBinder(unit).AddChoice(fact, child, null);
            }
        }
    }

    private static int Depth(Symbol? symbol)
    {
        var depth = 0;
        for (; symbol is not null; symbol = Above(symbol))
        {
            depth++;
        }

        return depth;
    }

    private static Symbol? Above(Symbol symbol) => symbol is ModeSymbol mode ? mode.Parent : (symbol as ValueSymbol)?.Parent;

    private void CoverMode(UnitContext unit, ModeSymbol parent, DeclaredNameSyntax child)
    {
        if (unit.Names.Resolve(child.Name, NameKinds.Mode) is ModeSymbol mode && MayCover(unit, parent, mode, child))
        {
            mode.Parent = parent;
        }
    }

    private void CoverValue(UnitContext unit, ValueSymbol parent, DeclaredNameSyntax child)
    {
        if (parent.Fact.Choice(NameText.Key(child.Name.Text)) is not { } known)
        {
            new DeclarationBinder(unit).AddChoice(parent.Fact, child, parent);
            _covered[parent.Fact.Choices[^1]] = (unit, unit.At(child.Span).Start.Line);
        }
        else if (MayCover(unit, parent, known, child))
        {
            known.Parent = parent;
        }
    }

    private bool MayCover(UnitContext unit, Symbol parent, Symbol child, DeclaredNameSyntax syntax)
    {
        for (var at = parent; at is not null; at = Above(at))
        {
            if (at == child)
            {
                unit.Diagnostics.Add(Catalogue.TreeCycle, syntax.Span, parent.Name, child.Name);
                return false;
            }
        }

        if (Above(child) is { } other)
        {
            // Two units may say the same of a name they share.
            if (other != parent || (_covered.TryGetValue(child, out var first) && first.Unit == unit))
            {
                var line = _covered.TryGetValue(child, out var before) && before.Unit == unit ? $"{before.Line}" : Localized.Both("lain", "of another file");
                unit.Diagnostics.Add(Catalogue.DuplicateName, syntax.Span, child.Name, Localized.Both($"bagian \"{other.Name}\"", $"part of \"{other.Name}\""), line);
            }

            return false;
        }

        _covered[child] = (unit, unit.At(syntax.Span).Start.Line);
        return true;
    }
}
