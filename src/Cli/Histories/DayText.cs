using Edaran.Cli.Decisions;
using Edaran.Cli.Texts;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Histories;

/// <summary>What letters answer from day to day, as a person reads it.</summary>
internal static class DayText
{
    /// <summary>Writes it.</summary>
    /// <param name="history">The history.</param>
    /// <param name="unread">The letters that were left out.</param>
    /// <param name="session">The run.</param>
    public static void Write(DayHistory history, IReadOnlyList<UnreadLetter> unread, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        paper.Line(0, session.Text($"Menurut {history.Register.Letters.Length} surat, ", history.Register.Letters.Length == 1 ? "By 1 letter, " : $"By {history.Register.Letters.Length} letters, ") + HistoryWords.Days(history.From, history.To, session));
        paper.Line(0, session.Text($"Orang: {HistoryWords.Person(history.Facts, session)}", $"Person: {HistoryWords.Person(history.Facts, session)}"));
        UnreadLetter.Write(paper, unread, session);
        foreach (var (mode, ranges) in history.Modes)
        {
            paper.Blank();
            paper.Line(0, mode);
            var last = history.From.AddDays(-1);
            foreach (var range in ranges)
            {
                Write(paper, range, last, history, session);
                last = range.To;
            }
        }

        paper.Blank();
        paper.Line(0, session.Text(
            $"Hari yang bukan hari kerja dilewati. Dilihat sampai dengan {Words.Date(history.To, session)}; --until melihat lebih jauh.",
            $"Days that are not worked are passed over. Looked at up to {Words.Date(history.To, session)}; --until looks further."));
    }

    private static void Write(Paper paper, DayRange range, DateOnly last, DayHistory history, Session session)
    {
        var days = HistoryWords.Days(range.From, range.To, session);
        var isPlain = range.Weekly is [var only] && only.Days.Count == 0;
        paper.Line(2, isPlain ? $"{days}: {HistoryWords.Answer(range.Weekly[0].Saying, session)}" : session.Text($"{days}, setiap minggu:", $"{days}, every week:"));
        foreach (var act in Between(history.Register, last, range.From, session))
        {
            paper.Line(4, act);
        }

        foreach (var (weekdays, saying) in range.Weekly)
        {
            if (!isPlain)
            {
                paper.Line(4, $"{HistoryWords.Days(weekdays, session)}: {HistoryWords.Answer(saying, session)}");
            }

            SayingText.Write(paper, isPlain ? 4 : 6, saying, null, isOneDay: false, point => HistoryWords.PointOfLetter(point, session), session);
        }
    }

    /// <summary>What letters do to each other that takes effect behind one day and up to another.</summary>
    private static IEnumerable<string> Between(LetterRegister register, DateOnly after, DateOnly to, Session session) => register.Letters
        .Where(letter => letter.Start > after && letter.Start <= to)
        .SelectMany(letter => HistoryWords.Acts(letter, session));
}
