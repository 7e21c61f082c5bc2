using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs;

/// <summary>Asks both versions about every row of a roster on every day of a period.</summary>
internal static class PeopleComparison
{
    /// <summary>The people of a roster whom a change touches; none, with findings, where a row is wrong.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="question">The roster, the days, and what else is asked.</param>
    /// <param name="session">The run.</param>
    /// <param name="take">Takes everybody whose answers change, or null.</param>
    /// <param name="seen">Takes the line of every row and what the new version answers it, or null.</param>
    public static (TouchedPeople? People, IReadOnlyList<Finding> Findings) Of(
        Letter old, Letter @new, PeopleQuestion question, Session session, Action<TouchedPerson>? take = null, Action<long, DayAnswers>? seen = null)
    {
        Policy[] policies = [new(Tables.Build(old), old.Source.Path), new(Tables.Build(@new), @new.Source.Path)];
        var modes = policies.SelectMany(policy => policy.Rules.Modes).Select(mode => mode.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        var (shared, tally) = (new SharedAnswers(), new ChangeTally(question.Days, modes, code => DayAnswers.Say(code, session)));
        using var survey = new RosterSurvey<DayAnswers>(
            question.Roster, policies, question.Days, question.Per, (_, decisions) => shared.Of(DayAnswers.Of(decisions, modes)));
        Func<string> person = () => survey.Person;
        while (survey.Read())
        {
            tally.Take(survey.Answers[0], survey.Answers[1], survey.Unit, survey.Line, person, take);
            seen?.Invoke(survey.Line, survey.Answers[1]);
        }

        return survey.Findings.HasErrors ? (null, survey.Findings.Errors) : (tally.Sum(survey.UnitName), survey.Findings.Warnings);
    }
}
