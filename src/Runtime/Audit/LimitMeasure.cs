namespace Edaran.Runtime;

/// <summary>How one limit stands in one group.</summary>
/// <param name="MayBind">Whether the limit binds the group, or may.</param>
/// <param name="IsBreached">Whether it binds the group and is breached, whatever is not known.</param>
/// <param name="MayBeBreached">Whether the number may be beyond it.</param>
/// <param name="Count">How many count: people, or days worked.</param>
/// <param name="Size">Of how many.</param>
/// <param name="Limit">How many may, or must.</param>
/// <param name="RoundingAssumed">Whether the letter leaves the rounding open and the stricter reading made a difference.</param>
internal readonly record struct LimitMeasure(
    bool MayBind, bool IsBreached, bool MayBeBreached, AuditNumber Count, AuditNumber Size, AuditNumber Limit, bool RoundingAssumed);
