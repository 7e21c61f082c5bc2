using System.Collections.Immutable;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>A limit that comes out the same on several days.</summary>
/// <param name="Limit">How it comes out, on the first of them; where a rotation is not certain, one of its shares.</param>
/// <param name="Days">The days; more than one only where each day is counted by itself.</param>
internal sealed record LimitLine(LimitOutlook Limit, ImmutableArray<DateOnly> Days)
{
    private static readonly LimitVerdict[] WorstFirst = [LimitVerdict.Breached, LimitVerdict.DependsOnChoice, LimitVerdict.Uncertain, LimitVerdict.Kept];

    /// <summary>Whether it stands for all shares of a rotation that is not certain.</summary>
    public bool IsWholeRotation => Limit is { Kind: AuditKind.Rotation, Verdict: LimitVerdict.Uncertain };

    /// <summary>The place of a way to come out, the worst first.</summary>
    public static int Rank(LimitVerdict verdict) => Array.IndexOf(WorstFirst, verdict);

    /// <summary>Puts limits together that come out the same; the worst first.</summary>
    public static ImmutableArray<LimitLine> Of(IEnumerable<LimitOutlook> limits) =>
    [
        .. limits
            .GroupBy(KeyOf)
            .Select(same => new LimitLine(same.First(), [.. same.Select(limit => limit.From).Distinct()]))
            .OrderBy(line => Rank(line.Limit.Verdict)),
    ];

    // Shares of a rotation that is not certain are told together.
    private static (PointSchema, string?, bool, AuditNumber, LimitVerdict, DateOnly, (IReadOnlyList<ModeSchema>, bool, AuditNumber, AuditNumber, AuditNumber)?) KeyOf(LimitOutlook limit) => (
        limit.Point,
        limit.Group,
        limit.IsPlaced,
        limit.Size,
        limit.Verdict,
        limit.From == limit.To ? default : limit.From,
        limit is { Kind: AuditKind.Rotation, Verdict: LimitVerdict.Uncertain } ? null : (limit.Modes, limit.IsFloor, limit.Least, limit.Most, limit.Limit));
}
