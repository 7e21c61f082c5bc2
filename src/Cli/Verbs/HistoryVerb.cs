using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Facts;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Git;
using Edaran.Cli.Histories;
using Edaran.Cli.Rules;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran history</c>: what a person's answer was, day by day, letter by letter, or version by version, and by which point it changed.</summary>
internal static class HistoryVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var paths = Inputs.Paths("PATH", session.Text(
            "Surat .edaran, atau folder yang berisi surat; dengan --git satu surat.", "A .edaran letter, or a folder of letters; with --git one letter."));
        var facts = Inputs.Facts(session);
        var mode = Inputs.Text("--mode", "WFA", session.Text(
            "Cara kerja yang ditanyakan; bawaan semuanya.", "The mode of work asked about; by default every one."));
        var git = new Option<bool>("--git") { Description = session.Text("Menurut setiap versi surat yang disimpan git.", "By each version of the letter that git keeps.") };
        var date = Inputs.Date(session);
        var until = Inputs.Until(session);
        var last = new Option<int?>("--last")
        {
            HelpName = "N",
            Description = session.Text($"Hanya N versi terbaru; bawaan {HistoryRequest.UsualMost}.", $"Only the N newest versions; {HistoryRequest.UsualMost} by default."),
        };
        var format = Inputs.Format(session, "text", "json");
        var command = new Command("history", session.Text(
            "Mengatakan apa jawaban bagi seseorang dari waktu ke waktu, kapan berubah, dan oleh angka mana.",
            "Says what the answer for a person was over time, when it changed, and by which point."));
        command.Aliases.Add("riwayat");
        command.Add(paths);
        command.Add(facts);
        command.Add(mode);
        command.Add(git);
        command.Add(date);
        command.Add(until);
        command.Add(last);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = HistoryRequest.From(
                parsed.GetValue(facts), parsed.GetValue(mode), Dates.Option(parsed.GetValue(date)), Dates.Option(parsed.GetValue(until), "--until"),
                parsed.GetValue(last), parsed.GetValue(git), Inputs.FormatOf(parsed, format) == "json");
            var named = parsed.GetRequiredValue(paths);
            return request.IsGit ? OfVersions(named, command, request, session) : OfLetters(PathArguments.Expand(named, [".edaran"], command), request, session);
        });
        return command;
    }

    private static int OfVersions(string[] named, Command command, HistoryRequest request, Session session)
    {
        // A letter that was removed is still in the log.
        if (named is not [var file] || Directory.Exists(file))
        {
            throw new CliFailure("Sebutkan satu surat untuk --git.", "Name one letter for --git.");
        }

        if (file.StartsWith('-'))
        {
            throw new CliFailure(UsageErrors.UnknownOption(file, command));
        }

        using var repository = GitRepository.Of(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var path = repository.PathIn(file) ?? throw new CliFailure($"\"{file}\" di luar repositori git.", $"\"{file}\" lies outside the git repository.");
        var (history, findings) = VersionHistory.Of(repository, path, PersonFacts.Read(request.Facts, session), request);
        if (history is null)
        {
            return Refusal.Write(findings, request.IsJson, session);
        }

        if (history.Versions[^1].DiffersFrom(file))
        {
            session.Note(
                $"{file} di cakram lain dari versi terakhir di git; perubahan itu belum ikut.", $"{file} on the disk is not the last version in git; that change is not in it yet.");
        }

        if (request.IsJson)
        {
            HistoryJson.Write(history, session);
        }
        else
        {
            VersionText.Write(history, session);
        }

        return ExitCode.Success;
    }

    private static int OfLetters(IReadOnlyList<string> files, HistoryRequest request, Session session)
    {
        var workspace = Workspace.Load(files);
        var unread = UnreadLetter.Of(workspace);
        var readable = workspace with { Letters = [.. workspace.Letters.Where(letter => letter.Meaning is not null)] };
        if (readable.Letters.IsEmpty)
        {
            return unread.Count > 0
                ? Refusal.Write([.. workspace.Findings.Where(finding => finding.IsError)], request.IsJson, session)
                : throw new CliFailure("Tidak ada surat edaran di antara berkas yang disebut.", "There is no circular letter among the files named.");
        }

        var register = WrittenLetters.Of(readable).Register;
        var facts = PersonFacts.Read(request.Facts, session);
        return request.Date is { } day
            ? Write(KnowledgeHistory.Of(register, facts, day, request.Mode), history => HistoryJson.Write(history, unread, session), history => KnowledgeText.Write(history, unread, session), request, session)
            : Write(DayHistory.Of(register, facts, request), history => HistoryJson.Write(history, unread, session), history => DayText.Write(history, unread, session), request, session);
    }

    private static int Write<T>((T? History, IReadOnlyList<Finding> Findings) told, Action<T> json, Action<T> text, HistoryRequest request, Session session)
        where T : class
    {
        if (told.History is not { } history)
        {
            return Refusal.Write(told.Findings, request.IsJson, session);
        }

        (request.IsJson ? json : text)(history);
        return ExitCode.Success;
    }
}
