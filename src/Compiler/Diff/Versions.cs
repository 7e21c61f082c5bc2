using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff;

/// <summary>
/// Two versions of a letter over one classification and in one table, with the cases in which any point stands in one and not in the other:
/// outside these both say the same to everyone, so all that follows is asked inside them alone.
/// </summary>
internal sealed class Versions
{
    private readonly Dictionary<int, (LetterDiagrams Old, LetterDiagrams New)> _confined = [];

    /// <summary>Both versions.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new one, whose calendar says which days are worked.</param>
    /// <param name="cancelled">Set when nobody waits for it any more: what is then asked throws.</param>
    /// <param name="others">What else is to be asked over the same classes: its tests are told apart, too.</param>
    public Versions(SharedVersion old, SharedVersion @new, CancellationToken cancelled = default, params ReadOnlySpan<LetterIndex> others)
    {
        (Before, After) = (old, @new);
        var (before, after) = (new LetterIndex(old.Letter), new LetterIndex(@new.Letter));
        Variables = Variables.Of([before, .. others, after]);
        Table = new Mdd(Variables.InOrder.Select(variable => variable.Classes), LetterDiagrams.PointBudget) { Cancelled = cancelled };
        var (a, b) = (new LetterDiagrams(before, Variables, Table), new LetterDiagrams(after, Variables, Table));
        Pairs = PointMatcher.Match(old.Original.Norms, @new.Original.Norms);
        (OldPoints, NewPoints) = (a, b);
        Changed = [.. Changes(a, b).Where(change => change.Where != Mdd.No)];
        Difference = a.Within(LetterDiagrams.QuestionBudget, () => Table.And(a.Possible, Differing(Changed)));
        (Old, New) = (a.Confined(Difference), b.Confined(Difference));
    }

    /// <summary>The old version.</summary>
    public SharedVersion Before { get; }

    /// <summary>The new one.</summary>
    public SharedVersion After { get; }

    /// <summary>What the levels stand for.</summary>
    public Variables Variables { get; }

    /// <summary>The table of both.</summary>
    public Mdd Table { get; }

    /// <summary>For each norm of the old version its place in the new one, or -1.</summary>
    public ImmutableArray<int> Pairs { get; }

    /// <summary>The points of the old version everywhere.</summary>
    public LetterDiagrams OldPoints { get; }

    /// <summary>The points of the new version everywhere.</summary>
    public LetterDiagrams NewPoints { get; }

    /// <summary>The cases outside which nothing differs.</summary>
    public int Difference { get; }

    /// <summary>The old version within the difference.</summary>
    public LetterDiagrams Old { get; }

    /// <summary>The new version within the difference.</summary>
    public LetterDiagrams New { get; }

    /// <summary>Whether two norms have the same effect, whoever they are about.</summary>
    public bool SayTheSame(int old, int @new) => Before.Sayings[old] == After.Sayings[@new];

    /// <summary>The points that changed, each with the cases in which it stands in one version and not in the other.</summary>
    public ImmutableArray<PointDifference> Changed { get; }

    /// <summary>The versions within the cases in which a point changed that speaks of a mode: what follows for the mode differs in no others.</summary>
    public (LetterDiagrams Old, LetterDiagrams New) For(Mode mode)
    {
        var care = OldPoints.Within(LetterDiagrams.QuestionBudget, () => Table.And(
            OldPoints.Possible, Differing(Changed.Where(change => SpeaksOf(change.Old, mode) || SpeaksOf(change.New, mode)))));
        if (care == Difference || care == Mdd.Exceeded)
        {
            return (Old, New);
        }

        if (!_confined.TryGetValue(care, out var confined))
        {
            _confined[care] = confined = (OldPoints.Confined(care), NewPoints.Confined(care));
        }

        return confined;
    }

    /// <summary>The changed points that have a part in the answers to a question.</summary>
    public IEnumerable<PointDifference> ChangedFor(Question question)
    {
        if (question.Topic == Topic.Saying)
        {
            return Changed.Where(change =>
                (change.Old is { } old && Before.Sayings[old.Index] == question.Subject) || (change.New is { } now && After.Sayings[now.Index] == question.Subject));
        }

        var mode = Before.Letter.Vocabulary.Modes.Single(one => one.Name == question.Mode);
        return Changed.Where(change => SpeaksOf(change.Old, mode) || SpeaksOf(change.New, mode));
    }

    private bool SpeaksOf(Norm? norm, Mode mode) =>
        norm is not null && Enum.GetValues<Says>().Any(says => LetterDiagrams.SayingOf(norm, mode, says, Before.Letter.Vocabulary).Any());

    private int Differing(IEnumerable<PointDifference> changed) => Table.Any(changed.Select(change => change.Where)
        .Append(Table.Differ(OldPoints.InForce, NewPoints.InForce))
        .Append(Table.Differ(OldPoints.InScope, NewPoints.InScope)));

    private IEnumerable<PointDifference> Changes(LetterDiagrams a, LetterDiagrams b)
    {
        foreach (var old in a.Letter.Norms)
        {
            var norm = Pairs[old.Index] < 0 ? null : b.Letter.Norms[Pairs[old.Index]];
            var (held, holds) = (Answering(a, Before, old.Index), norm is null ? [] : Answering(b, After, norm.Index));
            var isSame = norm is not null && SayTheSame(old.Index, norm.Index);
            yield return new PointDifference(old, norm, isSame ? Table.Any(held.Zip(holds, Table.Differ)) : Table.Any(held.Concat(holds)))
            {
                IsConsequence = isSame && a.Active(old) == b.Active(norm!),
            };
        }

        var paired = Pairs.ToHashSet();
        foreach (var added in b.Letter.Norms.Where(norm => !paired.Contains(norm.Index)))
        {
            yield return new PointDifference(null, added, Table.Any(Answering(b, After, added.Index)));
        }
    }

    // Where a norm has a part in any answer: as it stands, and beside as what it says holds for those who work in each mode.
    private static List<int> Answering(LetterDiagrams diagrams, SharedVersion version, int index)
    {
        var norm = diagrams.Letter.Norms[index];
        return Questions.IsSaying(version.Original.Norms[index])
            ? [diagrams.Stands(norm), .. Questions.Ways(diagrams.Letter.Vocabulary).Select(mode => diagrams.HoldsIn(norm, mode))]
            : [diagrams.Stands(norm)];
    }
}

/// <summary>A point with the cases in which it stands in one version and not in the other, or says something else.</summary>
/// <param name="Old">The norm of the old version, or null where it is new.</param>
/// <param name="New">The norm of the new version, or null where it is gone.</param>
/// <param name="Where">The cases; not <see cref="Mdd.No"/>.</param>
internal sealed record PointDifference(Norm? Old, Norm? New, int Where)
{
    /// <summary>Whether the point itself is as it was, and stands elsewhere only because of others: those that set it aside, scope or period.</summary>
    public bool IsConsequence { get; init; }
}
