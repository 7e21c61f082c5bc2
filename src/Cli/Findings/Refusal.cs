namespace Edaran.Cli.Findings;

/// <summary>What a verb gives instead of an answer: the findings that keep it from one.</summary>
internal static class Refusal
{
    /// <summary>Writes findings in the form asked for.</summary>
    /// <returns>The exit code of findings.</returns>
    public static int Write(IReadOnlyCollection<Finding> findings, bool isJson, Session session) => Write(findings, isJson ? "json" : "text", session);

    /// <summary>Writes findings in the form asked for; a form that has none for findings alone gets text.</summary>
    /// <returns>The exit code of findings.</returns>
    public static int Write(IReadOnlyCollection<Finding> findings, string form, Session session)
    {
        switch (form)
        {
            case "json":
                JsonReport.Write(findings, session);
                break;
            case "sarif":
                SarifReport.Write([.. findings], session);
                break;
            default:
                TextReport.Write(findings, session);
                break;
        }

        return ExitCode.Findings;
    }
}
