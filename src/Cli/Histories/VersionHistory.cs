using System.Collections.Immutable;
using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Git;
using Edaran.Cli.Rules;
using Edaran.Runtime;

namespace Edaran.Cli.Histories;

/// <summary>What each version of a letter that git keeps answers a person on one day.</summary>
/// <param name="Path">Where the letter stands in the repository now.</param>
/// <param name="Day">The day asked about.</param>
/// <param name="Facts">The facts given.</param>
/// <param name="Versions">The versions, oldest first.</param>
/// <param name="IsCut">Whether older versions were left out.</param>
/// <param name="Modes">The history of each mode asked about.</param>
internal sealed record VersionHistory(
    string Path, DateOnly Day, FactsFile Facts, IReadOnlyList<LetterVersion> Versions, bool IsCut, IReadOnlyList<ModeHistory<LetterVersion>> Modes)
{
    /// <summary>Asks every version. When something is wrong with the facts for all of them there are findings and no history.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="path">Where the letter stands, or stood, in it.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="request">What is asked.</param>
    public static (VersionHistory? History, IReadOnlyList<Finding> Findings) Of(GitRepository repository, string path, FactsFile facts, HistoryRequest request)
    {
        var day = PersonFacts.DayOf(facts, request.Date);
        var (versions, isCut) = LetterVersion.Of(repository, path, request.Most);
        var read = versions.Select(version => Reading.Of(version, day)).ToList();
        ImmutableArray<Policy> policies = [.. read.Select(reading => reading.Policy).OfType<Policy>().Reverse()];
        if (policies.IsEmpty)
        {
            return (null, [.. read.SelectMany(reading => reading.Errors)]);
        }

        var modes = KnownModes.Asked(request.Mode, policies);

        if (facts.Findings.Concat(PersonFacts.UnknownNames(policies, facts)).ToList() is { Count: > 0 } wrong)
        {
            return (null, wrong);
        }

        var asked = read.Select(reading => reading.Ask(facts, day)).ToList();
        if (asked.TrueForAll(answered => answered.Answer is null) && asked.Find(answered => answered.Wrong.Count > 0) is { } refused)
        {
            return (null, refused.Wrong);
        }

        return (new VersionHistory(path, day, facts, versions, isCut, [.. modes.Select(name => ModeHistory<LetterVersion>.Of(name, asked.Select(answered => (answered.Version, answered.About(name)))))]), []);
    }

    /// <summary>A version as it was read.</summary>
    private sealed record Reading(LetterVersion Version, Policy? Policy, IReadOnlyList<Finding> Errors)
    {
        // Alone, as it would be checked out and asked.
        public static Reading Of(LetterVersion version, DateOnly day)
        {
            if (!version.Exists)
            {
                return new Reading(version, null, []);
            }

            var workspace = Workspace.Load([version.Shown], version.Files);
            if (workspace.HasErrors)
            {
                return new Reading(version, null, [.. workspace.Findings.Where(finding => finding.IsError).OrderByDescending(finding => finding.File == version.Shown)]);
            }

            var written = WrittenLetters.Of(workspace);
            Finding[] errors = [.. written.Findings.Where(finding => finding.IsError)];
            return new Reading(version, errors.Length == 0 ? written.On(day).Values.FirstOrDefault() : null, errors);
        }

        public Asked Ask(FactsFile facts, DateOnly day)
        {
            if (Policy is null)
            {
                return new Asked(Version, null, [], [], Errors);
            }

            var known = facts with { Facts = [.. facts.Facts.Where(given => PersonFacts.IsKnown([Policy], given))] };
            ImmutableArray<string> unknown = [.. facts.Facts.Except(known.Facts).Select(given => given.Name)];
            var (answers, findings) = PersonFacts.Evaluate([Policy], known, day);
            return new Asked(Version, answers.FirstOrDefault(), findings, unknown, []);
        }
    }

    /// <summary>A version as it was asked.</summary>
    private sealed record Asked(LetterVersion Version, Answer? Answer, IReadOnlyList<Finding> Wrong, ImmutableArray<string> UnknownFacts, IReadOnlyList<Finding> Errors)
    {
        public Saying About(string mode) => this switch
        {
            { Answer: { } answer } => Saying.Of(answer, mode, point => Cite(answer, point)) with { UnknownFacts = UnknownFacts },
            { Wrong.Count: > 0 } => Saying.Without(SayingKind.WrongFacts, Wrong),
            { Errors.Count: > 0 } => Saying.Without(SayingKind.Errors, Errors),
            _ => Saying.Without(SayingKind.NoLetter, []),
        };

        private static CitedPoint Cite(Answer answer, PointSchema point) => new(answer.Decision.Letter.Number, point.Point, point.Text, answer.File, point.Line);
    }
}
