using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>Writes what an example expects in the words an example uses: <c>WFA dilarang menurut angka 1</c>.</summary>
public static class ExpectationText
{
    /// <summary>Who must bear a duty, with a blank behind, or nothing where the example does not say.</summary>
    public static string Holder(Letter letter, ExpectDuty duty) =>
        duty.Holder is { } holder ? $"{(holder < 0 ? "pegawai" : letter.Vocabulary.Officials[holder].Name)} " : string.Empty;

    /// <summary>The words of an expectation.</summary>
    public static string Of(Letter letter, Expectation expectation)
    {
        var words = letter.Vocabulary;
        var text = expectation switch
        {
            ExpectStatus status => $"{words.Modes[status.Mode].Name} {status.Status.Text()}",
            ExpectEligible eligible => Eligible(words.Modes[eligible.Mode], eligible.Eligible),
            ExpectDuty duty => $"{Holder(letter, duty)}{Certainty(duty.Due)}{Modal(duty.Modality)} {words.Acts[duty.Act].Name}",
            ExpectRight right => $"{Certainty(right.Held)}berhak atas {words.Rights[right.Right].Name}",
            ExpectSanction sanction => $"{Certainty(sanction.Held)}dikenai {sanction.Sanction}",
            ExpectNotInForce => "tidak berlaku",
            ExpectOutOfScope => "di luar ruang lingkup",
            ExpectFreeDay => "bukan hari kerja",
            ExpectMissing missing => Missing(letter, missing.Facts),
            ExpectLimit limit => Limit(words.Modes[limit.Mode], limit.Bound, limit.People),
            ExpectClock clock => $"{(clock.IsLeaving ? "pulang" : "masuk paling lambat")} pukul {ValueText.Clock(clock.Time)}",
            ExpectLate late => ActText(letter, late.Act) + Late(late.Minutes, late.Days),
            ExpectDutyState duty => ActText(letter, duty.Act) + duty.State.Text(),
            ExpectHours { Window: { } window } => $"jam kerja pukul {ValueText.Window(window)}",
            ExpectHours hours => $"jam kerja {hours.State.Text()}",
            ExpectSum sum => $"jumlah jam kerja {ValueText.Hours(sum.Minutes)}{(sum.IsWeek ? " seminggu" : string.Empty)}",
            _ => string.Empty,
        };
        return text + According(expectation.Points);
    }

    /// <summary>Nothing for what holds, else <c>tidak </c> or <c>belum pasti </c>.</summary>
    public static string Certainty(bool? holds) => holds switch { true => string.Empty, false => "tidak ", _ => "belum pasti " };

    /// <summary><c>wajib</c>, <c>dapat</c> or <c>dilarang</c>.</summary>
    public static string Modal(Modality modality) =>
        modality switch { Modality.Require => "wajib", Modality.Permit => "dapat", _ => "dilarang" };

    /// <summary><c>WFO boleh</c>, <c>WFO tidak boleh</c>, <c>WFO belum pasti</c>.</summary>
    public static string Eligible(Mode mode, bool? eligible) =>
        $"{mode.Name} {eligible switch { true => "boleh", false => "tidak boleh", _ => "belum pasti" }}";

    /// <summary><c>perlu fakta A; B</c>, in the order given.</summary>
    public static string Missing(Letter letter, ImmutableArray<int> facts) =>
        "perlu fakta " + Series(facts.Select(fact => letter.Vocabulary.Facts[fact].Name));

    /// <summary><c>WFH paling banyak 6 orang</c>.</summary>
    public static string Limit(Mode mode, Bound bound, int people) =>
        $"{mode.Name} {(bound == Bound.AtMost ? "paling banyak" : "paling sedikit")} {people} orang";

    /// <summary>The name of an act and a blank; empty for coming to work.</summary>
    public static string ActText(Letter letter, int act) => act < 0 ? string.Empty : letter.Vocabulary.Acts[act].Name + " ";

    /// <summary><c>terlambat 10 menit</c>, <c>terlambat 1 hari</c>, <c>tidak terlambat</c>.</summary>
    public static string Late(int minutes, int days) =>
        days > 0 ? $"terlambat {days} hari" : minutes > 0 ? $"terlambat {minutes} menit" : "tidak terlambat";

    /// <summary><c> menurut angka 1 dan angka 3 huruf a</c> with a space before, or nothing.</summary>
    public static string According(ImmutableArray<string> points) =>
        points.IsDefaultOrEmpty ? string.Empty : " menurut " + Series(points.Select(point => $"angka {point}"));

    private static string Series(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 3 ? string.Join(" dan ", all) : $"{string.Join(", ", all[..^1])}, dan {all[^1]}";
    }
}
