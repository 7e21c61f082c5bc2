using Edaran.Cli.Audit;
using Edaran.Cli.Decisions;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>The words of a simulation.</summary>
internal static class SimulationWords
{
    /// <summary>How a limit can come out, as a heading.</summary>
    public static string Verdict(LimitVerdict verdict, Session session) => verdict switch
    {
        LimitVerdict.Breached => session.Text("pasti dilanggar", "certainly breached"),
        LimitVerdict.DependsOnChoice => session.Text("tergantung pilihan", "depends on choices"),
        LimitVerdict.Uncertain => session.Text("belum pasti", "not certain"),
        _ => session.Text("pasti dipenuhi", "certainly kept"),
    };

    /// <summary>The same as a code for scripts.</summary>
    public static string Code(LimitVerdict verdict) => verdict switch
    {
        LimitVerdict.Breached => "breached",
        LimitVerdict.DependsOnChoice => "depends on choice",
        LimitVerdict.Uncertain => "uncertain",
        _ => "kept",
    };

    /// <summary>What a way to come out means, in a sentence.</summary>
    public static string Meaning(LimitVerdict verdict, Session session) => verdict switch
    {
        LimitVerdict.Breached => session.Text("Pasti dilanggar, apa pun yang dipilih orang", "Certainly breached, whatever people choose"),
        LimitVerdict.DependsOnChoice => session.Text(
            "Tergantung pilihan: dilanggar bila semua yang boleh memilih ke satu arah", "Depends on choices: breached if all who may choose choose one way"),
        LimitVerdict.Uncertain => session.Text("Belum pasti, karena ada fakta yang belum diketahui", "Not certain, as facts are not known"),
        _ => session.Text("Pasti dipenuhi, apa pun yang dipilih orang", "Certainly kept, whatever people choose"),
    };

    /// <summary>From how few to how many: <c>2–12</c>, or one number.</summary>
    public static string Range(long least, long most, Session session) => least == most
        ? Words.Number(least, session)
        : $"{Words.Number(least, session)}–{Words.Number(most, session)}";

    /// <summary>The name of a unit; the roster may name none.</summary>
    public static string Unit(string unit, Session session) => unit.Length > 0 ? unit : session.Text("(tidak disebut)", "(not named)");

    /// <summary>What the drafts are held against.</summary>
    public static string Base(SimulationReport report, Session session) => report.Base is { } other
        ? session.Text($"{other.Name} (surat edaran {other.Rules.Number})", $"{other.Name} (letter {other.Rules.Number})")
        : session.Text("pola biasa, tanpa surat", "the normal pattern, without a letter");

    /// <summary>A draft: its name, its letter's number, and the title.</summary>
    public static string Letter(Draft draft, Session session)
    {
        var title = draft.Rules.Title.Length == 0 ? "" : $", {draft.Rules.Title}";
        return session.Text($"surat edaran {draft.Rules.Number}{title}", $"letter {draft.Rules.Number}{title}");
    }

    /// <summary>The days, and how many there are where they are several.</summary>
    public static string Days(IReadOnlyList<DateOnly> days, Session session) => days.Count == 1
        ? Words.Day(days[0], session)
        : session.Text($"{Words.Days(days, session)} ({days.Count} hari)", $"{Words.Days(days, session)} ({days.Count} days)");

    /// <summary>From the first to the last of a period.</summary>
    public static string Period(IReadOnlyList<DateOnly> days, Session session) => days.Count == 1
        ? Words.Day(days[0], session)
        : session.Text(
            $"{Words.Days([days[0]], session)} sampai dengan {Words.Days([days[^1]], session)} ({days.Count} hari)",
            $"{Words.Days([days[0]], session)} to {Words.Days([days[^1]], session)} ({days.Count} days)");

    /// <summary>The days of a limit.</summary>
    public static string Days(LimitLine line, Session session) => line.Limit.From == line.Limit.To
        ? Days(line.Days, session)
        : session.Text(
            $"{Words.Days([line.Limit.From], session)} sampai dengan {Words.Days([line.Limit.To], session)}",
            $"{Words.Days([line.Limit.From], session)} to {Words.Days([line.Limit.To], session)}");

    /// <summary>A limit with how many there can be, how many may or must, and by how many it is missed.</summary>
    public static string Numbers(LimitLine line, Session session)
    {
        var limit = line.Limit;
        if (line.IsWholeRotation)
        {
            var rotation = limit.Point.Rotation!;
            var shares = string.Join(':', rotation.Percents);
            return session.Text(
                $"giliran {shares} belum dapat dinilai, {limit.Size.High} orang", $"rotation {shares} cannot be judged yet, {limit.Size.High} people");
        }

        var modes = string.Join(session.Text(" atau ", " or "), limit.Modes.Select(mode => mode.Name));
        var (count, size) = (Range(limit.Least.Low, limit.Most.High, session), Range(limit.Size.Low, limit.Size.High, session));
        var of = limit.From == limit.To
            ? session.Text($"{count} dari {size} orang {modes}", $"{count} of {size} people {modes}")
            : session.Text($"{count} dari {size} hari kerja orang {modes}", $"{count} of {size} days worked {modes}");
        var rounding = limit.RoundingAssumed ? AuditWords.Assumption(limit.Rounding, limit.IsFloor, session) : "";
        return $"{of}, {AuditWords.Bound(limit.IsFloor)} {Range(limit.Limit.Low, limit.Limit.High, session)}{rounding}{Excess(limit, session)}";
    }

    private static string Excess(LimitOutlook limit, Session session)
    {
        var by = Range(limit.Excess.Low, limit.Excess.High, session);
        return limit.Verdict switch
        {
            LimitVerdict.Breached => limit.IsFloor
                ? session.Text($": pasti kurang {by}", $": certainly {by} too few")
                : session.Text($": pasti lebih {by}", $": certainly {by} too many"),
            LimitVerdict.DependsOnChoice => limit.IsFloor
                ? session.Text($": kurang {by} bila semua yang boleh memilih moda lain", $": {by} too few if all who may choose another mode")
                : session.Text($": lebih {by} bila semua yang boleh memakainya", $": {by} too many if all who may use it"),
            LimitVerdict.Uncertain => limit.IsFloor
                ? session.Text($": mungkin kurang sampai {limit.Excess.High}", $": perhaps up to {limit.Excess.High} too few")
                : session.Text($": mungkin lebih sampai {limit.Excess.High}", $": perhaps up to {limit.Excess.High} too many"),
            _ => "",
        };
    }
}
