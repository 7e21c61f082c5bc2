using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff.Contracts;

/// <summary>Holds the change from one version of a letter to another against a contract: exactly, for everyone on every day.</summary>
public sealed class ContractReview
{
    private static readonly string TooInvolved = Localized.Both(
        "surat ini terlalu rumit untuk diputuskan", "the letter is too involved to decide it");

    private static readonly string NeedsRoster = Localized.Both(
        "perlu daftar pegawai: tambahkan --input dan --date", "it needs a roster: add --input and --date");

    private static readonly string OtherCalendar = Localized.Both(
        "kalender kedua versi berbeda, sehingga hari kerjanya tidak sama", "the calendars of the two versions differ in their working days");

    private readonly SharedContract _shared;
    private readonly BreachFilter _filter;
    private readonly ImmutableArray<ChangedAnswers> _changes;

    private ContractReview(SharedContract shared)
    {
        _shared = shared;
        _filter = new BreachFilter(shared);
        _changes = shared.Versions.Difference == Mdd.Exceeded ? [] : [.. Questions.Of(shared.Versions).Select(question => new ChangedAnswers(shared.Versions, question))];
    }

    /// <summary>The verdict on each sentence, in order. Sentences about a roster are not checked here.</summary>
    /// <param name="old">The old version: a letter without errors.</param>
    /// <param name="new">The new version.</param>
    /// <param name="contract">The contract.</param>
    public static ImmutableArray<PromiseVerdict> Of(Letter old, Letter @new, Contract contract)
    {
        var (shared, clashes) = SharedContract.Of(old, @new, contract);
        if (shared is null)
        {
            var reason = Localized.Both(
                $"kata ini berarti lain dalam kedua versi atau dalam kontrak: {string.Join(", ", clashes)}",
                $"these words mean something else in the two versions or in the contract: {string.Join(", ", clashes)}");
            return [.. contract.Promises.Select(promise => promise.Assurance is CountAssurance ? NotChecked(promise, NeedsRoster) : NotChecked(promise, reason))];
        }

        var review = new ContractReview(shared);
        var isOtherCalendar = !LetterComparison.AreAlike(old.Calendar, @new.Calendar);
        return [.. contract.Promises.Select((promise, index) => promise.Assurance is CountAssurance
            ? NotChecked(promise, NeedsRoster)
            : review.Judge(promise, index, isOtherCalendar))];
    }

    private static PromiseVerdict NotChecked(Promise promise, string reason) => new(promise, PromiseState.NotChecked, [], reason);

    private PromiseVerdict Judge(Promise promise, int index, bool isOtherCalendar)
    {
        var (breaches, isComplete) = BreachesOf(promise.Assurance, _shared.Cases(index));
        return !breaches.IsEmpty ? new PromiseVerdict(promise, PromiseState.Broken, breaches, string.Empty)
            : !isComplete ? NotChecked(promise, TooInvolved)
            : isOtherCalendar ? NotChecked(promise, OtherCalendar)
            : new PromiseVerdict(promise, PromiseState.Kept, [], string.Empty);
    }

    private (ImmutableArray<MeaningRegion> Breaches, bool IsComplete) BreachesOf(Assurance assurance, int cases)
    {
        var isComplete = _shared.Versions.Difference != Mdd.Exceeded;
        var breaches = ImmutableArray.CreateBuilder<MeaningRegion>();
        foreach (var change in _changes.Where(change => _filter.Concerns(assurance, change.Question)))
        {
            isComplete &= change.IsComplete;
            foreach (var (before, after, region) in change.Regions)
            {
                var root = _shared.Versions.New.Within(LetterDiagrams.QuestionBudget, () => _shared.Versions.Table.All(
                    [region, cases, _filter.Broken(assurance, change.Question, before, after)]));
                isComplete &= root != Mdd.Exceeded;
                if (root is not (Mdd.No or Mdd.Exceeded))
                {
                    breaches.Add(change.Describe(before, after, root));
                }
            }
        }

        return (breaches.ToImmutable(), isComplete);
    }
}
