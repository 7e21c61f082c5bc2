namespace Edaran.Runtime;

/// <summary>
/// A circular letter as rules: what it is, and what it says of a person on a day. A compiled letter derives from it; tools make one in memory.
/// Immutable, and safe to use from several threads.
/// </summary>
/// <example><code>
/// using Register register = Register.Load("rules");
/// RuleLetter letter = register.Letters[0];
/// Decision decision = letter.Evaluate(new FactSet { ["status kepegawaian"] = "PNS" }, new DateOnly(2025, 3, 25));
/// </code></example>
public partial class RuleLetter
{
    private readonly Engine _engine;
    private RuleLetter? _silent;
    private readonly Lazy<GroupEngine?> _groups;

    /// <summary>Makes a letter from its description and its tables, as the compiler writes them.</summary>
    /// <param name="schema">What the letter is; not null.</param>
    /// <param name="tables">Its compiled meaning; not null.</param>
    /// <exception cref="ArgumentException">The tables do not fit together or not with the description.</exception>
    /// <example><code>var letter = new RuleLetter(schema, tables);</code></example>
    public RuleLetter(LetterSchema schema, LetterTables tables)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(tables);
        TableCheck.Demand(schema, tables);
        if (tables.Groups is { } groups)
        {
            GroupEngine.Demand(schema, groups);
        }

