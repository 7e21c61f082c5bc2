using Edaran.Cli.Decisions;
using Edaran.Cli.Texts;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Registers;

/// <summary>The answers of a register as a person reads them: each letter, then all together with what went before what.</summary>
internal static class JointText
{
    /// <summary>Writes it.</summary>
    public static void Write(JointAnswer answer, Session session)
    {
        DecisionText.Write(answer.Letters, session);
        var paper = new Paper(session.Out, session.Width);
        if (answer.Letters.Length > 0)
        {
            paper.Blank();
        }

        if (answer.Together is not { } together)
        {
            paper.Line(0, session.Text("Jawaban bersama: tidak ada surat yang mengatur.", "All together: no letter governs."));
            return;
        }

        paper.Line(0, session.Text("JAWABAN BERSAMA", "ALL TOGETHER"));
        DecisionText.Write(together.Answer, session);
        foreach (var (aside, by, reason) in together.SetAside())
        {
            paper.Line(0, session.Text(
                $"angka {Cited(aside)} dikesampingkan oleh angka {Cited(by)}: {Reason(reason, session)}",
                $"point {Cited(aside)} is set aside by point {Cited(by)}: {Reason(reason, session)}"));
        }
    }

    /// <summary>Why one goes before the other.</summary>
    public static string Reason(Precedence reason, Session session) => reason switch
    {
        Precedence.Mention => session.Text("disebut dalam suratnya", "its letter says so by name"),
        Precedence.Rank => session.Text("jenjang penerbitnya lebih tinggi", "its issuer ranks higher"),
        _ => session.Text("lebih baru, dan meliputi semua orang yang sama", "it is later and covers everyone of the other"),
    };

    private static string Cited(JoinedNorm norm) => JoinedLetter.Cited(norm.Norm.Point, norm.Letter.Number);
}
