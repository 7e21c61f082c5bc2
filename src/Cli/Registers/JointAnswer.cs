using System.Collections.Immutable;
using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Registers;

/// <summary>What the letters of a register say of a person: each by itself, and all together.</summary>
/// <param name="Day">The day asked about.</param>
/// <param name="Letters">The answer of each letter, as it stands on the day.</param>
/// <param name="Together">The answer of all; null where no letter speaks at all.</param>
internal sealed record JointAnswer(DateOnly Day, ImmutableArray<Answer> Letters, CombinedAnswer? Together)
{
    /// <summary>Asks the letters. When something is wrong with facts or words there are findings and no answer.</summary>
    public static (JointAnswer? Answer, IReadOnlyList<Finding> Findings) Ask(LetterRegister register, FactsFile facts, DateOnly day, DateOnly? known)
    {
        var (joined, clashes) = JoinedRules.Of(register, day, known);
        if (clashes.Count > 0)
        {
            return (null, clashes);
        }

        var policies = register.On(day, known).Select(letter => new Policy(Tables.Build(letter.Letter), letter.Registered.Bound.Source.Path)).ToList();
        if (joined is not null)
        {
            policies.Add(joined.Policy);
        }

        var (answers, findings) = PersonFacts.Evaluate(policies, facts, day);
        return findings.Count > 0 ? (null, findings)
            : joined is null ? (new JointAnswer(day, [.. answers], null), [])
            : (new JointAnswer(day, [.. answers.SkipLast(1)], new CombinedAnswer(answers[^1], joined.Joined)), []);
    }
}

/// <summary>The answer of several letters together.</summary>
/// <param name="Answer">The answer, as that of one letter.</param>
/// <param name="Joined">The letters behind it.</param>
internal sealed record CombinedAnswer(Answer Answer, JoinedLetter Joined)
{
    /// <summary>The points set aside by points of other letters, each with the one that goes before it and why.</summary>
    public IEnumerable<(JoinedNorm Aside, JoinedNorm By, Precedence Reason)> SetAside()
    {
        var points = Answer.Decision.Letter.Points;
        var explained = Answer.Decision.Explain().Points;
        for (var aside = 0; aside < points.Count; aside++)
        {
            foreach (var by in explained[aside].SetAsideBy.Select(point => JoinedRules.IndexOf(points, point)))
            {
                if (Joined.Reasons.TryGetValue((by, aside), out var reason) && reason != Precedence.Own)
                {
                    yield return (Joined.Sources[aside], Joined.Sources[by], reason);
                }
            }
        }
    }

    /// <summary>Where the points named in the answer stand.</summary>
    public IEnumerable<(string Point, JoinedNorm Source)> Sources()
    {
        var points = Answer.Decision.Letter.Points;
        return Answer.Cited().Select(point => (point.Point, Joined.Sources[JoinedRules.IndexOf(points, point)]));
    }
}
