using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;

namespace Edaran.Compiler.Diff;

/// <summary>
/// Two versions of a letter over one classification and in one table, with the cases in which any point stands in one and not in the other:
/// outside these both say the same to everyone, so all that follows is asked inside them alone.
/// </summary>
internal sealed class Versions
{
    /// <summary>Both versions.</summary>
    public Versions(SharedVersion old, SharedVersion @new)
    {
        (Before, After) = (old, @new);
        var (before, after) = (new LetterIndex(old.Letter), new LetterIndex(@new.Letter));
        Variables = Variables.Of(before, after);
        Table = new Mdd(Variables.InOrder.Select(variable => variable.Classes), LetterDiagrams.PointBudget);
        var (a, b) = (new LetterDiagrams(before, Variables, Table), new LetterDiagrams(after, Variables, Table));
        Pairs = PointMatcher.Match(old.Original.Norms, @new.Original.Norms);
        (OldPoints, NewPoints) = (a, b);
        Difference = a.Within(LetterDiagrams.QuestionBudget, () => Table.And(a.Possible, Differing(a, b)));
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

    private int Differing(LetterDiagrams a, LetterDiagrams b)
    {
        var different = Table.Or(Table.Differ(a.InForce, b.InForce), Table.Differ(a.InScope, b.InScope));
        for (var norm = 0; norm < Pairs.Length; norm++)
        {
            var held = Answering(a, Before, norm);
            var holds = Pairs[norm] < 0 ? [] : Answering(b, After, Pairs[norm]);
            var isSame = Pairs[norm] >= 0 && SayTheSame(norm, Pairs[norm]);
            different = Table.Or(different, isSame ? Table.Any(held.Zip(holds, Table.Differ)) : Table.Any(held.Concat(holds)));
        }

        var paired = Pairs.ToHashSet();
        return b.Letter.Norms.Where(norm => !paired.Contains(norm.Index)).Aggregate(different, (all, norm) => Table.Or(all, Table.Any(Answering(b, After, norm.Index))));
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
