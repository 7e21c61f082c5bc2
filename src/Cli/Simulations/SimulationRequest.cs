using System.Collections.Immutable;
using Edaran.Cli.Facts;

namespace Edaran.Cli.Simulations;

/// <summary>What <c>simulate</c> was asked.</summary>
/// <param name="Roster">The roster's file.</param>
/// <param name="Days">The days, ascending; not empty.</param>
/// <param name="Per">The column or fact that tells units apart, or null for the usual one.</param>
/// <param name="Base">The letter that the drafts are held against, or null.</param>
/// <param name="Form">The form of the output.</param>
/// <param name="Output">The file for the output, or null: standard output.</param>
/// <param name="PeopleFile">Where everybody whose answers change is listed, or null.</param>
/// <param name="LimitsFile">Where every limit is listed, or null.</param>
/// <param name="NamesPeople">Whether numbers and names of people may be written to the output.</param>
internal sealed record SimulationRequest(
    string Roster,
    ImmutableArray<DateOnly> Days,
    string? Per,
    string? Base,
    string Form,
    string? Output,
    string? PeopleFile,
    string? LimitsFile,
    bool NamesPeople)
{
    /// <summary>Checks the options against each other.</summary>
    /// <exception cref="CliFailure">Something is missing, or a file would be written over another.</exception>
    public static SimulationRequest From(
        string? roster, string? date, string? until, string? per, string? compare, string form, string? output, string? people, string? limits, bool withoutNames)
    {
        var input = roster ?? throw new CliFailure("Sebutkan daftar orang dengan --input.", "Name the roster with --input.");
        var files = new[] { input, output, people, limits }.OfType<string>().Select(Path.GetFullPath).ToList();
        return files.Count == files.Distinct(StringComparer.Ordinal).Count()
            ? new SimulationRequest(input, Period.Of(date, until), per, compare, form, output, people, limits, !withoutNames)
            : throw new CliFailure(
                "Berkas hasil tidak boleh sama dengan berkas masukan atau berkas hasil yang lain.",
                "A result file must not be an input file or another result file.");
    }
}
