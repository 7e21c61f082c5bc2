using System.Collections.Immutable;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;
using Edaran.TestKit.Models;
using WorkedMode = Edaran.Compiler.Interpretation.WorkedMode;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>What a forecast says of a limit is what trying every choice of modes finds, by the reference review.</summary>
public sealed class LimitForecastTests
{
    private const int Letters = 160;
    private const int MostPeople = 4;
    private const int Completions = 3;

    [Fact]
    public void A_verdict_is_that_of_every_choice_tried()
    {
        var (seen, kinds) = (new List<LimitVerdict>(), new HashSet<AuditKind>());
        foreach (var (letter, rules, seed) in RandomLetters())
        {
            var random = new SplitMix(seed);
            var people = Choosers(letter, rules, OneDay(letter, seed).Select(line => Complete(letter, line, random))).Where(person => person.IsKnown).Take(MostPeople).ToList();
            var outcomes = Try(letter, people);
            foreach (var limit in Alone(Forecast(rules, people)))
            {
                var excesses = outcomes.Select(outcome => outcome[KeyOf(limit)].DefaultIfEmpty(0).Single()).ToList();
                Assert.Equal(
                    excesses.TrueForAll(excess => excess > 0) ? LimitVerdict.Breached : excesses.TrueForAll(excess => excess == 0) ? LimitVerdict.Kept : LimitVerdict.DependsOnChoice,
                    limit.Verdict);
                var expected = limit.Verdict == LimitVerdict.Breached ? excesses.Min() : excesses.Max();
                Assert.Equal(new AuditNumber(expected, expected), limit.Excess);
                seen.Add(limit.Verdict);
                kinds.Add(limit.Kind);
            }

            Assert.Subset(Forecast(rules, people).Select(KeyOf).ToHashSet(), outcomes.SelectMany(outcome => outcome.Select(one => one.Key)).ToHashSet());
        }

        Assert.Equal([LimitVerdict.Kept, LimitVerdict.DependsOnChoice, LimitVerdict.Breached], seen.Distinct().Order());
        Assert.Equal(2, kinds.Count);
        Assert.True(seen.Count > Letters / 2, $"Only {seen.Count} limits.");
    }

    [Fact]
    public void A_verdict_while_facts_are_open_is_that_of_every_completion()
    {
        var seen = new List<LimitVerdict>();
        foreach (var (letter, rules, seed) in RandomLetters())
        {
            var random = new SplitMix(seed);
            var lines = OneDay(letter, seed).Take(MostPeople).ToList();
            var limits = Alone(Forecast(rules, Choosers(letter, rules, lines))).Where(limit => limit.IsPlaced && limit.Verdict != LimitVerdict.Uncertain).ToList();
            for (var completion = 0; completion < Completions && limits.Count > 0; completion++)
            {
                var people = Choosers(letter, rules, lines.Select(line => Complete(letter, line, random)));
                if (people.Count == lines.Count && people.TrueForAll(person => person.IsKnown))
                {
                    seen.AddRange(limits.Select(limit => limit.Verdict));
                    var outcomes = Try(letter, people);
                    Assert.All(limits, limit => Assert.True(
                        IsSo(limit.Verdict, [.. outcomes.Select(outcome => outcome[KeyOf(limit)].Any(excess => excess > 0))]), $"letter {seed}: {KeyOf(limit)} {limit.Verdict}"));
                }
            }
        }

        Assert.Contains(LimitVerdict.Breached, seen);
        Assert.Contains(LimitVerdict.Kept, seen);
    }

    [Fact]
    public void People_may_be_added_together_and_an_entry_belongs_to_its_forecast()
    {
        var letter = RandomRosters.Letter(3);
        var rules = Tables.Build(letter);
        var people = Choosers(letter, rules, OneDay(letter, 3));
        var (one, many) = (new LimitForecast(rules), new LimitForecast(rules));
        foreach (var person in people)
        {
            one.Add(one.Prepare(person.Decision));
            one.Add(one.Prepare(person.Decision));
            many.Add(many.Prepare(person.Decision), 2);
        }

        Assert.NotEmpty(one.Report());
        Assert.Equal(one.Report().Select(limit => (KeyOf(limit), limit.Verdict, limit.Least, limit.Most)), many.Report().Select(limit => (KeyOf(limit), limit.Verdict, limit.Least, limit.Most)));
        Assert.Throws<ArgumentException>(() => one.Add(many.Prepare(people[0].Decision)));
        Assert.Throws<ArgumentException>(() => new LimitForecast(Tables.Build(letter)).Prepare(people[0].Decision));
    }

    private static bool IsSo(LimitVerdict verdict, IReadOnlyCollection<bool> breached) => verdict switch
    {
        LimitVerdict.Breached => breached.All(one => one),
        LimitVerdict.Kept => !breached.Any(one => one),
        _ => breached.Distinct().Count() == 2,
    };

