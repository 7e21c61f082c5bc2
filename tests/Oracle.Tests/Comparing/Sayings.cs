using System.Globalization;
using Edaran.Compiler.Model;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>
/// What norms say beside the status of modes, told apart by what their effects are made of, not by words: norms with one key say the same.
/// </summary>
internal static class Sayings
{
    /// <summary>The key of what a norm says; null where it says nothing beside.</summary>
    public static string? KeyOf(Norm norm) => norm.Effect switch
    {
        PlaceEffect { Quota: { } quota } place => $"{place.Modality} {List(place.Modes)} if {Preconditions(place.Preconditions)} {Key(quota)}{About(norm)}",
        ActEffect act => $"{act.Modality} {Number(act.Holder)} {List(act.Acts.Select(one => $"{one} {List(one.Windows)}"))}{About(norm)}",
        RightEffect rights => $"right {List(rights.Rights)}{About(norm)}",
        SplitEffect split => $"split {List(split.Shares)} {Number(split.Group)} {split.Every} {Number(split.Turn)}{About(norm)}",
        SanctionEffect sanction => $"{sanction}{About(norm)}",
        _ => null,
    };

    private static string About(Norm norm) => norm.Modes.IsDefaultOrEmpty ? string.Empty : $" in {List(norm.Modes)}";

    private static string Key(Quota quota) =>
        $"{List(quota.Counted.Select(modes => List(modes)))} {List(quota.Limits)} {Key(quota.Base)} {Number(quota.Group)} {quota.Rounding}";

    private static string Preconditions(IEnumerable<Precondition> preconditions) => List(preconditions.Select(one => Key(one.Condition)));

    private static string Key(Condition condition) => condition switch
    {
        FactIn test => $"{Number(test.Fact)} in {List(test.Values)}",
        NotCondition not => $"not ({Key(not.Operand)})",
        AllOf all => $"all of {List(all.Operands.Select(Key))}",
        AnyOf any => $"any of {List(any.Operands.Select(Key))}",
        NamedCondition named => $"{named.Name} ({Key(named.Body)})",
        _ => $"{condition}",
    };

    private static string List<T>(IEnumerable<T> items) => $"[{string.Join("; ", items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item}")))}]";

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
