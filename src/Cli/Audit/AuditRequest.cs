using Edaran.Cli.Facts;

namespace Edaran.Cli.Audit;

/// <summary>What <c>audit</c> was asked.</summary>
/// <param name="Input">The roster's file.</param>
/// <param name="Date">The day of every row, or null: each row names its own.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record AuditRequest(string Input, DateOnly? Date, bool IsJson)
{
    /// <summary>Checks the options.</summary>
    /// <exception cref="CliFailure">Something is missing.</exception>
    public static AuditRequest From(string? input, string? date, string format) => input is null
        ? throw new CliFailure("Sebutkan daftar hadir dengan --input.", "Name the roster with --input.")
        : new AuditRequest(input, Dates.Option(date), format == "json");
}
