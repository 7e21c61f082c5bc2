using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>What diagrams say of one case, as a text.</summary>
internal static class DiagramText
{
    /// <summary>What they say, in the words of the tests that compare it.</summary>
    public static string Of(LetterDiagrams diagrams, int[] classes)
    {
        var letter = diagrams.Letter;
        return string.Join(' ',
        [
            $"{Is(diagrams.InForce)} {Is(diagrams.InScope)} {Is(diagrams.Workday)}",
            .. letter.Norms.Select(norm => $"{norm.Index}:{Is(diagrams.Active(norm))}/{Is(diagrams.Stands(norm))}"),
            .. letter.Vocabulary.Modes.Select(mode =>
                $"{mode.Name}:{(ModeStatus)Mdd.ValueOf(diagrams.Table.At(diagrams.Status(mode), classes))}/{Is(diagrams.Eligible(mode))}"),
        ]);

        bool Is(int root) => diagrams.Table.At(root, classes) == Mdd.Yes;
    }
}
