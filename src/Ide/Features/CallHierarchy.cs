using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Which points, examples and letters cite a point, and which it cites, also in other letters that it changes or revokes.</summary>
public static class CallHierarchy
{
    /// <summary>What stands at an offset: a point cited or labelled there; else the point, example or letter around it.</summary>
    public static CallItem? At(Workspace workspace, Document document, int offset)
    {
        var unit = workspace.UnitOf(document);
        return Naming.PointAt(unit, offset) is { } point && CallItem.OfPoint(unit, document, point.Point) is { } item ? item : CallItem.Around(unit, document, offset);
    }

    /// <summary>What cites an item, with where it does, in the text of the one that cites.</summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="item">The item, of the workspace.</param>
    /// <param name="cancelled">Stops the search.</param>
    public static IEnumerable<(CallItem From, IReadOnlyList<TextSpan> Where)> Incoming(Workspace workspace, CallItem item, CancellationToken cancelled)
    {
        var unit = workspace.UnitOf(item.Document);
        var own = item.Kind == PartKind.Point
            ? unit.Citations.Where(citation => PointPath.IsUnder(item.Name, citation.Point)).Select(citation => (From: CallItem.Around(unit, item.Document, citation.Span.Start), citation.Span))
            : [];
        var others = item.Kind == PartKind.Example ? [] : DocumentLinks.MayCite(workspace, item.Document).SelectMany(one => ByRelations(workspace, one, item, cancelled));
        return Grouped(own.Concat(others));
    }

    /// <summary>What an item cites, with where it does, in its own text.</summary>
    public static IEnumerable<(CallItem To, IReadOnlyList<TextSpan> Where)> Outgoing(Workspace workspace, CallItem item)
    {
        var unit = workspace.UnitOf(item.Document);
        var own = item.Kind == PartKind.Unit ? [] : unit.Citations
            .Where(citation => item.Span.Touches(citation.Span.Start))
            .Select(citation => (To: CallItem.OfPoint(unit, item.Document, citation.Point), citation.Span));
        var others = RelationsOf(unit)
            .Where(relation => item.Kind switch { PartKind.Unit => relation.Point.Length == 0, PartKind.Point => relation.Point == item.Name, _ => false })
            .SelectMany(relation => Targets(workspace, item.Document, relation));
        return Grouped(own.Concat(others));
    }

    // A letter with errors may mean something else; then only its own citations are told.
    private static ImmutableArray<Relation> RelationsOf(CompilationUnit unit) => unit.Analysis?.Letter.Relations ?? [];

    private static IEnumerable<(CallItem? From, TextSpan Span)> ByRelations(Workspace workspace, Document one, CallItem item, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var unit = workspace.UnitOf(one);
        return RelationsOf(unit)
            .Where(relation => LetterNumber.Key(relation.Target) == item.Document.Head.Number
                && (item.Kind == PartKind.Unit ? relation.Points.IsEmpty : relation.Points.Any(point => PointPath.IsUnder(item.Name, point))))
            .Select(relation => (CallItem.Around(unit, one, relation.Source.Span.Start), relation.Source.Span));
    }

    private static IEnumerable<(CallItem? To, TextSpan Span)> Targets(Workspace workspace, Document document, Relation relation)
    {
        if (DocumentLinks.LettersOf(workspace, relation.Target, document).FirstOrDefault() is not { } letter)
        {
            return [];
        }

        var unit = workspace.UnitOf(letter);
        return relation.Points.IsEmpty
            ? [(CallItem.OfLetter(unit, letter), relation.Source.Span)]
            : relation.Points.Select(point => (CallItem.OfPoint(unit, letter, point), relation.Source.Span));
    }

    private static IEnumerable<(CallItem Item, IReadOnlyList<TextSpan> Where)> Grouped(IEnumerable<(CallItem? Item, TextSpan Span)> found) =>
        found.Where(one => one.Item is not null).GroupBy(one => one.Item!).Select(group => (group.Key, (IReadOnlyList<TextSpan>)[.. group.Select(one => one.Span).Distinct()]));

    // Who cites a point means what hangs under it, too.
}
