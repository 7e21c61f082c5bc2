using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Completion;

/// <summary>
/// What may be written at a place: names, key words, whole sentences and clauses, points, kamus and letters. Only what the parser takes there
/// is offered: each phrase and each kind of name is tried.
/// </summary>
public static class Completions
{
    /// <summary>What may be written at an offset, best first.</summary>
    /// <param name="workspace">The texts.</param>
    /// <param name="document">The text.</param>
    /// <param name="offset">The offset in it.</param>
    /// <param name="language">The language of what is said about the items.</param>
    /// <param name="cancelled">Stops the search.</param>
    public static ImmutableArray<CompletionItem> At(Workspace workspace, Document document, int offset, MessageLanguage language, CancellationToken cancelled)
    {
        var text = document.Source.Text;
        if (Beginnings.IsInComment(text, offset))
        {
            return [];
        }

        var unit = workspace.UnitOf(document);
        if (UnitItems.At(workspace, document, unit, offset) is { } units)
        {
            return units;
        }

        var words = new PhraseItems(unit, language);
        var names = new NameItems(unit, language);
        var found = new Dictionary<string, CompletionItem>(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var start in Beginnings.Before(text, offset))
        {
            cancelled.ThrowIfCancellationRequested();
            var typed = Typed(text[start..offset]);
            if (isFirst || names.AnyBeginsWith(typed) || PhraseItems.AnyBeginsWith(typed))
            {
                var place = unit.PlaceAt(start);
                var span = TextSpan.FromBounds(start, offset);
                foreach (var item in names.At(place, span).Concat(PointItems.At(unit, place, span)).Concat(words.At(place, span, text)))
                {
                    // Words typed before the cursor belong to what is offered only where it begins with them.
                    if (isFirst || (item.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && item.Label.Length > typed.Length))
                    {
                        found[item.Label] = item;
                    }
                }
            }

            isFirst = false;
        }

        return [.. found.Values.OrderBy(item => item.Rank)];
    }

    // White space between words counts as one blank; the mark that opens a name in quotes is none of its letters.
    private static string Typed(string text) =>
        string.Join(' ', text.TrimStart('"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + (text.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : string.Empty);
}
