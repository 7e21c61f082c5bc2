namespace Edaran.Compiler.Model;

/// <summary>The words of states in examples and answers.</summary>
public static class DutyStates
{
    /// <summary><c>terpenuhi</c>, <c>tidak terpenuhi</c>, <c>tidak jatuh tempo</c>, <c>belum pasti</c>.</summary>
    public static string Text(this DutyState state) => state switch
    {
        DutyState.Met => "terpenuhi",
        DutyState.Unmet => "tidak terpenuhi",
        DutyState.NotDue => "tidak jatuh tempo",
        _ => "belum pasti",
    };

    /// <summary><c>tidak diatur</c>, <c>bertentangan</c>, <c>belum pasti</c>; empty where hours are set.</summary>
    public static string Text(this HoursState state) => state switch
    {
        HoursState.None => "tidak diatur",
        HoursState.Contradictory => "bertentangan",
        HoursState.Unknown => "belum pasti",
        _ => string.Empty,
    };
}
