using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Analysis;

/// <summary>Points set aside that never meet the one that sets them aside: nobody has both on one day.</summary>
internal static class IdleOverrides
{
    /// <summary>Looks for them. A point cited covers what hangs under it: it is idle when none of that is ever set aside.</summary>
    public static void Find(Findings findings, HashSet<int> dead)
    {
        var diagrams = findings.Diagrams;
        foreach (var norm in diagrams.Letter.Norms.Where(norm => !dead.Contains(norm.Index)))
        {
            foreach (var cited in norm.Citations.Where(cited => cited.Norms.Any(other => !dead.Contains(other))))
            {
                var together = diagrams.Within(LetterDiagrams.QuestionBudget, () => diagrams.Table.Any(cited.Norms.Select(other => diagrams.Letter.Norms[other]).Select(other =>
                    diagrams.Table.All([diagrams.Stands(norm), diagrams.Active(other), diagrams.Speaks(other), diagrams.Possible]))));
                if (together == Mdd.No && findings.People.Find(diagrams.Stands(norm)) is { } person)
                {
                    var only = norm.Citations.Count(other => other.Source == cited.Source) == 1;
                    findings.Add(
                        Catalogue.IdleOverride, cited.Source, person,
                        only ? [new Fix("Hapus bagian yang tidak mengubah apa-apa", "Delete the part that changes nothing", [new TextEdit(cited.Source.Span, string.Empty)])] : [],
                        norm.Point, cited.Point, findings.Words.Of(person));
                }
            }
        }
    }
}
