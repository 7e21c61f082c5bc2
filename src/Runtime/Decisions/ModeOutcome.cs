namespace Edaran.Runtime;

/// <summary>The bare answer for one mode, as the fast path gives it: two bytes, no allocation.</summary>
/// <example><code>
/// BoundFacts row = letter.Bind(facts);
/// ModeOutcome outcome = letter.Decide(row, new DateOnly(2025, 3, 25), letter.Schema.IndexOfMode("WFA"));
/// if (outcome.Eligible == true) { … }
/// </code></example>
public readonly struct ModeOutcome : IEquatable<ModeOutcome>
{
    private readonly byte _packed;

    internal ModeOutcome(byte packed) => _packed = packed;

    /// <summary>What the letter says of the mode.</summary>
    /// <example><code>outcome.Status == Status.Required</code></example>
    public Status Status => (Status)(_packed & 7);

    /// <summary>Whether the person may work in the mode; null where that is not known.</summary>
    /// <example><code>outcome.Eligible ?? Ask()</code></example>
    public bool? Eligible => (_packed >> 3) switch { 0 => false, 1 => true, _ => null };

    /// <summary>Whether two outcomes are the same.</summary>
    /// <example><code>a == b</code></example>
    public static bool operator ==(ModeOutcome a, ModeOutcome b) => a._packed == b._packed;

    /// <summary>Whether two outcomes differ.</summary>
    /// <example><code>a != b</code></example>
    public static bool operator !=(ModeOutcome a, ModeOutcome b) => a._packed != b._packed;

    /// <inheritdoc/>
    /// <example><code>a.Equals(b)</code></example>
    public bool Equals(ModeOutcome other) => _packed == other._packed;

    /// <inheritdoc/>
    /// <example><code>a.Equals((object)b)</code></example>
    public override bool Equals(object? obj) => obj is ModeOutcome other && Equals(other);

    /// <inheritdoc/>
    /// <example><code>int hash = outcome.GetHashCode();</code></example>
    public override int GetHashCode() => _packed;

    /// <summary>The status and, in brackets, the eligibility.</summary>
    /// <example><code>outcome.ToString() // "dapat (ya)"</code></example>
    public override string ToString() =>
        StatusText.Of(Status) + (Eligible switch { true => " (ya)", false => " (tidak)", _ => " (belum pasti)" });

    internal static byte Pack(Status status, int eligible) => (byte)((int)status | (eligible << 3));
}
