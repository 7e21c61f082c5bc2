using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Ide.Features.Actions;

/// <summary>Mends at once, in the whole text, what can be mended in one way only and means the same afterwards: everyday words become house words.</summary>
internal static class CertainFixes
{
    /// <summary>The one action, or none where there is nothing to mend.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place)
    {
        var fixes = place.Unit.Diagnostics.Where(finding => finding.Descriptor == Catalogue.HouseWord && finding.Fixes.Length == 1).Select(finding => finding.Fixes[0]);
        var edits = WithoutOverlaps(fixes);
        return edits.IsEmpty
            ? []
            : [new CodeAction(ActionKind.FixAll, new Fix("Tulis semua kata baku", "Write all house words", edits))];
    }

    // One that lies over an earlier one waits for the next time.
    private static ImmutableArray<TextEdit> WithoutOverlaps(IEnumerable<Fix> fixes)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var edit in fixes.SelectMany(fix => fix.Edits).OrderBy(edit => edit.Span.Start))
        {
            if (edits.Count == 0 || edits[^1].Span.End <= edit.Span.Start)
            {
                edits.Add(edit);
            }
        }

        return edits.ToImmutable();
    }
}
