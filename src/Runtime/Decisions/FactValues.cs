namespace Edaran.Runtime;

/// <summary>Some of the values of a fact: those that a letter does not tell apart, or several such classes together.</summary>
/// <example><code>
/// FactValues values = branch.If;
/// Console.WriteLine(FactValueText.In("id").Describe(values)); // "suhu tubuh di atas 37,5 derajat Celsius"
/// </code></example>
public sealed class FactValues
{
    internal FactValues(FactSchema fact, FactInput example) => (Fact, Example) = (fact, example);

    /// <summary>The fact. Where a letter only tests what is counted from a date (<c>usia</c>), it is that count.</summary>
    /// <example><code>values.Fact.Name // "suhu tubuh"</code></example>
    public FactSchema Fact { get; }

    /// <summary>The value of a <see cref="FactKind.YesNo"/>; null for other kinds, or where both are meant.</summary>
    /// <example><code>values.YesNo == true</code></example>
    public bool? YesNo { get; internal init; }

    /// <summary>The values of a <see cref="FactKind.Choice"/>, in order of declaration; empty for other kinds.</summary>
    /// <example><code>values.Choices.Select(c => c.Name)</code></example>
    public IReadOnlyList<ChoiceSchema> Choices { get; internal init; } = [];

    /// <summary>The stretches of a <see cref="FactKind.Number"/>, ascending, with gaps between them; empty for other kinds.</summary>
    /// <example><code>values.Numbers[0].From // 37.5001</code></example>
    public IReadOnlyList<NumberRange> Numbers { get; internal init; } = [];

    /// <summary>The stretches of a <see cref="FactKind.Date"/>, ascending, with gaps between them; empty for other kinds.</summary>
    /// <example><code>values.Dates[0].To // 1990-05-17</code></example>
    public IReadOnlyList<DayRange> Dates { get; internal init; } = [];

    /// <summary>One of the values, the one nearest to what is given now; to be put in a <see cref="FactSet"/>.</summary>
    /// <example><code>facts[values.Fact.Name] = values.Example;</code></example>
    public FactInput Example { get; }
}

/// <summary>Numbers from one to another.</summary>
/// <param name="From">The first, or null: no limit but that of the fact.</param>
/// <param name="To">The last, or null: no limit but that of the fact.</param>
/// <example><code>new NumberRange(58, null) // 58 and more</code></example>
public sealed record NumberRange(decimal? From, decimal? To);

/// <summary>Days from one to another.</summary>
/// <param name="From">The first, or null: from ever.</param>
/// <param name="To">The last, or null: for ever, as far as letter and calendar go.</param>
/// <example><code>new DayRange(new DateOnly(2025, 3, 24), new DateOnly(2025, 3, 27))</code></example>
public sealed record DayRange(DateOnly? From, DateOnly? To);
