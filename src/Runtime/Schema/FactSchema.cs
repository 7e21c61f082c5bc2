namespace Edaran.Runtime;

/// <summary>A fact that a letter knows: its name and its values.</summary>
/// <example><code>
/// FactSchema fact = letter.FindFact("suhu tubuh")!;
/// Console.WriteLine($"{fact.Name}: {fact.Minimum} – {fact.Maximum} {fact.Unit}");
/// </code></example>
public sealed class FactSchema
{
    private FactSchema(string name, string[] aliases, FactOrigin origin, FactKind kind)
    {
        Name = name;
        Aliases = aliases;
        Origin = origin;
        Kind = kind;
    }

    /// <summary>The name as declared.</summary>
    /// <example><code>fact.Name // "status kepegawaian"</code></example>
    public string Name { get; }

    /// <summary>Other spellings; may be empty.</summary>
    /// <example><code>fact.Aliases</code></example>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Whom it is about and who sets it.</summary>
    /// <example><code>fact.Origin == FactOrigin.Place</code></example>
    public FactOrigin Origin { get; }

    /// <summary>What kind of values it has.</summary>
    /// <example><code>fact.Kind == FactKind.Choice</code></example>
    public FactKind Kind { get; }

    /// <summary>The values of a <see cref="FactKind.Choice"/>, in order of declaration; empty for other kinds.</summary>
    /// <example><code>fact.Choices.Select(c => c.Name)</code></example>
    public IReadOnlyList<ChoiceSchema> Choices { get; private init; } = [];

    /// <summary>Decimal places of a <see cref="FactKind.Number"/>, 0 to 4; 0 for other kinds.</summary>
    /// <example><code>fact.Decimals // 4</code></example>
    public int Decimals { get; private init; }

    /// <summary>Smallest number allowed, or null: no limit.</summary>
    /// <example><code>fact.Minimum // 30.0</code></example>
    public decimal? Minimum => RawMinimum is { } raw ? Scaled(raw) : null;

    /// <summary>Largest number allowed, or null: no limit.</summary>
    /// <example><code>fact.Maximum // 45.0</code></example>
    public decimal? Maximum => RawMaximum is { } raw ? Scaled(raw) : null;

    /// <summary>Words of the unit of a number, or null.</summary>
    /// <example><code>fact.Unit // "derajat Celsius"</code></example>
    public string? Unit { get; private init; }

    /// <summary>Position of the date fact that this one counts the time since, or -1: it stands by itself.</summary>
    /// <example><code>fact.Base // position of "tanggal lahir"</code></example>
    public int Base { get; private init; } = -1;

    /// <summary>What a derived fact counts; without meaning where <see cref="Base"/> is -1.</summary>
    /// <example><code>fact.Counts // TimeUnit.Year</code></example>
    public TimeUnit Counts { get; private init; }

    /// <summary>Whether some sentence of the letter depends on it; others are accepted and change nothing.</summary>
    /// <example><code>var asked = letter.Facts.Where(f => f.IsUsed);</code></example>
    public bool IsUsed { get; private init; }

    /// <summary>Whether it has a value when none is given (<c>dianggap</c>); answers name it under <see cref="Decision.Assumed"/>.</summary>
    /// <example><code>fact.IsPresumed</code></example>
    public bool IsPresumed => Presumed is not null;

    /// <summary>The presumed value: 1 or 0 for yes or no, the position of a choice, a scaled number, or a day number; null when there is none.</summary>
    /// <example><code>fact.PresumedRaw // 0 for "dianggap tidak"</code></example>
    public long? PresumedRaw => Presumed;

    internal long? RawMinimum { get; private init; }

    internal long? RawMaximum { get; private init; }

    internal long? Presumed { get; private init; }

