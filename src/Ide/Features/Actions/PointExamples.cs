using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features.Actions;

/// <summary>Writes an example in which a point stands that no example of the letter shows.</summary>
internal static class PointExamples
{
    /// <summary>The action for the point around the cursor.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place)
    {
        if (!place.IsForRewriting || PointNumbers.In(place.Unit.Tree.Root).LastOrDefault(one => place.Touches(one.Point.Span)).Number is not { } number)
        {
            return [];
        }

        var (letter, examples) = (place.Unit.Analysis!.Letter, place.Unit.Analysis.Examples);
        List<Norm> norms = [.. letter.Norms.Where(norm => PointPath.IsUnder(norm.Point, number) && !examples.Shows(norm))];
        return norms.Count == 0 ? [] :
        [
            new CodeAction(ActionKind.Example, new Fix($"Tambahkan contoh untuk angka {number}", $"Add an example for point {number}", []))
            {
                Later = cancelled => Written(place, letter, norms, cancelled),
            },
        ];
    }

    private static ImmutableArray<TextEdit> Written(ActionPlace place, Letter letter, IEnumerable<Norm> norms, CancellationToken cancelled)
    {
        if (!place.Unit.Analysis!.Contradictory.IsEmpty)
        {
            throw new RefusedException("Surat ini bertentangan dengan dirinya sendiri; perbaiki dahulu.", "The letter contradicts itself; mend that first.");
        }

        var written = LetterSuggestions.Of(letter, [.. place.Unit.Uses.Select(used => used.Source)], ExampleSuggestions.For(letter, norms, cancelled));
        return written.Count > 0 ? [.. TextEdits.Between(place.Source.Text, written.Whole)] : throw new RefusedException(
            "Untuk angka ini tidak ada contoh yang dapat ditulis: mungkin tidak berlaku bagi siapa pun.",
            "No example can be written for this point: perhaps it applies to nobody.");
    }
}
