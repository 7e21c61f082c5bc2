using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Diffs;
using Edaran.Cli.Diffs.Contracts;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran diff</c>: what a new version of a letter changes, for whom, exactly.</summary>
internal static class DiffVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var old = new Argument<string>("old") { HelpName = "OLD", Description = session.Text("Versi lama: surat .edaran, atau REVISI:SURAT di git.", "The old version: a .edaran letter, or REVISION:LETTER in git.") };
        var @new = new Argument<string>("new") { HelpName = "NEW", Description = session.Text("Versi baru, begitu pula.", "The new version, likewise.") };
        var input = Inputs.Text("--input", "F.csv", session.Text(
            "Daftar orang sebagai CSV: siapa saja yang mendapat jawaban lain.", "A roster as CSV: who gets another answer."));
        var date = Inputs.Date(session);
        var until = Inputs.Until(session);
        var per = Inputs.Per(session);
        var people = Inputs.Text("--people", "F.csv", session.Text(
            "Berkas CSV untuk semua orang yang mendapat jawaban lain.", "A CSV file for everybody who gets another answer."));
        var beside = Inputs.Text("--beside", "PATH", session.Text(
            "Surat yang versinya dibandingkan, bila berkasnya ada di tempat lain: dibaca dengan kamus di dekat surat ini.",
            "The letter that files elsewhere are versions of: they are read with the kamus near it."));
        var contract = new Option<string[]>("--contract")
        {
            HelpName = "K.edaran",
            Description = session.Text(
                "Kontrak yang harus dipenuhi perubahan ini; bawaan kontrak di sebelah versi baru.",
                "The contract that the change must keep; by default those beside the new version."),
        };
        var exitCode = new Option<bool>("--exit-code") { Description = session.Text("Berakhir dengan 1 bila maknanya berbeda.", "Ends with 1 when the meaning differs.") };
        var format = Inputs.Format(session, "text", "md", "json", "html", "sarif");
        var command = new Command("diff", session.Text(
            "Membandingkan dua versi surat: angkanya, maknanya, dan orang yang terkena.",
            "Compares two versions of a letter: its points, its meaning, and the people it touches."));
        command.Aliases.Add("banding");
        command.Add(old);
        command.Add(@new);
        command.Add(input);
        command.Add(date);
        command.Add(until);
        command.Add(per);
        command.Add(people);
        command.Add(beside);
        command.Add(contract);
        command.Add(exitCode);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using var before = NamedVersion.Of(parsed.GetRequiredValue(old), parsed.GetValue(beside), command, session);
            using var after = NamedVersion.Of(parsed.GetRequiredValue(@new), parsed.GetValue(beside), command, session);
            return Run(
                before,
                after,
                PeopleQuestion.From(parsed.GetValue(input), parsed.GetValue(date), parsed.GetValue(until), parsed.GetValue(per), parsed.GetValue(people)),
                PathArguments.Expand(parsed.GetValue(contract) ?? [], [".edaran"], command),
                parsed.GetValue(exitCode), Inputs.FormatOf(parsed, format), session);
        });
        return command;
    }

    private static int Run(
        NamedVersion old,
        NamedVersion @new,
        PeopleQuestion? question,
        IReadOnlyList<string> named,
        bool tellsByExitCode,
        string form,
        Session session)
    {
        var (before, after) = (old.Load(), @new.Load());
        if (before.HasErrors || after.HasErrors)
        {
            return Refusal.Write([.. before.Findings.Concat(after.Findings).Where(finding => finding.IsError)], form, session);
        }

        var (one, other) = Pair(old.IsMissing ? null : Only(before, old), @new.IsMissing ? null : Only(after, @new), session);
        var (contracts, faults) = GuardingContracts.Of(named, old, @new, one, other);
        if (faults.Count > 0)
        {
            return Refusal.Write(faults, form, session);
        }

        TouchedPeople? people = null;
        if (question is not null)
        {
            var (found, findings) = PeopleList.Of(one, other, question, session);
            if (found is null)
            {
                return Refusal.Write(findings, form, session);
            }

            people = found;
        }

        var (held, wrong) = ContractHolder.Hold(contracts, one, other, question);
        if (held is null)
        {
            return Refusal.Write(wrong, form, session);
        }

        var comparison = LetterComparison.Of(one, other);
        Write(new DiffReport(one, one.Source.Path, other, other.Source.Path, comparison, people) { Contracts = held }, form, session);
        return held.All(contract => contract.IsKept) && !(tellsByExitCode && !comparison.IsEquivalent) ? ExitCode.Success : ExitCode.Findings;
    }

    private static void Write(DiffReport report, string form, Session session)
    {
        switch (form)
        {
            case "json":
                DiffJson.Write(report, session);
                break;
            case "md":
                DiffMarkdown.Write(report, session);
                break;
            case "html":
                DiffHtml.Write(report, session);
                break;
            case "sarif":
                DiffSarif.Write(report, session);
                break;
            default:
                DiffText.Write(report, session);
                break;
        }
    }

    private static Letter Only(Workspace workspace, NamedVersion version) => workspace.Letters switch
    {
        [var only] => only.Meaning!,
        [] => throw new CliFailure($"Yang dibandingkan surat; {version.Shown[0]} bukan surat.", $"Letters are compared; {version.Shown[0]} is none."),
        _ => throw new CliFailure($"Sebutkan satu surat, bukan {workspace.Letters.Length}: {version.Shown[0]}.", $"Name one letter, not {workspace.Letters.Length}: {version.Shown[0]}."),
    };

    private static (Letter Old, Letter New) Pair(Letter? old, Letter? @new, Session session) => (old, @new) switch
    {
        (null, null) => throw new CliFailure("Tidak ada surat untuk dibandingkan.", "There is no letter to compare."),
        (null, { } added) => (NoLetter.Beside(added, session), added),
        ({ } removed, null) => (removed, NoLetter.Beside(removed, session)),
        _ => (old!, @new!),
    };
}
