using Edaran.Cli.Facts;
using Edaran.Cli.Findings;
using Edaran.Cli.Registers;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Registers;
using Edaran.Runtime;

namespace Edaran.Cli.Histories;

/// <summary>A day from which more is known: letters are enacted.</summary>
/// <param name="Day">The day; null for letters that do not say when they were enacted or begin.</param>
/// <param name="Letters">The letters.</param>
internal sealed record Knowledge(DateOnly? Day, IReadOnlyList<RegisteredLetter> Letters);

/// <summary>What a person was answered about one day, letter by letter as they were enacted.</summary>
/// <param name="Register">The letters.</param>
/// <param name="Day">The day asked about.</param>
/// <param name="Facts">The facts given.</param>
/// <param name="Modes">The history of each mode asked about.</param>
internal sealed record KnowledgeHistory(LetterRegister Register, DateOnly Day, FactsFile Facts, IReadOnlyList<ModeHistory<Knowledge>> Modes)
{
    /// <summary>Asks after each letter. When something is wrong with facts or words there are findings and no history.</summary>
    /// <param name="register">The letters.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="mode">The mode, or null: every one.</param>
    public static (KnowledgeHistory? History, IReadOnlyList<Finding> Findings) Of(LetterRegister register, FactsFile facts, DateOnly day, string? mode)
    {
        List<Policy> letters = [.. register.Letters.Select(letter => new Policy(Tables.Build(letter.Letter), letter.Bound.Source.Path))];
        var modes = KnownModes.Asked(mode, letters);

        var (_, findings) = PersonFacts.Evaluate(letters, facts, day);
        if (findings.Count > 0)
        {
            return (null, findings);
        }

        var steps = new List<(Knowledge Step, JoinedRules? Rules, Decision? Decision)>();
        foreach (var group in register.Letters.GroupBy(letter => letter.KnownFrom).OrderBy(group => group.Key ?? DateOnly.MinValue))
        {
            var (rules, clashes) = JoinedRules.Of(register, day, group.Key ?? DateOnly.MinValue);
            if (clashes.Count > 0)
            {
                return (null, clashes);
            }

            Decision? decision = null;
            rules?.Policy.Rules.TryEvaluate(PersonFacts.KnownTo(rules.Policy.Rules, facts), day, out decision, out _);
            steps.Add((new Knowledge(group.Key, [.. group]), rules, decision));
        }

        return (new KnowledgeHistory(register, day, facts, [.. modes.Select(name => ModeHistory<Knowledge>.Of(name, steps.Select(step => (step.Step, DayHistory.Say(step.Rules, step.Decision, name)))))]), []);
    }
}
