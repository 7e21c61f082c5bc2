using System.CommandLine;
using Edaran.Cli.Audit;
using Edaran.Cli.Commands;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran audit</c>: whether a roster of days worked keeps the quotas and rotations of letters.</summary>
internal static class AuditVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var policies = Inputs.Policies(session);
        var input = Inputs.Text("--input", "F.csv", session.Text(
            "Daftar hadir sebagai CSV: kolom fakta, \"tanggal\", dan \"moda\".",
            "A roster as CSV: columns of facts, \"tanggal\" and \"moda\"."));
        var date = Inputs.Text("--date", session.Text("TTTT-BB-HH", "YYYY-MM-DD"), session.Text(
            "Tanggal semua baris, bila tidak ada kolom \"tanggal\".",
            "The day of every row, where there is no column \"tanggal\"."));
        var format = Inputs.Format(session, "text", "json");
        var command = new Command("audit", session.Text(
            "Memeriksa daftar hadir terhadap kuota dan giliran.",
            "Checks a roster against quotas and rotations."));
        command.Aliases.Add("awasi");
        command.Add(policies);
        command.Add(input);
        command.Add(date);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = AuditRequest.From(parsed.GetValue(input), parsed.GetValue(date), Inputs.FormatOf(parsed, format));
            return Run(PathArguments.Expand(parsed.GetRequiredValue(policies), [".edaran", ".dll"], command), request, session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, AuditRequest request, Session session)
    {
        using var policies = PolicySet.Load(files);
        if (!policies.Findings.Any(finding => finding.IsError))
        {
            return new AuditRun(policies, request).Run(session);
        }

        return Refusal.Write(policies.Findings, request.IsJson, session);
    }
}
