using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features;

/// <summary>Whether texts are read after a change as they were before, but for what was meant to change.</summary>
internal static class ReadAlike
{
    /// <summary>Whether every name and every citation stands for what it stood for, and no error is new. What the order of points has wrong does not count.</summary>
    /// <param name="workspace">The texts before.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="isSameName">Whether a name before is meant to be one afterwards.</param>
    /// <param name="pointAfter">The number that a point is to have afterwards, as cited in full, in the text of the path.</param>
    /// <param name="cancelled">Stops the search.</param>
    public static bool After(
        Workspace workspace,
        IReadOnlyList<DocumentChange> changes,
        Func<string, string, bool> isSameName,
        Func<string, string, string> pointAfter,
        CancellationToken cancelled)
    {
        var after = workspace.With(changes.Select(change => change.After));
        return changes.All(change =>
        {
            cancelled.ThrowIfCancellationRequested();
            var (path, before, now) = (change.Document.Path, workspace.UnitOf(change.Document), after.UnitOf(after.Find(change.Document.Path)!));
            return before.NameUses.Length == now.NameUses.Length
                && before.NameUses.Zip(now.NameUses).All(pair => pair.First.Name.Kind == pair.Second.Name.Kind
                    && pair.First.IsDeclaration == pair.Second.IsDeclaration
                    && isSameName(pair.First.Name.Name, pair.Second.Name.Name))
                && before.Citations.Select(cited => pointAfter(path, cited.Point)).SequenceEqual(now.Citations.Select(cited => cited.Point))
                && PointNumbers.In(before.Tree.Root).Count() == PointNumbers.In(now.Tree.Root).Count()
                && Errors(before) == Errors(now);
        });
    }

    private static int Errors(CompilationUnit unit) =>
        unit.Diagnostics.Count(found => found.Severity == Severity.Error && found.Descriptor != Catalogue.WrongLabel);
}
