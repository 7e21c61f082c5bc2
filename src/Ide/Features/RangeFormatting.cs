using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>House form for the elements that lie wholly in a range: header lines, declarations, points, items, rows, sentences of examples.</summary>
public static class RangeFormatting
{
    /// <summary>The changes, in order of the text; those of the whole text where all of it is in the range.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="range">The range; no change lies outside it.</param>
    public static IReadOnlyList<TextEdit> Of(SyntaxTree tree, TextSpan range) => Of(tree, [.. Within(tree.Root, range)], range, trusted: null);

    /// <summary>The changes of some stretches.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="stretches">The stretches, in order of the text.</param>
    /// <param name="range">The range; no change lies outside it.</param>
    /// <param name="trusted">What is laid out although the element around it is not finished; or null.</param>
    internal static IReadOnlyList<TextEdit> Of(SyntaxTree tree, IReadOnlyList<TextSpan> stretches, TextSpan range, TextSpan? trusted)
    {
        var edits = new List<TextEdit>();
        var at = 0;
        foreach (var (word, edit) in stretches.Count == 0 ? [] : FormattingEdits.Of(tree, trusted))
        {
            while (at < stretches.Count && stretches[at].End < word.End)
            {
                at++;
            }

            if (at < stretches.Count && stretches[at].Start <= word.Start)
            {
                edits.AddRange(Narrowed(tree.Source, edit, word, range));
            }
        }

        return edits;
    }

    /// <summary>Whether an element is one of those that the house form gives lines of their own.</summary>
    internal static bool IsElement(SyntaxElement element) =>
        element is MemberSyntax or PointSyntax or TableRowSyntax or ExampleClauseSyntax || element.Children is [LabelSyntax, ..];

    // The first line of a text, and its end, belong to no element.
    private static IEnumerable<TextSpan> Within(UnitSyntax unit, TextSpan range) =>
        unit.Children.SelectMany(child => child is MemberSyntax ? Within(child, range) : IsIn(child.Span, range) ? [child.Span] : []);

    private static IEnumerable<TextSpan> Within(SyntaxElement element, TextSpan range) =>
        IsElement(element) && IsIn(element.Span, range)
            ? [element.Span]
            : element.Children.Where(child => child.Span.End >= range.Start && child.Span.Start <= range.End).SelectMany(child => Within(child, range));

    private static bool IsIn(TextSpan span, TextSpan range) => range.Start <= span.Start && span.End <= range.End;

    // Of the white space before a word that begins in front of the range, the indent of the word's line is still in it.
    private static IEnumerable<TextEdit> Narrowed(SourceText source, TextEdit edit, TextSpan word, TextSpan range)
    {
        var (old, @new) = (source.Slice(edit.Span), edit.NewText);
        var all = TextEdits.Between(old, @new, edit.Span.Start);
        if (edit.Span.End == word.Start && edit.Span.Start < range.Start && !all.All(one => IsIn(one.Span, range)))
        {
            var (oldLine, newLine) = (old[(old.LastIndexOf('\n') + 1)..], @new[(@new.LastIndexOf('\n') + 1)..]);
            all = TextEdits.Between(oldLine, newLine, word.Start - oldLine.Length);
        }

        return all.Where(one => IsIn(one.Span, range));
    }
}
