namespace Edaran.Ide.Features.Actions;

/// <summary>The fixes of the findings at a place.</summary>
internal static class QuickFixes
{
    /// <summary>The fixes, in order of the findings, the likeliest of each first.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place) =>
        from finding in place.IsThorough ? place.Unit.Review : place.Unit.Diagnostics
        where finding.Location.Source == place.Source && place.Touches(finding.Location.Span)
        from fix in finding.Fixes.Index()
        select new CodeAction(ActionKind.QuickFix, fix.Item) { Mends = finding, IsPreferred = fix.Index == 0 };
}
