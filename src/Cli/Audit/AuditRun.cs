using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;
using Edaran.Runtime;

namespace Edaran.Cli.Audit;

/// <summary>Holds letters against every row of a roster and says what was found.</summary>
/// <param name="policies">The letters.</param>
/// <param name="request">What was asked.</param>
internal sealed class AuditRun(PolicySet policies, AuditRequest request)
{
    private readonly RosterFindings _findings = new(request.Input);

    /// <summary>Runs through the roster once; nothing is said of it while something is wrong with a row.</summary>
    public int Run(Session session)
    {
        using var input = Disk.Open(request.Input);
        var reports = Disk.Guard(request.Input, () => Read(input));
        foreach (var warning in _findings.Warnings)
        {
            session.Error.WriteLine(
                $"{request.Input}: {TextReport.Word(warning.Severity, session)} {warning.Code}: {warning.Message(session.Language)}");
        }

        if (_findings.HasErrors)
        {
            Refusal.Write(_findings.Errors, request.IsJson, session);
            return ExitCode.Findings;
        }

        if (request.IsJson)
        {
            AuditJson.Write(reports, session);
        }
        else
        {
            AuditText.Write(reports, session);
        }

        return reports.Any(report => report.Breaches.Count != 0) ? ExitCode.Findings : ExitCode.Success;
    }

    private List<AuditReport> Read(FileStream input)
    {
        using var source = new RosterSource(input, _findings);
        if (!source.ReadHeader())
        {
            return [];
        }

        var columns = AuditColumns.Find(source.Headers, policies.On(request.Date ?? DateOnly.MaxValue), request);
        _findings.AddRange(columns.Findings);
        if (_findings.HasErrors)
        {
            return [];
        }

        var letters = new AuditLetters(policies, source.Headers);
        while (!_findings.IsFull && source.Read())
        {
            if (columns.Days.Read(source, _findings) is { } day)
            {
                Take(source, columns, day, letters.On(day));
            }
        }

        return letters.Reports();
    }

    private void Take(RosterSource source, AuditColumns columns, DateOnly day, AuditLetter[] letters)
    {
        var mode = columns.Modes.Read(source);
        if (Array.TrueForAll(letters, letter => letter.ModeOf(mode) is null))
        {
            var known = letters.SelectMany(letter => letter.Modes);
            _findings.Add(source.Find(columns.Modes.Index, Catalogue.ModeOfRow, mode.Text, Spelling.Nearest(mode.Text, known) ?? ""));
            return;
        }

        // A mode that only another letter knows is not known to this one.
        foreach (var letter in letters)
        {
            letter.Take(source, day, letter.ModeOf(mode) ?? WorkedMode.Unknown, mode, columns.Person, _findings);
        }
    }
}