    internal long Scale => Decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => 10_000 };

    /// <summary>A yes-or-no fact.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="aliases">Other spellings.</param>
    /// <param name="origin">Whom it is about.</param>
    /// <returns>The fact.</returns>
    /// <example><code>FactSchema.YesNo("hamil", [], FactOrigin.Person)</code></example>
    public static FactSchema YesNo(string name, string[] aliases, FactOrigin origin) =>
        new(name, aliases, origin, FactKind.YesNo);

    /// <summary>A fact with a list of values.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="aliases">Other spellings.</param>
    /// <param name="origin">Whom it is about.</param>
    /// <param name="choices">Its values.</param>
    /// <returns>The fact.</returns>
    /// <example><code>FactSchema.Choice("zona risiko", [], FactOrigin.Place, [new("hijau", [], -1), new("merah", [], -1)])</code></example>
    public static FactSchema Choice(string name, string[] aliases, FactOrigin origin, ChoiceSchema[] choices) =>
        new(name, aliases, origin, FactKind.Choice) { Choices = choices };

    /// <summary>A number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="aliases">Other spellings.</param>
    /// <param name="origin">Whom it is about.</param>
    /// <param name="decimals">Decimal places, 0 to 4.</param>
    /// <param name="minimum">Smallest value times 10 to the power of <paramref name="decimals"/>, or null.</param>
    /// <param name="maximum">Largest value times 10 to the power of <paramref name="decimals"/>, or null.</param>
    /// <param name="unit">Words of the unit, or null.</param>
    /// <returns>The fact.</returns>
    /// <example><code>FactSchema.Number("suhu tubuh", [], FactOrigin.Person, 4, 300_000, 450_000, "derajat Celsius")</code></example>
    public static FactSchema Number(
        string name, string[] aliases, FactOrigin origin, int decimals, long? minimum, long? maximum, string? unit) =>
        new(name, aliases, origin, FactKind.Number)
        {
            Decimals = decimals,
            RawMinimum = minimum,
            RawMaximum = maximum,
            Unit = unit,
        };

    /// <summary>A date.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="aliases">Other spellings.</param>
    /// <param name="origin">Whom it is about.</param>
    /// <returns>The fact.</returns>
    /// <example><code>FactSchema.Date("tanggal lahir", [], FactOrigin.Person)</code></example>
    public static FactSchema Date(string name, string[] aliases, FactOrigin origin) =>
        new(name, aliases, origin, FactKind.Date);

    /// <summary>A label that groups people.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="aliases">Other spellings.</param>
    /// <param name="origin">Whom it is about.</param>
    /// <returns>The fact.</returns>
    /// <example><code>FactSchema.Label("nama unit", [], FactOrigin.Person)</code></example>
    public static FactSchema Label(string name, string[] aliases, FactOrigin origin) =>
        new(name, aliases, origin, FactKind.Label);

    /// <summary>The same fact, counted from a date fact.</summary>
    /// <param name="baseFact">Position of the date fact.</param>
    /// <param name="unit">What is counted.</param>
    /// <returns>A new fact.</returns>
    /// <example><code>FactSchema.Number("usia", [], FactOrigin.Person, 0, null, null, "tahun").Since(4, TimeUnit.Year)</code></example>
    public FactSchema Since(int baseFact, TimeUnit unit) => Copy(baseFact, unit, Presumed, IsUsed);

    /// <summary>The same fact with a value for when none is given.</summary>
    /// <param name="raw">1 or 0 for yes or no, the position of a choice, a scaled number, or a day number.</param>
    /// <returns>A new fact.</returns>
    /// <example><code>FactSchema.YesNo("darurat", [], FactOrigin.Place).PresumedAs(0)</code></example>
    public FactSchema PresumedAs(long raw) => Copy(Base, Counts, raw, IsUsed);

    /// <summary>The same fact, marked as one that the letter depends on.</summary>
    /// <returns>A new fact.</returns>
    /// <example><code>FactSchema.YesNo("hamil", [], FactOrigin.Person).Used()</code></example>
    public FactSchema Used() => Copy(Base, Counts, Presumed, used: true);

    internal decimal Scaled(long raw) => (decimal)raw / Scale;

    internal bool Goes(string name) =>
        Names.Same(Name, name) || Aliases.Any(alias => Names.Same(alias, name));

    /// <summary>A value of this fact in words, as letters write it.</summary>
    internal string Describe(long raw) => Kind switch
    {
        FactKind.YesNo => raw == 0 ? "tidak" : "ya",
        FactKind.Choice => raw >= 0 && raw < Choices.Count ? Choices[(int)raw].Name : "",
        FactKind.Number => Scaled(raw).ToString("0.####", Indonesian.Numbers),
        FactKind.Date => Indonesian.Day(DateOnly.FromDayNumber((int)raw)),
        _ => "",
    };

    private FactSchema Copy(int baseFact, TimeUnit unit, long? presumed, bool used) => new(Name, [.. Aliases], Origin, Kind)
    {
        Choices = Choices,
        Decimals = Decimals,
        RawMinimum = RawMinimum,
        RawMaximum = RawMaximum,
        Unit = Unit,
        Base = baseFact,
        Counts = unit,
        Presumed = presumed,
        IsUsed = used,
    };
}
