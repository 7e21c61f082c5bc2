using System.Collections.Frozen;

namespace Edaran.Runtime;

/// <summary>What the code of a letter may name outside itself: plain values, and the parts of the runtime that describe a letter.</summary>
internal static class AllowedTypes
{
    private static readonly FrozenSet<string> Types = new[]
    {
        "System.Array", "System.Boolean", "System.Byte", "System.DateOnly", "System.DayOfWeek", "System.Decimal", "System.Enum", "System.Int32",
        "System.Int64", "System.Nullable`1", "System.Object", "System.RuntimeFieldHandle", "System.String", "System.Collections.Generic.IReadOnlyList`1", "System.UInt16", "System.UInt64", "System.ValueType", "System.Void",
        "System.FlagsAttribute", "System.Attribute", "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggableAttribute.DebuggingModes",
        "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggerBrowsableState",
        "System.Runtime.CompilerServices.CompilationRelaxationsAttribute", "System.Runtime.CompilerServices.CompilerGeneratedAttribute",
        "System.Runtime.CompilerServices.IsExternalInit", "System.Runtime.CompilerServices.RefSafetyRulesAttribute",
        "System.Runtime.CompilerServices.RuntimeCompatibilityAttribute",
        "System.Runtime.CompilerServices.RuntimeHelpers",
        "Edaran.Runtime.RelationKind", "Edaran.Runtime.RelationSchema", "Edaran.Runtime.ChoiceSchema", "Edaran.Runtime.ClockSpan", "Edaran.Runtime.DayTable", "Edaran.Runtime.DutySchema", "Edaran.Runtime.DutyTiming",
        "Edaran.Runtime.FactInput", "Edaran.Runtime.FlexSchema", "Edaran.Runtime.HoursSchema", "Edaran.Runtime.WeekHoursSchema",
        "Edaran.Runtime.FactOrigin", "Edaran.Runtime.FactSchema", "Edaran.Runtime.FactSet", "Edaran.Runtime.GroupRuleTable",
        "Edaran.Runtime.GroupTables", "Edaran.Runtime.LetterSchema",
        "Edaran.Runtime.LetterTables", "Edaran.Runtime.Modality", "Edaran.Runtime.ModeSchema", "Edaran.Runtime.PointSchema",
        "Edaran.Runtime.QuotaRounding", "Edaran.Runtime.QuotaSchema", "Edaran.Runtime.RotationPeriod", "Edaran.Runtime.RotationSchema", "Edaran.Runtime.RotationTable", "Edaran.Runtime.RuleLetter", "Edaran.Runtime.SanctionSchema",
        "Edaran.Runtime.Situation", "Edaran.Runtime.SlotTable", "Edaran.Runtime.TimeUnit", "Edaran.Runtime.Truth",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ArrayMembers = new[] { ".ctor" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a type may be named.</summary>
    public static bool Contains(string type) => Types.Contains(type);

    /// <summary>Whether a member of an allowed type may be named; the few types that reach further give only what data needs.</summary>
    public static bool Contains(string type, string member) => type switch
    {
        "System.Runtime.CompilerServices.RuntimeHelpers" => member == "InitializeArray",
        "System.Object" or "System.Array" or "System.Enum" or "System.ValueType" => ArrayMembers.Contains(member),
        _ => true,
    };
}
