using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Checks how units name each other: a used unit must be there, and a title belongs to one unit.</summary>
internal static class UsedUnits
{
    /// <summary>Reports used units that are missing, and a title that another unit has.</summary>
    /// <returns>Whether every used unit is there.</returns>
    public static bool Check(
        Compilation compilation, CompilationUnit unit, IEnumerable<(UnitKind Kind, TextSyntax Title)> headers, DiagnosticBag diagnostics)
    {
        var missing = headers.Where(h => !compilation.Find(h.Kind, h.Title.Words).Any()).ToList();
        foreach (var (kind, title) in missing)
        {
            ReportMissing(compilation, kind, title, diagnostics);
        }

        if (unit.Kind != UnitKind.Unknown && unit.Title.Length > 0
            && compilation.Find(unit.Kind, unit.Title).FirstOrDefault(other => other != unit) is { } same)
        {
            var span = unit.Tree.Root.Title?.Span ?? unit.Tree.Root.Span;
            diagnostics.Add(Catalogue.DuplicateUnit, span, unit.Title, same.Source.Path);
        }

        return missing.Count == 0;
    }

    private static void ReportMissing(Compilation compilation, UnitKind kind, TextSyntax title, DiagnosticBag diagnostics)
    {
        var word = kind == UnitKind.Calendar ? "kalender" : "kamus";
        var nearest = Suggestions.Nearest(title.Words, compilation.Units.Where(u => u.Kind == kind).Select(u => u.Title));
        if (nearest.IsEmpty)
        {
            diagnostics.Add(Catalogue.MissingUsedUnit, title.Span, word, title.Words);
        }
        else
        {
            diagnostics.Add(Catalogue.UnknownUsedUnit, title.Span, [.. nearest.Select(n => Fix.Replace(title.Span, n))], word, title.Words, nearest[0]);
        }
    }
}
