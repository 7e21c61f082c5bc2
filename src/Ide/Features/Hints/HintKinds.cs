namespace Edaran.Ide.Features.Hints;

/// <summary>Kinds of hints.</summary>
[Flags]
public enum HintKinds
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The day of the week of a date.</summary>
    Weekdays = 1,

    /// <summary>What a comparison amounts to.</summary>
    Thresholds = 2,

    /// <summary>The working days of a period.</summary>
    WorkingDays = 4,

    /// <summary>How a share of people is counted.</summary>
    Quotas = 8,

    /// <summary>What the language reads where the letter says nothing.</summary>
    Defaults = 16,

    /// <summary>All of them.</summary>
    All = Weekdays | Thresholds | WorkingDays | Quotas | Defaults,
}
