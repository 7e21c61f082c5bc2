using System.Collections.Immutable;
using Edaran.Cli.Diffs;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>Counts what one draft makes of the people of a roster, row by row.</summary>
internal sealed class DraftTally
{
    // Each unit takes memory for every day: 5,000 units for 40 days, or 546 for a year.
    private const int MostUnitDays = 200_000;

    private readonly Draft _draft;
    private readonly CountLayout _layout;
    private readonly LimitForecast _forecast;
    private readonly ImmutableArray<string> _modes;
    private readonly SharedAnswers _shared = new();
    private readonly ChangeTally _changes;
    private readonly Dictionary<string, UnitCounts> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ModeSchema> _used = [];
    private readonly long[] _missing;
    private long _uncertain;

    /// <summary>Begins to count.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="days">The days asked about.</param>
    /// <param name="modes">The modes of all letters.</param>
    /// <param name="session">The run.</param>
    public DraftTally(Draft draft, ImmutableArray<DateOnly> days, ImmutableArray<string> modes, Session session)
    {
        _draft = draft;
        _layout = new CountLayout(draft.Rules, days.Length);
        _forecast = new LimitForecast(draft.Rules);
        _modes = modes;
        _changes = new ChangeTally(days, modes, code => OutlookAnswers.Say(code, session));
        _missing = new long[draft.Rules.Facts.Count];
    }

    /// <summary>What the draft makes of a person.</summary>
    /// <param name="decisions">What it says on each day.</param>
    public PersonOutlook OutlookOf(IReadOnlyList<Decision> decisions)
    {
        foreach (var mode in decisions.Where(decision => decision.Workday != false).SelectMany(decision => decision.Modes.Where(mode => mode.Eligible != false)))
        {
            _used.Add(mode.Mode);
        }

        ImmutableArray<(int Day, int Fact)> missing =
        [
            .. decisions.SelectMany((decision, day) => IsOpen(decision)
                ? decision.MissingFacts.Select(name => (day, decision.Letter.Schema.IndexOfFact(name)))
                : []),
        ];
        return new PersonOutlook(
            _shared.Of(OutlookAnswers.Of(decisions, _modes)),
            _shared.Of(OutlookAnswers.Normal(decisions, _modes)),
            [.. decisions.SelectMany((decision, day) => _layout.Places(day, decision))],
            missing,
            [.. missing.Select(one => one.Fact).Distinct()],
            decisions.Any(IsOpen),
            _forecast.HasLimits ? [.. decisions.Select(_forecast.Prepare)] : []);
    }

    /// <summary>Takes a row.</summary>
    /// <param name="person">What the draft makes of the person.</param>
    /// <param name="before">The answers before.</param>
    /// <param name="row">The row.</param>
    /// <param name="take">Takes everybody whose answers change, or null.</param>
    /// <exception cref="CliFailure">There are too many units.</exception>
    public void Take(PersonOutlook person, DayAnswers before, RosterRow row, Action<TouchedPerson>? take)
    {
        if (!_units.TryGetValue(row.Unit, out var counts))
        {
            _units[row.Unit] = counts = (_units.Count + 1L) * _layout.Days <= MostUnitDays ? new UnitCounts(_layout) : throw TooManyUnits(_layout.Days);
        }

        counts.Add(person);
        foreach (var entry in person.Limits)
        {
            _forecast.Add(entry);
        }

        if (person.IsUncertain)
        {
            _uncertain++;
            foreach (var fact in person.MissingFacts)
            {
                _missing[fact]++;
            }
        }

        _changes.Take(before, person.Answers, row.Unit, row.Line, row.Person, take);
    }

    /// <summary>What was counted.</summary>
    /// <param name="days">The days asked about.</param>
    /// <param name="unitName">The column that tells units apart, or null.</param>
    public DraftReport Sum(ImmutableArray<DateOnly> days, string? unitName)
    {
        var all = new UnitCounts(_layout);
        foreach (var unit in _units.Values)
        {
            all.Add(unit);
        }

        return new DraftReport(
            _draft,
            days,
            [.. Enumerable.Range(0, _draft.Rules.Modes.Count).Where(mode => mode == 0 || _used.Contains(_draft.Rules.Modes[mode]))],
            all,
            [.. _units.Select(unit => new UnitReport(unit.Key, unit.Value)).OrderBy(unit => unit.Unit.Length == 0).ThenBy(unit => unit.Unit, StringComparer.OrdinalIgnoreCase)],
            _forecast.Report(),
            _changes.Sum(unitName),
            _uncertain,
            [.. _missing.Select((people, fact) => new MissingFact(_draft.Rules.Facts[fact].Name, people)).Where(fact => fact.People > 0).OrderByDescending(fact => fact.People)]);
    }

    // Whether it is not certain of some mode whether it may be used.
    private static bool IsOpen(Decision decision) =>
        decision.Workday != false && decision.InForce != false && decision.InScope != false
        && decision.Modes.Any(mode => mode.Eligible is null || mode.Status == Status.Contradictory);

    private static CliFailure TooManyUnits(int days) => new(
        $"Lebih dari {MostUnitDays / days} unit terlalu banyak untuk {days} hari; persingkat masanya, atau sebutkan kolom lain dengan --per.",
        $"More than {MostUnitDays / days} units are too many for {days} days; shorten the period, or name another column with --per.");
}
