namespace Edaran.Cli;

/// <summary>How a run of the command ends. Scripts rely on these.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done and no error was found.</summary>
    public const int Success = 0;

    /// <summary>Errors were found, or an example failed.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, a file that cannot be read or written, or a fault of our own.</summary>
    public const int Failure = 2;
}
