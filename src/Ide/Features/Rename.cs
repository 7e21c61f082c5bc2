using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>
/// Gives a declared name another spelling wherever it stands, in all texts, or a point another number; refused where anything would then be read
/// otherwise.
/// </summary>
public static class Rename
{
    /// <summary>The name or number at an offset that can be renamed, as it is spelled there; or null.</summary>
    public static (TextSpan Span, string Spelling)? Prepare(Workspace workspace, Document document, int offset)
    {
        var unit = workspace.UnitOf(document);
        return Naming.NameAt(unit, offset) is { Name.Declared: not null } use ? (use.Span, document.Source.Slice(use.Span))
            : Renumbering.NumberAt(unit, offset) is { } number ? (number, document.Source.Slice(number))
            : null;
    }

    /// <summary>The edits that rename what stands at an offset, text by text.</summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="document">The text.</param>
    /// <param name="offset">The offset in it.</param>
    /// <param name="name">The new spelling, or for a point the new number.</param>
    /// <param name="isFixed">Whether a text may not be changed: the standard library.</param>
    /// <param name="cancelled">Stops the search.</param>
    /// <exception cref="RefusedException">The name cannot be given.</exception>
    public static IReadOnlyList<DocumentChange> To(
        Workspace workspace, Document document, int offset, string name, Func<Document, bool> isFixed, CancellationToken cancelled)
    {
        var unit = workspace.UnitOf(document);
        if (Naming.NameAt(unit, offset) is { Name.Declared: not null } use)
        {
            return To(workspace, document, use, name, isFixed, cancelled);
        }

        return Renumbering.NumberAt(unit, offset) is { } number
            ? Renumbering.To(workspace, document, number, name, cancelled)
            : throw new RefusedException("Di sini tidak ada nama atau nomor yang dapat diganti.", "There is no name or number here that can be replaced.");
    }

    private static List<DocumentChange> To(Workspace workspace, Document document, NameUse use, string name, Func<Document, bool> isFixed, CancellationToken cancelled)
    {
        var spelled = NameText.Key(document.Source.Slice(use.Span));
        var changes = References.To(workspace, document, use.Span.Start, cancelled)
            .Where(place => NameText.Key(place.Place.Text) == spelled)
            .GroupBy(place => workspace.Documents.First(one => one.Source == place.Place.Source))
            .Select(group => new DocumentChange(group.Key, [.. group.Select(place => new TextEdit(place.Place.Span, Spelled(place.Place, name)))]))
            .ToList();
        if (changes.Find(change => isFixed(change.Document)) is { Document: { } library })
        {
            throw new RefusedException(
                $"\"{use.Name.Name}\" dinyatakan dalam kamus standar ({library.Source.Path}), yang tidak diubah.",
                $"\"{use.Name.Name}\" is declared in the standard library ({library.Source.Path}), which is not changed.");
        }

        // What is read after the change says whether the name can be given.
        if (!ReadAlike.After(workspace, changes, (before, now) => before == now || before == use.Name.Name, (_, point) => point, cancelled))
        {
            throw new RefusedException(
                $"Dengan nama \"{name}\" ada kalimat yang terbaca lain; pilih nama lain, atau nama dalam tanda kutip.",
                $"With the name \"{name}\" some sentence would be read otherwise; choose another name.");
        }

        return changes;
    }

    private static string Spelled(Location place, string name) => place.Text.StartsWith('"') ? $"\"{name}\"" : name;
}
