using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Parts of a text that can be folded to their first line: declarations, points with items or rows, examples, comments.</summary>
public static class Folding
{
    /// <summary>Lines that fold, from 0: first and last of each; and whether they are a comment.</summary>
    public static IEnumerable<(int First, int Last, bool IsComment)> Of(SyntaxTree tree)
    {
        foreach (var element in tree.Root.DescendantsAndSelf().Where(element => element is MemberSyntax or PointSyntax))
        {
            if (Lines(tree.Source, element.Span) is { } lines)
            {
                yield return (lines.First, lines.Last, false);
            }
        }

        foreach (var token in tree.Root.Tokens())
        {
            if (CommentBefore(tree.Source, token) is { } lines)
            {
                yield return (lines.First, lines.Last, true);
            }
        }
    }

    private static (int First, int Last)? Lines(SourceText source, TextSpan span)
    {
        var (first, last) = (source.LineOf(span.Start), source.LineOf(span.End));
        return first < last ? (first, last) : null;
    }

    private static (int First, int Last)? CommentBefore(SourceText source, SyntaxToken token)
    {
        var begin = token.LeadingTrivia.IndexOf("//", StringComparison.Ordinal);
        return begin < 0 ? null : Lines(source, TextSpan.FromBounds(token.FullStart + begin, token.FullStart + token.LeadingTrivia.TrimEnd().Length));
    }
}
