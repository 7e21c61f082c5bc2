using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.TestKit.Models;

/// <summary>Letters far larger than any real one, for size, speed and patience: the same letter for the same seed.</summary>
public static class LargeLetters
{
    /// <summary>Points of three to five tests each over all facts alike, in every kind of brackets, with exceptions and setting aside.</summary>
    public static Letter Make(int points, int facts, ulong seed)
    {
        var random = new SplitMix(seed);
        var (letter, tested) = Start(facts);
        for (var point = 0; point < points; point++)
        {
            letter.Norm(
                Effect(random, tested),
                subject: Condition(letter, tested, random, depth: 1),
                times: random.Chance(20) ? Build.Days(new DateOnly(2025, 1 + random.Below(11), 1), null) : null,
                when: random.Chance(60) ? Condition(letter, tested, random, depth: 2) : null,
                except: random.Chance(30) ? Condition(letter, tested, random, depth: 1) : null,
                setsAside: point > 0 && random.Chance(20) ? [random.Below(point)] : null);
        }

        return letter.Build();
    }

    /// <summary>Points of one or two tests, drawn mostly from a few core facts, as real letters do.</summary>
    public static Letter Ordinary(int points, int facts, ulong seed)
    {
        var random = new SplitMix(seed);
        var (letter, tested) = Start(facts);
        for (var point = 0; point < points; point++)
        {
            letter.Norm(
                Effect(random, tested),
                subject: Test(letter.FactAt(tested[Popular(random, facts)]), random),
                when: random.Chance(70) ? Test(letter.FactAt(tested[Popular(random, facts)]), random) : null,
                except: random.Chance(20) ? Test(letter.FactAt(tested[Popular(random, facts)]), random) : null,
                setsAside: point > 0 && random.Chance(5) ? [random.Below(point)] : null);
        }

        return letter.Build();
    }

    /// <summary>Points that only grant, of eight tests each, drawn mostly from a few core facts: nothing contradicts, and few grants hold.</summary>
    public static Letter Grants(int points, int facts, ulong seed)
    {
        var random = new SplitMix(seed);
        var (letter, tested) = Start(facts);
        for (var point = 0; point < points; point++)
        {
            letter.Norm(
                Build.Permit(1 + random.Below(2)),
                subject: Build.And([.. Enumerable.Range(0, 8).Select(_ => Test(letter.FactAt(tested[Popular(random, facts)]), random))]),
                except: random.Chance(20) ? Test(letter.FactAt(tested[Popular(random, facts)]), random) : null);
        }

        return letter.Build();
    }

    /// <summary>A value for every fact of such a letter.</summary>
    public static FactSet EveryFact(RuleLetter letter, ulong seed)
    {
        var random = new SplitMix(seed);
        var facts = new FactSet();
        foreach (var fact in letter.Facts.Where(fact => fact.Origin != Runtime.FactOrigin.Calendar))
        {
            facts[fact.Name] = fact.Kind switch
            {
                FactKind.YesNo => random.Chance(50),
                FactKind.Choice => fact.Choices[random.Below(fact.Choices.Count)].Name,
                _ => random.Below(100),
            };
        }

        return facts;
    }

    private static (LetterBuilder Letter, List<int> Tested) Start(int facts)
    {
        var letter = new LetterBuilder { Period = Build.Days(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)) };
        letter.Mode("WFO");
        var anywhere = letter.Mode("WFA");
        letter.Mode("WFH", anywhere);
        var tested = Enumerable.Range(0, facts).Select(fact => Declare(letter, fact)).ToList();
        return (letter, tested);
    }

    private static int Popular(SplitMix random, int facts) => random.Chance(75) ? random.Below(Math.Min(6, facts)) : random.Below(facts);

    private static int Declare(LetterBuilder letter, int fact) => (fact % 4) switch
    {
        0 => letter.Choice($"unit {fact}", [.. Enumerable.Range(0, 12).Select(unit => $"U{unit}")]),
        1 => letter.Number($"angka {fact}", 0, 100),
        _ => letter.YesNo($"ya {fact}"),
    };

    private static Effect Effect(SplitMix random, List<int> tested) => random.Below(6) switch
    {
        0 => Build.Require(random.Below(3)),
        1 => Build.Prohibit(random.Below(3)),
        2 => Build.PermitIf(1 + random.Below(2), Build.Yes(tested.Where((_, at) => at % 4 > 1).ElementAt(random.Below(tested.Count / 2)))),
        _ => Build.Permit(1 + random.Below(2)),
    };

    private static Condition Condition(LetterBuilder letter, List<int> tested, SplitMix random, int depth)
    {
        if (depth == 0)
        {
            return Test(letter.FactAt(random.Pick(tested)), random);
        }

        var parts = Enumerable.Range(0, 2 + random.Below(2)).Select(_ => Condition(letter, tested, random, depth - 1)).ToArray();
        return random.Chance(50) ? Build.And(parts) : Build.Or(parts);
    }

    private static Condition Test(Fact fact, SplitMix random) => fact.Type switch
    {
        ChoiceType => Build.In(fact.Index, random.Below(4), 4 + random.Below(4), 8 + random.Below(4)),
        NumberType => Build.Is(fact.Index, (Comparison)random.Below(4), 10 + (random.Below(9) * 10)),
        _ => random.Chance(50) ? Build.Yes(fact.Index) : Build.No(fact.Index),
    };
}
