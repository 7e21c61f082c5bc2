using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Limits that no roster can keep, whatever the size of a group: a floor above a cap, floors that sum to more than all, a floor for a mode that nobody may use.</summary>
internal static class ImpossibleQuotas
{
    private const int LargestGroup = 1_000;

    private sealed record Bounded(Norm Norm, Quota Quota, IReadOnlyList<int> Modes, Limit Limit);

    /// <summary>Looks for them.</summary>
    public static void Find(Findings findings, HashSet<int> dead)
    {
        var bounds =
            (from norm in findings.Diagrams.Letter.Norms
             where !dead.Contains(norm.Index)
             let quota = Quota.Of(norm.Effect)
             where quota is not null
             from counted in quota.Counted
             from limit in quota.Limits
             select new Bounded(norm, quota, counted, limit)).ToList();
        var told = new HashSet<(int, int)>();
        foreach (var floor in bounds.Where(bound => bound.Limit.Bound == Bound.AtLeast))
        {
            FindUnusable(findings, floor);
            foreach (var other in bounds.Where(other => other != floor && AreOfOneGroup(findings.Diagrams, floor, other)))
            {
                var pair = (Math.Min(floor.Norm.Index, other.Norm.Index), Math.Max(floor.Norm.Index, other.Norm.Index));
                if (!told.Contains(pair) && NeverFit(floor, other, findings.Diagrams.Letter.Vocabulary) is { } size)
                {
                    told.Add(pair);
                    Report(findings, floor, other, size);
                }
            }
        }
    }

    /// <summary>A size of a group for which two bounds do not fit, where they fit for none; else null.</summary>
    private static int? NeverFit(Bounded floor, Bounded other, Vocabulary words)
    {
        Func<int, bool>? fails = other.Limit.Bound == Bound.AtMost && Widened(floor.Modes, words).IsSubsetOf(Widened(other.Modes, words))
            ? size => People(floor, size) > People(other, size)
            : other.Limit.Bound == Bound.AtLeast && !Widened(floor.Modes, words).Overlaps(Widened(other.Modes, words))
                ? size => People(floor, size) + People(other, size) > size
                : null;
        return fails is not null && Enumerable.Range(1, LargestGroup).All(fails) ? 10 : null;
    }

    private static int People(Bounded bound, int size) => bound.Limit.For(size, bound.Quota.Rounding).People;

    private static HashSet<int> Widened(IEnumerable<int> modes, Vocabulary words) => [.. modes.SelectMany(mode => words.Modes[mode].Subtree)];

    private static bool AreOfOneGroup(LetterDiagrams diagrams, Bounded one, Bounded other) =>
        one.Quota.Group == other.Quota.Group
        && diagrams.Of(one.Quota.Base) == diagrams.Of(other.Quota.Base)
        && diagrams.Of(one.Quota.Exempt) == diagrams.Of(other.Quota.Exempt)
        && diagrams.Of(one.Quota.Included) == diagrams.Of(other.Quota.Included)
        && diagrams.Table.All([diagrams.Stands(one.Norm), diagrams.Stands(other.Norm), diagrams.Possible]) != Mdd.No;

    private static void FindUnusable(Findings findings, Bounded floor)
    {
        var diagrams = findings.Diagrams;
        var group = diagrams.Table.All(
            [diagrams.Of(floor.Quota.Base), diagrams.Table.Not(diagrams.Of(floor.Quota.Exempt)), diagrams.InScope, diagrams.InForce, diagrams.Workday, diagrams.Possible]);
        var can = diagrams.Table.Any(floor.Modes
            .Select(mode => diagrams.Letter.Vocabulary.Modes[mode])
            .Select(mode => mode.Index == 0
                ? diagrams.Table.Not(diagrams.Signal(mode, Says.Prohibits))
                : diagrams.Allows(mode)));
        if (group != Mdd.No && diagrams.Table.And(group, can) == Mdd.No && findings.People.Find(group) is { } person)
        {
            findings.Add(
                Catalogue.QuotaWithoutLeave, floor.Norm.Source, person, [],
                floor.Norm.Point, string.Join(", ", floor.Modes.Select(mode => diagrams.Letter.Vocabulary.Modes[mode].Name)), findings.Words.Of(person));
        }
    }

    private static void Report(Findings findings, Bounded floor, Bounded other, int size)
    {
        var words = findings.Diagrams.Letter.Vocabulary;
        var later = floor.Norm.Index > other.Norm.Index ? floor : other;
        findings.Add(
            Catalogue.ImpossibleQuota, later.Norm.Source, null, [],
            floor.Norm.Point, other.Norm.Point, $"{size}", Say(floor, words, size), Say(other, words, size));
    }

    private static string Say(Bounded bound, Vocabulary words, int size)
    {
        var modes = string.Join(", ", bound.Modes.Select(mode => words.Modes[mode].Name));
        var people = People(bound, size);
        return bound.Limit.Bound == Bound.AtLeast
            ? Localized.Both($"{modes} paling sedikit {people} orang", $"{modes} at least {people}")
            : Localized.Both($"{modes} paling banyak {people} orang", $"{modes} at most {people}");
    }
}
