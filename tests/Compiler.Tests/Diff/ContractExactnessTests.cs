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
            var @new = Edits.Of(old, random);
            var contract = Contract(old, random);
            var diagrams = new LetterDiagrams(Together(old, @new, contract));
            if (AllPeople.Count(diagrams) > MostCases)
            {
                continue;
            }

            tried++;
            var people = AllPeople.Of(diagrams).Select(one => (Before: new TotalMeaning(old, one.Day, one.Values), After: new TotalMeaning(@new, one.Day, one.Values))).ToList();
            foreach (var verdict in ContractReview.Of(old, @new, contract))
            {
                var isBroken = people.Exists(one => one.Before.Holds(verdict.Promise.Cases) && Breaks(verdict.Promise.Assurance, old, one.Before, @new, one.After));
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

    private static bool Breaks(Assurance assurance, Letter old, TotalMeaning before, Letter @new, TotalMeaning after) => assurance switch
    {
        ModeAssurance modes => modes.Modes.Any(mode => before.Eligible(mode) != after.Eligible(mode) && before.Eligible(mode) == modes.IsLoss),
        RightAssurance { IsLoss: true } rights => rights.Rights.Any(right => Ways(old).Any(mode => HasRight(old, before, right, mode) && !HasRight(@new, after, right, mode))),
        RightAssurance rights => rights.Rights.Any(right => Ways(old).Any(mode => !HasRight(old, before, right, mode) && HasRight(@new, after, right, mode))),
        NoNewDuty => old.Vocabulary.Modes.Any(mode => after.Status(mode.Index) == ModeStatus.Required && before.Status(mode.Index) != ModeStatus.Required)
            || Ways(old).Any(mode => Duties(@new, after, mode).Except(Duties(old, before, mode)).Any()),
        _ => old.Vocabulary.Modes.Any(mode => before.Status(mode.Index) != after.Status(mode.Index) || before.Eligible(mode.Index) != after.Eligible(mode.Index))
            || !Said(old, before).SetEquals(Said(@new, after)),
    };

    // Every mode, and none.
    private static IEnumerable<int> Ways(Letter letter) => letter.Vocabulary.Modes.Select(mode => mode.Index).Append(-1);

    private static bool HasRight(Letter letter, TotalMeaning meaning, int right, int mode) =>
        letter.Norms.Any(norm => norm.Effect is RightEffect given && given.Rights.Contains(right) && meaning.StandsFor(norm, mode));

    private static IEnumerable<(int, TimedAct, string)> Duties(Letter letter, TotalMeaning meaning, int mode) =>
        from norm in letter.Norms
        where norm.Effect is ActEffect { Modality: Modality.Require } && meaning.StandsFor(norm, mode)
        let duty = (ActEffect)norm.Effect
        from act in duty.Acts
        select (duty.Holder, act with { Text = string.Empty, Windows = [] }, string.Join(' ', act.Windows));

    private static HashSet<string> Said(Letter letter, TotalMeaning meaning) =>
        [.. letter.Norms.Where(norm => Questions.IsSaying(norm) && meaning.Stands(norm)).Select(norm => SharedWords.SayingOf(letter, norm))];

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
            Scope = new AnyOf([old.Scope, @new.Scope]),
            Norms = [.. old.Norms.Concat(@new.Norms).Concat(asked).Select((norm, index) => norm with { Index = index, SetsAside = [] })],
        };
    }
}