        Schema = schema;
        _engine = new Engine(schema, tables);
        _groups = new Lazy<GroupEngine?>(() => tables.Groups is null ? null : new GroupEngine(schema, tables.Groups));
    }

    /// <summary>What the letter is and what its words stand for.</summary>
    /// <example><code>letter.Schema.Enacted</code></example>
    public LetterSchema Schema { get; }

    /// <summary>Its number.</summary>
    /// <example><code>letter.Number // "800.1.6.2/1468-BKPSDM/2025"</code></example>
    public string Number => Schema.Number;

    /// <summary>Its title, or empty.</summary>
    /// <example><code>letter.Title</code></example>
    public string Title => Schema.Title;

    /// <summary>All facts it knows.</summary>
    /// <example><code>letter.Facts.Where(f => f.IsUsed).Select(f => f.Name)</code></example>
    public IReadOnlyList<FactSchema> Facts => Schema.Facts;

    /// <summary>All modes of work it knows; the first is the normal one.</summary>
    /// <example><code>letter.Modes[0].Name // "WFO"</code></example>
    public IReadOnlyList<ModeSchema> Modes => Schema.Modes;

    /// <summary>All its points, in order.</summary>
    /// <example><code>letter.Points[0].Text</code></example>
    public IReadOnlyList<PointSchema> Points => Schema.Points;

    /// <summary>A fact by name.</summary>
    /// <param name="name">Its name or an alias, in any case.</param>
    /// <returns>The fact, or null when the letter knows no such fact.</returns>
    /// <example><code>FactSchema? temperature = letter.FindFact("suhu tubuh");</code></example>
    public FactSchema? FindFact(string name) => Schema.IndexOfFact(name) is var at and >= 0 ? Facts[at] : null;

    /// <summary>The number of words that a trace of this letter takes.</summary>
    /// <example><code>Span&lt;ulong&gt; trace = stackalloc ulong[letter.TraceLength];</code></example>
    public int TraceLength => _engine.Rows.Words;

    internal Engine Engine => _engine;

    /// <summary>The same letter when it is never in force; made when first asked for.</summary>
    internal RuleLetter Silent => _silent ??= new RuleLetter(Schema, _engine.Tables.Silent());

    /// <summary>The rules on groups, laid out when first asked; null where there are none.</summary>
    internal GroupEngine? Groups => _groups.Value;

    /// <summary>Makes facts ready for many fast decisions.</summary>
    /// <param name="facts">The facts by name; not null.</param>
    /// <returns>The facts as a row.</returns>
    /// <exception cref="FactException">A name is unknown to the letter, or a value is not one of the fact's.</exception>
    /// <example><code>BoundFacts row = letter.Bind(facts);</code></example>
    public BoundFacts Bind(FactSet facts) =>
        TryBind(facts, out var bound, out var errors) ? bound : throw new FactException(errors);

    /// <summary>Makes facts ready for many fast decisions, with faults as values.</summary>
    /// <param name="facts">The facts by name; not null.</param>
    /// <param name="bound">The facts as a row, without those at fault.</param>
    /// <param name="errors">The faults; empty when there are none.</param>
    /// <returns>Whether there are no faults.</returns>
    /// <example><code>if (letter.TryBind(facts, out BoundFacts row, out var errors)) { … }</code></example>
    public bool TryBind(FactSet facts, out BoundFacts bound, out IReadOnlyList<FactError> errors)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var found = new List<FactError>();
        bound = Bind(facts, found, unknown: null);
        errors = found;
        return found.Count == 0;
    }

    /// <summary>Faults that show only on a day: a value that the calendar contradicts, or that disagrees with the date it is counted from.</summary>
    /// <param name="bound">The facts, bound to this letter.</param>
    /// <param name="date">The day.</param>
    /// <returns>The faults; empty when there are none.</returns>
    /// <exception cref="ArgumentException">The facts were bound to another letter.</exception>
    /// <example><code>IReadOnlyList&lt;FactError&gt; errors = letter.Check(row, date);</code></example>
    public IReadOnlyList<FactError> Check(BoundFacts bound, DateOnly date)
    {
        Demand(bound);
        return DayCheck.Find(_engine, bound, date);
    }

    /// <summary>Everything the letter says of a person on a day.</summary>
    /// <param name="facts">The facts by name; one left out is unknown. Not null.</param>
    /// <param name="date">The day.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="FactException">A name or a value is wrong; every fault is listed.</exception>
    /// <example><code>Decision decision = letter.Evaluate(facts, new DateOnly(2025, 3, 25));</code></example>
    public Decision Evaluate(FactSet facts, DateOnly date) =>
        TryEvaluate(facts, date, out var decision, out var errors) ? decision! : throw new FactException(errors);

    /// <summary>Everything the letter says of a person on a day, with faults as values.</summary>
    /// <param name="facts">The facts by name; one left out is unknown. Not null.</param>
    /// <param name="date">The day.</param>
    /// <param name="decision">The decision, or null when there are faults.</param>
    /// <param name="errors">The faults; empty when there are none.</param>
    /// <returns>Whether there are no faults.</returns>
    /// <example><code>if (!letter.TryEvaluate(facts, date, out var decision, out var errors)) { Show(errors); }</code></example>
    public bool TryEvaluate(FactSet facts, DateOnly date, out Decision? decision, out IReadOnlyList<FactError> errors)
    {
        decision = null;
        if (!TryBind(facts, out var bound, out errors))
        {
            return false;
        }

        errors = DayCheck.Find(_engine, bound, date);
        if (errors.Count == 0)
        {
            decision = Evaluate(bound, date);
        }

        return errors.Count == 0;
    }

    /// <summary>Everything the letter says of a person on a day, from bound facts.</summary>
    /// <param name="bound">The facts, bound to this letter.</param>
    /// <param name="date">The day.</param>
    /// <returns>The decision. Facts that <see cref="Check"/> would fault are overruled by the calendar or by the date they are counted from.</returns>
    /// <exception cref="ArgumentException">The facts were bound to another letter.</exception>
    /// <example><code>Decision decision = letter.Evaluate(row, date);</code></example>
    public Decision Evaluate(BoundFacts bound, DateOnly date)
    {
        Demand(bound);
        return new DecisionBuilder(this, bound, date).Build();
    }

    internal BoundFacts Bind(FactSet facts, List<FactError> errors, List<string>? unknown)
    {
        var raw = new long[Facts.Count];
        var given = new bool[Facts.Count];
        FactBinder.Bind(Schema, facts, raw, given, errors, unknown);
        return new BoundFacts(_engine, raw, given) { Labels = Labels(facts) };
    }

    private string?[]? Labels(FactSet facts)
    {
        string?[]? labels = null;
        foreach (var (name, value) in facts)
        {
            if (Schema.IndexOfFact(name) is var at and >= 0 && Facts[at].Kind == FactKind.Label && value.Kind == FactInput.InputKind.Text && value.Text.Trim().Length > 0)
            {
                (labels ??= new string?[Facts.Count])[at] = value.Text.Trim();
            }
        }

        return labels;
    }

    private void Demand(BoundFacts bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        if (bound.Engine != _engine)
        {
            throw new ArgumentException("The facts were bound to another letter.", nameof(bound));
        }
    }
}
