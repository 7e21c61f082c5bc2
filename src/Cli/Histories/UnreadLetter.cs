using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Git;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Histories;

/// <summary>A letter that has errors, or whose kamus has, and is left out of a history.</summary>
/// <param name="File">Its file, as shown.</param>
/// <param name="First">The first error.</param>
internal sealed record UnreadLetter(string File, Finding First)
{
    /// <summary>The letters that have errors.</summary>
    public static IReadOnlyList<UnreadLetter> Of(Workspace workspace) =>
    [
        .. from letter in workspace.Letters
           where letter.Meaning is null
           let own = letter.Units.Select(unit => unit.Path).Prepend(letter.Source.Path).ToList()
           select new UnreadLetter(letter.Source.Path, workspace.Findings.Where(finding => finding.IsError && own.Contains(finding.File)).MinBy(finding => own.IndexOf(finding.File))!),
    ];

    /// <summary>Writes which ones and why.</summary>
    public static void Write(Paper paper, IReadOnlyList<UnreadLetter> letters, Session session)
    {
        foreach (var letter in letters)
        {
            var (where, what) = ($"{letter.First.File}:{letter.First.Start.Line}", $"{letter.First.Code}: {GitProgram.Printable(letter.First.Message(session.Language))}");
            paper.Line(0, session.Text($"Tidak ikut: {letter.File}, karena {where}: {what}", $"Left out: {letter.File}, because of {where}: {what}"));
        }
    }
}
