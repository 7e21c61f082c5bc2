using Edaran.Cli.Facts;

namespace Edaran.Cli.Verbs;

/// <summary>What <c>evaluate</c> was asked.</summary>
/// <param name="Facts">The file of facts of one person, or null.</param>
/// <param name="Roster">The roster, or null.</param>
/// <param name="Date">The day behind <c>--date</c>, or null.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record EvaluateRequest(string? Facts, RosterRequest? Roster, DateOnly? Date, bool IsJson)
{
    /// <summary>Checks the options against each other.</summary>
    /// <exception cref="CliFailure">They do not go together.</exception>
    public static EvaluateRequest From(string? facts, string? input, string? output, string? date, string format)
    {
        var day = Dates.Option(date);
        var isJson = format == "json";
        return (facts, input) switch
        {
            (not null, not null) => throw new CliFailure(
                "Pilih salah satu: --facts untuk satu orang, atau --input untuk daftar.",
                "Choose one: --facts for one person, or --input for a roster."),
            (null, null) => throw new CliFailure(
                "Sebutkan --facts untuk satu orang, atau --input untuk daftar.",
                "Name --facts for one person, or --input for a roster."),
            (not null, _) when output is not null => throw new CliFailure(
                "--output hanya untuk --input; jawaban untuk satu orang ditulis ke keluaran standar.",
                "--output is only for --input; the answer for one person goes to standard output."),
            (not null, _) => new EvaluateRequest(facts, null, day, isJson),
            _ => new EvaluateRequest(null, RosterRequest.From(input!, output, day), day, isJson),
        };
    }
}

/// <summary>A roster to evaluate.</summary>
/// <param name="Input">The roster's file.</param>
/// <param name="Output">The result file.</param>
/// <param name="Date">The day asked about.</param>
internal sealed record RosterRequest(string Input, string Output, DateOnly Date)
{
    /// <summary>Checks that the result would not be written over what is read.</summary>
    /// <exception cref="CliFailure">It would.</exception>
    public void Spare(IEnumerable<string> files)
    {
        if (files.Append(Input).Any(file => string.Equals(Path.GetFullPath(file), Path.GetFullPath(Output), StringComparison.Ordinal)))
        {
            throw new CliFailure(
                "Berkas hasil tidak boleh sama dengan berkas masukan.", "The result file must not be an input file.");
        }
    }

    /// <summary>Checks that nothing is missing.</summary>
    /// <exception cref="CliFailure">Something is.</exception>
    public static RosterRequest From(string input, string? output, DateOnly? date)
    {
        if (output is null)
        {
            throw new CliFailure("Sebutkan berkas hasil dengan -o.", "Name the result file with -o.");
        }

        if (date is not { } day)
        {
            throw new CliFailure("Sebutkan tanggal dengan --date.", "Name the day with --date.");
        }

        var request = new RosterRequest(input, output, day);
        request.Spare([]);
        return request;
    }
}
