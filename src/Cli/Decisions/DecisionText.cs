using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Decisions;

/// <summary>Answers as a person reads them: what holds, on which sentence of the letter it rests, and what is still needed.</summary>
internal static class DecisionText
{
    /// <summary>Writes the answers, an empty line between two.</summary>
    public static void Write(IReadOnlyList<Answer> answers, Session session)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (i != 0)
            {
                session.Out.WriteLine();
            }

            Write(answers[i], session);
        }
    }

    /// <summary>Writes one answer.</summary>
    public static void Write(Answer answer, Session session)
    {
        var decision = answer.Decision;
        var paper = new Paper(session.Out, session.Width);
        paper.Line(0, session.Text(
            $"Surat edaran {decision.Letter.Number} pada {Words.Day(decision.Date, session)}",
            $"Letter {decision.Letter.Number} on {Words.Day(decision.Date, session)}"));
        if (decision.Letter.Title.Length != 0)
        {
            paper.Line(0, decision.Letter.Title);
        }

        paper.Line(0, session.Text(
            $"berlaku: {Words.Truth(decision.InForce, session)}; dalam ruang lingkup: {Words.Truth(decision.InScope, session)}; hari kerja: {Words.Truth(decision.Workday, session)}",
            $"in force: {Words.Truth(decision.InForce, session)}; in scope: {Words.Truth(decision.InScope, session)}; working day: {Words.Truth(decision.Workday, session)}"));
        foreach (var mode in decision.Modes)
        {
            WriteMode(paper, mode, session);
        }

        if (answer.Attendance is { } attendance)
        {
            AttendanceWords.Write(paper, attendance, answer.HasRecord, session);
        }

        WriteFacts(paper, session.Text("Fakta yang masih diperlukan", "Facts still needed"), decision.MissingFacts);
        WriteFacts(paper, session.Text("Dianggap, karena tidak disebut", "Presumed, as not given"), decision.Assumed);
    }

    /// <summary>Writes the facts that made each point hold.</summary>
    public static void WriteReasons(Decision decision, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        paper.Blank();
        foreach (var point in decision.Explain().Points.Where(point => !point.Stands.IsNo))
        {
            var facts = string.Join("; ", point.Because.Select(known => $"{known.Fact.Name}: {known.Value}"));
            paper.Line(0, session.Text(
                $"angka {point.Point.Point} berlaku{(facts.Length == 0 ? "" : " karena " + facts)}",
                $"point {point.Point.Point} holds{(facts.Length == 0 ? "" : " because of " + facts)}"));
        }
    }

    private static void WriteMode(Paper paper, ModeDecision mode, Session session)
    {
        paper.Blank();
        paper.Line(0, $"{mode.Mode.Name}: {StatusText.Of(mode.Status)} – {Words.Eligible(mode.Eligible, session)}");
        if (mode.PointsAreAlternatives && mode.Points.Count > 1)
        {
            paper.Line(2, session.Text("salah satu dari angka berikut:", "one of these points:"));
        }

        foreach (var point in mode.Points.DistinctBy(point => point.Point))
        {
            paper.Line(2, session.Text($"angka {point.Point}: {point.Text}", $"point {point.Point}: {point.Text}"));
        }

        foreach (var point in mode.SetAside.DistinctBy(point => point.Point))
        {
            paper.Line(2, session.Text($"dikesampingkan: angka {point.Point}", $"set aside: point {point.Point}"));
        }

        foreach (var condition in mode.Conditions)
        {
            paper.Line(2, session.Text("syarat: ", "condition: ") + $"{condition.Text} ({Words.State(condition.State, session)})");
        }

        if (mode.Status == Status.Discretionary)
        {
            WriteDiscretion(paper, mode, session);
        }

        foreach (var duty in mode.Duties)
        {
            paper.Line(2, $"{duty.Duty.Holder} {Words.Modality(duty.Duty.Modality)} {duty.Duty.Text}"
                + $" ({Words.Cited(duty.Point, duty.IsCertain, session)})");
        }

        foreach (var right in mode.Rights)
        {
            paper.Line(2, session.Text("berhak atas ", "has a right to ") + $"{right.Right} ({Words.Cited(right.Point, right.IsCertain, session)})");
        }

        foreach (var one in mode.Sanctions)
        {
            var basis = one.Sanction.Basis is { } rules ? session.Text($" sesuai {rules}", $" under {rules}") : "";
            paper.Line(2, session.Text($"bila {one.Sanction.For}: {one.Sanction.Text}", $"for {one.Sanction.For}: {one.Sanction.Text}")
                + $"{basis} ({Words.Cited(one.Point, one.IsCertain, session)})");
        }
    }

    private static void WriteDiscretion(Paper paper, ModeDecision mode, Session session)
    {
        if (mode.DecidedBy.Count != 0)
        {
            paper.Line(2, session.Text("diputuskan oleh ", "decided by ") + string.Join("; ", mode.DecidedBy));
        }

        var factors = Words.UntoldFactors(mode);
        if (factors.Count != 0)
        {
            paper.Line(2, session.Text("dengan mempertimbangkan: ", "weighing: ") + string.Join("; ", factors));
        }
    }

    private static void WriteFacts(Paper paper, string heading, IReadOnlyList<string> facts)
    {
        if (facts.Count != 0)
        {
            paper.Blank();
            paper.Line(0, $"{heading}: {string.Join("; ", facts)}");
        }
    }
}
