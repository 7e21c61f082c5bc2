namespace Edaran.Runtime;

/// <summary>A value given for a fact: a text, a yes or no, a number or a date.</summary>
/// <example><code>
/// FactInput text = "PNS";
/// FactInput number = 36.8m;
/// FactInput yes = true;
/// FactInput date = new DateOnly(1990, 5, 17);
/// </code></example>
public readonly struct FactInput : IEquatable<FactInput>
{
    private readonly string? _text;
    private readonly decimal _number;
    private readonly InputKind _kind;

    private FactInput(InputKind kind, string? text, decimal number)
    {
        _kind = kind;
        _text = text;
        _number = number;
    }

    internal enum InputKind : byte
    {
        Nothing,
        Text,
        YesNo,
        Number,
        Date,
    }

    internal InputKind Kind => _kind;

    internal string Text => _text ?? "";

    internal decimal Number => _number;

    /// <summary>A text: a value of a list, or a label. Null means nothing is given: the fact stays unknown.</summary>
    /// <example><code>FactInput status = "PNS";</code></example>
    public static implicit operator FactInput(string? text) =>
        text is null ? default : new(InputKind.Text, text, 0);

    /// <summary>Yes or no. Null means nothing is given: the fact stays unknown.</summary>
    /// <example><code>FactInput pregnant = false;</code></example>
    public static implicit operator FactInput(bool? value) =>
        value is { } known ? new(InputKind.YesNo, null, known ? 1 : 0) : default;

    /// <summary>Yes or no.</summary>
    /// <example><code>FactInput pregnant = false;</code></example>
    public static implicit operator FactInput(bool value) => new(InputKind.YesNo, null, value ? 1 : 0);

    /// <summary>A number. Null means nothing is given: the fact stays unknown.</summary>
    /// <example><code>FactInput temperature = 36.8m;</code></example>
    public static implicit operator FactInput(decimal? number) =>
        number is { } known ? new(InputKind.Number, null, known) : default;

    /// <summary>A number.</summary>
    /// <example><code>FactInput temperature = 36.8m;</code></example>
    public static implicit operator FactInput(decimal number) => new(InputKind.Number, null, number);

    /// <summary>A whole number.</summary>
    /// <example><code>FactInput age = 52;</code></example>
    public static implicit operator FactInput(int number) => new(InputKind.Number, null, number);

    /// <summary>A whole number. Null means nothing is given: the fact stays unknown.</summary>
    /// <example><code>FactInput age = (int?)null;</code></example>
    public static implicit operator FactInput(int? number) =>
        number is { } known ? new(InputKind.Number, null, known) : default;

    /// <summary>A date. Null means nothing is given: the fact stays unknown.</summary>
    /// <example><code>FactInput born = new DateOnly(1990, 5, 17);</code></example>
    public static implicit operator FactInput(DateOnly? date) =>
        date is { } known ? new(InputKind.Date, null, known.DayNumber) : default;

    /// <summary>A date.</summary>
    /// <example><code>FactInput born = new DateOnly(1990, 5, 17);</code></example>
    public static implicit operator FactInput(DateOnly date) => new(InputKind.Date, null, date.DayNumber);

    /// <summary>Whether two inputs are the same.</summary>
    /// <example><code>a == b</code></example>
    public static bool operator ==(FactInput a, FactInput b) => a.Equals(b);

    /// <summary>Whether two inputs differ.</summary>
    /// <example><code>a != b</code></example>
    public static bool operator !=(FactInput a, FactInput b) => !a.Equals(b);

    /// <inheritdoc/>
    /// <example><code>a.Equals(b)</code></example>
    public bool Equals(FactInput other) => _kind == other._kind && _number == other._number && _text == other._text;

    /// <inheritdoc/>
    /// <example><code>a.Equals((object)b)</code></example>
    public override bool Equals(object? obj) => obj is FactInput other && Equals(other);

    /// <inheritdoc/>
    /// <example><code>int hash = input.GetHashCode();</code></example>
    public override int GetHashCode() => HashCode.Combine(_kind, _number, _text);

    /// <summary>The value in words, as letters write it; empty when nothing is given.</summary>
    /// <example><code>((FactInput)36.8m).ToString() // "36,8"</code></example>
    public override string ToString() => _kind switch
    {
        InputKind.Text => Text,
        InputKind.YesNo => _number == 0 ? "tidak" : "ya",
        InputKind.Number => _number.ToString(Indonesian.Numbers),
        InputKind.Date => Indonesian.Day(DateOnly.FromDayNumber((int)_number)),
        _ => "",
    };
}
