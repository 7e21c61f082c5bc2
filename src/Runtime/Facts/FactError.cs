namespace Edaran.Runtime;

/// <summary>What is wrong with a fact that was given.</summary>
/// <example><code>if (error.Kind == FactErrorKind.UnknownName) { Suggest(error.Nearest); }</code></example>
public enum FactErrorKind
{
    /// <summary>No letter asked knows a fact of this name.</summary>
    UnknownName,

    /// <summary>The value is none of the fact's list.</summary>
    OffList,

    /// <summary>The number is below the smallest or above the largest allowed.</summary>
    OutOfRange,

    /// <summary>The value is of another kind than the fact (a text for a number).</summary>
    WrongKind,

    /// <summary>The number has more decimal places than the fact keeps; it is never rounded.</summary>
    TooManyDecimals,

    /// <summary>The value disagrees with what follows from the date it is counted from.</summary>
    DisagreesWithBase,

    /// <summary>The calendar says otherwise of this day.</summary>
    ContradictsCalendar,

    /// <summary>The fact was given twice, by two of its names, with different values.</summary>
    GivenTwice,

    /// <summary>No date that the value could be counted from gives it (together with the other facts counted from that date).</summary>
    Impossible,

    /// <summary>What is on record of a day is neither a time, a date, nor <c>ya</c> or <c>tidak</c>; of coming and leaving it must be one time.</summary>
    NotOnRecord,
}

/// <summary>A fault in the facts given, as a value: what is wrong, with which fact, and what is nearest right.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Fact">The fact's name as given.</param>
/// <param name="Value">The value as given, in words; empty where it does not matter.</param>
/// <param name="Nearest">The nearest right name or value, or null.</param>
/// <param name="Expected">
/// What would be right: the values of the list, the range, the name of a <see cref="FactKind"/>, the number of decimal places, the value
/// that follows, or the name of the base fact; may be empty.
/// </param>
/// <example><code>
/// if (!letter.TryEvaluate(facts, date, out var decision, out var errors))
/// {
///     foreach (FactError error in errors) { Console.Error.WriteLine($"{error.Code}: {error}"); }
/// }
/// </code></example>
public sealed record FactError(FactErrorKind Kind, string Fact, string Value, string? Nearest, string Expected)
{
    /// <summary>The stable code of the message, <c>EDR0701</c> to <c>EDR0709</c>, or <c>EDR0741</c>.</summary>
    /// <example><code>error.Code // "EDR0702"</code></example>
    public string Code => Kind switch
    {
        FactErrorKind.UnknownName => "EDR0701",
        FactErrorKind.OffList => "EDR0702",
        FactErrorKind.OutOfRange => "EDR0703",
        FactErrorKind.WrongKind => "EDR0704",
        FactErrorKind.TooManyDecimals => "EDR0705",
        FactErrorKind.DisagreesWithBase => "EDR0706",
        FactErrorKind.ContradictsCalendar => "EDR0707",
        FactErrorKind.GivenTwice => "EDR0708",
        FactErrorKind.NotOnRecord => "EDR0741",
        _ => "EDR0709",
    };

    /// <summary>The message in Indonesian.</summary>
    /// <example><code>error.ToString()</code></example>
    public override string ToString() => FactErrorText.In("id").Describe(this);
}

/// <summary>Thrown by the convenient forms when facts are at fault; carries every fault.</summary>
/// <example><code>
/// try { register.Evaluate(facts, date); }
/// catch (FactException wrong) { Show(wrong.Errors); }
/// </code></example>
public sealed class FactException : ArgumentException
{
    /// <summary>Makes the exception for some faults.</summary>
    /// <param name="errors">The faults; at least one.</param>
    /// <example><code>throw new FactException(errors);</code></example>
    public FactException(IReadOnlyList<FactError> errors)
        : base(string.Join(" ", errors.Select(error => error.ToString())))
        => Errors = errors;

    /// <summary>Every fault found; never empty.</summary>
    /// <example><code>wrong.Errors[0].Nearest</code></example>
    public IReadOnlyList<FactError> Errors { get; }
}
