using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs;

/// <summary>Asks both versions about every row of a roster on every day of a period, and counts and lists the answers that differ.</summary>
internal sealed class PeopleComparison
{
    private const int MostRows = 20;
    private const int MostKept = 1 << 16;

    private readonly PeopleQuestion _question;
    private readonly Session _session;
    private readonly ImmutableArray<string> _modes;
    private readonly Dictionary<byte[], DayAnswers> _answers = new(ByteSpans.Comparer);
    private readonly Dictionary<(DayAnswers Old, DayAnswers New), PairOfAnswers> _pairs = [];
    private readonly Dictionary<ModeChange, (long Count, List<long> Rows)> _changes = [];
    private readonly Dictionary<string, UnitTally> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnitTally _all;
    private readonly List<TouchedPerson> _list = [];

    private PeopleComparison(PeopleQuestion question, ImmutableArray<string> modes, Session session)
    {
        (_question, _modes, _session) = (question, modes, session);
        _all = new UnitTally(question.Days.Length);
    }

    /// <summary>The people of a roster whom a change touches; none, with findings, where a row is wrong.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="question">The roster, the days, and what else is asked.</param>
    /// <param name="session">The run.</param>
    /// <param name="take">Takes everybody whose answers change, or null.</param>
    public static (TouchedPeople? People, IReadOnlyList<Finding> Findings) Of(
        Letter old, Letter @new, PeopleQuestion question, Session session, Action<TouchedPerson>? take = null)
    {
        Policy[] policies = [new(Tables.Build(old), old.Source.Path), new(Tables.Build(@new), @new.Source.Path)];
        var modes = policies.SelectMany(policy => policy.Rules.Modes).Select(mode => mode.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        var comparison = new PeopleComparison(question, modes, session);
        using var survey = new RosterSurvey<DayAnswers>(
            question.Roster, policies, question.Days, question.Per, (_, decisions) => comparison.Shared(DayAnswers.Of(decisions, modes)));
        while (survey.Read())
        {
            comparison.Take(survey, take);
        }

        return survey.Findings.HasErrors ? (null, survey.Findings.Errors) : (comparison.Sum(survey.UnitName), survey.Findings.Warnings);
    }

    private void Take(RosterSurvey<DayAnswers> survey, Action<TouchedPerson>? take)
    {
        var pair = PairOf(survey.Answers[0], survey.Answers[1]);
        _all.Add(pair);
        ref var unit = ref CollectionsMarshal.GetValueRefOrAddDefault(_units, survey.Unit, out _);
        (unit ??= new UnitTally(_question.Days.Length)).Add(pair);
        if (pair.Changes.Count == 0)
        {
            return;
        }

        foreach (var change in pair.Changes)
        {
            ref var counted = ref CollectionsMarshal.GetValueRefOrAddDefault(_changes, change.Of, out var isThere);
            counted = (counted.Count + 1, isThere ? counted.Rows : []);
            if (counted.Rows.Count < MostRows)
            {
                counted.Rows.Add(survey.Line);
            }
        }

        if (take is not null || _list.Count < TouchedPeople.MostListed)
        {
            var person = new TouchedPerson(survey.Line, survey.Person, survey.Unit, pair.Told);
            take?.Invoke(person);
            if (_list.Count < TouchedPeople.MostListed)
            {
                _list.Add(person);
            }
        }
    }

    // People who differ in their facts alone share the answers, and so what differs between them.
    private DayAnswers Shared(DayAnswers answers)
    {
        if (_answers.TryGetValue(answers.Codes, out var known))
        {
            return known;
        }

        if (_answers.Count < MostKept)
        {
            _answers[answers.Codes] = answers;
        }

        return answers;
    }

    private PairOfAnswers PairOf(DayAnswers old, DayAnswers @new)
    {
        if (!_pairs.TryGetValue((old, @new), out var pair))
        {
            pair = PairOfAnswers.Of(old, @new, _modes, _question.Days, _session);
            if (_pairs.Count < MostKept)
            {
                _pairs[(old, @new)] = pair;
            }
        }

        return pair;
    }

    private TouchedPeople Sum(string? unitName) => new(
        _question.Days,
        unitName,
        _all.Of(string.Empty),
        [.. _changes.OrderByDescending(one => one.Value.Count).ThenBy(one => one.Key.Mode).ThenBy(one => one.Key.Before).ThenBy(one => one.Key.After)
            .Select(one => new PeopleChange(
                _modes[one.Key.Mode], DayAnswers.Say(one.Key.Before, _session), DayAnswers.Say(one.Key.After, _session), one.Value.Count, one.Value.Rows))],
        unitName is null
            ? []
            : [.. _units.Select(unit => unit.Value.Of(unit.Key)).OrderByDescending(unit => unit.Changed).ThenBy(unit => unit.Unit, StringComparer.Ordinal)],
        _list);
}
