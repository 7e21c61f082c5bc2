namespace Edaran.Runtime;

/// <summary>Yes, no, or unknown: what a condition is for facts of which some may be unknown (strong Kleene logic).</summary>
/// <example><code>Truth t = Truth.Yes &amp; Truth.Unknown; // Unknown</code></example>
public readonly struct Truth : IEquatable<Truth>
{
    private readonly byte _value;

    private Truth(byte value) => _value = value;

    /// <summary>Certainly does not hold. The default value.</summary>
    /// <example><code>Truth no = Truth.No;</code></example>
    public static Truth No => default;

    /// <summary>Certainly holds.</summary>
    /// <example><code>Truth yes = Truth.Yes;</code></example>
    public static Truth Yes => new(1);

    /// <summary>Not decided by what is known.</summary>
    /// <example><code>Truth unknown = Truth.Unknown;</code></example>
    public static Truth Unknown => new(2);

    /// <summary>Whether it certainly holds.</summary>
    /// <example><code>if (truth.IsYes) { … }</code></example>
    public bool IsYes => _value == 1;

    /// <summary>Whether it certainly does not hold.</summary>
    /// <example><code>if (truth.IsNo) { … }</code></example>
    public bool IsNo => _value == 0;

    /// <summary>Whether it is not decided.</summary>
    /// <example><code>if (truth.IsUnknown) { … }</code></example>
    public bool IsUnknown => _value == 2;

    /// <summary>True, false, or null for unknown.</summary>
    /// <example><code>bool? known = Truth.Unknown.Known; // null</code></example>
    public bool? Known => _value == 2 ? null : _value == 1;

    /// <summary>A settled truth.</summary>
    /// <example><code>Truth t = 3 > 2; // Yes</code></example>
    public static implicit operator Truth(bool value) => value ? Yes : No;

    /// <summary>Both hold; no as soon as one does not.</summary>
    /// <example><code>Truth both = asn &amp; approved;</code></example>
    public static Truth operator &(Truth a, Truth b) =>
        a.IsNo || b.IsNo ? No : a.IsYes && b.IsYes ? Yes : Unknown;

    /// <summary>One of both holds; yes as soon as one does.</summary>
    /// <example><code>Truth either = pregnant | nursing;</code></example>
    public static Truth operator |(Truth a, Truth b) =>
        a.IsYes || b.IsYes ? Yes : a.IsNo && b.IsNo ? No : Unknown;

    /// <summary>The opposite; unknown stays unknown.</summary>
    /// <example><code>Truth other = !museum;</code></example>
    public static Truth operator !(Truth a) => a.IsUnknown ? Unknown : a.IsNo;

    /// <summary>Whether two truths are the same.</summary>
    /// <example><code>bool same = a == b;</code></example>
    public static bool operator ==(Truth a, Truth b) => a._value == b._value;

    /// <summary>Whether two truths differ.</summary>
    /// <example><code>bool differ = a != b;</code></example>
    public static bool operator !=(Truth a, Truth b) => a._value != b._value;

    /// <inheritdoc/>
    /// <example><code>a.Equals(b)</code></example>
    public bool Equals(Truth other) => _value == other._value;

    /// <inheritdoc/>
    /// <example><code>a.Equals((object)b)</code></example>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    /// <example><code>int hash = truth.GetHashCode();</code></example>
    public override int GetHashCode() => _value;

    /// <summary><c>ya</c>, <c>tidak</c> or <c>belum diketahui</c>.</summary>
    /// <example><code>string text = Truth.Yes.ToString(); // "ya"</code></example>
    public override string ToString() => _value switch { 0 => "tidak", 1 => "ya", _ => "belum diketahui" };
}
