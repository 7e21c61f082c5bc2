using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Points that never decide: always set aside where they hold, or saying only what other points say of the same people already.</summary>
/// <param name="findings">Takes what is found.</param>
/// <param name="dead">Norms that never hold.</param>
internal sealed class ShadowedPoints(Findings findings, HashSet<int> dead)
{
    private const int MostBoxes = 2_000;
    private const int MostSteps = 200_000;

    private readonly LetterDiagrams _diagrams = findings.Diagrams;
    private readonly Dictionary<int, ImmutableArray<Box>?> _boxes = [];

    /// <summary>Looks for them, from the last point on: of two that say the same the later one is told.</summary>
    public void Find()
    {
        var silent = new HashSet<int>(dead);
        foreach (var norm in _diagrams.Letter.Norms.Where(norm => !dead.Contains(norm.Index)).Reverse())
        {
            if (_diagrams.Table.And(_diagrams.Stands(norm), _diagrams.Possible) == Mdd.No)
            {
                silent.Add(norm.Index);
                ReportAlwaysSetAside(norm);
            }
            else if (norm.SetsAside.IsEmpty && SaidBy(norm, silent) is { Length: > 0 } others)
            {
                silent.Add(norm.Index);
                var person = findings.People.Find(_diagrams.Stands(norm));
                findings.Add(Catalogue.RepeatedPoint, norm.Source, person, [], norm.Point, Findings.Points(others), person is null ? string.Empty : findings.Words.Of(person));
            }
        }
    }

    private void ReportAlwaysSetAside(Norm norm)
    {
        var others = _diagrams.SetAsideBy(norm).Where(other => _diagrams.Table.All([_diagrams.Active(norm), _diagrams.Stands(other), _diagrams.Possible]) != Mdd.No);
        var person = findings.People.Find(_diagrams.Table.And(_diagrams.Active(norm), _diagrams.Speaks(norm)));
        findings.Add(Catalogue.ShadowedPoint, norm.Source, person, [], norm.Point, Findings.Points(others), person is null ? string.Empty : findings.Words.Of(person));
    }

    /// <summary>The norms that say all that a norm says to everyone it speaks to; empty where it says more.</summary>
    private ImmutableArray<Norm> SaidBy(Norm norm, HashSet<int> silent)
    {
        var said = new HashSet<Norm>();
        foreach (var claim in ClaimsOf(norm))
        {
            var others = _diagrams.Letter.Norms
                .Where(other => other != norm && !silent.Contains(other.Index) && claim(other) && _diagrams.Table.And(_diagrams.Stands(norm), _diagrams.Stands(other)) != Mdd.No)
                .ToList();
            if (others.Count == 0 || !Covers(others, norm))
            {
                return [];
            }

            said.UnionWith(others);
        }

        return [.. said.OrderBy(other => other.Index)];
    }

    // By boxes and not by one diagram of all others, which may be too large.
    private bool Covers(List<Norm> others, Norm norm)
    {
        var care = BoxesOf(norm);
        var covers = others.Select(BoxesOf).ToList();
        if (care is not { } mine || covers.Exists(boxes => boxes is null))
        {
            return false;
        }

        var search = new BoxSearch(_diagrams.Table, MostSteps);
        var all = covers.SelectMany(boxes => boxes!.Value).ToList();
        return mine.All(box => search.Outside(box, all) is null && !search.IsEnded);
    }

    private ImmutableArray<Box>? BoxesOf(Norm norm)
    {
        if (!_boxes.TryGetValue(norm.Index, out var boxes))
        {
            var stands = _diagrams.Stands(norm);
            _boxes[norm.Index] = boxes = stands == Mdd.Exceeded ? null : _diagrams.Table.Cover(stands, Mdd.Yes, [.. Enumerable.Range(0, _diagrams.Table.Levels)], MostBoxes);
        }

        return boxes;
    }

    /// <summary>For each thing a norm says, whether another norm says it just as much; none for what is not compared.</summary>
    private IEnumerable<Func<Norm, bool>> ClaimsOf(Norm norm) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Require, Quota: null } place => place.Modes.Select(mode => Like(other =>
            other is PlaceEffect { Modality: Modality.Require } same && same.Modes.Contains(mode))),
        PlaceEffect { Modality: Modality.Prohibit, Quota: null } place => place.Modes.Select(mode => Like(other =>
            other is PlaceEffect { Modality: Modality.Prohibit } same && same.Modes.Any(outer => Contains(outer, mode)))),
        PlaceEffect { Quota: null } place => place.Modes.Select(mode => (Func<Norm, bool>)(other =>
            other.Effect is PlaceEffect { Modality: Modality.Permit } same && same.Modes.Any(outer => Contains(outer, mode)) && AsksNoMore(other, norm))),
        ActEffect act => act.Acts.Select(timed => (Func<Norm, bool>)(other => other.Effect is ActEffect same
            && same.Modality == act.Modality && same.Holder == act.Holder && IsAboutAll(other, norm)
            && same.Acts.Any(one => IsSame(one, timed)))),
        RightEffect right => right.Rights.Select(held => (Func<Norm, bool>)(other =>
            other.Effect is RightEffect same && same.Rights.Contains(held) && IsAboutAll(other, norm))),
        _ => [],
    };

    private static Func<Norm, bool> Like(Func<Effect, bool> says) => other => says(other.Effect);

    private static bool IsSame(TimedAct one, TimedAct other) =>
        one.Act == other.Act && one.Recipient == other.Recipient && one.Count == other.Count && one.Windows.SequenceEqual(other.Windows)
        && one.Deadline == other.Deadline && one.DueTime == other.DueTime && one.WithinMinutes == other.WithinMinutes && one.SameDay == other.SameDay;

    private static bool IsAboutAll(Norm other, Norm norm) =>
        other.Modes.IsDefaultOrEmpty || (!norm.Modes.IsDefaultOrEmpty && norm.Modes.All(mode => other.Modes.Contains(mode)));

    private bool AsksNoMore(Norm other, Norm norm) =>
        _diagrams.Table.Without(Met(norm), Met(other)) == Mdd.No;

    private int Met(Norm norm) => _diagrams.Table.All(Reading.OwnPreconditions(norm).Select(one => _diagrams.Of(one.Condition)));

    private bool Contains(int outer, int inner) => _diagrams.Letter.Vocabulary.Modes[outer].Subtree.Contains(inner);
}
