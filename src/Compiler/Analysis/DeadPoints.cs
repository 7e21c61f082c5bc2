using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Points that hold for nobody on any day, with what stands in the way; and leave that nobody can ever use.</summary>
internal static class DeadPoints
{
    /// <summary>Looks for them.</summary>
    /// <returns>The norms that never hold: nothing else need be said of them.</returns>
    public static HashSet<int> Find(Findings findings)
    {
        var diagrams = findings.Diagrams;
        var dead = new HashSet<int>();
        foreach (var norm in diagrams.Letter.Norms)
        {
            var root = diagrams.Within(LetterDiagrams.QuestionBudget, () => diagrams.Table.All([diagrams.Active(norm), diagrams.Speaks(norm), diagrams.Possible]));
            if (root == Mdd.No)
            {
                dead.Add(norm.Index);
                var (why, person) = Why(findings, norm);
                findings.Add(Catalogue.DeadPoint, norm.Source, person, [], norm.Point, why);
            }
            else if (root == Mdd.Exceeded)
            {
                findings.NotDecided(norm, Localized.Both("apakah pernah berlaku", "whether it ever holds"));
            }
            else
            {
                FindUnusable(findings, norm);
            }
        }

        return dead;
    }

    // Each step takes one more of what must hold together; the first at which nobody is left is the reason.
    private static (string Why, Person? Person) Why(Findings findings, Norm norm)
    {
        var diagrams = findings.Diagrams;
        var table = diagrams.Table;
        var own = diagrams.ActiveWith(norm, [(norm.Subject, true), (norm.When, true)]);
        var timed = table.And(own, diagrams.Of(norm.Times));
        var inScope = table.And(timed, diagrams.InScope);
        var inForce = table.And(inScope, diagrams.Speaks(norm));
        (int Left, int Before, string Why)[] steps =
        [
            (own, diagrams.Possible, Localized.Both("syarat-syaratnya tidak mungkin terpenuhi sekaligus", "its conditions can never hold together")),
            (timed, own, Localized.Both("tidak ada hari yang cocok dengan waktu dan syaratnya", "no day fits its times and conditions")),
            (inScope, timed, Localized.Both("tidak seorang pun yang dikenainya ada dalam ruang lingkup surat (\"berlaku bagi\")", "nobody it is about is in the scope of the letter (\"berlaku bagi\")")),
            (inForce, inScope, Localized.Both("waktunya di luar masa berlaku surat", "its times lie outside the period of the letter")),
            (Mdd.No, inForce, Localized.Both("pengecualiannya mengecualikan semua orang yang dikenainya", "its exceptions take out everyone it is about")),
        ];
        var (_, before, why) = steps.First(step => table.And(step.Left, diagrams.Possible) == Mdd.No);
        var person = before == diagrams.Possible ? null : findings.People.Find(before);
        return (person is null ? why : Localized.Both(
            $"{Localized.In(why, MessageLanguage.Indonesian)}; misalnya {Localized.In(findings.Words.Of(person), MessageLanguage.Indonesian)}",
            $"{Localized.In(why, MessageLanguage.English)}; for example {Localized.In(findings.Words.Of(person), MessageLanguage.English)}"), person);
    }

    private static void FindUnusable(Findings findings, Norm norm)
    {
        var diagrams = findings.Diagrams;
        if (Interpretation.Reading.OwnPreconditions(norm) is not { Length: > 0 } preconditions || norm.Effect is PreconditionEffect)
        {
            return;
        }

        var holds = diagrams.Table.And(diagrams.Stands(norm), diagrams.Possible);
        if (holds != Mdd.No && diagrams.Table.All([.. preconditions.Select(one => diagrams.Of(one.Condition)), holds]) == Mdd.No
            && findings.People.Find(holds) is { } person)
        {
            var texts = string.Join("; ", preconditions.Select(one => one.Text));
            findings.Add(Catalogue.UnusableLeave, norm.Source, person, [], norm.Point, texts, findings.Words.Of(person));
        }
    }
}
