using Edaran.Cli.Texts;

namespace Edaran.Cli.Histories;

/// <summary>Writes what is said at one step of a history.</summary>
internal static class SayingText
{
    private const int MostNames = 4;

    /// <summary>Writes how it differs from what was said before, the points with their sentences, and what else there is to say.</summary>
    /// <param name="paper">Where to.</param>
    /// <param name="indent">Blanks before each line.</param>
    /// <param name="saying">What is said.</param>
    /// <param name="before">What was said before, or null.</param>
    /// <param name="isOneDay">Whether it is about one day.</param>
    /// <param name="cite">How a point is cited.</param>
    /// <param name="session">The run.</param>
    public static void Write(Paper paper, int indent, Saying saying, Saying? before, bool isOneDay, Func<CitedPoint, string> cite, Session session)
    {
        if (before is not null && saying.Kind == SayingKind.Answered && !(saying.IsSameAnswer(before) && saying.HasSamePoints(before)))
        {
            paper.Line(indent, HistoryWords.Change(before, saying, cite, session));
        }

        foreach (var point in saying.Points)
        {
            paper.Line(indent, $"{cite(point)}: {point.Text}");
        }

        foreach (var reason in HistoryWords.Reasons(saying, isOneDay, session))
        {
            paper.Line(indent, reason);
        }
    }

    /// <summary>Which further steps say the same: each by name where they are few.</summary>
    public static string Same(IReadOnlyList<string> names, Session session) => names.Count <= MostNames
        ? string.Join(", ", names)
        : session.Text($"{names[0]} dan {names.Count - 1} sesudahnya, sampai {names[^1]}", $"{names[0]} and {names.Count - 1} after it, to {names[^1]}");

    /// <summary>When the mode was open and when not, as one sentence: <c>Boleh WFH sejak …; tidak lagi sejak …</c>.</summary>
    /// <typeparam name="T">What a step is.</typeparam>
    /// <param name="history">The history.</param>
    /// <param name="name">Names a step.</param>
    /// <param name="session">The run.</param>
    public static string Summary<T>(ModeHistory<T> history, Func<T, string> name, Session session)
    {
        var turns = new List<(bool? Eligible, T Step)>();
        foreach (var stretch in history.Stretches.Where(stretch => stretch.Saying.Kind == SayingKind.Answered))
        {
            if (turns.Count == 0 || turns[^1].Eligible != stretch.Saying.Mode!.Eligible)
            {
                turns.Add((stretch.Saying.Mode!.Eligible, stretch.Steps[0]));
            }
        }

        var heading = session.Text("Ringkasnya: ", "In short: ");
        return turns.Count == 0
            ? heading + session.Text("tidak ada jawaban.", "there is no answer.")
            : heading + string.Join("; ", turns.Select(turn => Turn(turn.Eligible, name(turn.Step), session))) + ".";
    }

    private static string Turn(bool? eligible, string step, Session session) => eligible switch
    {
        true => session.Text($"boleh sejak {step}", $"may be used since {step}"),
        false => session.Text($"tidak boleh sejak {step}", $"may not be used since {step}"),
        _ => session.Text($"belum pasti sejak {step}", $"not certain since {step}"),
    };
}
