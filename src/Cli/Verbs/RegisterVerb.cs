using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Facts;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Registers;
using Edaran.Cli.Rules;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran register</c>: several letters together.</summary>
internal static class RegisterVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var paths = Inputs.Paths("PATH", session.Text(
            "Surat .edaran, atau folder yang berisi surat.", "A .edaran letter, or a folder of letters."));
        var facts = Inputs.Text("--facts", "F.json", session.Text(
            "Fakta satu orang sebagai JSON; \"-\" membaca masukan standar. Menjawab menurut setiap surat dan bersama.",
            "The facts of one person as JSON; \"-\" reads standard input. Answers by each letter and by all together."));
        var consolidate = Inputs.Text("--consolidate", session.Text("NOMOR", "NUMBER"), session.Text(
            "Menulis naskah gabungan surat ini: dengan perubahan yang sudah berlaku.",
            "Writes the consolidated text of this letter: with the changes in effect."));
        var date = Inputs.Date(session);
        var known = Inputs.Text("--as-known", session.Text("TTTT-BB-HH", "YYYY-MM-DD"), session.Text(
            "Hanya surat yang sudah ditetapkan pada tanggal ini.", "Only letters enacted by this day."));
        var format = Inputs.Format(session, "text", "json");
        var command = new Command("register", session.Text(
            "Membaca beberapa surat bersama: yang mencabut, mengubah, memperpanjang, dan bertentangan.",
            "Reads several letters together: what they revoke, change, extend, and contradict."));
        command.Aliases.Add("himpunan");
        command.Add(paths);
        command.Add(facts);
        command.Add(consolidate);
        command.Add(date);
        command.Add(known);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var files = PathArguments.Expand(parsed.GetRequiredValue(paths), [".edaran"], command);
            var request = RegisterRequest.From(
                parsed.GetValue(facts), parsed.GetValue(consolidate), Dates.Option(parsed.GetValue(date)), Dates.Option(parsed.GetValue(known), "--as-known"), Inputs.FormatOf(parsed, format) == "json");
            return Run(files, request, session);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> files, RegisterRequest request, Session session)
    {
        var workspace = Workspace.Load(files);
        if (workspace.HasErrors)
        {
            return Refusal.Write([.. workspace.Findings.Where(finding => finding.IsError)], request.IsJson, session);
        }

        if (workspace.Letters.IsEmpty)
        {
            throw new CliFailure(
                "Tidak ada surat edaran di antara berkas yang disebut.", "There is no circular letter among the files named.");
        }

        var register = WrittenLetters.Of(workspace).Register;
        if (request.Consolidate is { } number)
        {
            return ConsolidatedText.Write(register, number, request, session);
        }

        if (request.Facts is { } person)
        {
            return Ask(register, person, request, session);
        }

        var listing = RegisterListing.Of(register);
        if (request.IsJson)
        {
            RegisterJson.Write(listing, session);
        }
        else
        {
            RegisterText.Write(listing, session);
        }

        return listing.Findings.Any(finding => finding.IsError) ? ExitCode.Findings : ExitCode.Success;
    }

    private static int Ask(LetterRegister register, string person, RegisterRequest request, Session session)
    {
        var asked = PersonFacts.Read(person, session);
        var (answer, findings) = JointAnswer.Ask(register, asked, PersonFacts.DayOf(asked, request.Date), request.Known);
        if (answer is null)
        {
            return Refusal.Write(findings, request.IsJson, session);
        }

        if (request.IsJson)
        {
            JointJson.Write(answer, request, session);
        }
        else
        {
            JointText.Write(answer, session);
        }

        return ExitCode.Success;
    }
}
