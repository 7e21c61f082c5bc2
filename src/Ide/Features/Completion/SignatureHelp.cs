using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features.Completion;

/// <summary>The patterns that a sentence so far may follow, and which place of each is being filled in.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Place">The place (from 0) being filled in.</param>
public sealed record SignatureHelp(SentencePattern Pattern, int Place)
{
    private const int Most = 8;

    /// <summary>The patterns for what is written before an offset, best first; none outside sentences.</summary>
    public static ImmutableArray<SignatureHelp> At(CompilationUnit unit, int offset)
    {
        var text = unit.Source.Text;
        var start = StartOf(unit, offset);
        if (start >= offset || Beginnings.IsInComment(text, offset))
        {
            return [];
        }

        // The last word may be half written; only what is behind it is certain.
        var words = text[start..offset].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).ToList();
        var found = SentencePatterns.Sentences.Concat(SentencePatterns.Elements).Concat(SentencePatterns.Clauses.Where(_ => unit.Kind == UnitKind.Letter))
            .Select(pattern => (Pattern: pattern, Match: Follow(pattern, words)))
            .Where(one => one.Match is { Words: > 0 })
            .OrderByDescending(one => one.Match!.Value.Words)
            .ToList();
        var best = found.Count > 0 ? found[0].Match!.Value.Words : 0;
        return [.. found.TakeWhile(one => one.Match!.Value.Words == best).Take(Most).Select(one => new SignatureHelp(one.Pattern, one.Match!.Value.Place))];
    }

    // The sentence begins behind the label of the innermost point, or with the element.
    private static int StartOf(CompilationUnit unit, int offset)
    {
        var root = unit.Tree.Root;
        var member = root.Members.LastOrDefault(one => one.Span.Start <= offset);
        return member is null || root.Title?.Span.End >= offset ? offset
            : member.DescendantsAndSelf().OfType<PointSyntax>().LastOrDefault(point => point.Label.Span.End <= offset) is { } point ? point.Label.Span.End
            : member.Span.Start;
    }

    // How many of the pattern's own words stand in a sentence, in order and with something in each place passed; null where it begins otherwise.
    private static (int Words, int Place)? Follow(SentencePattern pattern, List<string> words)
    {
        var (at, count, place) = (0, 0, -1);
        foreach (var part in pattern.Parts)
        {
            if (part.IsPlace)
            {
                place++;
                continue;
            }

            string[] own = [.. part.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => word.Length > 0)];
            var next = own.Length == 0 ? -1 : words.FindIndex(Math.Min(at + (place < 0 ? 0 : 1), words.Count), word => word == own[0]);
            if (own.Length > 0 && place < 0 && next != 0)
            {
                return null;
            }

            if (next < 0 || !own.SequenceEqual(words.Skip(next).Take(own.Length)))
            {
                break;
            }

            (at, count) = (next + own.Length - 1, count + own.Length);
        }

        return (count, Math.Max(place, 0));
    }

    private static string Bare(string word) => word.Trim(',', '.', ';', ':', '(', ')').ToLowerInvariant();
}
