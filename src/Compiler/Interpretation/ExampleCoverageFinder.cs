using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// Finds what no example reaches. Which statuses are reachable at all takes an analysis; here a status is looked for when some
/// norm taken alone can give it.
/// </summary>
internal static class ExampleCoverageFinder
{
    /// <summary>What none of some outcomes reaches.</summary>
    public static ExampleCoverage Find(Letter letter, IReadOnlyCollection<Outcome> outcomes)
    {
        var stood = outcomes.SelectMany(outcome => outcome.Fired).Where(fired => fired.Certain).Select(fired => fired.Norm).ToHashSet();
        var shown = outcomes.SelectMany(outcome => outcome.Modes).Select(mode => new UnshownStatus(mode.Mode, mode.Status)).ToHashSet();
        return new ExampleCoverage(
            [.. letter.Norms.Where(norm => !stood.Contains(norm.Index))],
            [.. letter.Vocabulary.Modes
                .SelectMany(mode => letter.Norms.SelectMany(norm => StatusesOf(letter, norm, mode)).Distinct().Order()
                    .Select(status => new UnshownStatus(mode.Index, status)))
                .Where(status => !shown.Contains(status))]);
    }

    private static IEnumerable<ModeStatus> StatusesOf(Letter letter, Norm norm, Mode mode) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => place.Modes.Select(required => ByRequiring(letter, required, mode)),
        PlaceEffect place when !place.Modes.Any(named => Contains(letter, named, mode)) => [],
        PlaceEffect { Modality: Modality.Prohibit } => [ModeStatus.Prohibited],
        PlaceEffect place => [place.Preconditions.IsEmpty ? ModeStatus.Permitted : ModeStatus.Conditional],
        DiscretionEffect discretion when discretion.Modes.Any(named => Contains(letter, named, mode)) => [ModeStatus.Discretionary],
        OrderEffect order => [ByRequiring(letter, order.Mode, mode)],
        SplitEffect split => split.Shares.Select(share => ByRequiring(letter, share.Mode, mode))
            .Concat(split.Shares.Any(share => share.Mode == mode.Index) ? [ModeStatus.Discretionary] : []),
        _ => [],
    };

    private static ModeStatus ByRequiring(Letter letter, int required, Mode mode) =>
        required == mode.Index ? ModeStatus.Required
        : Contains(letter, required, mode) ? ModeStatus.Permitted
        : ModeStatus.Prohibited;

    private static bool Contains(Letter letter, int outer, Mode inner) => letter.Vocabulary.Modes[outer].Subtree.Contains(inner.Index);
}
