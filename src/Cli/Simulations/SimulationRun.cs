using System.Text;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;

namespace Edaran.Cli.Simulations;

/// <summary>Runs drafts over a roster and writes what was found; files appear only when nothing is wrong with any row.</summary>
internal static class SimulationRun
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs.</summary>
    /// <param name="files">The files of the drafts.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="session">The run.</param>
    public static int Run(IReadOnlyList<string> files, SimulationRequest request, Session session)
    {
        using var set = DraftSet.Load(files, request.Base);
        if (set.Findings.Count > 0)
        {
            return Refusal.Write(set.Findings, request.Form == "json", session);
        }

        using var results = new AtomicFiles();
        var (report, findings) = Survey(set, request, results, session);
        if (report is null)
        {
            return Refusal.Write(findings, request.Form == "json", session);
        }

        foreach (var warning in findings)
        {
            session.Error.WriteLine(
                $"{request.Roster}: {TextReport.Word(warning.Severity, session)} {warning.Code}: {warning.Message(session.Language)}");
        }

        report = request.NamesPeople ? report : report.Nameless();
        Write(request.LimitsFile, results, output => SimulationCsv.WriteLimits(report, output, session));
        if (request.Output is null)
        {
            Write(report, request.Form, session);
        }
        else
        {
            Write(request.Output, results, output => Write(report, request.Form, session.Into(output)));
        }

        results.Commit();
        return ExitCode.Success;
    }

    private static (SimulationReport? Report, IReadOnlyList<Finding> Findings) Survey(
        DraftSet set, SimulationRequest request, AtomicFiles results, Session session)
    {
        if (request.PeopleFile is not { } file)
        {
            return Simulation.Run(set, request, session, take: null);
        }

        using var output = new StreamWriter(results.Create(file), Utf8) { NewLine = "\n" };
        SimulationCsv.WritePeopleHeader(output, session);
        return Simulation.Run(set, request, session, (draft, person) => SimulationCsv.WritePerson(draft, person, output));
    }

    private static void Write(SimulationReport report, string form, Session session)
    {
        switch (form)
        {
            case "csv":
                SimulationCsv.WriteCounts(report, session.Out, session);
                break;
            case "json":
                SimulationJson.Write(report, session);
                break;
            case "html":
                SimulationHtml.Write(report, session);
                break;
            default:
                SimulationText.Write(report, session);
                break;
        }
    }

    private static void Write(string? file, AtomicFiles results, Action<TextWriter> write)
    {
        if (file is not null)
        {
            using var output = new StreamWriter(results.Create(file), Utf8) { NewLine = "\n" };
            write(output);
        }
    }
}
