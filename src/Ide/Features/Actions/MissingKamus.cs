using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>Adds to a text the kamus that declares a name it does not know.</summary>
internal static class MissingKamus
{
    private static readonly DiagnosticDescriptor[] Unknown = [Catalogue.UnknownName, Catalogue.UndeclaredName, Catalogue.UndeclaredAct];

    /// <summary>The actions, one for each kamus of the workspace that declares the name.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place) =>
        from finding in place.Unit.Diagnostics
        where Unknown.Contains(finding.Descriptor) && finding.Location.Source == place.Source && place.Touches(finding.Location.Span)
        from title in DeclaringKamus(place, finding.Location.Text)
        let edit = Added(place, title)
        where edit is not null && Mends(place, edit.Value)
        select new CodeAction(ActionKind.QuickFix, new Fix($"Tambahkan kamus \"{title}\"", $"Add the kamus \"{title}\"", [edit.Value])) { Mends = finding };

    private static IEnumerable<string> DeclaringKamus(ActionPlace place, string name)
    {
        var used = place.Unit.Uses.Select(unit => unit.Source.Path).ToHashSet(StringComparer.Ordinal);
        return place.Workspace.Documents
            .Where(one => one.Head.Kind == UnitKind.Kamus && one.Path != place.Document.Path && !used.Contains(one.Path) && one.Source.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
            .Select(one => place.Workspace.UnitOf(one))
            .Where(unit => unit.NameUses.Any(use => use.IsDeclaration && use.Name.Aliases.Append(use.Name.Name).Contains(name, StringComparer.OrdinalIgnoreCase)))
            .Select(unit => unit.Title).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    // Behind those that are named already, else on a line of its own below the title.
    private static TextEdit? Added(ActionPlace place, string title)
    {
        var root = place.Unit.Tree.Root;
        var last = root.Members.OfType<UseHeaderSyntax>().LastOrDefault(header => header.Keyword.Is("kamus"));
        return last is { Names: [.., var name] } ? new TextEdit(new TextSpan(name.Value.Span.End, 0), $"; {title}")
            : root.Title is { Span.Length: > 0 } named ? new TextEdit(new TextSpan(named.Span.End, 0), $"\nkamus {title}")
            : null;
    }

    private static bool Mends(ActionPlace place, TextEdit edit) => Errors(SameMeaning.After(place, [edit]).Diagnostics) < Errors(place.Unit.Diagnostics);

    private static int Errors(IEnumerable<Diagnostic> findings) => findings.Count(one => one.Severity == Severity.Error);
}
