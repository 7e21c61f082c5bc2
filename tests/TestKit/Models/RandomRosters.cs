using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Random letters with rules on groups, and rosters to hold against them.</summary>
public static class RandomRosters
{
    private const int People = 40;
    private const int Days = 4;

    /// <summary>A random letter in which every grant carries a quota or is a rotation, over groups of all kinds.</summary>
    public static Letter Letter(ulong seed)
    {
        var letter = RandomLetters.Make(seed);
        var random = new SplitMix(seed ^ 0x5EED);
        var groups = letter.Vocabulary.Facts.Where(fact => fact.Type is LabelType || fact is { Type: ChoiceType, Origin: FactOrigin.Person }).Select(fact => fact.Index).Append(-1).ToArray();
        return letter with { Norms = [.. letter.Norms.Select(norm => norm with { Effect = Ruled(norm.Effect, letter, groups, random) })] };
    }

    /// <summary>People on a few days, with some facts, groups and modes left open.</summary>
    public static ImmutableArray<PersonDay> Roster(Letter letter, ulong seed)
    {
        var random = new SplitMix(seed ^ 0xABCD);
        var cases = BoundaryCases.For(letter, People, seed).ToList();
        var days = cases.Select(one => one.Day).Distinct().Take(Days).SelectMany(day => new[] { day, day.AddDays(1) }).ToArray();
        return
        [
            .. from person in Enumerable.Range(0, cases.Count)
               from day in days
               where random.Chance(80)
               select new PersonDay($"orang {person}", OnAnyDay(letter, cases[person].Facts, random), Labels(letter, random), day, Worked(letter, random)),
        ];
    }

    // Facts that hang on the day would contradict another day.
    private static KnownFacts OnAnyDay(Letter letter, KnownFacts facts, SplitMix random)
    {
        var kept = letter.Vocabulary.Facts
            .Where(fact => fact.Index != letter.Vocabulary.WorkdayFact && fact.Derivation is null)
            .Aggregate(KnownFacts.None, (known, fact) => facts[fact.Index] is { } value ? known.With(fact.Index, value) : known);
        return letter.Vocabulary.Facts.Where(fact => kept[fact.Index] is null && fact.Origin != FactOrigin.Turn && random.Chance(70)).Aggregate(kept, (known, fact) => fact.Type switch
        {
            YesNoType when fact.Index != letter.Vocabulary.WorkdayFact => known.With(fact.Index, new FactValue(random.Below(2))),
            ChoiceType choices => known.With(fact.Index, new FactValue(random.Below(choices.Choices.Length))),
            _ => known,
        });
    }

    private static ImmutableDictionary<int, string> Labels(Letter letter, SplitMix random) => letter.Vocabulary.Facts
        .Where(fact => fact.Type is LabelType && random.Chance(95))
        .ToImmutableDictionary(fact => fact.Index, _ => $"seksi {random.Below(3)}");

    private static WorkedMode Worked(Letter letter, SplitMix random) => random.Below(20) switch
    {
        0 => WorkedMode.Unknown,
        1 or 2 => WorkedMode.Absent,
        _ => WorkedMode.In(random.Below(letter.Vocabulary.Modes.Length)),
    };

    private static Effect Ruled(Effect effect, Letter letter, int[] groups, SplitMix random) => effect switch
    {
        PlaceEffect { Modality: Modality.Permit } place => place with { Quota = Quota(letter, groups, random) },
        DiscretionEffect discretion => discretion with { Quota = Quota(letter, groups, random) },
        RightEffect => new QuotaEffect(Quota(letter, groups, random)),
        SplitEffect split => split with { Group = random.Pick(groups), Every = (SplitPeriod)random.Below(3) },
        _ => effect,
    };

    private static Quota Quota(Letter letter, int[] groups, SplitMix random)
    {
        var modes = Enumerable.Range(0, letter.Vocabulary.Modes.Length).Where(_ => random.Chance(50)).DefaultIfEmpty(0).ToImmutableArray();
        return new Quota(
            random.Chance(30) ? [.. modes.Select(mode => letter.Vocabulary.Modes[mode].Subtree)] : [modes],
            [.. Enumerable.Range(0, 1 + random.Below(2)).Select(_ => Limit(random))],
            random.Chance(40) ? Condition.True : Test(letter, random),
            random.Pick(groups),
            (Rounding)random.Below(4))
        {
            Exempt = random.Chance(30) ? Test(letter, random) : Condition.False,
            Included = random.Chance(20) ? Test(letter, random) : Condition.False,
            Priority = [.. Enumerable.Range(0, random.Below(3)).Select(rank => new Rank($"golongan {rank}", Test(letter, random)))],
        };
    }

    private static Limit Limit(SplitMix random) => random.Chance(60)
        ? new Limit((Bound)random.Below(2), random.Below(40) * 250, null)
        : new Limit((Bound)random.Below(2), null, random.Below(8));

    private static Condition Test(Letter letter, SplitMix random)
    {
        var fact = random.Pick(letter.Vocabulary.Facts.Where(fact => fact.Type is not LabelType && fact.Origin != FactOrigin.Turn).ToArray());
        Condition test = fact.Type switch
        {
            YesNoType => new FactIn(fact.Index, [random.Below(2)]),
            ChoiceType choices => new FactIn(fact.Index, [.. Enumerable.Range(0, choices.Choices.Length).Where(_ => random.Chance(50)).DefaultIfEmpty(0).Select(value => (long)value)]),
            DateType => new FactCompare(fact.Index, Comparison.Above, new DateOnly(1970 + random.Below(40), 1, 1).DayNumber),
            NumberType number => new FactCompare(fact.Index, (Comparison)random.Below(5), (number.Min ?? 20) + random.Below(20)),
            _ => Condition.True,
        };
        return random.Chance(25) ? new AnyOf([test, new DayBetween(new DateOnly(2025, 1, 20), null)]) : test;
    }
}