    private static IEnumerable<(Letter Letter, RuleLetter Rules, ulong Seed)> RandomLetters() =>
        Enumerable.Range(1, Letters).Select(seed => (ulong)seed).Select(seed => RandomRosters.Letter(seed) is var letter ? (letter, Tables.Build(letter), seed) : default);

    private static IEnumerable<PersonDay> OneDay(Letter letter, ulong seed) =>
        RandomRosters.Roster(letter, seed).GroupBy(line => line.Day).OrderByDescending(day => day.Count()).First();

    private static IReadOnlyList<LimitOutlook> Forecast(RuleLetter rules, List<Chooser> people)
    {
        var forecast = new LimitForecast(rules);
        people.ForEach(person => forecast.Add(forecast.Prepare(person.Decision)));
        return forecast.Report();
    }

    // A point may limit the same twice; which is which cannot be told by a finding.
    private static IEnumerable<LimitOutlook> Alone(IEnumerable<LimitOutlook> limits) => limits.GroupBy(KeyOf).Where(same => same.Count() == 1).Select(same => same.Single());

    // By how much each limit is missed in each way the people can choose.
    private static List<ILookup<string, int>> Try(Letter letter, List<Chooser> people)
    {
        var review = new GroupReview(letter);
        IEnumerable<ImmutableArray<PersonDay>> ways = [[]];
        foreach (var person in people)
        {
            ways = ways.SelectMany(way => person.Choices.Select(choice => way.Add(person.Line with { Worked = choice }))).ToList();
        }

        return [.. ways.Select(way => review.Review(way).Where(finding => finding.Kind != GroupFindingKind.Eligibility).ToLookup(
            finding => Key(finding.Points[0], finding.Group, finding.IsPlaced, finding.From, finding.Modes.Select(mode => letter.Vocabulary.Modes[mode].Name), finding.Bound == Bound.AtLeast),
            finding => finding.Bound == Bound.AtLeast ? finding.Limit.Low - finding.Count.High : finding.Count.Low - finding.Limit.High))];
    }

    private static string KeyOf(LimitOutlook limit) => Key(limit.Point.Point, limit.Group, limit.IsPlaced, limit.From, limit.Modes.Select(mode => mode.Name), limit.IsFloor);

    private static string Key(string point, string? group, bool isPlaced, DateOnly from, IEnumerable<string> modes, bool isFloor) =>
        $"{point} {group ?? (isPlaced ? "-" : "?")} {from:O} {string.Join(',', modes)} {isFloor}";

    private static List<Chooser> Choosers(Letter letter, RuleLetter rules, IEnumerable<PersonDay> lines)
    {
        var people = new List<Chooser>();
        foreach (var line in lines)
        {
            var facts = DecisionMapping.FactsOf(letter, line.Known);
            foreach (var (fact, label) in line.Labels)
            {
                facts[letter.Vocabulary.Facts[fact].Name] = label;
            }

            if (rules.TryEvaluate(facts, line.Day, out var decision, out _))
            {
                people.Add(new Chooser(line, decision!));
            }
        }

        return people;
    }

    // What is presumed is known, and what is counted follows.
    private static PersonDay Complete(Letter letter, PersonDay line, SplitMix random) => line with
    {
        Known = letter.Vocabulary.Facts
            .Where(fact => line.Known[fact.Index] is null && fact.Derivation is null && fact.Presumed is null && fact.Index != letter.Vocabulary.WorkdayFact)
            .Aggregate(line.Known, (known, fact) => fact.Type switch
            {
                YesNoType => known.With(fact.Index, new FactValue(random.Below(2))),
                ChoiceType choices => known.With(fact.Index, new FactValue(random.Below(choices.Choices.Length))),
                NumberType number => known.With(fact.Index, new FactValue((number.Min ?? 20) + random.Below(20))),
                DateType => known.With(fact.Index, new FactValue(new DateOnly(1970 + random.Below(30), 1, 1).DayNumber)),
                _ => known,
            }),
        Labels = letter.Vocabulary.Facts.Where(fact => fact.Type is LabelType)
            .Aggregate(line.Labels, (labels, fact) => labels.ContainsKey(fact.Index) ? labels : labels.Add(fact.Index, $"seksi {random.Below(3)}")),
    };

    /// <summary>Somebody who chooses.</summary>
    private sealed record Chooser(PersonDay Line, Decision Decision)
    {
        /// <summary>Whether it is known what may be chosen.</summary>
        public bool IsKnown => Decision.Modes.All(mode => mode.Eligible is not null && mode.Status != Runtime.Status.Contradictory);

        /// <summary>What may be chosen; who may choose nothing does not work.</summary>
        public IEnumerable<WorkedMode> Choices => Enumerable.Range(0, Decision.Modes.Count)
            .Where(mode => Decision.Modes[mode].Eligible == true).Select(WorkedMode.In).DefaultIfEmpty(WorkedMode.Absent);
    }
}
