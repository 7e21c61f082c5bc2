using Edaran.Runtime;

namespace Edaran.Cli.Decisions;

/// <summary>What a letter says of a person on a day, with the file the letter is in.</summary>
/// <param name="Decision">What it says.</param>
/// <param name="File">Its source file, as shown.</param>
internal sealed record Answer(Decision Decision, string File)
{
    /// <summary>The hours and duties of the day, where the letter has any.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Whether anything is on record of the day.</summary>
    public bool HasRecord { get; init; }

    /// <summary>The points named in the answer, each once, in the order of the letter.</summary>
    public IEnumerable<PointSchema> Cited()
    {
        var named = Decision.Modes
            .SelectMany(mode => mode.Points
                .Concat(mode.SetAside)
                .Concat(mode.Duties.Select(duty => duty.Point))
                .Concat(mode.Rights.Select(right => right.Point))
                .Concat(mode.Sanctions.Select(one => one.Point)))
            .Concat(Attendance is { } attendance
                ? attendance.Hours.Points.Concat(attendance.Duties.Select(duty => duty.Point)).Concat(attendance.Week?.Limits.Select(limit => limit.Point) ?? [])
                : [])
            .Select(point => point.Point)
            .ToHashSet(StringComparer.Ordinal);
        return Decision.Letter.Points.Where(point => named.Contains(point.Point)).DistinctBy(point => point.Point);
    }

    /// <summary>The numbers of some points, each once.</summary>
    public static IEnumerable<string> Names(IEnumerable<PointSchema> points) =>
        points.Select(point => point.Point).Distinct(StringComparer.Ordinal);
}
