using System.Collections.Immutable;
using Edaran.Cli.Diffs;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>Runs drafts over a roster: one pass, in which every draft is asked about every row on every day.</summary>
internal static class Simulation
{
    /// <summary>What the drafts make of the roster; none, with findings, where a row is wrong.</summary>
    /// <param name="set">The drafts.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="session">The run.</param>
    /// <param name="take">Takes everybody whose answers a draft changes, or null.</param>
    /// <exception cref="CliFailure">The roster cannot be read, or has no such column.</exception>
    public static (SimulationReport? Report, IReadOnlyList<Finding> Findings) Run(
        DraftSet set, SimulationRequest request, Session session, Action<Draft, TouchedPerson>? take)
    {
        var (drafts, days) = (set.Drafts, request.Days);
        Draft[] all = set.Base is { } other ? [.. drafts, other] : [.. drafts];
        var modes = all.SelectMany(draft => draft.Rules.Modes).Select(mode => mode.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        var tallies = drafts.Select(draft => new DraftTally(draft, days, modes, session)).ToArray();
        var shared = new SharedAnswers();
        using var survey = new RosterSurvey<PersonOutlook>(
            request.Roster,
            [.. all.Select(draft => new Policy(draft.Rules, draft.File))],
            days,
            request.Per,
            (place, decisions) => place < tallies.Length
                ? tallies[place].OutlookOf(decisions)
                : PersonOutlook.OfAnswers(shared.Of(OutlookAnswers.Of(decisions, modes))),
            FactsOf);
        Func<string> person = () => survey.Person;
        Action<TouchedPerson>?[] takes = [.. drafts.Select(draft => take is null ? null : (Action<TouchedPerson>)(touched => take(draft, touched)))];
        while (survey.Read())
        {
            var row = new RosterRow(survey.Line, survey.Unit, person);
            for (var place = 0; place < tallies.Length; place++)
            {
                var outlook = survey.Answers[place];
                tallies[place].Take(outlook, set.Base is null ? outlook.Normal : survey.Answers[tallies.Length].Answers, row, takes[place]);
            }
        }

        NoteRecord(survey.Headers, session);
        return survey.Findings.HasErrors
            ? (null, survey.Findings.Errors)
            : (new SimulationReport(request.Roster, survey.UnitName, days, set.Base, [.. tallies.Select(tally => tally.Sum(days, survey.UnitName))], NamesPeople: true),
                survey.Findings.Warnings);
    }

    // A record of days worked would be counted a person a row.
    private static void NoteRecord(IReadOnlyList<string> headers, Session session)
    {
        if (headers.Count > 0 && (RosterHeader.IndexOf(headers, "tanggal") >= 0 || RosterHeader.IndexOf(headers, "moda") >= 0))
        {
            session.Note(
                "Kolom \"tanggal\" dan \"moda\" tidak dibaca: setiap baris dihitung sebagai satu orang pada setiap hari. Daftar hadir diperiksa dengan \"edaran awasi\".",
                "The columns \"tanggal\" and \"moda\" are not read: each row counts as a person on every day. Days worked are held against quotas by \"edaran audit\".");
        }
    }

    private static IReadOnlyList<FactSchema> FactsOf(RuleLetter letter) => new LimitForecast(letter).Facts;
}
