using System.Globalization;
using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Gives points other numbers and mends what cites them, there and in letters that change the letter; refused where anything would then be read otherwise.</summary>
internal static class Renumbering
{
    /// <summary>The number of a point that stands at an offset, before the point or where it is cited; or null.</summary>
    public static TextSpan? NumberAt(CompilationUnit unit, int offset)
    {
        var points = PointsOf(unit);
        return points.Select(point => point.Label.Mark.Span)
            .Concat(PointMarks.CitedIn(unit).Where(span => points.Exists(point => point.Label.Mark.Text == unit.Source.Slice(span))))
            .Where(span => span.Touches(offset)).Select(span => (TextSpan?)span).FirstOrDefault();
    }

    /// <summary>The changes that give the point whose number stands at an offset another one.</summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="document">The letter or contract.</param>
    /// <param name="at">The number, before the point or where it is cited.</param>
    /// <param name="written">The new number, as written by the drafter.</param>
    /// <param name="cancelled">Stops the search.</param>
    /// <exception cref="RefusedException">The number cannot be given.</exception>
    public static IReadOnlyList<DocumentChange> To(Workspace workspace, Document document, TextSpan at, string written, CancellationToken cancelled)
    {
        var unit = workspace.UnitOf(document);
        var points = PointsOf(unit);
        var (old, free) = (document.Source.Slice(at), points.Max(OrdinalOf) + 1);
        var number = written.Trim().TrimEnd('.');
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) || ordinal < 1 || number[0] == '0')
        {
            throw new RefusedException($"Tulis nomor angka, misalnya {free}.", $"Write the number of a point, for example {free}.");
        }

        if (number != old && points.Exists(point => OrdinalOf(point) == ordinal))
        {
            throw new RefusedException(
                $"Angka {number} sudah ada. Tulis nomor yang belum dipakai, misalnya {free}.",
                $"Point {number} is there already. Write a number that is not in use, for example {free}.");
        }

        var renumbered = points.Find(point => point.Label.Mark.Span == at) ?? points.First(point => point.Label.Mark.Text == old);
        return Changes(workspace, document, [.. points.Select(point => (point, point == renumbered ? number : point.Label.Mark.Text))], followsLast: false, cancelled)
            ?? throw new RefusedException(
                $"Dengan nomor {number} ada rujukan yang terbaca lain; perbaiki dahulu rujukan ke angka yang tidak ada.",
                $"With the number {number} some citation would be read otherwise; first mend citations of points that are not there.");
    }

    /// <summary>
    /// The changes after which the points are numbered 1, 2, 3 …; none where they are, or where something would be read otherwise. Where a number
    /// that is cited stands before two points, there are two ways: citations follow the last of them, or the first.
    /// </summary>
    public static IEnumerable<(bool? FollowsLast, IReadOnlyList<DocumentChange> Changes)> InOrder(Workspace workspace, Document document, CancellationToken cancelled)
    {
        var unit = workspace.UnitOf(document);
        var points = PointsOf(unit).Index().Select(point => (point.Item, $"{point.Index + 1}")).ToList();
        if (points.TrueForAll(point => point.Item.Label.Mark.Text == point.Item2))
        {
            yield break;
        }

        var twice = points.GroupBy(point => point.Item.Label.Mark.Text).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        var isDoubtful = unit.Citations.Any(citation => twice.Contains(TopOf(citation.Point)));
        foreach (bool? followsLast in isDoubtful ? [true, false] : (bool?[])[null])
        {
            if (Changes(workspace, document, points, followsLast ?? true, cancelled) is { } changes)
            {
                yield return (followsLast, changes);
            }
        }
    }

    private static List<PointSyntax> PointsOf(CompilationUnit unit) => [.. unit.Tree.Root.Members.OfType<PointMemberSyntax>().Select(member => member.Point)];

    private static int OrdinalOf(PointSyntax point) => int.TryParse(point.Label.Mark.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string TopOf(string point) => point.Split(' ')[0];

    // Null where something would be read otherwise.
    private static List<DocumentChange>? Changes(
        Workspace workspace, Document document, IReadOnlyList<(PointSyntax Point, string Number)> points, bool followsLast, CancellationToken cancelled)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (point, number) in followsLast ? points : points.Reverse())
        {
            numbers[point.Label.Mark.Text] = number;
        }

        var unit = workspace.UnitOf(document);
        var own = DocumentChange.Of(document, points.Select(point => (point.Point.Label.Mark.Span, point.Number)).Concat(Cited(document, PointMarks.CitedIn(unit), numbers)));
        if (own is null)
        {
            return [];
        }

        // What is put behind the last point has the number that follows it.
        numbers.TryAdd($"{points.Max(point => OrdinalOf(point.Point)) + 1}", $"{points.Max(point => int.Parse(point.Number, CultureInfo.InvariantCulture)) + 1}");
        var others = DocumentLinks.MayCite(workspace, document)
            .Where(one => DocumentLinks.LettersOf(workspace, document.Head.Number, one).FirstOrDefault() == document)
            .Select(one => DocumentChange.Of(one, Cited(one, PointMarks.CitedFrom(workspace.UnitOf(one), unit), numbers)));
        List<DocumentChange> changes = [own, .. others.OfType<DocumentChange>()];
        return ReadAlike.After(
            workspace,
            changes,
            (before, now) => PointMarks.Renumbered(before, number => numbers.GetValueOrDefault(number, number)) == now,
            (path, point) => path == document.Path ? PointPath.Renumbered(point, numbers) : point,
            cancelled) ? changes : null;
    }

    private static IEnumerable<(TextSpan Span, string NewText)> Cited(Document document, IEnumerable<TextSpan> places, Dictionary<string, string> numbers) =>
        places.Select(place => (place, numbers.GetValueOrDefault(document.Source.Slice(place), document.Source.Slice(place))));
}
