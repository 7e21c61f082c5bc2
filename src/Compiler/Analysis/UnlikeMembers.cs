using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// A duty laid on several units together, most of which may not work in a mode while a few may: probably somebody forgot these few in the
/// list of those who may not.
/// </summary>
internal static class UnlikeMembers
{
    private const int FewestMembers = 3;

    /// <summary>Looks for them.</summary>
    public static void Find(Findings findings, HashSet<int> dead)
    {
        foreach (var norm in findings.Diagrams.Letter.Norms.Where(norm => norm.Effect is ActEffect { Modality: Modality.Require } && !dead.Contains(norm.Index)))
        {
            foreach (var list in ConditionLeaves.Of([norm.Subject]).OfType<FactIn>())
            {
                Compare(findings, norm, list);
            }
        }
    }

    private static void Compare(Findings findings, Norm norm, FactIn list)
    {
        var diagrams = findings.Diagrams;
        if (diagrams.Letter.Vocabulary.Facts[list.Fact] is not { Type: ChoiceType choices, Origin: FactOrigin.Person } fact)
        {
            return;
        }

        var tops = list.Values.Where(value => !list.Values.Contains(choices.Choices[(int)value].Parent)).Select(value => (int)value).ToList();
        if (tops.Count < FewestMembers)
        {
            return;
        }

        // Members of one class are alike to every point.
        var variable = (FactVariable)diagrams.Variables.InOrder[diagrams.Variables.LevelOf(fact.Index)];
        var people = tops.ToDictionary(top => top, top => diagrams.Table.All(
        [
            diagrams.Stands(norm), diagrams.Possible, diagrams.Workday, diagrams.InForce,
            diagrams.Table.In(diagrams.Variables.LevelOf(fact.Index), ClassSet.Of(variable.Classes, variable.ClassOf(top))),
        ]));
        foreach (var mode in diagrams.Letter.Vocabulary.Modes)
        {
            var forbidden = diagrams.Signal(mode, Says.Prohibits);
            var allowed = diagrams.Allows(mode);
            var free = tops.Where(top => IsPossible(people[top], allowed)).ToList();
            var barred = tops.Where(top => IsPossible(people[top], forbidden)).Except(free).ToList();
            if (barred.Count > free.Count && free.Count > 0 && barred.Count + free.Count == tops.Count)
            {
                Report(findings, norm, mode, choices, barred, free, people[free[0]], allowed);
                return;
            }
        }

        bool IsPossible(int some, int others) => diagrams.Table.And(some, others) is not (Mdd.No or Mdd.Exceeded);
    }

    private static void Report(
        Findings findings, Norm norm, Mode mode, ChoiceType choices, List<int> barred, List<int> free, int people, int allowed)
    {
        var diagrams = findings.Diagrams;
        var where = diagrams.Table.And(people, allowed);
        if (findings.People.Find(where) is not { } person)
        {
            return;
        }

        var letter = diagrams.Letter;
        var names = new SpokenNames(letter);
        var granting = Findings.Points(letter.Norms.Where(other => Meets(other, LetterDiagrams.Allowing, where)));
        var forbidding = letter.Norms.Where(other => Meets(other, [Says.Prohibits], diagrams.Stands(norm))).ToImmutableArray();
        var words = new Wording(MessageLanguage.Indonesian);
        var english = new Wording(MessageLanguage.English);
        var finding = new Diagnostic(
            Catalogue.UnlikeMembers,
            norm.Source,
            [
                norm.Point, Localized.Both(words.And(Names(free)), english.And(Names(free))), mode.Name, granting,
                Localized.Both(words.And(Names(barred)), english.And(Names(barred))), Findings.Points(forbidding), Days(diagrams, where, person),
            ],
            [])
        {
            Related = [.. forbidding.Select(other => new RelatedPlace(other.Source, Localized.Both($"angka {other.Point}", $"point {other.Point}")))],
        };
        findings.Add(finding, person);

        bool Meets(Norm other, ImmutableArray<Says> says, int region) => says
            .SelectMany(one => LetterDiagrams.SayingOf(other, mode, one, letter.Vocabulary))
            .Any(when => diagrams.Table.All([diagrams.Of(when), diagrams.Stands(other), region, diagrams.Possible]) != Mdd.No);

        IEnumerable<string> Names(List<int> members) => members.Select(member => names.Of(choices.Choices[member]));
    }

    // A letter may speak of days that are not worked; who may work where is of interest on those that are.
    private static string Days(LetterDiagrams diagrams, int region, Person person) =>
        DayWords.StretchesOf(diagrams, new DayStretches(diagrams.Variables.Day), region) is { IsEmpty: false } stretches
            ? DayWords.Of(stretches)
            : DayWords.Of([new DayStretch(person.Day, person.Day, DayStretch.All)]);
}
