using System.Text.RegularExpressions;
using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>A stretch of a text that leads to another text.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Target">Where it leads.</param>
public sealed record DocumentLink(TextSpan Span, Document Target);

/// <summary>Kamus, calendars and letters that a text names, where their texts are known.</summary>
public static class DocumentLinks
{
    /// <summary>The links of a text, in its order.</summary>
    public static IEnumerable<DocumentLink> Of(Workspace workspace, Document document)
    {
        var unit = workspace.UnitOf(document);
        return unit.Tree.Root.DescendantsAndSelf().SelectMany(element => element switch
        {
            UseHeaderSyntax header => header.Names.Select(name => ToUnit(workspace, unit, header, name.Value)),
            GuardedHeaderSyntax guarded => guarded.Numbers.Select(number => ToLetter(workspace, document, number.Value)),
            RelationSyntax relation => [ToLetter(workspace, document, relation.Number)],
            _ => [],
        }).OfType<DocumentLink>();
    }

    /// <summary>The letters of a number other than a text itself, by path; several where versions of one lie side by side.</summary>
    public static IEnumerable<Document> LettersOf(Workspace workspace, string number, Document other) =>
        LetterNumber.Key(number) is { Length: > 0 } key ? workspace.Documents.Where(one => one.Path != other.Path && one.Head.Number == key) : [];

    /// <summary>The other letters that may cite a letter: those that hold its number, its words side by side. Others need not be read.</summary>
    internal static IEnumerable<Document> MayCite(Workspace workspace, Document letter)
    {
        if (letter.Head.Number.Length == 0)
        {
            return [];
        }

        var number = new Regex(string.Join(@"\s*", letter.Head.Number.Split(' ').Select(Regex.Escape)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return workspace.Documents.Where(one => one.Path != letter.Path && one.Head.Number.Length > 0 && number.IsMatch(one.Source.Text));
    }

    private static DocumentLink? ToUnit(Workspace workspace, CompilationUnit unit, UseHeaderSyntax header, TextSyntax name)
    {
        var kind = header.Keyword.Is("kalender") ? UnitKind.Calendar : UnitKind.Kamus;
        return name.Span.Length > 0
            && unit.Uses.FirstOrDefault(used => used.Kind == kind && NameText.Key(used.Title) == NameText.Key(name.Words)) is { } found
            && workspace.Find(found.Source.Path) is { } target
            ? new DocumentLink(name.Span, target)
            : null;
    }

    private static DocumentLink? ToLetter(Workspace workspace, Document document, TextSyntax number) =>
        number.Span.Length > 0 && LettersOf(workspace, number.Words, document).FirstOrDefault() is { } target ? new DocumentLink(number.Span, target) : null;
}
