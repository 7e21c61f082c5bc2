using System.Collections.Immutable;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>What kind of part of a text a part is.</summary>
public enum PartKind
{
    /// <summary>The whole text.</summary>
    Unit,

    /// <summary>A fact, or a state of the place.</summary>
    Fact,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A list of modes, acts, rights, sanctions or offices, or a season.</summary>
    Names,

    /// <summary>A numbered point.</summary>
    Point,

    /// <summary>An example.</summary>
    Example,
}

/// <summary>A part of a text, for the list of its parts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name or number.</param>
/// <param name="Detail">What it says, or empty.</param>
/// <param name="Span">All of it.</param>
/// <param name="NameSpan">Its name.</param>
/// <param name="Parts">The parts below.</param>
public sealed record Part(PartKind Kind, string Name, string Detail, TextSpan Span, TextSpan NameSpan, ImmutableArray<Part> Parts);

/// <summary>The parts of a text: declarations, points with their letters, examples.</summary>
public static class Outline
{
    /// <summary>The text as a whole with its parts; null where it says not what it is.</summary>
    public static Part? Of(UnitSyntax unit) => unit.Title is { } title
        ? new Part(PartKind.Unit, title.Words, string.Empty, unit.Span, title.Span, PartsOf(unit.Members))
        : null;

    private static ImmutableArray<Part> PartsOf(IEnumerable<MemberSyntax> members)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var member in members.Select(member => member is FaultyMemberSyntax faulty ? faulty.Member : member))
        {
            parts.AddRange(PartsOf(member));
        }

        return parts.ToImmutable();
    }

    private static IEnumerable<Part> PartsOf(MemberSyntax member) => member switch
    {
        FactDeclarationSyntax fact => [Named(PartKind.Fact, fact, fact.Name.Name)],
        TermDeclarationSyntax term => [Named(PartKind.Term, term, term.Name.Name)],
        NamesDeclarationSyntax names => names.Names.Select(name => Named(PartKind.Names, name.Value, name.Value.Name.Name)),
        SeasonDeclarationSyntax season => [Named(PartKind.Names, season, season.Name.Name)],
        PointMemberSyntax point => [OfPoint(point.Point)],
        ExampleSyntax example => [new Part(PartKind.Example, example.Name.Words, string.Empty, example.Span, example.Name.Span, [])],
        _ => [],
    };

    private static Part Named(PartKind kind, SyntaxNode whole, NameSyntax name) =>
        new(kind, name.IsMissing ? "…" : name.Text, string.Empty, whole.Span, name.Span, []);

    private static Part OfPoint(PointSyntax point) => new(
        PartKind.Point, point.Label.Words, point.Sentence.Words, point.Span, point.Label.Span, [.. point.Sentence.Items.Select(OfPoint)]);
}
