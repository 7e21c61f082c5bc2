using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Runtime.Tests.Changes;

/// <summary>The changes found suffice, and none that is smaller does: on random letters, against the reference interpreter and by trying everything.</summary>
public sealed class SmallestChangeTests
{
    private const int MostCompletions = 48;

    private static readonly bool[] Answers = [true, false];

    public static TheoryData<int> Groups => new(Enumerable.Range(0, 4));

    [Theory]
    [MemberData(nameof(Groups))]
    public void What_is_found_gives_the_other_answer(int group)
    {
        var tried = 0;
        foreach (var asked in Cases(group, letters: 24, casesALetter: 5))
        {
            foreach (var set in asked.Search.Sets.Take(12))
            {
                var days = set.Days.SelectMany(range => new[] { range.From, range.To }).OfType<DateOnly>().DefaultIfEmpty(asked.Day);
                foreach (var day in days)
                {
                    var known = day == asked.Day ? asked.Known : ValueCheck.OnAnotherDay(asked.Letter, asked.Known);
                    foreach (var changed in Applied(asked.Letter, known, set))
                    {
                        var outcome = Interpreter.Decide(asked.Letter, changed, day);
                        Assert.True(outcome.Errors.IsEmpty && outcome.Modes[asked.Mode].Eligible == asked.Search.Eligible, $"{asked}, {day:yyyy-MM-dd}: {Words(set)}");
                        tried++;
                    }
                }
            }
        }

        Assert.True(tried > 200, $"{tried}");
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_smallest_set_is_found_and_no_other(int group)
    {
        var found = 0;
        foreach (var asked in Cases(group, letters: 12, casesALetter: 3))
        {
            var so = asked.So.Value;
            var sets = asked.Search.Sets.Where(set => set.Days.Count == 0).ToList();
            var facts = (asked.WasOpen ? so.Open : so.Facts).ToList();
            var smallest = Enumerable.Range(1, ChangeSearch.MaximumSize)
                .Select(size => Subsets(facts, size).Select(some => (Facts: some, Values: so.Sufficient(some, asked.Mode, asked.Search.Eligible, asked.WasOpen))).Where(one => one.Values.Count > 0).ToList())
                .FirstOrDefault(sufficient => sufficient.Count > 0) ?? [];

            Assert.Equal(
                smallest.Select(one => string.Join(' ', one.Facts)).Order(),
                sets.Select(set => string.Join(' ', FactsOf(asked.Letter, set).Order())).Distinct().Order());
            foreach (var (some, values) in smallest)
            {
                AssertValues(asked, so, some, values, sets);
                found++;
            }
        }

        Assert.True(found > 15, $"{found}");
    }

    [Fact]
    public void No_day_nearer_gives_the_other_answer()
    {
        var tried = 0;
        foreach (var asked in Cases(group: 3, letters: 30, casesALetter: 2))
        {
            if (asked.Search.Sets is not [.., { Facts.Count: 0 } set])
            {
                continue;
            }

            var known = ValueCheck.OnAnotherDay(asked.Letter, asked.Known);
            var before = set.Days.Where(range => range.To < asked.Day).Select(range => range.To!.Value).DefaultIfEmpty(asked.Day).Single();
            var after = set.Days.Where(range => range.From > asked.Day).Select(range => range.From!.Value).DefaultIfEmpty(asked.Day).Single();
            for (var day = before.AddDays(1); day < after; day = day.AddDays(1))
            {
                if (day == asked.Day || asked.Letter.Calendar.IsWorkday(day) != true)
                {
                    continue;
                }

                var outcome = Interpreter.Decide(asked.Letter, known, day);
                Assert.True(outcome.Modes[asked.Mode].Eligible != asked.Search.Eligible, $"{asked}, {day:yyyy-MM-dd}");
                tried++;
            }
        }

        Assert.True(tried > 50, $"{tried}");
    }

    [Fact]
    public void That_nothing_helps_is_said_only_where_nothing_does()
    {
        var (impossible, more) = (0, 0);
        foreach (var asked in Enumerable.Range(0, 2).SelectMany(group => Cases(group, letters: 30, casesALetter: 3)).Where(asked => asked.Search.Sets.Count == 0))
        {
            Assert.NotEqual(ChangeSearchState.Stopped, asked.Search.State);
            var so = asked.So.Value;
            if (so.Facts.Aggregate(1L, (product, fact) => product * so.Values(fact).Length) > 1_000)
            {
                continue;
            }

            var exists = so.Sufficient([.. so.Facts], asked.Mode, asked.Search.Eligible, onlyPossible: false).Count > 0;
            Assert.True(!exists || asked.Search.State == ChangeSearchState.TooMany, $"{asked}");
            (impossible, more) = asked.Search.State == ChangeSearchState.Impossible ? (impossible + 1, more) : (impossible, more + 1);
        }

        Assert.True(impossible > 0, $"{impossible} {more}");
    }

    private static void AssertValues(Asked asked, WhatIf so, int[] facts, List<long[]> sufficient, List<ChangeSet> sets)
    {
        var those = sets.Where(set => FactsOf(asked.Letter, set).Order().SequenceEqual(facts)).ToList();
        foreach (var values in Combinations(facts, fact => so.Values(fact, asked.WasOpen)))
        {
            var boxes = those.Count(set => set.Facts.All(change => ValueCheck.Has(
                asked.Letter, change.To, values[Array.IndexOf(facts, ValueCheck.BaseOf(asked.Letter, change.To))], asked.Day)));
            var expected = sufficient.Exists(one => one.SequenceEqual(values)) ? 1 : 0;
            Assert.True(expected == boxes, $"{asked}: {string.Join(' ', facts)} = {string.Join(' ', values)}, {boxes} of {string.Join(" / ", those.Select(Words))}");
        }
    }

    private static IEnumerable<Asked> Cases(int group, int letters, int casesALetter)
    {
        for (var seed = (ulong)(group * 1_000); seed < (ulong)((group * 1_000) + letters); seed++)
        {
            var letter = RandomLetters.Make(seed);
            var rules = Tables.Build(letter);
            foreach (var (known, day) in BoundaryCases.For(letter, casesALetter, seed, MostCompletions))
            {
                var decision = rules.Evaluate(DecisionMapping.FactsOf(letter, known), day);
                var so = new Lazy<WhatIf>(() => new WhatIf(letter, known, day));
                for (var mode = 0; mode < decision.Modes.Count; mode++)
                {
                    var now = decision.Modes[mode].Eligible;
                    foreach (var sought in Answers.Where(sought => sought != now))
                    {
                        yield return new Asked(seed, letter, known, day, so, mode, now is null, decision.FindChanges(rules.Modes[mode].Name, sought));
                    }
                }
            }
        }
    }

    private static IEnumerable<int> FactsOf(Letter letter, ChangeSet set) => set.Facts.Select(change => ValueCheck.BaseOf(letter, change.To));

    private static IEnumerable<KnownFacts> Applied(Letter letter, KnownFacts known, ChangeSet set) => set.Facts.Aggregate(
        (IEnumerable<KnownFacts>)[known],
        (all, change) => all.SelectMany(facts => ValueCheck.Edges(change.To).Append(change.To.Example).Distinct().Select(input => ValueCheck.Apply(letter, facts, change.To, input))));

    private static IEnumerable<int[]> Subsets(List<int> facts, int size) => size == 0
        ? [[]]
        : facts.SelectMany((fact, at) => Subsets(facts[(at + 1)..], size - 1).Select(others => (int[])[fact, .. others]));

    private static IEnumerable<long[]> Combinations(int[] facts, Func<int, IEnumerable<long>> values) => facts.Aggregate(
        (IEnumerable<long[]>)[[]], (all, fact) => all.SelectMany(some => values(fact).Select(value => (long[])[.. some, value])));

    private static string Words(ChangeSet set) => string.Join(" dan ", set.Facts.Select(change => FactValueText.In("id").Describe(change.To)));

    private sealed record Asked(ulong Seed, Letter Letter, KnownFacts Known, DateOnly Day, Lazy<WhatIf> So, int Mode, bool WasOpen, ChangeSearch Search)
    {
        public override string ToString() => $"letter {Seed}, {Day:yyyy-MM-dd}, mode {Mode}, {(WasOpen ? "open" : "settled")} -> {Search.Eligible}, {string.Join(' ', Known.Given)}";
    }
}
