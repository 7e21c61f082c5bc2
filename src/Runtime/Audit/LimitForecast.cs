namespace Edaran.Runtime;

/// <summary>
/// How the quotas and rotations of a letter can come out before people choose in which mode they work: breached whatever they choose, breached if
/// all choose one way, or kept in any case. Each limit is looked at by itself. Counts only, so that memory goes with groups and days and not with
/// people. Not for use by several threads at once.
/// </summary>
/// <remarks>
/// Everyone is taken to work, each in a mode that may be used. What is not known of a person is never guessed: a limit that hangs on it is not
/// certain. In a rotation by weeks or months only the days added are counted.
/// </remarks>
/// <example><code>
/// var forecast = new LimitForecast(letter);
/// foreach (FactSet facts in roster)
/// {
///     forecast.Add(forecast.Prepare(letter.Evaluate(facts, day)));
/// }
/// foreach (LimitOutlook limit in forecast.Report().Where(limit => limit.Verdict == LimitVerdict.Breached)) { Show(limit); }
/// </code></example>
public sealed class LimitForecast
{
    private readonly RuleLetter _letter;
    private readonly LimitOutcomes[] _rules;

    /// <summary>Begins a forecast.</summary>
    /// <param name="letter">The letter; not null.</param>
    /// <example><code>var forecast = new LimitForecast(letter);</code></example>
    public LimitForecast(RuleLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        _letter = letter;
        _rules = [.. (letter.Groups?.Rules ?? []).Select(rule => LimitOutcomes.For(letter.Schema, rule))];
    }

    /// <summary>Whether the letter has a limit at all.</summary>
    /// <example><code>if (forecast.HasLimits) { … }</code></example>
    public bool HasLimits => _rules.Length > 0;

    /// <summary>The facts that limits and decisions look at, and those that form groups: two people of whom these are the same may share one entry.</summary>
    /// <example><code>forecast.Facts.Select(fact => fact.Name)</code></example>
    public IReadOnlyList<FactSchema> Facts => GroupEngine.FactsOf(_letter);

    /// <summary>What a person adds on the day of a decision, to be used for everyone of whom the same is known.</summary>
    /// <param name="decision">The decision of this letter; its facts carry the labels that form groups. Not null.</param>
    /// <returns>What the person adds.</returns>
    /// <exception cref="ArgumentException">Another letter decided.</exception>
    /// <example><code>LimitEntry entry = forecast.Prepare(letter.Evaluate(facts, day));</code></example>
    public LimitEntry Prepare(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Letter != _letter)
        {
            throw new ArgumentException("The decision is of another letter.", nameof(decision));
        }

        var entry = new LimitEntry(this);
        if (_letter.Groups is { } groups)
        {
            var row = groups.Bind(decision.Bound);
            var frame = new Frame(groups.Engine, row, decision.Date);
            var choice = new ModeChoice(decision.Modes);
            foreach (var rule in _rules)
            {
                rule.Prepare(entry, frame, row.GroupBy(rule.GroupedBy), decision.Date, choice);
            }
        }

        return entry;
    }

    /// <summary>Adds people.</summary>
    /// <param name="entry">What was prepared by this forecast.</param>
    /// <param name="people">How many, at least 0.</param>
    /// <exception cref="ArgumentException">The entry is of another forecast.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative.</exception>
    /// <example><code>forecast.Add(entry, people: 12);</code></example>
    public void Add(LimitEntry entry, int people = 1)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        if (entry.Forecast != this)
        {
            throw new ArgumentException("The entry was prepared by another forecast.", nameof(entry));
        }

        entry.Add(people);
    }

    /// <summary>How each limit that binds a group, or may, can come out for those added so far.</summary>
    /// <returns>In the letter's order, by day and group; people whose group is not known come last, and only where something is not certain.</returns>
    /// <example><code>IReadOnlyList&lt;LimitOutlook&gt; limits = forecast.Report();</code></example>
    public IReadOnlyList<LimitOutlook> Report() => [.. _rules.SelectMany(rule => rule.Report())];
}
