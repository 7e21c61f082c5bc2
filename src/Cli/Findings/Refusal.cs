namespace Edaran.Cli.Findings;

/// <summary>What a verb gives instead of an answer: the findings that keep it from one.</summary>
internal static class Refusal
{
    /// <summary>Writes findings in the form asked for.</summary>
    /// <returns>The exit code of findings.</returns>
    public static int Write(IReadOnlyCollection<Finding> findings, bool isJson, Session session)
    {
        if (isJson)
        {
            JsonReport.Write(findings, session);
        }
        else
        {
            TextReport.Write(findings, session);
        }

        return ExitCode.Findings;
    }
}
