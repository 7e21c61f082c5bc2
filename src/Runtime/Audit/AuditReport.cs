namespace Edaran.Runtime;

/// <summary>What an audit found.</summary>
/// <example><code>
/// AuditReport report = audit.Report();
/// Console.WriteLine(report.Breaches.Count == 0 ? "tidak ada pelanggaran" : $"{report.Breaches.Count} pelanggaran");
/// </code></example>
public sealed class AuditReport
{
    /// <summary>The letter.</summary>
    /// <example><code>report.Letter.Number</code></example>
    public required RuleLetter Letter { get; init; }

    /// <summary>What is certainly breached: quotas and rotations in the letter's order, by day and group; then who worked in a mode without leave.</summary>
    /// <example><code>report.Breaches.Count</code></example>
    public required IReadOnlyList<AuditFinding> Breaches { get; init; }

    /// <summary>What is breached or not depending on what is not known.</summary>
    /// <example><code>report.Uncertain.Count</code></example>
    public required IReadOnlyList<AuditFinding> Uncertain { get; init; }

    /// <summary>Lines of the roster that were added.</summary>
    /// <example><code>report.Rows // 36</code></example>
    public required long Rows { get; init; }

    /// <summary>The names of the groups that were looked at; one is empty where a rule takes everyone as one group.</summary>
    /// <example><code>report.Groups.Count // 3</code></example>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Days that lines were added for.</summary>
    /// <example><code>report.Days // 5</code></example>
    public required int Days { get; init; }
}
