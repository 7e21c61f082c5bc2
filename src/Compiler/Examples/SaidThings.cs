using System.Globalization;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// What norms say beside the status of modes, each as a key: the same key, the same thing said. Acts come twice: that they are due,
/// and how they are timed.
/// </summary>
internal static class SaidThings
{
    /// <summary>What a norm lays on or gives to someone who may use a mode.</summary>
    public static IEnumerable<string> Borne(Effect effect) => effect switch
    {
        ActEffect acts => acts.Acts.Select(act => Key("act", act.Act, acts.Holder, acts.Modality)),
        RightEffect rights => rights.Rights.Select(right => Key("right", right)),
        SanctionEffect sanction => [Key("sanction", sanction.Text, sanction.Basis, sanction.For, sanction.Step)],
        _ => [],
    };

    /// <summary>What a norm says of the hours and the record of someone who works in a mode.</summary>
    public static IEnumerable<string> OfRecords(Effect effect) => effect switch
    {
        ActEffect acts => acts.Acts.Select(act => Key("timed", act.Act, acts.Modality, act.Count, All(act.Windows), act.Deadline, act.DueTime, act.WithinMinutes, act.SameDay)),
        HoursEffect hours => [Key("hours", hours.Hours, All(hours.Breaks))],
        FlexEffect flex => [Key("flex", flex.Before, flex.After, flex.Between)],
        WeekHoursEffect week => [Key("week", week.Bound, week.Minutes)],
        CreditEffect credit => [Key("credit", credit.Minutes)],
        _ => [],
    };

    /// <summary>What a norm says of groups.</summary>
    public static IEnumerable<string> OfGroups(Effect effect) => effect switch
    {
        SplitEffect split => [Key("split", All(split.Shares), split.Group, split.Every)],
        _ when Quota.Of(effect) is { } quota => [Key("quota", string.Join('+', quota.Counted.Select(modes => All(modes))), All(quota.Limits), quota.Rounding, quota.Group)],
        _ => [],
    };

    private static string All<T>(IEnumerable<T> items) => string.Join(',', items.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)));

    private static string Key(params object?[] parts) =>
        string.Join('|', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
}
