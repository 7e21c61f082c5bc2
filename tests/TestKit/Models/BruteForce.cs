using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>
/// The meaning of a letter by its definition and nothing else: every completion of what is known is tried, one by one. It makes
/// the same records as the reference interpreter, without the explanation. For small letters with few open facts.
/// </summary>
public sealed class BruteForce
{
    private readonly Letter _letter;
    private readonly Completions _completions;

    private BruteForce(Letter letter, KnownFacts known, DateOnly day)
    {
        _letter = letter;
        _completions = new Completions(letter, known, day);
    }

    /// <summary>What a letter says, for facts without input errors.</summary>
    public static Outcome Decide(Letter letter, KnownFacts known, DateOnly day)
    {
        var brute = new BruteForce(letter, known, day);
        var open = brute._completions.All(turnsRecorded: true);
        var unrecorded = brute._completions.All(turnsRecorded: false);
        return new Outcome(
            day,
            Truth(open, one => one.InForce),
            Truth(open, one => one.InScope),
            Truth(open, one => one.Workday),
            [.. letter.Vocabulary.Modes.Select(mode => brute.ModeOf(mode.Index, open, unrecorded))],
            brute.Missing(open, unrecorded),
            brute._completions.Assumed,
            [],
            []);
    }

    /// <summary>The status of each mode that anyone in scope comes to on a day on which the letter is in force.</summary>
    public static IEnumerable<(int Mode, ModeStatus Status)> Statuses(Letter letter, DateOnly day)
    {
        // What is presumed may be given, and be otherwise.
        return letter.Vocabulary.Facts.Where(fact => fact is { Presumed: not null, Type: YesNoType })
            .Aggregate(new[] { KnownFacts.None }.AsEnumerable(), (known, fact) => known.SelectMany(one => new[] { one.With(fact.Index, FactValue.Yes), one.With(fact.Index, FactValue.No) }))
            .Select(known => new Completions(letter, known, day))
            .SelectMany(completions => completions.All(turnsRecorded: true).Meanings.Concat(completions.All(turnsRecorded: false).Meanings))
            .Where(meaning => meaning.InForce && meaning.InScope)
            .SelectMany(meaning => letter.Vocabulary.Modes.Select(mode => (mode.Index, meaning.Status(mode.Index))))
            .Distinct();
    }

    private static bool? Truth(Space space, Func<TotalMeaning, bool> question) =>
        space.Meanings.Select(question).Distinct().ToList() is [var only] ? only : null;

    private ModeOutcome ModeOf(int mode, Space open, Space unrecorded)
    {
        var statuses = unrecorded.Meanings.Select(one => one.Status(mode)).Distinct().ToList();
        var status = statuses is [var only] ? only : ModeStatus.Unknown;
        var eligible = Truth(open, one => one.Eligible(mode));
        var certain = _letter.Norms.Where(norm => Truth(unrecorded, one => one.Carries(norm, mode)) == true).ToList();
        var possible = _letter.Norms.Where(norm => Truth(unrecorded, one => one.Carries(norm, mode)) != false).ToList();
        var carrying = status != ModeStatus.Unknown && certain.Count > 0 ? certain : possible;
        var discretions = status == ModeStatus.Discretionary
            ? carrying.Select(norm => norm.Effect).OfType<DiscretionEffect>().ToList()
            : [];
        return new ModeOutcome(
            mode,
            status,
            eligible,
            [.. carrying.Select(norm => norm.Point)],
            carrying.Count > 0 && carrying == possible,
            [.. _letter.Norms.Where(norm => Truth(unrecorded, one => one.IsSetAside(norm, mode)) == true).Select(norm => norm.Point)],
            status is ModeStatus.Conditional or ModeStatus.Discretionary ? Conditions(carrying, open) : [],
            [.. Duties(mode, open, eligible)],
            [.. Rights(mode, open, eligible)],
            [.. discretions.Select(one => one.Official).Distinct()],
            [.. discretions.SelectMany(one => one.Factors).Distinct()])
        {
            Sanctions = [.. Sanctions(mode, open, eligible)],
        };
    }

    private static ImmutableArray<ConditionOutcome> Conditions(List<Norm> carrying, Space open) =>
        [.. carrying
            .SelectMany(norm => TotalMeaning.Own(norm))
            .Select(one => new ConditionOutcome(one.Text, Truth(open, situation => situation.Holds(one.Condition))))
            .Distinct()];

    // A mode that may not be used shows nothing, but for what names a day without work on such a day.
    private static bool IsListed(Norm norm, Space open, bool? eligible) =>
        eligible != false || (norm.HoldsOnFreeDays && open.Meanings.All(one => !one.Workday));

    private IEnumerable<DutyOutcome> Duties(int mode, Space open, bool? eligible)
    {
        foreach (var norm in _letter.Norms)
        {
            if (norm.Effect is ActEffect effect && IsListed(norm, open, eligible) && Truth(open, one => one.StandsFor(norm, mode)) is var stands && stands != false)
            {
                foreach (var act in effect.Acts)
                {
                    yield return new DutyOutcome(act.Act, act.Text, effect.Holder, norm.Point, effect.Modality, stands == true);
                }
            }
        }
    }

    private IEnumerable<RightOutcome> Rights(int mode, Space open, bool? eligible)
    {
        foreach (var norm in _letter.Norms)
        {
            if (norm.Effect is RightEffect effect && IsListed(norm, open, eligible) && Truth(open, one => one.StandsFor(norm, mode)) is var stands && stands != false)
            {
                foreach (var right in effect.Rights)
                {
                    yield return new RightOutcome(right, norm.Point, stands == true);
                }
            }
        }
    }

    private IEnumerable<SanctionOutcome> Sanctions(int mode, Space open, bool? eligible)
    {
        foreach (var norm in _letter.Norms)
        {
            if (norm.Effect is SanctionEffect effect && IsListed(norm, open, eligible) && Truth(open, one => one.StandsFor(norm, mode)) is var stands && stands != false)
            {
                yield return SanctionOutcome.Of(effect, norm.Point, stands == true);
            }
        }
    }

    private ImmutableArray<int> Missing(Space open, Space unrecorded)
    {
        var modes = _letter.Vocabulary.Modes.Select(mode => mode.Index).ToList();
        var missing = open.OpenFacts.Where(fact =>
            open.Changes(fact, one => one.InForce)
            || open.Changes(fact, one => one.InScope)
            || open.Changes(fact, one => one.Workday)
            || modes.Any(mode => unrecorded.Changes(fact, one => one.Status(mode)) || open.Changes(fact, one => one.Eligible(mode))));
        return [.. missing.OrderByDescending(fact => Share(fact, modes)).ThenBy(fact => fact)];
    }

    private decimal Share(int fact, List<int> modes)
    {
        var values = _completions.ClassesOf(fact);
        return (decimal)values.Count(value => Settles(fact, value, modes)) / values.Length;
    }

    private bool Settles(int fact, long value, List<int> modes)
    {
        var open = _completions.With(fact, value).All(turnsRecorded: true);
        var unrecorded = _completions.With(fact, value).All(turnsRecorded: false);
        return modes.All(mode =>
            unrecorded.Meanings.Select(one => one.Status(mode)).Distinct().Count() == 1
            && Truth(open, one => one.Eligible(mode)) is not null);
    }
}
