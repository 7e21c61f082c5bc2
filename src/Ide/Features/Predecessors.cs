using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Two letters to be held against each other.</summary>
/// <param name="Old">What is or was in force; null where nothing was.</param>
/// <param name="New">What is to be.</param>
/// <param name="From">The first day on which the change counts, or null where none is told.</param>
/// <param name="To">The last such day, or null where none is told.</param>
public sealed record LetterPair(Letter? Old, Letter New, DateOnly? From, DateOnly? To);

/// <summary>The letters in force that a letter comes in the place of, or changes.</summary>
public static class Predecessors
{
    /// <summary>The letters that a letter revokes, changes or extends and whose texts are known, each once, in the order in which it names them.</summary>
    public static IEnumerable<Document> Of(Workspace workspace, Document document) => workspace.UnitOf(document).Tree.Root.DescendantsAndSelf()
        .OfType<RelationSyntax>()
        .Where(relation => relation.Verb != RelationVerb.Override)
        .Select(relation => DocumentLinks.LettersOf(workspace, relation.Number.Words, document).FirstOrDefault())
        .OfType<Document>()
        .Distinct();

    /// <summary>A letter by itself: what it says where nothing was in force before.</summary>
    /// <exception cref="RefusedException">It has errors.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static LetterPair Alone(Workspace workspace, Document document, CancellationToken cancelled)
    {
        var bound = SoundOf(workspace, document, cancelled);
        return new LetterPair(null, bound.Letter!, new RegisteredLetter(0, bound).Start, PeriodEnds.Last(bound.Letter!.Period));
    }

    /// <summary>
    /// A letter against another. Where it changes the other, that one as it stands without and with the change; else that one as it stands
    /// without it, against the letter.
    /// </summary>
    /// <exception cref="RefusedException">One of them has errors, or cannot be read any more with what changes it.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static LetterPair Against(Workspace workspace, Document document, Document other, CancellationToken cancelled)
    {
        var (alone, now, before) = (Alone(workspace, document, cancelled), SoundOf(workspace, document, cancelled), SoundOf(workspace, other, cancelled));

        // Versions of the letter itself do not count: they would have done already what it does.
        ImmutableArray<BoundLetter> others = [.. ActingLetters.On(workspace, other, document.Head.Number, cancelled).Select(one => one.Bound).Where(bound => bound.Letter is not null)];
        var relations = alone.New.Relations.Where(relation => LetterNumber.Key(relation.Target) == other.Head.Number).ToList();
        var day = alone.From ?? DateOnly.MaxValue;
        var changes = relations.Exists(relation => relation.Kind != RelationKind.Overrides) && !relations.Exists(relation => relation.Kind == RelationKind.Revokes);
        return alone with { Old = Standing(before, others, day), New = changes ? Standing(before, [.. others, now], day) : alone.New };
    }

    // A letter as it stands among others; its text is the one with all changes in it.
    private static Letter Standing(BoundLetter letter, ImmutableArray<BoundLetter> others, DateOnly day)
    {
        var standing = new LettersTogether(letter, others).On(day)[0];
        return standing.Findings is [var wrong, ..]
            ? throw new RefusedException(
                $"Surat Edaran {standing.Number} tidak dapat dibandingkan bersama perubahannya. {wrong.Message(MessageLanguage.Indonesian)}",
                $"Circular letter {standing.Number} cannot be compared with the changes in it. {wrong.Message(MessageLanguage.English)}")
            : standing.Letter with { Source = new SourceText(letter.Source.Path, standing.Text.Text) };
    }

    private static BoundLetter SoundOf(Workspace workspace, Document document, CancellationToken cancelled) =>
        ActingLetters.Bound(workspace, document, cancelled) is { Letter: not null } bound ? bound : throw new RefusedException(
            $"Perbaiki dahulu kesalahan dalam {NameOf(document)}; tanpa itu maknanya tidak diketahui.",
            $"Mend the errors in {NameOf(document)} first; until then its meaning is not known.");

    /// <summary>The name of its file.</summary>
    internal static string NameOf(Document document) => document.Path[(document.Path.LastIndexOf('/') + 1)..];
}
