using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>All that is offered at a place of a text: what mends a finding, and what writes the letter in another way.</summary>
public static class CodeActions
{
    private static readonly (ActionKind Kind, Func<ActionPlace, IEnumerable<CodeAction>> Find)[] All =
    [
        (ActionKind.QuickFix, QuickFixes.Find),
        (ActionKind.QuickFix, MissingKamus.Find),
        (ActionKind.FixAll, CertainFixes.Find),
        (ActionKind.Extract, TermExtraction.Find),
        (ActionKind.Rewrite, PointOrder.Find),
        (ActionKind.Rewrite, ConditionLists.Find),
        (ActionKind.Rewrite, PointTables.Find),
        (ActionKind.Example, PointExamples.Find),
    ];

    /// <summary>What is offered, likelier first.</summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="document">The text.</param>
    /// <param name="range">What is selected; empty at a cursor.</param>
    /// <param name="wants">The kinds that are asked for.</param>
    /// <param name="isThorough">Whether it may take as long as an analysis of the letter takes; else only what is soon known is offered.</param>
    /// <param name="cancelled">Stops the search.</param>
    public static IEnumerable<CodeAction> At(
        Workspace workspace, Document document, TextSpan range, Func<ActionKind, bool> wants, bool isThorough, CancellationToken cancelled)
    {
        var place = new ActionPlace(workspace, document, range, isThorough, cancelled);
        return All.Where(one => wants(one.Kind)).SelectMany(one =>
        {
            cancelled.ThrowIfCancellationRequested();
            return one.Find(place);
        });
    }
}
