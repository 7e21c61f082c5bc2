using System.Collections.Immutable;
using Edaran.Cli.Facts;

namespace Edaran.Cli.Diffs;

/// <summary>Whom a comparison asks about.</summary>
/// <param name="Roster">The roster's file.</param>
/// <param name="Days">The days, ascending; not empty.</param>
/// <param name="Per">The column or fact that tells units apart, or null for the usual one.</param>
/// <param name="ListFile">Where everybody whose answers change is listed, or null.</param>
internal sealed record PeopleQuestion(string Roster, ImmutableArray<DateOnly> Days, string? Per, string? ListFile)
{
    /// <summary>Checks the options against each other; null where no roster is named.</summary>
    /// <exception cref="CliFailure">They do not go together.</exception>
    public static PeopleQuestion? From(string? roster, string? date, string? until, string? per, string? listFile)
    {
        if (roster is not null)
        {
            return listFile is not null && string.Equals(Path.GetFullPath(roster), Path.GetFullPath(listFile), StringComparison.Ordinal)
                ? throw new CliFailure("Berkas hasil tidak boleh sama dengan berkas masukan.", "The result file must not be an input file.")
                : new PeopleQuestion(roster, Period.Of(date, until), per, listFile);
        }

        return (date ?? until ?? per ?? listFile) is null
            ? null
            : throw new CliFailure(
                "--date, --until, --per, dan --people hanya bersama daftar orang; sebutkan --input.",
                "--date, --until, --per and --people go with a roster only; name --input.");
    }
}
