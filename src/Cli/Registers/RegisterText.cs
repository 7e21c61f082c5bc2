using Edaran.Cli.Decisions;
using Edaran.Cli.Findings;
using Edaran.Cli.Texts;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Registers;

/// <summary>A register as a person reads it: each letter with who issued it, when it speaks, and what it does to others.</summary>
internal static class RegisterText
{
    /// <summary>Writes it, with the findings behind.</summary>
    public static void Write(RegisterListing listing, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        foreach (var letter in listing.Register.Letters)
        {
            Write(paper, letter, listing, session);
            paper.Blank();
        }

        TextReport.Write(listing.Findings, session);
    }

    private static void Write(Paper paper, RegisteredLetter letter, RegisterListing listing, Session session)
    {
        var meaning = letter.Letter;
        paper.Line(0, session.Text($"Surat Edaran {letter.Number}", $"Letter {letter.Number}") + (meaning.Title.Length == 0 ? "" : $" – {meaning.Title}"));
        paper.Line(2, session.Text("ditetapkan ", "enacted ") + Enacted(meaning, session));
        paper.Line(2, session.Text("jenjang ", "rank ") + (meaning.Issuer is { } issuer
            ? $"{RelationWords.Level(issuer.Level)}{(issuer.Office == 0 ? "" : session.Text(", di bawah pimpinannya", ", below its head"))}"
            : session.Text("tidak diketahui", "not known")));
        paper.Line(2, session.Text("berlaku ", "in force ") + (meaning.PeriodText.Length == 0 ? "–" : meaning.PeriodText));
        foreach (var relation in meaning.Relations)
        {
            paper.Line(2, RelationWords.Of(relation, session));
        }

        if (listing.RevocationOf(letter) is { } revoked)
        {
            var from = revoked.From.Start is { } day ? session.Text($" sejak {Words.Day(day, session)}", $" from {Words.Day(day, session)} on") : "";
            paper.Line(2, session.Text($"dicabut dengan Surat Edaran {revoked.From.Number}{from}", $"revoked by letter {revoked.From.Number}{from}"));
        }
    }

    private static string Enacted(Letter letter, Session session) =>
        (letter.Enacted is { } day ? Words.Day(day, session) : session.Text("pada hari yang tidak disebut", "on a day not stated"))
        + (letter.EnactedBy.Length == 0 ? "" : session.Text(" oleh ", " by ") + letter.EnactedBy)
        + (letter.Institution.Length == 0 ? "" : $", {letter.Institution}");
}
