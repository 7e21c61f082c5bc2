using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran evaluate</c>: what letters say of one person, or of everyone on a roster.</summary>
internal static class EvaluateVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var policies = Inputs.Policies(session);
        var facts = Inputs.Facts(session);
        var input = Inputs.Text("--input", "F.csv", session.Text(
            "Daftar orang sebagai CSV; judul kolomnya nama fakta.",
            "A roster as CSV; its columns are named after facts."));
        var date = Inputs.Date(session);
        var output = Inputs.Text("--output", "F.csv", session.Text(
            "Berkas hasil untuk --input.",
            "The result file for --input."), "-o");
        var format = Inputs.Format(session, "text", "json");
        var command = new Command("evaluate", session.Text(
            "Menjawab apa yang berlaku bagi seseorang, atau bagi setiap orang dalam daftar.",
            "Answers what holds for a person, or for everyone on a roster."));
        command.Aliases.Add("nilai");
        command.Add(policies);
        command.Add(facts);
        command.Add(input);
        command.Add(date);
        command.Add(output);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = EvaluateRequest.From(
                parsed.GetValue(facts), parsed.GetValue(input), parsed.GetValue(output), parsed.GetValue(date), Inputs.FormatOf(parsed, format));
            var files = PathArguments.Expand(parsed.GetRequiredValue(policies), [".edaran", ".dll"], command);
            request.Roster?.Spare(files);
            return Run(files, request, session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, EvaluateRequest request, Session session)
    {
        using var policies = PolicySet.Load(files);
        if (policies.Findings.Any(finding => finding.IsError))
        {
            return Refusal.Write(policies.Findings, request.IsJson, session);
        }

        return request.Roster is { } roster
            ? RosterRun.Run(policies.On(roster.Date), roster, request.IsJson, session)
            : OnePerson(policies, request, session);
    }

    private static int OnePerson(PolicySet policies, EvaluateRequest request, Session session)
    {
        var asked = PersonFacts.Read(request.Facts!, session);
        var date = PersonFacts.DayOf(asked, request.Date);
        var (answers, findings) = PersonFacts.Evaluate(policies.On(date), asked, date);
        if (findings.Count != 0)
        {
            return Refusal.Write(findings, request.IsJson, session);
        }

        if (request.IsJson)
        {
            DecisionJson.Write(answers, session);
        }
        else
        {
            DecisionText.Write(answers, session);
        }

        return ExitCode.Success;
    }
}
