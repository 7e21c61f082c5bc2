using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Edaran.Compiler;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Completion;

/// <summary>The kamus and calendars that a header line may name, and the letters that another may cite.</summary>
internal static partial class UnitItems
{
    /// <summary>The units that may be named at an offset; null where none belongs there.</summary>
    public static ImmutableArray<CompletionItem>? At(Workspace workspace, Document document, CompilationUnit unit, int offset)
    {
        var line = document.Source.Text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        if (offset < line || unit.Tree.Root.Title is not { } title || title.Span.End >= offset)
        {
            return null;
        }

        var match = Named().Match(document.Source.Text[line..offset]);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"];
        var span = TextSpan.FromBounds(line + name.Index, offset);
        var kind = match.Groups["kind"].Value.ToLowerInvariant();
        var wanted = kind == "kamus" ? UnitKind.Kamus : kind == "kalender" ? UnitKind.Calendar : UnitKind.Letter;
        return [.. workspace.Documents
            .Where(one => one.Path != document.Path && one.Head.Kind == wanted)
            .Select(one => (workspace.UnitOf(one).Title, one))
            .Where(one => one.Title.Length > 0)
            .DistinctBy(one => one.Title)
            .Select(one => new CompletionItem(CompletionKind.Unit, one.Title, About(workspace.UnitOf(one.one)), span, one.Title, 0) { Documentation = string.Empty })];
    }

    private static string About(CompilationUnit unit) =>
        unit.Tree.Root.Members.OfType<TextHeaderSyntax>().FirstOrDefault(header => header.Keyword.Is("tentang"))?.Text.Words ?? string.Empty;

    [GeneratedRegex(@"(^\s*(?<kind>kamus|kalender)\s+([^;\n]*;\s*)*|(mencabut|memperpanjang|mengubah|menambah|menghapus|mengesampingkan|pada|^\s*)\s*(?<kind>surat edaran)\s+(nomor\s+)?)(?<name>[^;\s]*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
