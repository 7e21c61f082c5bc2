namespace Edaran.Runtime;

/// <summary>
/// Looks a roster through by one letter: quotas and rotations in each group on each day, and who worked in a mode that may not be used.
/// Counts only, so that memory goes with groups and days and not with people. Not for use by several threads at once.
/// </summary>
/// <remarks>What is not known of a person makes a count uncertain and is never guessed.</remarks>
/// <example><code>
/// var audit = new RosterAudit(letter);
/// foreach (var (name, facts, day, mode) in attendance)
/// {
///     audit.Add(audit.Prepare(letter.Bind(facts), day, WorkedMode.In(mode)), name);
/// }
/// AuditReport report = audit.Report();
/// </code></example>
public sealed class RosterAudit
{
    /// <summary>The most people that one finding names.</summary>
    /// <example><code>RosterAudit.MaximumNames // 1000</code></example>
    public const int MaximumNames = 1000;

    private readonly RuleLetter _letter;
    private readonly GroupEngine? _groups;
    private readonly RuleCounts[] _rules;
    private readonly Dictionary<(int Day, int Mode, string Points, bool IsCertain), MisuseCell> _misuse = [];
    private readonly HashSet<int> _days = [];
    private long _rows;

    /// <summary>Begins an audit.</summary>
    /// <param name="letter">The letter; not null.</param>
    /// <example><code>var audit = new RosterAudit(letter);</code></example>
    public RosterAudit(RuleLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        _letter = letter;
        _groups = letter.Groups;
        _rules = [.. (_groups?.Rules ?? []).Select(rule => RuleCounts.For(letter.Schema, rule))];
    }

    /// <summary>The facts that the audit looks at: two people of whom these are the same may share one entry.</summary>
    /// <example><code>audit.Facts.Select(fact => fact.Name)</code></example>
    public IReadOnlyList<FactSchema> Facts => GroupEngine.FactsOf(_letter);

    /// <summary>What a person adds to the counts, to be used for everyone of whom the same is known.</summary>
    /// <param name="facts">The facts, bound to the letter; they carry the labels that form groups.</param>
    /// <param name="date">The day.</param>
    /// <param name="worked">The mode worked in.</param>
    /// <returns>What the person adds.</returns>
    /// <exception cref="FactException">The facts cannot be so on that day.</exception>
    /// <exception cref="ArgumentException">The facts were bound to another letter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The letter has no such mode.</exception>
    /// <example><code>AuditEntry entry = audit.Prepare(row, day, WorkedMode.In(wfh));</code></example>
    public AuditEntry Prepare(BoundFacts facts, DateOnly date, WorkedMode worked) =>
        TryPrepare(facts, date, worked, out var entry, out var errors) ? entry! : throw new FactException(errors);

    /// <summary>What a person adds to the counts, with faults as values.</summary>
    /// <param name="facts">The facts, bound to the letter; they carry the labels that form groups.</param>
    /// <param name="date">The day.</param>
    /// <param name="worked">The mode worked in.</param>
    /// <param name="entry">What the person adds, or null when there are faults.</param>
    /// <param name="errors">The faults; empty when there are none.</param>
    /// <returns>Whether there are no faults.</returns>
    /// <exception cref="ArgumentException">The facts were bound to another letter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The letter has no such mode.</exception>
    /// <example><code>if (!audit.TryPrepare(row, day, worked, out var entry, out var errors)) { Show(errors); }</code></example>
    public bool TryPrepare(BoundFacts facts, DateOnly date, WorkedMode worked, out AuditEntry? entry, out IReadOnlyList<FactError> errors)
    {
        entry = null;
        if (worked.Mode >= _letter.Modes.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(worked), worked, "The letter has no such mode.");
        }

        errors = _letter.Check(facts, date);
        var row = _groups?.Bind(facts);
        if (errors.Count == 0 && row is not null)
        {
            errors = DayCheck.Find(row.Engine, row, date);
        }

        if (errors.Count > 0)
        {
            return false;
        }

        entry = new AuditEntry(this);
        _days.Add(date.DayNumber);
        if (row is not null)
        {
            var frame = new Frame(_groups!.Engine, row, date);
            foreach (var rule in _rules)
            {
                rule.Prepare(entry, frame, row.GroupBy(rule.GroupedBy), date, worked);
            }
        }

        if (worked.Mode is { } mode)
        {
            LookAtUse(entry, facts, date, mode);
        }

        return true;
    }

    /// <summary>Adds one person and day.</summary>
    /// <param name="entry">What was prepared by this audit.</param>
    /// <param name="person">How the person is named in the report; may be empty where <see cref="AuditEntry.NamesPerson"/> is false.</param>
    /// <exception cref="ArgumentException">The entry is of another audit.</exception>
    /// <example><code>audit.Add(entry, "198501012010011001");</code></example>
    public void Add(AuditEntry entry, string person)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Audit != this)
        {
            throw new ArgumentException("The entry was prepared by another audit.", nameof(entry));
        }

        _rows++;
        entry.Add(person);
    }

    /// <summary>What is found in all that was added so far.</summary>
    /// <returns>The report.</returns>
    /// <example><code>AuditReport report = audit.Report();</code></example>
    public AuditReport Report()
    {
        var (breaches, uncertain) = (new List<AuditFinding>(), new List<AuditFinding>());
        foreach (var (finding, isCertain) in _rules.SelectMany(rule => rule.Find()))
        {
            (isCertain ? breaches : uncertain).Add(finding);
        }

        foreach (var cell in _misuse.Values.OrderBy(cell => cell.Day).ThenBy(cell => cell.Mode).ThenBy(cell => cell.Points, StringComparer.Ordinal))
        {
            (cell.IsCertain ? breaches : uncertain).Add(cell.Find(_letter.Schema));
        }

        return new AuditReport
        {
            Letter = _letter,
            Breaches = breaches,
            Uncertain = uncertain,
            Rows = _rows,
            Groups = [.. _rules.SelectMany(rule => rule.Groups).Distinct().Order(StringComparer.Ordinal)],
            Days = _days.Count,
        };
    }

    private void LookAtUse(AuditEntry entry, BoundFacts facts, DateOnly date, int mode)
    {
        // Mostly all is well, which costs little to know; the points are made out for the rest.
        if (_letter.Decide(facts, date, mode).Eligible == true)
        {
            return;
        }

        var decision = _letter.Evaluate(facts, date);
        var asked = decision.Modes[mode];
        if (decision.InForce == false || decision.InScope == false)
        {
            return;
        }

        var isCertain = decision.InForce == true && decision.InScope == true && asked.Eligible == false;
        var key = (date.DayNumber, mode, MisuseCell.Key(asked.Points), isCertain);
        if (!_misuse.TryGetValue(key, out var cell))
        {
            _misuse[key] = cell = new MisuseCell(date, mode, asked.Points, isCertain);
        }

        entry.Misuses(cell);
    }
}
