using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>A letter that says of another that it revokes, changes, extends or overrides it.</summary>
/// <param name="Document">Its text.</param>
/// <param name="Number">Its number.</param>
/// <param name="Named">The number of the letter it acts on; null for the letter asked about.</param>
/// <param name="Place">Where it says so.</param>
/// <param name="Bound">The letter; without a meaning where it has errors.</param>
/// <param name="IsOneOfSeveral">Whether other texts have its number, too.</param>
internal sealed record ActingLetter(Document Document, string Number, string? Named, Location Place, BoundLetter Bound, bool IsOneOfSeveral);

/// <summary>The letters of a workspace on which it hangs how a letter stands.</summary>
internal static class ActingLetters
{
    /// <summary>
    /// Those that act on a letter, and those that revoke one that does, one of each number: the first without errors. Versions of the letter
    /// itself that lie beside it do not count.
    /// </summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="except">The number of a letter that is not to count, as it is compared; or null.</param>
    /// <param name="cancelled">Set when nobody waits for it any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static IEnumerable<ActingLetter> On(Workspace workspace, Document letter, string? except, CancellationToken cancelled)
    {
        var seen = new HashSet<string?>(StringComparer.Ordinal) { letter.Head.Number, except };
        var open = new Queue<(Document Document, string? Number)>([(letter, null)]);
        while (open.TryDequeue(out var named))
        {
            foreach (var versions in Naming(workspace, named.Document, isDirect: named.Number is null).GroupBy(one => one.Document.Head.Number).Where(same => seen.Add(same.Key)))
            {
                var found = versions.Select(one => Read(workspace, one, named.Number, cancelled)).ToList();
                var chosen = found.Find(one => one.Bound.Letter is not null) ?? found[0];
                yield return chosen;
                open.Enqueue((chosen.Document, chosen.Number));
            }
        }
    }

    /// <summary>A letter with all that is found in it; null where the text holds none.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static BoundLetter? Bound(Workspace workspace, Document document, CancellationToken cancelled)
    {
        var unit = workspace.UnitOf(document);
        _ = unit.ReviewUntil(cancelled);
        return unit.Letter;
    }

    // Of what is done to a letter that acts on another, only its revocation reaches that other.
    private static IEnumerable<(Document Document, RelationSyntax Relation)> Naming(Workspace workspace, Document named, bool isDirect) =>
        DocumentLinks.MayCite(workspace, named).SelectMany(document => workspace.UnitOf(document).Tree.Root.DescendantsAndSelf().OfType<RelationSyntax>()
            .Where(relation => LetterNumber.Key(relation.Number.Words) == named.Head.Number && (isDirect || relation is { Verb: RelationVerb.Revoke, Points: null }))
            .Take(1).Select(relation => (document, relation)));

    private static ActingLetter Read(Workspace workspace, (Document Document, RelationSyntax Relation) one, string? named, CancellationToken cancelled)
    {
        var bound = Bound(workspace, one.Document, cancelled)!;
        return new ActingLetter(
            one.Document,
            bound.Letter?.Number ?? workspace.UnitOf(one.Document).Title,
            named,
            new Location(one.Document.Source, one.Relation.Span),
            bound,
            DocumentLinks.LettersOf(workspace, one.Document.Head.Number, one.Document).Any());
    }
}
