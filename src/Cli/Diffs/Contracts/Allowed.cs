using Edaran.Runtime;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Day by day, whether a person may work in one of some modes: null where facts are missing; and whether the day is one to work on at all.</summary>
/// <param name="On">Whether one may be used, a day a place.</param>
/// <param name="IsWorked">Whether the day may be a working day, a day a place.</param>
/// <param name="Limits">What the person adds to the letter's own quotas and rotations, a day a place; empty where it has none.</param>
internal sealed record Allowed(bool?[] On, bool[] IsWorked, LimitEntry[] Limits)
{
    /// <summary>The answers about some modes by their names; a mode that the letter does not know is not allowed.</summary>
    public static Allowed Of(IReadOnlyList<Decision> decisions, IReadOnlySet<string> modes, LimitForecast forecast) => new(
        [.. decisions.Select(decision => Any(decision, modes))],
        [.. decisions.Select(decision => decision.Workday != false)],
        forecast.HasLimits ? [.. decisions.Select(forecast.Prepare)] : []);

    private static bool? Any(Decision decision, IReadOnlySet<string> modes)
    {
        var answers = decision.Modes.Where(mode => modes.Contains(mode.Mode.Name)).Select(mode => mode.Eligible).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }
}
