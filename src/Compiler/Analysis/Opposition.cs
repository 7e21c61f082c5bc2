using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Whether two sentences can contradict each other: leave or duty for a mode against its prohibition, or an act required and forbidden.</summary>
internal static class Opposition
{
    /// <summary>The modes about which they can; empty for an act.</summary>
    public static IEnumerable<int> Modes(Effect one, Effect other, Vocabulary words) =>
        words.Modes.Select(mode => mode.Index).Where(mode =>
            (Grants(one, mode, words) && Prohibits(other, mode, words)) || (Prohibits(one, mode, words) && Grants(other, mode, words)));

    /// <summary>Whether they can.</summary>
    public static bool Is(Effect one, Effect other, Vocabulary words) => (one, other) switch
    {
        (ActEffect a, ActEffect b) => a.Holder == b.Holder
            && (a.Modality == Modality.Prohibit) != (b.Modality == Modality.Prohibit)
            && a.Acts.Any(act => b.Acts.Any(same => same.Act == act.Act)),
        _ => Modes(one, other, words).Any(),
    };

    private static bool Grants(Effect effect, int mode, Vocabulary words) => effect switch
    {
        PlaceEffect { Modality: not Modality.Prohibit } place => place.Modes.Any(named => Contains(words, named, mode)),
        DiscretionEffect discretion => discretion.Modes.Any(named => Contains(words, named, mode)),
        _ => Demanded(effect).Any(named => Contains(words, named, mode)),
    };

    private static bool Prohibits(Effect effect, int mode, Vocabulary words) => effect is PlaceEffect { Modality: Modality.Prohibit } place
        ? place.Modes.Any(named => Contains(words, named, mode))
        : Demanded(effect).Any(named => !Contains(words, named, mode));

    private static IEnumerable<int> Demanded(Effect effect) => effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => place.Modes,
        OrderEffect order => [order.Mode],
        SplitEffect split => split.Shares.Select(share => share.Mode),
        _ => [],
    };

    private static bool Contains(Vocabulary words, int outer, int inner) => words.Modes[outer].Subtree.Contains(inner);
}
