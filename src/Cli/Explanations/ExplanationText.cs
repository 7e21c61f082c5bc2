using Edaran.Cli.Decisions;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>Explanations as a person without training reads them: the answer, why, what would change it, what to ask.</summary>
internal static class ExplanationText
{
    // Of points that do not hold.
    private const int MostSilent = 8;

    /// <summary>Writes the explanations, an empty line between two.</summary>
    public static void Write(IReadOnlyList<Explained> all, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        for (var i = 0; i < all.Count; i++)
        {
            if (i != 0)
            {
                paper.Blank();
            }

            Write(paper, all[i], session);
        }
    }

    private static void Write(Paper paper, Explained explained, Session session)
    {
        WriteHeading(paper, explained, session);
        if (explained.Mode is null)
        {
            paper.Line(0, session.Text("Surat ini tidak mengenal cara kerja itu.", "This letter does not know that mode of work."));
            return;
        }

        paper.Line(0, ExplanationWords.Answer(explained, session));
        WriteReasons(paper, explained, session);
        ChangeText.Write(paper, explained, session);
        QuestionText.Write(paper, explained, session);
        WriteAssumed(paper, explained.Decision, session);
    }

    private static void WriteHeading(Paper paper, Explained explained, Session session)
    {
        var letter = explained.Letter;
        paper.Line(0, session.Text($"Surat edaran {letter.Number}", $"Letter {letter.Number}"));
        if (letter.Title.Length != 0)
        {
            paper.Line(0, letter.Title);
        }

        paper.Line(0, explained.Answer.File);
        paper.Blank();
    }

    private static void WriteReasons(Paper paper, Explained explained, Session session)
    {
        paper.Blank();
        paper.Line(0, session.Text("Mengapa:", "Why:"));
        foreach (var reason in ExplanationWords.Reasons(explained, session))
        {
            paper.Line(2, reason);
        }

        foreach (var point in explained.Carrying)
        {
            WritePoint(paper, point, session);
            WriteFacts(
                paper,
                point,
                session.Text("berlaku karena ", "holds because of "),
                session.Text("berlaku bagi siapa pun pada hari itu", "holds for everyone on that day"),
                session);
        }

        foreach (var point in explained.SetAside)
        {
            WritePoint(paper, point, session);
            paper.Line(4, session.Text("dikesampingkan oleh angka ", "set aside by point ") + string.Join("; ", Answer.Names(point.SetAsideBy)));
        }

        var silent = explained.Silent.ToList();
        foreach (var point in silent.Take(MostSilent))
        {
            WritePoint(paper, point, session);
            WriteFacts(
                paper,
                point,
                session.Text("tidak berlaku karena ", "does not hold because of "),
                session.Text("tidak berlaku bagi siapa pun pada hari itu", "holds for nobody on that day"),
                session);
        }

        if (silent.Count > MostSilent)
        {
            paper.Line(2, session.Text($"dan {silent.Count - MostSilent} angka lain yang tidak berlaku", $"and {silent.Count - MostSilent} other points that do not hold"));
        }

        foreach (var condition in explained.Mode!.Conditions)
        {
            paper.Line(2, session.Text($"syarat: {condition.Text} – {Words.State(condition.State, session)}", $"condition: {condition.Text} – {Words.State(condition.State, session)}"));
        }

        WriteDeciders(paper, explained.Mode, session);
    }

    private static void WritePoint(Paper paper, PointExplanation point, Session session)
    {
        var schema = point.Point;
        paper.Line(2, session.Text($"angka {schema.Point} (baris {schema.Line}): {schema.Text}", $"point {schema.Point} (line {schema.Line}): {schema.Text}"));
    }

    private static void WriteFacts(Paper paper, PointExplanation point, string because, string always, Session session)
    {
        if (!point.Stands.IsUnknown)
        {
            paper.Line(4, point.Because.Count == 0 ? always : because + ExplanationWords.Facts(point.Because, session));
        }
    }

    private static void WriteDeciders(Paper paper, ModeDecision mode, Session session)
    {
        if (mode.DecidedBy.Count != 0)
        {
            paper.Line(2, session.Text("yang memutuskan: ", "who decides: ") + string.Join("; ", mode.DecidedBy));
        }

        if (Words.UntoldFactors(mode) is { Count: > 0 } factors)
        {
            paper.Line(2, session.Text("yang dipertimbangkan: ", "what is weighed: ") + string.Join("; ", factors));
        }
    }

    private static void WriteAssumed(Paper paper, Decision decision, Session session)
    {
        if (decision.Assumed.Count == 0)
        {
            return;
        }

        paper.Blank();
        var facts = decision.Assumed.Select(name => decision.Letter.FindFact(name)!).Select(fact => $"{fact.Name}: {ExplanationWords.Presumed(fact)}");
        paper.Line(0, session.Text("Dianggap, karena tidak disebut: ", "Presumed, as not given: ") + string.Join("; ", facts));
    }
}
