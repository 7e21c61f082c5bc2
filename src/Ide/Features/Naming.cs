using Edaran.Compiler;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>What stands at an offset: a declared name, or a point that is cited or has its label there.</summary>
public static class Naming
{
    /// <summary>The name at an offset, or null.</summary>
    public static NameUse? NameAt(CompilationUnit unit, int offset) =>
        unit.NameUses.LastOrDefault(use => use.Span.Length > 0 && use.Span.Touches(offset));

    /// <summary>The point at an offset, cited or labelled, with where; or null.</summary>
    public static Citation? PointAt(CompilationUnit unit, int offset) =>
        unit.Citations.LastOrDefault(citation => citation.Span.Touches(offset))
        ?? PointNumbers.In(unit.Tree.Root).Where(point => point.Point.Label.Span.Touches(offset))
            .Select(point => new Citation(point.Point.Label.Mark.Span, point.Number)).FirstOrDefault();

    /// <summary>The number or letter before a point, or null where there is no point of that number.</summary>
    public static TextSpan? LabelOf(CompilationUnit unit, string number) =>
        PointNumbers.In(unit.Tree.Root).Where(point => point.Number == number).Select(point => (TextSpan?)point.Point.Label.Mark.Span).FirstOrDefault();

    /// <summary>The name of a kamus or calendar that is used at an offset, or null.</summary>
    public static (TextSpan Span, UnitKind Kind, string Title)? UnitAt(CompilationUnit unit, int offset) => unit.Tree.Root.Members
        .OfType<UseHeaderSyntax>()
        .SelectMany(header => header.Names.Select(name => (name.Value.Span, header.Keyword.Is("kalender") ? UnitKind.Calendar : UnitKind.Kamus, name.Value.Words)))
        .Where(name => name.Span.Touches(offset))
        .Select(name => ((TextSpan, UnitKind, string)?)name)
        .FirstOrDefault();
}
