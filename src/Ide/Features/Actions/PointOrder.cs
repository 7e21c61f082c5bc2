using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features.Actions;

/// <summary>Numbers the points 1, 2, 3 … and mends what cites them.</summary>
internal static class PointOrder
{
    /// <summary>The action, offered at every point where the numbers are not in order; two where citations may follow either of two points.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place) =>
        from way in place.Unit.Tree.Root.Members.OfType<PointMemberSyntax>().Any(point => place.Touches(point.Span))
            ? Renumbering.InOrder(place.Workspace, place.Document, place.Cancelled)
            : []
        let title = Title(way.FollowsLast)
        select new CodeAction(ActionKind.Rewrite, new Fix(title.Indonesian, title.English, [.. way.Changes[0].Edits])) { Beside = [.. way.Changes.Skip(1)] };

    private static (string Indonesian, string English) Title(bool? followsLast) => followsLast switch
    {
        true => ("Urutkan kembali nomor angka; rujukan ke nomor ganda mengikuti yang terakhir", "Renumber the points; citations of a number used twice follow the last"),
        false => ("Urutkan kembali nomor angka; rujukan ke nomor ganda mengikuti yang pertama", "Renumber the points; citations of a number used twice follow the first"),
        null => ("Urutkan kembali nomor angka", "Renumber the points"),
    };
}
