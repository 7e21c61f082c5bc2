using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes what is said of acts and rights: which, by whom, to whom, how often, when.</summary>
internal sealed class ActSayings(SplitMix random, Lexicon lexicon, TimePhrases times)
{
    private static readonly string[] Counts = ["satu", "dua", "tiga"];

    /// <summary>Acts required, forbidden or left free.</summary>
    /// <param name="holder">Index of the office that bears them, or -1.</param>
    public Saying Acts(int holder)
    {
        var modality = random.OneOf(Modality.Require, Modality.Require, Modality.Permit, Modality.Prohibit);
        var (text, acts) = Objects();
        return new Saying($"{modality switch { Modality.Require => "wajib", Modality.Permit => "dapat", _ => "dilarang" }} {text}", new ActEffect(modality, holder, acts));
    }

    /// <summary>Acts with their timing, without the modal.</summary>
    public (string Text, ImmutableArray<TimedAct> Acts) Objects()
    {
        var acts = random.Some(lexicon.Acts, 1, 2);
        string[] names = [.. acts.Select(act => random.Chance(10) ? act.Name.ToUpperInvariant() : act.Name)];
        var (timing, timed) = Timing();
        return (WrittenText.Series(names, "dan") + timing, [.. acts.Select((act, at) => timed with { Act = act.Index, Text = names[at] + timing })]);
    }

    /// <summary>Rights.</summary>
    public Saying Rights()
    {
        var rights = random.Some(lexicon.Rights, 1, 2);
        var modal = random.OneOf("berhak atas", "tetap berhak atas", "tetap diberikan");
        return new Saying($"{modal} {WrittenText.Series([.. rights.Select(right => lexicon.Spell(right.Name))], "dan")}", new RightEffect([.. rights.Select(right => right.Index).Order()]));
    }

    private (string Text, TimedAct Act) Timing()
    {
        var act = new TimedAct(0, string.Empty, null, null, [], null, null, null, false);
        var text = string.Empty;
        if (random.Chance(20))
        {
            var to = random.OneOf("Sekretaris Daerah", "atasan langsung");
            (text, act) = ($" kepada {to}", act with { Recipient = to });
        }

        return random.Below(8) switch
        {
            0 => Deadline(text, act),
            1 => At(text, act),
            2 => Within(text, act),
            3 => (text + " pada hari yang sama", act with { SameDay = true }),
            < 6 => Windows(text, act),
            _ => (text, act),
        };
    }

    private (string, TimedAct) Deadline(string text, TimedAct act)
    {
        var day = times.Day();
        return ($"{text} paling lambat {random.OneOf(string.Empty, "tanggal ")}{ValueText.Date(day)}", act with { Deadline = day });
    }

    private (string, TimedAct) At(string text, TimedAct act)
    {
        var time = Clock();
        return ($"{text} paling lambat pukul {ValueText.Clock(time)}", act with { DueTime = time });
    }

    private (string, TimedAct) Within(string text, TimedAct act)
    {
        var (count, isHours) = (1 + random.Below(20), random.Chance(50));
        return ($"{text} dalam waktu {count.ToString(CultureInfo.InvariantCulture)} {(isHours ? "jam" : "menit")}", act with { WithinMinutes = isHours ? count * 60 : count });
    }

    // The zone behind the last window is that of all.
    private (string, TimedAct) Windows(string text, TimedAct act)
    {
        var (count, zone) = (1 + random.Below(2), random.OneOf(null, "WIB", "WITA"));
        var windows = Enumerable.Range(0, count).Select(_ => new TimeWindow(Clock(), Clock(), zone)).ToImmutableArray();
        var said = random.Chance(50);
        var lead = said ? $" {Counts[count - 1]} kali:" : " pada";
        var words = string.Join(" dan ", windows.Select(window => $"pukul {ValueText.Clock(window.From)}{random.OneOf("–", " sampai dengan ", " s.d. ")}{ValueText.Clock(window.To)}"));
        return ($"{text}{lead} {words}{(zone is null ? string.Empty : $" {zone}")}", act with { Count = said ? count : null, Windows = windows });
    }

    private TimeOnly Clock() => new(random.Below(24), random.Below(4) * 15);
}
