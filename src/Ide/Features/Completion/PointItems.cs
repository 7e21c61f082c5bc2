using Edaran.Compiler;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Completion;

/// <summary>The points that may be cited at a place: behind <c>angka</c> every point, behind <c>angka 3 huruf</c> the letters below it.</summary>
internal static class PointItems
{
    private const int Rank = 50;
    private const int Most = 80;

    /// <summary>The points that may be cited at a place.</summary>
    public static IEnumerable<CompletionItem> At(CompilationUnit unit, WritingPlace place, TextSpan span)
    {
        if (place.Expected.Citation.IsEmpty)
        {
            return [];
        }

        var (marks, word) = (place.Expected.Citation[..^1], place.Expected.Citation[^1].ToLowerInvariant());
        return PointNumbers.In(unit.Tree.Root)
            .Select(point => (Written: Behind(point.Number, marks, word), point.Point))
            .Where(point => point.Written is not null)
            .Select(point => new CompletionItem(CompletionKind.Point, point.Written!, Shorten(point.Point.Sentence.Words), span, point.Written!, Rank) { Documentation = string.Empty });
    }

    // What is left to write of "3 huruf a" behind "angka": all of it; behind "angka 3 huruf": "a".
    private static string? Behind(string number, IReadOnlyList<string> marks, string word)
    {
        var steps = number.Split(' ');
        var asked = marks.Count == 0 ? "angka" : word;
        string[] full = ["angka", .. steps];
        for (var i = 0; i < marks.Count; i++)
        {
            if (full.Length <= (2 * i) + 1 || !full[(2 * i) + 1].Equals(marks[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        var at = 2 * marks.Count;
        return at < full.Length - 1 && full[at].Equals(asked, StringComparison.OrdinalIgnoreCase) && word == asked ? string.Join(' ', full[(at + 1)..]) : null;
    }

    private static string Shorten(string sentence) => sentence.Length <= Most ? sentence : sentence[..(Most - 1)] + "…";
}
