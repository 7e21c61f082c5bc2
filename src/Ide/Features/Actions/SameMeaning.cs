using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>Whether a letter that is written in another way still says the same.</summary>
internal static class SameMeaning
{
    /// <summary>An action whose edits are checked when it is chosen; null where already the reading of the letter finds something new.</summary>
    public static CodeAction? Of(ActionPlace place, ActionKind kind, string title, string titleEnglish, ImmutableArray<TextEdit> edits) =>
        IsNoWorse(place.Unit.Diagnostics, After(place, edits).Diagnostics)
            ? new CodeAction(kind, new Fix(title, titleEnglish, [])) { Later = cancelled => Checked(place, edits, cancelled) }
            : null;

    /// <summary>An edit with what it writes laid out in house form, and others beside it.</summary>
    public static ImmutableArray<TextEdit> Formatted(ActionPlace place, TextEdit edit, params IEnumerable<TextEdit> beside)
    {
        ImmutableArray<TextEdit> all = [.. beside.Append(edit).OrderBy(one => one.Span.Start)];
        var after = After(place, all);
        var start = edit.Span.Start + all.Where(one => one.Span.End <= edit.Span.Start && one != edit).Sum(one => one.NewText.Length - one.Span.Length);
        var laid = RangeFormatting.Of(after.Tree, new TextSpan(start, edit.NewText.Length));
        return [.. TextEdits.Between(place.Source.Text, TextEdits.Apply(after.Source.Text, laid))];
    }

    /// <summary>The letter after some edits.</summary>
    public static CompilationUnit After(ActionPlace place, ImmutableArray<TextEdit> edits)
    {
        var change = new DocumentChange(place.Document, edits).After;
        return place.Workspace.With(change).UnitOf(change);
    }

    private static ImmutableArray<TextEdit> Checked(ActionPlace place, ImmutableArray<TextEdit> edits, CancellationToken cancelled)
    {
        var (before, after) = (place.Unit, After(place, edits));
        var found = LetterOf(before) is { } old && LetterOf(after) is { } @new ? LetterComparison.Of(old, @new, cancelled) : null;
        if (found is { IsComplete: false, Clashes: [] })
        {
            throw new RefusedException(
                "Surat ini terlalu besar untuk dibuktikan bahwa artinya tetap sama, maka tidak diubah.",
                "This letter is too large to prove that it would mean the same; it is not changed.");
        }

        if (found is not { IsEquivalent: true } || !IsNoWorse(before.ReviewUntil(cancelled), after.ReviewUntil(cancelled)))
        {
            throw new RefusedException("Artinya akan berubah, maka surat ini tidak diubah.", "The letter would mean something else; it is not changed.");
        }

        return edits;
    }

    private static Letter? LetterOf(CompilationUnit unit) => unit.Analysis?.Letter;

    // As many findings of each kind at most.
    private static bool IsNoWorse(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        var known = before.CountBy(found => found.Code).ToDictionary();
        return after.CountBy(found => found.Code).All(now => now.Value <= known.GetValueOrDefault(now.Key));
    }
}
