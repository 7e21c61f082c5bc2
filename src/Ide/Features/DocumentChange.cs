using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Changes of a text, made together with those of others.</summary>
/// <param name="Document">The text.</param>
/// <param name="Edits">The changes, not overlapping; at least one.</param>
public sealed record DocumentChange(Document Document, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The text after the changes.</summary>
    public Document After => new(Document.Path, TextEdits.Apply(Document.Source.Text, Edits), Document.Version);

    /// <summary>The changes of a text at some places, or null where there are none.</summary>
    internal static DocumentChange? Of(Document document, IEnumerable<(TextSpan Span, string NewText)> places)
    {
        var edits = places
            .Where(place => document.Source.Slice(place.Span) != place.NewText)
            .DistinctBy(place => place.Span).OrderBy(place => place.Span.Start)
            .Select(place => new TextEdit(place.Span, place.NewText)).ToList();
        return edits.Count == 0 ? null : new DocumentChange(document, edits);
    }
}
