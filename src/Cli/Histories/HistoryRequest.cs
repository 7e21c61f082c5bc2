namespace Edaran.Cli.Histories;

/// <summary>What <c>history</c> was asked.</summary>
/// <param name="Facts">The file of facts of one person.</param>
/// <param name="Mode">The mode, or null: every one.</param>
/// <param name="Date">The day asked about, or null.</param>
/// <param name="Until">The last day looked at, or null.</param>
/// <param name="Most">The most versions, the newest of all.</param>
/// <param name="IsGit">Whether the versions are those that git keeps.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record HistoryRequest(string Facts, string? Mode, DateOnly? Date, DateOnly? Until, int Most, bool IsGit, bool IsJson)
{
    /// <summary>The most versions where no number is given.</summary>
    public const int UsualMost = 1000;

    /// <summary>Checks the options against each other.</summary>
    /// <exception cref="CliFailure">They do not go together, or one is missing.</exception>
    public static HistoryRequest From(string? facts, string? mode, DateOnly? date, DateOnly? until, int? most, bool isGit, bool isJson)
    {
        if (until is not null && (date is not null || isGit))
        {
            throw new CliFailure(
                "--until hanya untuk riwayat dari hari ke hari, tanpa --date dan tanpa --git.", "--until is for a history over days, without --date and without --git.");
        }

        if (most is not null && !isGit)
        {
            throw new CliFailure("--last hanya bersama --git.", "--last goes with --git only.");
        }

        return most is < 1
            ? throw new CliFailure("--last perlu bilangan paling sedikit 1.", "--last needs a number of at least 1.")
            : new HistoryRequest(
                facts ?? throw new CliFailure("Sebutkan fakta orangnya dengan --facts.", "Name the person's facts with --facts."),
                mode, date, until, most ?? UsualMost, isGit, isJson);
    }
}
