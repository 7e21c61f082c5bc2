using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>
/// What changes by itself while one writes: <c>;</c> tidies the item that it ends, <c>.</c> the sentence that it ends, and a new line goes on
/// with the list, the points or the table (<see cref="ListContinuation"/>).
/// </summary>
public static class OnTypeFormatting
{
    /// <summary>The marks that change something, the first one first.</summary>
    public static IReadOnlyList<string> Triggers { get; } = [";", ".", "\n"];

    /// <summary>The changes, in order of the text; none where the mark ends nothing.</summary>
    /// <param name="tree">The text, with what was typed.</param>
    /// <param name="offset">The place just behind it; behind a line break, and the indent that the editor put there.</param>
    /// <param name="typed">What was typed.</param>
    public static IReadOnlyList<TextEdit> After(SyntaxTree tree, int offset, string typed) => typed switch
    {
        ";" or "." => Tidied(tree, offset, typed),
        "\n" => ListContinuation.After(tree, offset),
        _ => [],
    };

    private static IReadOnlyList<TextEdit> Tidied(SyntaxTree tree, int offset, string mark)
    {
        if (PathTo(tree.Root, offset, mark) is not { Count: > 1 } path)
        {
            return [];
        }

        var elements = path.Where(one => RangeFormatting.IsElement(one) && one is not ExampleSyntax).ToList();
        var ended = mark == ";" ? elements.LastOrDefault() : elements.FirstOrDefault(one => one.Span.End == offset);
        if (ended is null || (mark == "." && !EndsSentence(ended, offset)))
        {
            return [];
        }

        var line = tree.Source.LineStart(tree.Source.LineOf(ended.Span.Start));
        var written = TextSpan.FromBounds(ended.Span.Start, offset);
        return [.. RangeFormatting.Of(tree, [written], TextSpan.FromBounds(line, offset), TextSpan.FromBounds(written.Start, offset - mark.Length))
            .Where(edit => edit.Span.Start < offset)];
    }

    /// <summary>The elements around a mark that was typed, the outermost first and the mark last; null where it is none (in a comment, in quotes).</summary>
    private static List<SyntaxElement>? PathTo(UnitSyntax unit, int offset, string mark)
    {
        var path = new List<SyntaxElement> { unit };
        while (path[^1].Children.LastOrDefault(child => child.Span.Start < offset && offset <= child.Span.End) is { } inner)
        {
            path.Add(inner);
        }

        return path[^1] is SyntaxToken token && token.Text == mark ? path : null;
    }

    /// <summary>Whether a dot ends a sentence: it may go on as a time or a number (<c>07.30</c>, <c>1.000</c>), or shorten a name (<c>M. Toha</c>, <c>Jl. Braga</c>).</summary>
    private static bool EndsSentence(SyntaxElement ended, int offset)
    {
        var words = ended.Tokens().Where(token => !token.IsMissing).ToList();
        var last = words.FindIndex(token => token.Span.End == offset) is var at and > 0 ? words[at - 1] : null;
        return last is not null && (last.TrailingTrivia.Length > 0 || last.Kind switch
        {
            TokenKind.Number => last.Text.Length > 3,
            TokenKind.Word => last.Text.Length > 3 || (last.Text.Length > 1 && last.Text.All(char.IsUpper)),
            _ => true,
        });
    }
}
