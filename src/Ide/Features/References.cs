using Edaran.Compiler;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Where a name or point is declared, and where it is used.</summary>
public static class References
{
    /// <summary>Where what stands at an offset is declared; none where nothing declared stands there.</summary>
    public static Location? DefinitionOf(Workspace workspace, Document document, int offset)
    {
        var unit = workspace.UnitOf(document);
        if (Naming.NameAt(unit, offset) is { Name.Declared: { } declared })
        {
            return declared;
        }

        if (Naming.PointAt(unit, offset) is { } point && Naming.LabelOf(unit, point.Point) is { } label)
        {
            return new Location(document.Source, label);
        }

        return Naming.UnitAt(unit, offset) is var (_, kind, title)
            && unit.Uses.FirstOrDefault(used => used.Kind == kind && NameText.Key(used.Title) == NameText.Key(title)) is { Tree.Root.Title: { } named } found
            ? new Location(found.Source, named.Span)
            : null;
    }

    /// <summary>Every place where what stands at an offset stands, its declaration among them, text by text in order.</summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="document">The text.</param>
    /// <param name="offset">The offset in it.</param>
    /// <param name="cancelled">Stops the search.</param>
    public static IEnumerable<(Location Place, bool IsDeclaration)> To(Workspace workspace, Document document, int offset, CancellationToken cancelled)
    {
        var unit = workspace.UnitOf(document);
        if (Naming.NameAt(unit, offset) is { } use)
        {
            // A text that does not hold the name in any spelling need not be read.
            var spellings = use.Name.Aliases.Prepend(use.Name.Name).ToList();
            return workspace.Documents.Where(one => one == document || spellings.Exists(spelling => Holds(one.Source.Text, spelling))).SelectMany(one =>
            {
                cancelled.ThrowIfCancellationRequested();
                return In(workspace.UnitOf(one), use.Name);
            });
        }

        return Naming.PointAt(unit, offset) is { } point ? ToPoint(unit, point.Point) : [];
    }

    /// <summary>Every place in a text alone where what stands at an offset stands.</summary>
    public static IEnumerable<(Location Place, bool IsDeclaration)> Within(CompilationUnit unit, int offset) =>
        Naming.NameAt(unit, offset) is { } use ? In(unit, use.Name)
        : Naming.PointAt(unit, offset) is { } point ? ToPoint(unit, point.Point)
        : [];

    private static IEnumerable<(Location Place, bool IsDeclaration)> In(CompilationUnit unit, KnownName name) =>
        unit.NameUses.Where(use => use.Name.IsSame(name)).Select(use => (new Location(unit.Source, use.Span), use.IsDeclaration));

    private static IEnumerable<(Location Place, bool IsDeclaration)> ToPoint(CompilationUnit unit, string number)
    {
        var label = Naming.LabelOf(unit, number) is { } found ? [(new Location(unit.Source, found), true)] : Array.Empty<(Location, bool)>();
        return label.Concat(unit.Citations.Where(citation => citation.Point == number).Select(citation => (new Location(unit.Source, citation.Span), false)));
    }

    // Words of a name may stand on two lines: the first is enough to look closer.
    private static bool Holds(string text, string name) => text.Contains(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
}
