using Edaran.Cli.Decisions;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Histories;

/// <summary>What was answered about one day as letters were enacted, as a person reads it.</summary>
internal static class KnowledgeText
{
    /// <summary>Writes it.</summary>
    /// <param name="history">The history.</param>
    /// <param name="unread">The letters that were left out.</param>
    /// <param name="session">The run.</param>
    public static void Write(KnowledgeHistory history, IReadOnlyList<UnreadLetter> unread, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        foreach (var mode in history.Modes)
        {
            if (mode != history.Modes[0])
            {
                paper.Blank();
            }

            Write(paper, history, mode, session);
        }

        UnreadLetter.Write(paper, unread, session);
    }

    private static void Write(Paper paper, KnowledgeHistory history, ModeHistory<Knowledge> mode, Session session)
    {
        var day = Words.Day(history.Day, session);
        paper.Line(0, session.Text($"Riwayat jawaban tentang {mode.Mode} pada {day}", $"History of the answer about {mode.Mode} on {day}"));
        paper.Line(0, session.Text($"Orang: {HistoryWords.Person(history.Facts, session)}", $"Person: {HistoryWords.Person(history.Facts, session)}"));
        foreach (var (stretch, before) in mode.WithBefore())
        {
            paper.Blank();
            Write(paper, stretch, before, session);
        }

        paper.Blank();
        paper.Line(0, SayingText.Summary(mode, step => Since(step, session), session));
    }

    private static void Write(Paper paper, Stretch<Knowledge> stretch, Saying? before, Session session)
    {
        var (first, saying) = (stretch.Steps[0], stretch.Saying);
        var numbers = string.Join(", ", first.Letters.Select(letter => letter.Number));
        paper.Line(0, session.Text($"Sejak {Since(first, session)}, dengan Surat Edaran {numbers}: ", $"Since {Since(first, session)}, with letter {numbers}: ") + HistoryWords.Answer(saying, session));
        foreach (var act in first.Letters.SelectMany(letter => HistoryWords.Acts(letter, session)))
        {
            paper.Line(2, act);
        }

        SayingText.Write(paper, 2, saying, before, isOneDay: true, point => HistoryWords.PointOfLetter(point, session), session);
        if (stretch.Steps.Count > 1)
        {
            var after = stretch.Steps.Skip(1).Select(step => $"{string.Join(", ", step.Letters.Select(letter => letter.Number))} ({Since(step, session)})");
            paper.Line(2, session.Text("tetap sesudah Surat Edaran ", "the same after letter ") + SayingText.Same([.. after], session));
        }
    }

    private static string Since(Knowledge step, Session session) => step.Day is { } day ? Words.Date(day, session) : session.Text("semula", "the beginning");
}
