using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>The points of a letter by the numbers they are cited by, and citations of them.</summary>
internal sealed class PointIndex
{
    private readonly HashSet<string> _points = new(StringComparer.Ordinal);
    private readonly List<string> _inOrder = [];

    /// <summary>Numbers the points of a unit.</summary>
    public PointIndex(UnitSyntax root)
    {
        foreach (var (number, point) in PointNumbers.In(root))
        {
            Add(number);
            for (var row = 1; row <= (point.Sentence.Table?.Rows.Length ?? 0); row++)
            {
                Add(RowNumber(number, row));
            }
        }
    }

    /// <summary>The number of a row of a point's table as cited: <c>2 baris 3</c>.</summary>
    public static string RowNumber(string point, int row) => $"{point} baris {row}";

    /// <summary>The points that citations of another letter name, as written.</summary>
    public static ImmutableArray<string> Cited(PointReferencesSyntax syntax)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string> before = [];
        foreach (var reference in syntax.Items.Select(i => i.Value))
        {
            before = Steps(reference, before, string.Empty);
            found.Add(string.Join(' ', before));
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The points some citations name; one that is not there is reported with the nearest.</summary>
    /// <param name="syntax">The citations.</param>
    /// <param name="from">The point that cites, or empty.</param>
    /// <param name="unit">Takes what is wrong, and where which point is cited.</param>
    public ImmutableArray<string> Resolve(PointReferencesSyntax syntax, string from, UnitContext unit)
    {
        var diagnostics = unit.Diagnostics;
        var found = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string> before = [];
        foreach (var (at, reference) in syntax.Items.Select(i => i.Value).Index())
        {
            var first = at > 0 && IsRange(syntax.Items[at - 1].Separator) ? string.Join(' ', before) : null;
            var steps = Steps(reference, before, from);
            before = steps;
            var point = string.Join(' ', steps);
            if (_points.Contains(point))
            {
                unit.Citations.Add(new Citation(reference.Span, point));
                found.AddRange(first is null ? [point] : Between(first, point, reference, diagnostics));
            }
            else if (reference.Steps.All(s => !s.Mark.IsMissing))
            {
                Report(reference, point, diagnostics);
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsRange(KeywordSyntax? separator) =>
        separator?.WordTokens.Any(t => t.Is("sampai") || t.Kind == TokenKind.Dash) ?? false;

    // The points between two ends that stand beside each other, in order.
    private IEnumerable<string> Between(string first, string last, PointReferenceSyntax reference, DiagnosticBag diagnostics)
    {
        var (from, to) = (_inOrder.IndexOf(first), _inOrder.IndexOf(last));
        if (from >= 0 && (Above(first) != Above(last) || from >= to))
        {
            diagnostics.Add(Catalogue.PointRange, reference.Span, first, last);
        }

        return from < 0 || from > to ? [last] : _inOrder[from..(to + 1)].Where(point => Above(point) == Above(last));
    }

    // "3 huruf a" and "3 huruf b" hang under "3"; "3 huruf a angka 1)" does not hang beside them.
    private static string Above(string point)
    {
        var words = point.Split(' ');
        return string.Join(' ', words[..^Math.Min(2, words.Length)]);
    }

    private void Report(PointReferenceSyntax reference, string point, DiagnosticBag diagnostics)
    {
        var nearest = _inOrder.Count == 0 ? string.Empty : Nearest(point);
        ImmutableArray<Fix> fixes = nearest.Length == 0 ? [] : [Fix.Replace(reference.Span, Cited(nearest, reference))];
        diagnostics.Add(Catalogue.UnknownPoint, reference.Span, fixes, point, nearest.Length == 0 ? "–" : nearest);
    }

    private static string Cited(string point, PointReferenceSyntax reference) =>
        reference.Steps[0].Keyword is null ? point : $"angka {point}";

    // The deepest point on the way that is there, else the number next to it.
    private string Nearest(string point)
    {
        var prefix = _inOrder.Where(p => PointPath.IsUnder(point, p)).MaxBy(p => p.Length);
        var siblings = _inOrder.Where(p => prefix is null ? !p.Contains(' ', StringComparison.Ordinal) : PointPath.IsUnder(p, prefix));
        return Suggestions.Closest(point, siblings.Reverse());
    }

    private static ImmutableArray<string> Steps(PointReferenceSyntax reference, ImmutableArray<string> before, string from)
    {
        var first = reference.Steps[0];
        var own = reference.Steps.Select(s => Step(s)).ToList();
        if (first.Keyword is null && !before.IsEmpty)
        {
            // "angka 3 huruf a dan b", "angka 2, 3, dan 4": the last step of the one before is replaced.
            var isTop = before.Length == 1;
            return [.. before[..^1], isTop ? Mark(first) : StepLike(before[^1], first), .. own.Skip(1)];
        }

        if (first.Keyword is { } row && row.Is("baris"))
        {
            // "angka 2 baris 1 dan baris 3": a row of the same table; with no point before it, of the point's own.
            return [.. before.IsEmpty ? [from] : before.TakeWhile(step => !step.StartsWith("baris ", StringComparison.Ordinal)), .. own];
        }

        if (first.Keyword is { } keyword && keyword.Is("huruf"))
        {
            var top = before.IsEmpty ? from.Split(' ')[0] : before[0];
            return top.Length == 0 ? [.. own] : [top, .. own];
        }

        return [Mark(first), .. own.Skip(1)];
    }

    private static string Mark(PointReferencePartSyntax part) => part.Mark.Text.ToLowerInvariant();

    private static string Step(PointReferencePartSyntax part)
    {
        var word = part.Keyword is { } keyword ? NameText.Key(keyword.Text) : part.Mark.Kind == TokenKind.Number ? "angka" : "huruf";
        return word == "baris" ? $"{word} {Mark(part)}" : $"{word} {Mark(part)}{(part.Stop is { IsMissing: false } ? ")" : word == "angka" ? ")" : string.Empty)}";
    }

    private static string StepLike(string before, PointReferencePartSyntax part) =>
        $"{before.Split(' ')[0]} {Mark(part)}{(before.EndsWith(')') ? ")" : string.Empty)}";

    private void Add(string number)
    {
        if (_points.Add(number))
        {
            _inOrder.Add(number);
        }
    }
}
