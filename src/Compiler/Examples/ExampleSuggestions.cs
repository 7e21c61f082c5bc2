using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// Suggests few examples that show what the examples of a letter leave out. What they expect is what the letter says: the drafter
/// confirms that it is what was meant.
/// </summary>
public sealed class ExampleSuggestions
{
    private const int NearTried = 12;
    private const int CandidatesATarget = 2;

    // Completions of what an example leaves open: more take long to try.
    private const long MostOpen = 256;

    private readonly Letter _letter;
    private readonly LetterIndex _index;
    private readonly Interpreter _interpreter;
    private readonly ImmutableArray<Trial> _near;

    private ExampleSuggestions(Letter letter)
    {
        (_letter, _index, _interpreter) = (letter, new LetterIndex(letter), new Interpreter(letter));
        var tried = letter.Examples.SelectMany(example => example.Days.Select(day => new Trial(letter, _interpreter.Decide, KnownFacts.Of(example.Given), day)));
        _near =
        [
            .. tried.Where(trial => trial.Outcome.Errors.IsEmpty).DistinctBy(trial => trial.Standing).Take(NearTried),
            OrdinaryCase.Of(letter, _interpreter),
        ];
    }

    /// <summary>Examples for what is missing; empty when nothing is.</summary>
    /// <param name="letter">A letter whose examples all pass.</param>
    /// <param name="coverage">What its examples leave out.</param>
    /// <param name="score">Which changes they do not notice.</param>
    public static ImmutableArray<SuggestedExample> For(Letter letter, ExampleCoverage coverage, MutationScore score) => SuggestedExample.Of(letter, new ExampleSuggestions(letter).Choose(
    [
        .. coverage.Reachable.Select(goal => new CoverageTarget(letter, goal)),
        .. score.Differences.Select(pair => new MutantTarget(letter, pair.Mutant, pair.Difference)),
    ]));

    /// <summary>Examples in which some points stand; empty where nobody comes to them, or where it takes too long to tell.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="norms">The points.</param>
    /// <param name="cancelled">Set when nobody waits for them any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for them any more.</exception>
    public static ImmutableArray<SuggestedExample> For(Letter letter, IEnumerable<Norm> norms, CancellationToken cancelled)
    {
        var diagrams = new LetterDiagrams(letter, cancelled);
        var reachable = norms.Select(norm => ReachableGoal.Of(new PointGoal(norm), diagrams)).Where(goal => goal.IsReachable);
        return SuggestedExample.Of(letter, new ExampleSuggestions(letter).Choose([.. reachable.Select(goal => new CoverageTarget(letter, goal))]));
    }

    private ImmutableArray<Example> Choose(List<SuggestionTarget> targets)
    {
        var chosen = ImmutableArray.CreateBuilder<Example>();
        var names = _letter.Examples.Select(example => example.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (targets.Count > 0)
        {
            var first = targets[0];
            var best = first.Candidates(_near).Select(example => new Candidate(this, example))
                .Where(candidate => candidate.Shown(first) is not null)
                .Take(CandidatesATarget)
                .MaxBy(candidate => candidate.Showing(targets).Count());
            if (best is not null)
            {
                var finished = Finish(best, [.. best.Showing(targets)], names);
                chosen.Add(finished);
                targets.RemoveAll(target => best.Shown(target) is not null || IsShown(finished, target));
            }
            else
            {
                targets.RemoveAt(0);
            }
        }

        return chosen.ToImmutable();
    }

    // With fewer facts, and by what it expects for others, it may show more than it was made for.
    private bool IsShown(Example finished, SuggestionTarget target) => target.Shown(
        finished, new Trial(_letter, _interpreter.Decide, KnownFacts.Of(finished.Given), finished.Days[0]), finished.Expected) is not null;

    private Example Finish(Candidate candidate, List<SuggestionTarget> shown, HashSet<string> names)
    {
        var least = Leanest(candidate, shown);
        var title = shown.MaxBy(target => target.Telling)!.Name(least.Example);
        var name = title;
        for (var number = 2; !names.Add(name); number++)
        {
            name = $"{title}, {number}";
        }

        var needed = shown.Select(target => least.Shown(target)!).ToHashSet(ReferenceEqualityComparer.Instance);
        return least.Example with { Name = name, Expected = [.. least.Answers.Where(needed.Contains)] };
    }

    /// <summary>The same without the facts that change nothing.</summary>
    private Candidate Leanest(Candidate candidate, List<SuggestionTarget> shown)
    {
        var classes = _letter.Vocabulary.Facts.Where(fact => _index.Uses(fact) && !IsGiven(candidate.Example, fact.Index))
            .Aggregate(1L, (product, fact) => Math.Min(MostOpen, product) * ClassesOf(fact));
        foreach (var given in candidate.Example.Given)
        {
            var wider = classes * ClassesOf(_letter.Vocabulary.Facts[given.Fact]);
            if (wider > MostOpen)
            {
                continue;
            }

            var less = new Candidate(this, candidate.Example with { Given = candidate.Example.Given.Remove(given) });
            var isSettling = given.Fact != _letter.Vocabulary.WorkdayFact && !less.SaysAsMuchAs(candidate);
            if (!isSettling && shown.TrueForAll(target => less.Shown(target) is not null))
            {
                (candidate, classes) = (less, wider);
            }
        }

        return candidate;
    }

    private long ClassesOf(Fact fact) => fact.Derivation is null ? Math.Max(1, Classes.Of(fact, _index.TestsOf(fact.Index)).Length) : 1;

    private static bool IsGiven(Example example, int fact) => example.Given.Any(given => given.Fact == fact);

    /// <summary>An example that may be suggested, with what it shows, asked once.</summary>
    private sealed class Candidate(ExampleSuggestions owner, Example example)
    {
        private readonly Dictionary<SuggestionTarget, Expectation?> _shown = [];
        private readonly Trial _trial = new(owner._letter, owner._interpreter.Decide, KnownFacts.Of(example.Given), example.Days[0]);
        private readonly Lazy<ImmutableArray<Expectation>> _answers = new(() => LetterAnswers.Of(owner._letter, example, owner._interpreter));

        public Example Example => example;

        public ImmutableArray<Expectation> Answers => _answers.Value;

        public IEnumerable<SuggestionTarget> Showing(IEnumerable<SuggestionTarget> targets) => targets.Where(target => Shown(target) is not null);

        public Expectation? Shown(SuggestionTarget target)
        {
            if (!_shown.TryGetValue(target, out var shown))
            {
                _shown[target] = shown = Answers.IsEmpty ? null : target.Shown(example, _trial, Answers);
            }

            return shown;
        }

        // A fact less must not leave open what was settled.
        public bool SaysAsMuchAs(Candidate other) => Texts().SequenceEqual(other.Texts(), StringComparer.Ordinal);

        private IEnumerable<string> Texts() => Answers.Where(answer => answer is ExpectStatus or ExpectEligible).Select(answer => ExpectationText.Of(owner._letter, answer));
    }
}
