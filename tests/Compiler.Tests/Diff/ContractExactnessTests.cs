using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Diff.Contracts;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Analysis;
using Edaran.Compiler.Text;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>
/// Verdicts on contracts, held against the definition: a sentence is broken exactly where trying everyone on a day of every class finds somebody
/// whom the change treats otherwise than it promises.
/// </summary>
public sealed class ContractExactnessTests
{
    private const int ChangesEach = 8;
    private const int PromisesEach = 8;
    private const int MostCases = 1_000;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_sentence_is_broken_exactly_where_somebody_breaks_it(int block)
    {
        var states = new List<PromiseState>();
        for (var (seed, tried) = ((ulong)block * 1_000, 0); tried < ChangesEach; seed++)
        {
            var random = new SplitMix(seed);
            var old = WithWhole(RandomLetters.Make(seed));
            var @new = LetterVersions.Changed(old, seed, changes: 2);
            var contract = Contract(old, random);
            var diagrams = new LetterDiagrams(Together(old, @new, contract));
            if (AllPeople.Count(diagrams) > MostCases)
            {
                continue;
            }

            tried++;
            var people = AllPeople.Of(diagrams).Select(one => (Before: new Told(old, one), After: new Told(@new, one))).ToList();
            foreach (var verdict in ContractReview.Of(old, @new, contract))
            {
                var isBroken = people.Exists(one => one.Before.Meaning.Holds(verdict.Promise.Cases) && Breaks(verdict.Promise.Assurance, one.Before, one.After));
                Assert.True(
                    verdict.State == (isBroken ? PromiseState.Broken : PromiseState.Kept),
                    $"letter {seed}, {verdict.Promise.Assurance}, {verdict.Promise.Cases}: {verdict.State}");
                Assert.Equal(isBroken, verdict.Breaches.Length > 0);
                states.Add(verdict.State);
            }
        }

        Assert.True(states.Count(state => state == PromiseState.Broken) > states.Count / 10);
        Assert.True(states.Count(state => state == PromiseState.Kept) > states.Count / 10);
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_letter_keeps_every_promise_to_itself(int block)
    {
        for (var seed = (ulong)block * 1_000; seed < ((ulong)block * 1_000) + 20; seed++)
        {
            var letter = WithWhole(RandomLetters.Make(seed));
            Assert.All(ContractReview.Of(letter, letter, Contract(letter, new SplitMix(seed))), verdict => Assert.Equal(PromiseState.Kept, verdict.State));
        }
    }

    private static bool Breaks(Assurance assurance, Told before, Told after) => assurance switch
    {
        ModeAssurance modes => modes.Modes.Any(mode => before.Meaning.Eligible(mode) != after.Meaning.Eligible(mode) && before.Meaning.Eligible(mode) == modes.IsLoss),
        RightAssurance { IsLoss: true } rights => before.Modes.Any(mode => before.Rights(mode).Except(after.Rights(mode)).Intersect(rights.Rights).Any()),
        RightAssurance rights => before.Modes.Any(mode => after.Rights(mode).Except(before.Rights(mode)).Intersect(rights.Rights).Any()),
        NoNewDuty => before.Modes.Any(mode => after.Meaning.Status(mode) == ModeStatus.Required && before.Meaning.Status(mode) != ModeStatus.Required)
            || before.Modes.Any(mode => after.Duties(mode).Except(before.Duties(mode)).Any()),
        _ => before.Modes.Any(mode => before.Meaning.Status(mode) != after.Meaning.Status(mode) || before.Meaning.Eligible(mode) != after.Meaning.Eligible(mode)
            || !before.Said(mode).SetEquals(after.Said(mode))),
    };

    private static Contract Contract(Letter letter, SplitMix random)
    {
        var source = new SourceText("kontrak", string.Empty);
        return new Contract("uji", source, [], letter.Vocabulary,
        [
            .. Enumerable.Range(0, PromisesEach).Select(index => new Promise(
                $"{index + 1}", string.Empty, new Location(source, default), Cases(letter, random), Assured(letter, random))),
        ]);
    }

    private static Condition Cases(Letter letter, SplitMix random) => random.Below(6) switch
    {
        0 or 1 => Condition.True,
        2 => letter.Scope,
        3 => new NotCondition(random.Pick(letter.Norms).Subject),
        4 => random.Pick(letter.Norms).When,
        _ => random.Pick(letter.Norms).Subject,
    };

    private static Assurance Assured(Letter letter, SplitMix random) => random.Below(7) switch
    {
        0 or 1 => new UnchangedAssurance(),
        2 or 3 => new ModeAssurance(random.Chance(50), [.. letter.Vocabulary.Modes.Select(mode => mode.Index).Where(mode => mode == 1 || random.Chance(40))]),
        4 or 5 => new RightAssurance(random.Chance(50), [random.Below(letter.Vocabulary.Rights.Length)]),
        _ => new NoNewDuty(),
    };

    // A sentence about a mode is about those within it, which random letters do not care for.
    private static Letter WithWhole(Letter letter) => letter with
    {
        Norms = [.. letter.Norms.Select(norm => norm.Modes.IsDefault ? norm : norm with
        {
            Modes = [.. norm.Modes.SelectMany(mode => letter.Vocabulary.Modes[mode].Subtree).Distinct().Order()],
        })],
    };

    // Only what is tested matters: the classes of this letter are those of all three.
    private static Letter Together(Letter old, Letter @new, Contract contract)
    {
        var model = old.Norms[0];
        var asked = contract.Promises.Select(promise => model with { Subject = promise.Cases, Times = Condition.True, When = Condition.True, Exceptions = [], Effect = new RightEffect([]) });
        return old with
        {
            Period = new AnyOf([old.Period, @new.Period]),
            Scope = new AnyOf([old.Scope, @new.Scope]),
            Norms = [.. old.Norms.Concat(@new.Norms).Concat(asked).Select((norm, index) => norm with { Index = index, SetsAside = [] })],
        };
    }

    /// <summary>What a letter tells somebody on a day, written plainly.</summary>
    private sealed class Told(Letter letter, ClassCase person)
    {
        public TotalMeaning Meaning { get; } = new(letter, person.Day, person.Values);

        public IEnumerable<int> Modes => letter.Vocabulary.Modes.Select(mode => mode.Index);

        public IEnumerable<int> Rights(int mode) => Holding(mode).Select(norm => norm.Effect).OfType<RightEffect>().SelectMany(given => given.Rights);

        public IEnumerable<(int, TimedAct, string)> Duties(int mode) =>
            from duty in Holding(mode).Select(norm => norm.Effect).OfType<ActEffect>()
            where duty.Modality == Modality.Require
            from act in duty.Acts
            select (duty.Holder, act with { Text = string.Empty, Windows = [] }, string.Join(' ', act.Windows));

        public HashSet<string> Said(int mode) => [.. Holding(mode).Where(Questions.IsSaying).Select(norm => SharedWords.SayingOf(letter, norm))];

        // Who works in a mode has the points about it, on days that are worked or that they name.
        private IEnumerable<Norm> Holding(int mode) => letter.Norms.Where(norm => Stands(norm, mode) && (norm.HoldsOnFreeDays || Meaning.Workday));

        private bool Stands(Norm norm, int mode) =>
            (norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode))
            && Meaning.IsActive(norm) && Meaning.InScope && (norm.OwnDates ? letter.Enacted is null || person.Day >= letter.Enacted : Meaning.InForce)
            && !letter.Norms.Any(by => by.SetsAside.Contains(norm.Index) && Stands(by, mode));
    }
}
