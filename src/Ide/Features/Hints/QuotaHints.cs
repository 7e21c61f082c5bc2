using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Hints;

/// <summary>What a limit leaves to the language: how a fraction of a person is rounded, and who is counted together.</summary>
internal static class QuotaHints
{
    private const int All = 10_000;
    private const int Usual = 25;

    /// <summary>The hint behind a limit; null where it leaves nothing open.</summary>
    public static InlayHint? Of(WrittenQuota written, SourceText source, MessageLanguage language)
    {
        var shares = written.Quota.Rounding == Rounding.Unstated ? written.Quota.Limits.Where(limit => limit.Percent is > 0 and < All).ToList() : [];
        (string Label, string Tooltip)[] open =
        [
            .. shares.Select(share => OfRounding(share, shares.Count > 1, language)),
            .. written.Quota.Group < 0
                ? [(language.Say("dihitung bersama", "counted together"), language.Say(
                    "Tanpa \"pada setiap …\", semua orang dalam ruang lingkup surat adalah satu kelompok.", "Without \"pada setiap …\", everyone in the letter's scope is one group."))]
                : Array.Empty<(string, string)>(),
        ];
        var end = written.Span.Start + source.Slice(written.Span).TrimEnd().Length;
        return open.Length == 0 ? null : new InlayHint(end, string.Join(", ", open.Select(one => one.Label)), string.Join("\n\n", open.Select(one => one.Tooltip)));
    }

    private static (string Label, string Tooltip) OfRounding(Limit share, bool isOneOfSeveral, MessageLanguage language)
    {
        var (bound, direction) = share.Bound == Bound.AtMost
            ? (language.Say("paling banyak", "at most"), language.Say("ke bawah", "down"))
            : (language.Say("paling sedikit", "at least"), language.Say("ke atas", "up"));
        var size = Enumerable.Range(Usual, All).First(people => share.For(people, Rounding.Unstated).Assumed);
        var people = share.For(size, Rounding.Unstated).People;
        return (
            language.Say("dibulatkan ", "rounded ") + direction + (isOneOfSeveral ? $" ({bound})" : string.Empty),
            language.Say(
                $"Surat tidak menyebut pembulatan: dipakai bacaan yang lebih ketat, {direction}. Dari {size} orang: {bound} {people} orang.",
                $"The letter states no rounding: the stricter reading is used, {direction}. Of {size} people: {bound} {people}."));
    }
}
