using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Gives a declared name another spelling wherever it stands, in all texts; refused where anything would then be read otherwise.</summary>
public static class Rename
{
    /// <summary>The name at an offset that can be renamed, as it is spelled there; or null.</summary>
    public static (TextSpan Span, string Spelling)? Prepare(Workspace workspace, Document document, int offset) =>
        Naming.NameAt(workspace.UnitOf(document), offset) is { Name.Declared: not null } use
            ? (use.Span, document.Source.Slice(use.Span))
            : null;

    /// <summary>The edits that rename what stands at an offset, text by text.</summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="document">The text.</param>
    /// <param name="offset">The offset in it.</param>
    /// <param name="name">The new spelling.</param>
    /// <param name="isFixed">Whether a text may not be changed: the standard library.</param>
    /// <param name="cancelled">Stops the search.</param>
    /// <exception cref="RenameRefusedException">The name cannot be given.</exception>
    public static IReadOnlyList<(Document Document, IReadOnlyList<TextEdit> Edits)> To(
        Workspace workspace, Document document, int offset, string name, Func<Document, bool> isFixed, CancellationToken cancelled)
    {
        var use = Naming.NameAt(workspace.UnitOf(document), offset);
        if (use is not { Name.Declared: not null })
        {
            throw new RenameRefusedException("Di sini tidak ada nama yang dapat diganti.", "There is no name here that can be renamed.");
        }

        var spelled = NameText.Key(document.Source.Slice(use.Span));
        var places = References.To(workspace, document, offset, cancelled)
            .Where(place => NameText.Key(place.Place.Text) == spelled)
            .GroupBy(place => workspace.Documents.First(one => one.Source == place.Place.Source))
            .Select(group => (Document: group.Key, Edits: (IReadOnlyList<TextEdit>)[.. group.Select(place => new TextEdit(place.Place.Span, Spelled(place.Place, name)))]))
            .ToList();
        if (places.Find(place => isFixed(place.Document)) is { Document: { } library })
        {
            throw new RenameRefusedException(
                $"\"{use.Name.Name}\" dinyatakan dalam kamus standar ({library.Source.Path}), yang tidak diubah.",
                $"\"{use.Name.Name}\" is declared in the standard library ({library.Source.Path}), which is not changed.");
        }

        Verify(workspace, places, use.Name, name, cancelled);
        return places;
    }

    private static string Spelled(Location place, string name) => place.Text.StartsWith('"') ? $"\"{name}\"" : name;

    // What is read after the change says whether the name can be given: as many findings, and each place the same name.
    private static void Verify(Workspace workspace, List<(Document Document, IReadOnlyList<TextEdit> Edits)> places, KnownName old, string name, CancellationToken cancelled)
    {
        var changed = places.Select(place => new Document(place.Document.Path, TextEdits.Apply(place.Document.Source.Text, place.Edits), place.Document.Version)).ToList();
        var after = workspace.With(changed);
        foreach (var (document, edits) in places)
        {
            cancelled.ThrowIfCancellationRequested();
            var (before, now) = (workspace.UnitOf(document), after.UnitOf(after.Find(document.Path)!));
            var isSame = before.NameUses.Length == now.NameUses.Length
                && before.NameUses.Zip(now.NameUses).All(pair => pair.First.Name.Kind == pair.Second.Name.Kind && pair.First.IsDeclaration == pair.Second.IsDeclaration
                    && (pair.First.Name.Name == pair.Second.Name.Name || pair.First.Name.Name == old.Name))
                && Count(before) == Count(now);
            if (!isSame)
            {
                throw new RenameRefusedException(
                    $"Dengan nama \"{name}\" ada kalimat yang terbaca lain; pilih nama lain, atau nama dalam tanda kutip.",
                    $"With the name \"{name}\" some sentence would be read otherwise; choose another name.");
            }
        }

        static int Count(CompilationUnit unit) => unit.Diagnostics.Count(found => found.Severity == Severity.Error);
    }
}

/// <summary>A name cannot be given, and why.</summary>
/// <param name="indonesian">Why, in Indonesian.</param>
/// <param name="english">The same in English.</param>
public sealed class RenameRefusedException(string indonesian, string english) : Exception(english)
{
    /// <summary>Why.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? Message : indonesian;
}
