using System.Collections.Immutable;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>New versions of letters, with their points numbered anew: the same for the same seed.</summary>
public static class LetterVersions
{
    private const int Many = 20;

    /// <summary>A version that means the same: written in other words, with conditions that change nothing, or with its points parted or in another order.</summary>
    public static Letter Reworded(Letter letter, ulong seed)
    {
        var random = new SplitMix(seed);
        return Renumbering.Points(random.Below(5) switch
        {
            0 => letter,
            1 => Renumbering.Of(letter, letter.Norms.OrderBy(_ => random.Below(int.MaxValue)).ToList()),
            2 => Parted(letter, random),
            3 => Widened(letter, random),
            _ => LetterRewriter.Rewrite(letter, seed),
        });
    }

    /// <summary>A version with one change, as a slip of the pen makes it or a revision: a threshold, a period, an exception, a modality, a point less. Somebody may notice or not.</summary>
    public static Letter Changed(Letter letter, ulong seed)
    {
        var random = new SplitMix(seed);
        if (random.Chance(15) && letter.Norms.Length > 1)
        {
            return Renumbering.Points(Renumbering.Of(letter, letter.Norms.Remove(random.Pick(letter.Norms))));
        }

        if (random.Chance(10) && letter.Norms.Where(norm => norm.Modes.IsDefault && norm.Effect is ActEffect or RightEffect).ToList() is { Count: > 0 } told)
        {
            var norm = random.Pick(told);
            return With(letter, norm with { IncludesFreeDays = !norm.IncludesFreeDays });
        }

        return letter.Norms.Length > Many ? ChangedInOne(letter, random) : random.Pick(MutantMaker.Of(letter).Where(IsWritable).ToList()).Letter;
    }

    // All changes of a letter of many points would take long to make: those of one point as a letter of its own are enough.
    private static Letter ChangedInOne(Letter letter, SplitMix random)
    {
        var norm = random.Pick(letter.Norms);
        var alone = random.Pick(MutantMaker.Of(letter with { Norms = [norm with { Index = 0, SetsAside = [] }] }).Where(IsWritable).ToList()).Letter;
        return With(letter, alone.Norms[0] with { Index = norm.Index, SetsAside = norm.SetsAside }) with { Period = alone.Period, Scope = alone.Scope };
    }

    /// <summary>A version with several changes, one after the other.</summary>
    public static Letter Changed(Letter letter, ulong seed, int changes)
    {
        var random = new SplitMix(seed);
        return Enumerable.Range(0, changes).Aggregate(letter, (sofar, _) => Changed(sofar, random.Next()));
    }

    // A condition of leave is one for some mode.
    private static bool IsWritable(Mutant mutant) => !mutant.Letter.Norms.Any(norm => norm.Effect is PreconditionEffect && norm.Modes.IsDefault);

    // One point as two: for those of whom something holds, and for the others.
    private static Letter Parted(Letter letter, SplitMix random)
    {
        var (parted, test) = (random.Below(letter.Norms.Length), TestOf(letter, random));
        return Renumbering.Of(letter, letter.Norms.SelectMany(norm => norm.Index != parted
            ? [norm]
            : new[] { test, new NotCondition(test) }.Select(half => norm with { Subject = new AllOf([norm.Subject, half]) })));
    }

    private static Letter Widened(Letter letter, SplitMix random)
    {
        var (norm, test) = (random.Pick(letter.Norms), TestOf(letter, random));
        Condition never = new AllOf([test, new NotCondition(test)]);
        return random.Below(4) switch
        {
            0 => With(letter, norm with { When = new AllOf([norm.When, new AnyOf([test, new NotCondition(test)])]) }),
            1 => With(letter, norm with { Exceptions = norm.Exceptions.Add(new NormException(never, norm.Point)) }),
            2 => With(letter, norm with { Subject = new AnyOf([norm.Subject, new AllOf([norm.Subject, test])]) }),
            _ => Renumbering.Of(letter, letter.Norms.Add(norm with { When = new AllOf([norm.When, never]) })),
        };
    }

    private static Letter With(Letter letter, Norm norm) => letter with { Norms = letter.Norms.SetItem(norm.Index, norm) };

    private static Condition TestOf(Letter letter, SplitMix random)
    {
        ImmutableArray<Condition> tests = [.. ConditionLeaves.Of(ConditionLeaves.RootsOf(letter)).Where(leaf => leaf is not ConstantCondition)];
        return tests.IsEmpty ? new WeekdayIn(Weekdays.Friday) : random.Pick(tests);
    }
}
