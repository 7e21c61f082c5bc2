using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Counts on a roster whom the new version of a letter allows the modes that a contract speaks of, group by group and day by day.</summary>
/// <param name="new">The new version.</param>
/// <param name="question">The roster and the days, or null: then nothing is to be counted.</param>
internal sealed class PeopleCount(Letter @new, PeopleQuestion? question)
{
    private readonly Lazy<Policy> _policy = new(() => new Policy(Tables.Build(@new), @new.Source.Path));
    private readonly List<Finding> _findings = [];

    /// <summary>What is wrong with the roster; verdicts are not to be used then.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The verdict on a sentence.</summary>
    public HeldPromise Hold(Contract contract, Promise promise, CountAssurance count)
    {
        Policy[] policies = [_policy.Value];
        var fact = count.Grouping == Grouping.Fact ? contract.Vocabulary.Facts[count.Fact].Name : null;
        if (fact is not null && !HasColumn(policies, fact))
        {
            return HeldPromise.NotChecked(promise, $"daftar pegawai tidak memuat kolom \"{fact}\"", $"the roster has no column \"{fact}\"");
        }

        var modes = count.Modes.Select(mode => contract.Vocabulary.Modes[mode].Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var forecast = new LimitForecast(policies[0].Rules);
        var tally = new GroupTally(question!.Days, count, new TopUnits(policies[0].Rules, fact));
        using var survey = new RosterSurvey<Allowed>(question.Roster, policies, question.Days, fact ?? question.Per, (_, decisions) => Allowed.Of(decisions, modes, forecast));
        if (count.Grouping == Grouping.Unit && survey.UnitName is null && !survey.Findings.HasErrors)
        {
            return HeldPromise.NotChecked(
                promise, "daftar pegawai tidak memuat kolom unit; sebutkan kolomnya dengan --per", "the roster has no column of units; name one with --per");
        }

        while (survey.Read())
        {
            tally.Add(survey.Unit, survey.Answers[0]);
            survey.Answers[0].Limits.ToList().ForEach(entry => forecast.Add(entry));
        }

        if (survey.Findings.HasErrors)
        {
            _findings.AddRange(survey.Findings.Errors);
        }

        return tally.Judge(promise, new Ceilings(forecast.Report(), modes));
    }

    private bool HasColumn(IReadOnlyList<Policy> policies, string name)
    {
        using var input = Disk.Open(question!.Roster);
        using var source = new RosterSource(input, new RosterFindings(question.Roster));
        return source.ReadHeader() && UnitColumn.Has(source.Headers, policies, name);
    }
}
