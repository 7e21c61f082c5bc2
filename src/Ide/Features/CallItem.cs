using Edaran.Compiler;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>What cites or is cited.</summary>
/// <param name="Document">The text.</param>
/// <param name="Kind">A point, an example, or the whole letter for what its head says.</param>
/// <param name="Name">Its number or name.</param>
/// <param name="Detail">What it says; empty for the whole letter.</param>
/// <param name="Span">All of it.</param>
/// <param name="NameSpan">Its label or name, within it.</param>
public sealed record CallItem(Document Document, PartKind Kind, string Name, string Detail, TextSpan Span, TextSpan NameSpan)
{
    /// <summary>A point by its number, or null.</summary>
    internal static CallItem? OfPoint(CompilationUnit unit, Document document, string number)
    {
        // A row of a table is cited as such and stands in its point.
        var point = number.Split(" baris ")[0];
        return PointNumbers.In(unit.Tree.Root).Where(one => one.Number == point).Select(one => one.Point).FirstOrDefault() is { } found
            ? new CallItem(document, PartKind.Point, point, found.Sentence.Words, found.Span, found.Label.Mark.Span)
            : null;
    }

    /// <summary>The whole letter, or null where it says not what it is.</summary>
    internal static CallItem? OfLetter(CompilationUnit unit, Document document) => unit.Tree.Root.Title is { } title && title.Span.Length > 0
        ? new CallItem(document, PartKind.Unit, title.Words, string.Empty, unit.Tree.Root.Span, title.Span)
        : null;

    /// <summary>The innermost point, or the example, around an offset; else the whole letter.</summary>
    internal static CallItem? Around(CompilationUnit unit, Document document, int offset)
    {
        if (PointNumbers.In(unit.Tree.Root).LastOrDefault(one => one.Point.Span.Touches(offset)) is { Number: { } number })
        {
            return OfPoint(unit, document, number);
        }

        return unit.Tree.Root.Members.OfType<ExampleSyntax>().LastOrDefault(one => one.Span.Touches(offset)) is { } example && example.Name.Span.Length > 0
            ? new CallItem(document, PartKind.Example, example.Name.Words, string.Empty, example.Span, example.Name.Span)
            : OfLetter(unit, document);
    }
}
