using Edaran.Cli.Facts;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs;

/// <summary>Everybody whose answers change, as a CSV file: a row for each person, mode and pair of answers.</summary>
internal static class PeopleList
{
    private const char Separator = ',';

    /// <summary>The people of a roster whom a change touches; where a file is asked for they are all written to it on the way.</summary>
    public static (TouchedPeople? People, IReadOnlyList<Finding> Findings) Of(Letter old, Letter @new, PeopleQuestion question, Session session)
    {
        if (question.ListFile is not { } file)
        {
            return PeopleComparison.Of(old, @new, question, session);
        }

        using var files = new AtomicFiles();
        (TouchedPeople? People, IReadOnlyList<Finding> Findings) told;
        using (var output = files.Create(file))
        {
            string[] header = session.Language == Compiler.Diagnostics.MessageLanguage.English
                ? ["row", "person", "unit", "mode", "before", "after", "dates"]
                : ["baris", "orang", "unit", "moda", "dahulu", "kini", "tanggal"];
            Write(output, header, file);
            told = PeopleComparison.Of(old, @new, question, session, person => Write(output, person, file));
        }

        if (told.People is not null)
        {
            files.Commit();
        }

        return told;
    }

    private static void Write(FileStream output, TouchedPerson person, string file)
    {
        foreach (var change in person.Changes)
        {
            Write(output, [$"{person.Row}", person.Name, person.Unit, change.Mode, change.Before, change.After, Dates.Text(change.Days)], file);
        }
    }

    private static void Write(FileStream output, string[] cells, string file) => Disk.Guard(file, () =>
    {
        output.Write(CsvText.Row(cells.Select(CsvText.Plain), Separator));
        output.Write("\n"u8);
    });
}
