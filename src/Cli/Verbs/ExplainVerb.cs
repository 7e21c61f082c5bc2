using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Explanations;
using Edaran.Cli.Facts;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran explain</c>: why a person may or may not work in a mode on a day, what would have to change, and what to ask.</summary>
internal static class ExplainVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var policies = Inputs.Policies(session);
        var facts = Inputs.Facts(session);
        var mode = Inputs.Text("--mode", "WFA", session.Text(
            "Cara kerja yang ditanyakan, misalnya WFA.", "The mode of work asked about, such as WFA."));
        var date = Inputs.Date(session);
        var format = Inputs.Format(session, "text", "json");
        var command = new Command("explain", session.Text(
            "Menjelaskan mengapa jawabannya begitu, apa yang akan mengubahnya, dan apa yang perlu ditanyakan.",
            "Explains why the answer is as it is, what would change it, and what to ask."));
        command.Aliases.Add("jelaskan");
        command.Add(policies);
        command.Add(facts);
        command.Add(mode);
        command.Add(date);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = new ExplainRequest(
                parsed.GetValue(facts) ?? throw new CliFailure("Sebutkan fakta orangnya dengan --facts.", "Name the person's facts with --facts."),
                parsed.GetValue(mode) ?? throw new CliFailure("Sebutkan cara kerjanya dengan --mode, misalnya --mode WFA.", "Name the mode of work with --mode, such as --mode WFA."),
                Dates.Option(parsed.GetValue(date)),
                Inputs.FormatOf(parsed, format) == "json");
            return Run(PathArguments.Expand(parsed.GetRequiredValue(policies), [".edaran", ".dll"], command), request, session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, ExplainRequest request, Session session)
    {
        using var policies = PolicySet.Load(files);
        if (policies.Findings.Any(finding => finding.IsError))
        {
            return Refusal.Write(policies.Findings, request.IsJson, session);
        }

        var asked = PersonFacts.Read(request.Facts, session);
        var date = PersonFacts.DayOf(asked, request.Date);
        var letters = policies.On(date);
        _ = KnownModes.Named(request.Mode, letters);
        var (answers, findings) = PersonFacts.Evaluate(letters, asked, date);
        if (findings.Count != 0)
        {
            return Refusal.Write(findings, request.IsJson, session);
        }

        Explained[] explained = [.. answers.Select(answer => Explained.Of(answer, request.Mode))];
        if (request.IsJson)
        {
            ExplanationJson.Write(explained, session);
        }
        else
        {
            ExplanationText.Write(explained, session);
        }

        return ExitCode.Success;
    }

    private sealed record ExplainRequest(string Facts, string Mode, DateOnly? Date, bool IsJson);
}
