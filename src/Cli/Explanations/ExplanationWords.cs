using Edaran.Cli.Decisions;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>The sentences of an explanation.</summary>
internal static class ExplanationWords
{
    /// <summary>The answer in one sentence.</summary>
    public static string Answer(Explained explained, Session session)
    {
        var (mode, day) = (Named(explained.Mode!.Mode), Words.Day(explained.Decision.Date, session));
        return explained.Mode.Eligible switch
        {
            true => session.Text($"Ya, pegawai ini boleh {mode} pada {day}.", $"Yes, this person may work in {mode} on {day}."),
            false => session.Text($"Tidak, pegawai ini tidak boleh {mode} pada {day}.", $"No, this person may not work in {mode} on {day}."),
            _ => session.Text($"Belum pasti apakah pegawai ini boleh {mode} pada {day}.", $"It is not certain whether this person may work in {mode} on {day}."),
        };
    }

    /// <summary>What the answer rests on beside points: the day, the letter's period and scope, and what the status means.</summary>
    public static IEnumerable<string> Reasons(Explained explained, Session session)
    {
        var decision = explained.Decision;
        if (decision.Workday == false || (decision.Workday is null && decision.InForce != false))
        {
            yield return decision.Workday == false
                ? session.Text("Hari itu bukan hari kerja; pada hari libur tidak ada cara kerja yang boleh.", "That day is no working day; on days off no mode of work may be used.")
                : session.Text("Kalender tidak memuat hari itu, maka belum pasti hari itu hari kerja.", "The calendar does not cover that day, so it is not certain to be a working day.");
        }

        if (decision.InForce != true)
        {
            yield return Force(explained, session);
        }

        if (decision.InForce != false && decision.InScope != true)
        {
            yield return Scope(explained, session);
        }

        if (Status(explained, session) is { } status)
        {
            yield return status;
        }
    }

    /// <summary>Facts and their values; those presumed are marked.</summary>
    public static string Facts(IEnumerable<KnownFact> facts, Session session) => string.Join("; ", facts.Select(known =>
        $"{known.Fact.Name}: {known.Value}" + (known.IsPresumed ? session.Text(" (dianggap)", " (presumed)") : "")));

    /// <summary>The value a fact is presumed to have.</summary>
    public static string Presumed(FactSchema fact) => fact.Kind switch
    {
        FactKind.YesNo => fact.PresumedRaw == 1 ? "ya" : "tidak",
        FactKind.Choice => fact.Choices[(int)fact.PresumedRaw!.Value].Name,
        _ => "",
    };

    /// <summary><c>WFA (bekerja dari mana saja)</c>.</summary>
    public static string Named(ModeSchema mode) => mode.Description is null ? mode.Name : $"{mode.Name} ({mode.Description})";

    private static string Force(Explained explained, Session session)
    {
        var period = explained.Letter.Schema.PeriodText;
        var written = period.Length == 0 ? "" : session.Text($" (berlaku {period})", $" (berlaku {period})");
        var because = Because(explained.Why.InForceBecause, session);
        return explained.Decision.InForce == false
            ? session.Text($"Surat tidak berlaku pada hari itu{written}{because}.", $"The letter is not in force on that day{written}{because}.")
            : session.Text($"Belum pasti apakah surat berlaku pada hari itu{written}.", $"It is not certain whether the letter is in force on that day{written}.");
    }

    private static string Scope(Explained explained, Session session) => explained.Decision.InScope == false
        ? session.Text($"Surat ini bukan tentang pegawai ini{Because(explained.Why.InScopeBecause, session)}.", $"The letter is not about this person{Because(explained.Why.InScopeBecause, session)}.")
        : session.Text("Belum pasti apakah surat ini tentang pegawai ini.", "It is not certain whether the letter is about this person.");

    private static string Because(IReadOnlyList<KnownFact> facts, Session session) =>
        facts.Count == 0 ? "" : session.Text(", karena ", ", because of ") + Facts(facts, session);

    private static string? Status(Explained explained, Session session)
    {
        var mode = explained.Mode!;
        return mode.Status switch
        {
            Runtime.Status.Required => session.Text("Surat mewajibkannya:", "The letter requires it:"),
            Runtime.Status.Permitted => session.Text("Surat membolehkannya:", "The letter allows it:"),
            Runtime.Status.Conditional => session.Text("Surat membolehkannya dengan syarat:", "The letter allows it on conditions:"),
            Runtime.Status.Discretionary => mode.DecidedBy.Count == 0
                ? session.Text("Surat membaginya menurut giliran:", "The letter assigns it by turns:")
                : session.Text("Surat menyerahkannya kepada keputusan pejabat:", "The letter leaves it to an official:"),
            Runtime.Status.Prohibited => session.Text("Surat melarangnya:", "The letter prohibits it:"),
            Runtime.Status.Contradictory => session.Text("Surat membolehkan dan melarangnya sekaligus:", "The letter both allows and prohibits it:"),
            Runtime.Status.NeedsFacts => NeedsFacts(mode, session),
            _ => Ungoverned(explained, session),
        };
    }

    private static string? NeedsFacts(ModeDecision mode, Session session) => mode switch
    {
        { Eligible: not null } => session.Text(
            "Jawabannya sama, apa pun fakta yang belum diketahui. Fakta itu hanya menentukan apakah angka ini berlaku:",
            "The answer is the same whatever the facts not known are. They only decide whether this holds:"),
        { Points.Count: 0 } => null,
        { Points.Count: 1 } => session.Text("Fakta yang belum diketahui menentukan apakah angka ini berlaku:", "Facts not known decide whether this point holds:"),
        _ => session.Text("Fakta yang belum diketahui menentukan mana dari angka ini yang berlaku:", "Facts not known decide which of these points hold:"),
    };

    // On a day off nothing is open, and there is no more to say.
    private static string? Ungoverned(Explained explained, Session session)
    {
        var decision = explained.Decision;
        var normal = explained.Letter.Modes[0];
        if (decision.Workday == false)
        {
            return null;
        }

        var isSilent = decision.InForce == false || decision.InScope == false;
        return explained.Mode!.Mode == normal
            ? session.Text($"{normal.Name} adalah cara kerja yang biasa: boleh bila surat tidak mengatur lain.", $"{normal.Name} is the usual mode of work: it may be used where the letter says nothing else.")
            : isSilent ? session.Text($"Maka yang boleh hanya {normal.Name}, cara kerja yang biasa.", $"So only {normal.Name}, the usual mode of work, may be used.")
            : session.Text(
                $"Tidak ada angka surat yang mengatur {explained.Mode.Mode.Name} bagi pegawai ini, maka yang boleh hanya {normal.Name}, cara kerja yang biasa.",
                $"No point of the letter speaks of {explained.Mode.Mode.Name} for this person, so that only {normal.Name}, the usual mode of work, may be used.");
    }
}
