namespace Edaran.Runtime;

/// <summary>The mode a person worked in on a day. The default is: not known.</summary>
/// <example><code>
/// WorkedMode home = WorkedMode.In(letter.Schema.IndexOfMode("WFH"));
/// </code></example>
public readonly record struct WorkedMode
{
    private readonly int _code;

    private WorkedMode(int code) => _code = code;

    /// <summary>It is not known: whether the person counts is left open.</summary>
    /// <example><code>audit.Prepare(row, day, WorkedMode.Unknown)</code></example>
    public static WorkedMode Unknown => default;

    /// <summary>The person did not work that day (leave, illness): part of a base, counted in no mode.</summary>
    /// <example><code>audit.Prepare(row, day, WorkedMode.Absent)</code></example>
    public static WorkedMode Absent => new(-1);

    /// <summary>Position of the mode, or null: not known, or absent.</summary>
    /// <example><code>worked.Mode is { } mode ? letter.Modes[mode].Name : "-"</code></example>
    public int? Mode => _code > 0 ? _code - 1 : null;

    /// <summary>Whether the person did not work.</summary>
    /// <example><code>worked.IsAbsent</code></example>
    public bool IsAbsent => _code < 0;

    /// <summary>The person worked in a mode.</summary>
    /// <param name="mode">Position of the mode among <see cref="RuleLetter.Modes"/>, at least 0.</param>
    /// <returns>The mode as worked in.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is negative.</exception>
    /// <example><code>WorkedMode.In(2)</code></example>
    public static WorkedMode In(int mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mode);
        return new WorkedMode(mode + 1);
    }
}
