using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Puts acts into words, each with what was read of its times.</summary>
/// <param name="vocabulary">What the acts are declared as.</param>
/// <param name="words">The language.</param>
internal sealed class ActReader(Vocabulary vocabulary, Wording words)
{
    /// <summary><c>wajib melakukan presensi:</c> and its times.</summary>
    public Statement Read(ActEffect effect)
    {
        var modal = effect.Modality switch
        {
            Modality.Require => words.Say("wajib", "must"),
            Modality.Permit => words.Say("dapat (boleh, tidak wajib)", "may (left free)"),
            _ => words.Say("dilarang", "must not"),
        };
        return effect.Acts is [var only]
            ? Titled($"{modal} {vocabulary.Acts[only.Act].Name}", only)
            : Statement.Of(words.Say($"{modal}, semuanya:", $"{modal}, all of:"), effect.Acts.Select(act => Titled(vocabulary.Acts[act.Act].Name, act)));
    }

    private Statement Titled(string title, TimedAct act)
    {
        var details = Details(act).ToList();
        return details switch
        {
            [] => Statement.Of(title),
            [var only] => Statement.Of($"{title}, {only}"),
            _ => Statement.Of(title + ":", details.Select(Statement.Of)),
        };
    }

    private IEnumerable<string> Details(TimedAct act)
    {
        if (act.Recipient is { } recipient)
        {
            yield return words.Say($"kepada {recipient}", $"to {recipient}");
        }

        if (act.Count is { } count)
        {
            yield return words.Say($"{count} kali sehari", $"{count} times a day");
        }

        foreach (var window in act.Windows)
        {
            yield return Window(window);
        }

        if (act.Deadline is { } day)
        {
            yield return words.Say($"paling lambat {words.Day(day)} (tanggal itu sendiri termasuk)", $"by {words.Day(day)} (that day itself included)");
        }

        if (act.DueTime is { } time)
        {
            yield return words.Say($"paling lambat {words.Clock(time)}", $"by {words.Clock(time)}");
        }

        if (act.WithinMinutes is { } minutes)
        {
            yield return words.Say($"dalam waktu {minutes} menit", $"within {minutes} minutes");
        }

        if (act.SameDay)
        {
            yield return words.Say("pada hari yang sama", "on the same day");
        }

        if (vocabulary.Acts[act.Act].Evidence is { } evidence)
        {
            yield return words.Say($"dibuktikan dengan {evidence}", $"shown by {evidence}");
        }
    }

    private string Window(TimeWindow window)
    {
        var next = window.To < window.From ? words.Say(" hari berikutnya", " of the next day") : string.Empty;
        var zone = window.Zone is { } name ? $" {name}" : string.Empty;
        return words.Say(
            $"dari {words.Clock(window.From)} sampai dengan {words.Clock(window.To)}{next}{zone}",
            $"from {words.Clock(window.From)} to {words.Clock(window.To)}{next}{zone}");
    }
}
