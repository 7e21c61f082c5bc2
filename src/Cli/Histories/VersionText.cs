using Edaran.Cli.Decisions;
using Edaran.Cli.Git;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Histories;

/// <summary>The history of a letter that git keeps, as a person reads it.</summary>
internal static class VersionText
{
    /// <summary>Writes it.</summary>
    public static void Write(VersionHistory history, Session session)
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
    }

    private static void Write(Paper paper, VersionHistory history, ModeHistory<LetterVersion> mode, Session session)
    {
        var (path, day, versions) = (GitProgram.Printable(history.Path), Words.Day(history.Day, session), history.Versions);
        paper.Line(0, session.Text($"Riwayat {mode.Mode} menurut {path}", $"History of {mode.Mode} by {path}"));
        paper.Line(0, session.Text($"Orang: {HistoryWords.Person(history.Facts, session)}", $"Person: {HistoryWords.Person(history.Facts, session)}"));
        paper.Line(0, session.Text($"Hari yang ditanyakan: {day}", $"Day asked about: {day}"));
        paper.Line(0, session.Text($"{versions.Count} versi, {Name(versions[0], session)} sampai {Name(versions[^1], session)}", $"{versions.Count} versions, {Name(versions[0], session)} to {Name(versions[^1], session)}")
            + (history.IsCut ? session.Text("; yang lebih lama tidak dilihat", "; older ones were not looked at") : ""));
        foreach (var (stretch, before) in mode.WithBefore())
        {
            paper.Blank();
            Write(paper, stretch, before, session);
        }

        paper.Blank();
        paper.Line(0, SayingText.Summary(mode, version => session.Text("versi ", "version ") + Name(version, session), session));
    }

    private static void Write(Paper paper, Stretch<LetterVersion> stretch, Saying? before, Session session)
    {
        var (first, saying) = (stretch.Steps[0], stretch.Saying);
        paper.Line(0, $"{Words.Date(first.Commit.Day, session)}, {first.Commit.Short} \"{first.Commit.Subject}\": {Answer(saying, session)}{Turn(saying, before, session)}");
        paper.Line(2, session.Text("yang berubah: ", "what changed: ") + string.Join(", ", first.Changed.Select(GitProgram.Printable)));
        SayingText.Write(paper, 2, saying, before, isOneDay: true, point => HistoryWords.Point(point, session), session);
        if (stretch.Steps.Count > 1)
        {
            paper.Line(2, session.Text("tetap dalam versi ", "the same in version ") + SayingText.Same([.. stretch.Steps.Skip(1).Select(version => Name(version, session))], session));
        }
    }

    private static string Answer(Saying saying, Session session) => saying.Kind == SayingKind.NoLetter
        ? session.Text("surat tidak ada lagi di tempat ini", "the letter is no longer in this place")
        : HistoryWords.Answer(saying, session);

    private static string Turn(Saying saying, Saying? before, Session session) =>
        before is null || saying.Kind != SayingKind.Answered ? ""
        : saying.IsSameAnswer(before) ? session.Text(", seperti sebelumnya", ", as before")
        : session.Text($", sebelumnya {HistoryWords.Answer(before, session)}", $", before that {HistoryWords.Answer(before, session)}");

    private static string Name(LetterVersion version, Session session) => $"{version.Commit.Short} ({Words.Date(version.Commit.Day, session)})";
}
