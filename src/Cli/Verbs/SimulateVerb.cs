using System.CommandLine;
using Edaran.Cli.Commands;
using Edaran.Cli.Files;
using Edaran.Cli.Simulations;

namespace Edaran.Cli.Verbs;

/// <summary><c>edaran simulate</c>: what drafts would make of the people of a roster in a period.</summary>
internal static class SimulateVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Session session)
    {
        var drafts = Inputs.Paths("DRAFT", session.Text(
            "Rancangan surat (.edaran) atau aturan yang sudah dikompilasi (.dll); masing-masing dilihat sendiri.",
            "Drafts (.edaran) or compiled rules (.dll); each is looked at by itself."));
        var input = Inputs.Text("--input", "F.csv", session.Text("Daftar orang sebagai CSV: kolom fakta.", "A roster as CSV: columns of facts."));
        var date = Inputs.Date(session);
        var until = Inputs.Until(session);
        var per = Inputs.Per(session);
        var compare = Inputs.Text("--compare", "BASE.edaran", session.Text(
            "Surat pembanding; bawaan pola biasa, tanpa surat.", "The letter to hold drafts against; by default the normal pattern, without a letter."));
        var format = Inputs.Format(session, "text", "csv", "json", "html");
        var output = Inputs.Text("-o", session.Text("BERKAS", "FILE"), session.Text("Berkas hasil; bawaan keluaran standar.", "The result file; standard output by default."), "--output");
        var people = Inputs.Text("--people", "F.csv", session.Text(
            "Berkas CSV untuk semua orang yang mendapat jawaban lain.", "A CSV file for everybody who gets another answer."));
        var quotas = Inputs.Text("--quotas", "F.csv", session.Text(
            "Berkas CSV untuk semua kuota dan giliran, menurut kelompok dan hari.", "A CSV file for every quota and rotation, by group and day."));
        var withoutNames = new Option<bool>("--no-names")
        {
            Description = session.Text("Tanpa nomor dan nama orang; hanya nomor baris.", "Without numbers and names of people; row numbers only."),
        };
        var command = new Command("simulate", session.Text(
            "Mengkaji satu atau beberapa rancangan atas daftar orang: siapa bekerja di mana, kuota yang dilanggar, siapa yang berubah.",
            "Runs one or several drafts over a roster: who works where, which quotas are breached, who is changed."));
        command.Aliases.Add("kaji");
        command.Add(drafts);
        foreach (var option in new Option[] { input, date, until, per, compare, format, output, people, quotas, withoutNames })
        {
            command.Add(option);
        }

        command.SetAction(parsed => SimulationRun.Run(
            PathArguments.Expand(parsed.GetRequiredValue(drafts), [".edaran", ".dll"], command),
            SimulationRequest.From(
                parsed.GetValue(input), parsed.GetValue(date), parsed.GetValue(until), parsed.GetValue(per), parsed.GetValue(compare),
                Inputs.FormatOf(parsed, format), parsed.GetValue(output), parsed.GetValue(people), parsed.GetValue(quotas), parsed.GetValue(withoutNames)),
            session));
        return command;
    }
}
