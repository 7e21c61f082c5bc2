using Edaran.Compiler.Emit;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Runtime.Tests.Changes;

/// <summary>Whoever asks as planned gets the answer, and nobody gets it with fewer questions.</summary>
public sealed class QuestionPlanTests
{
    public static TheoryData<int> Groups => new(Enumerable.Range(0, 4));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_way_through_a_plan_settles_the_answer_and_none_is_longer_than_needed(int group)
    {
        var plans = 0;
        for (var seed = (ulong)(group * 500); seed < (ulong)((group * 500) + 60); seed++)
        {
            var letter = RandomLetters.Make(seed);
            var rules = Tables.Build(letter);
            foreach (var (known, day) in BoundaryCases.For(letter, 5, seed, completions: 48))
            {
                var decision = rules.Evaluate(DecisionMapping.FactsOf(letter, known), day);
                foreach (var mode in decision.Modes)
                {
                    var plan = decision.PlanQuestions(mode.Mode.Name);
                    Assert.Equal(mode.Eligible is null, plan is not null);
                    if (plan is null)
                    {
                        continue;
                    }

                    var at = rules.Modes.ToList().IndexOf(mode.Mode);
                    var so = new WhatIf(letter, known, day);
                    Assert.True(plan.IsBest);
                    Assert.Equal(plan.AtMost, Follow(letter, so, plan.First, at, day));
                    Assert.True(plan.Average <= plan.AtMost);
                    Assert.True(so.FewestQuestions(at) == plan.AtMost, $"letter {seed}, {string.Join(' ', known.Given)}, {day:yyyy-MM-dd}, mode {at}");
                    plans++;
                }
            }
        }

        Assert.True(plans > 25, $"{plans}");
    }

    [Fact]
    public void With_many_facts_open_the_plan_still_settles_every_case_it_follows_to_the_end()
    {
        var letter = LargeLetters.Ordinary(30, 16, seed: 11);
        var rules = Tables.Build(letter);
        var decision = rules.Evaluate(new FactSet(), new DateOnly(2025, 3, 25));

        var plan = decision.PlanQuestions("WFA")!;

        Assert.False(plan.IsBest);
        Assert.True(Ends(plan.First) > 20);
        var facts = LargeLetters.EveryFact(rules, seed: 4);
        var given = new FactSet();
        var question = plan.First;
        while (true)
        {
            given[question.Fact.Name] = facts[question.Fact.Name];
            var row = rules.Bind(given);
            var branch = question.Branches.Single(one => Has(one.If, facts[question.Fact.Name]));
            Assert.Equal(branch.Next is null ? branch.Eligible : null, rules.Decide(row, decision.Date, rules.Schema.IndexOfMode("WFA")).Eligible);
            if (branch.Next is null)
            {
                break;
            }

            question = branch.Next;
        }
    }

    [Fact]
    public void A_settled_answer_needs_no_questions() =>
        Assert.Null(Letters.FlexibleRules().Evaluate(Letters.Clerk(), Letters.Day).PlanQuestions("WFA"));

    // The longest way; every value lies in just one branch, and at its end the answer is as said.
    private static int Follow(Letter letter, WhatIf so, PlannedQuestion question, int mode, DateOnly day)
    {
        var fact = letter.Vocabulary.Facts.First(one => one.Name == question.Fact.Name).Index;
        var longest = 0;
        foreach (var value in so.Values(fact, onlyPossible: true))
        {
            var branch = Assert.Single(question.Branches, branch => ValueCheck.Has(letter, branch.If, value, day));
            var then = so.With(fact, value);
            Assert.Equal(branch.Next is null ? branch.Eligible : null, then.Eligible(mode));
            longest = Math.Max(longest, 1 + (branch.Next is null ? 0 : Follow(letter, then, branch.Next, mode, day)));
        }

        return longest;
    }

    private static int Ends(PlannedQuestion question) => question.Branches.Sum(branch => branch.Next is null ? 1 : Ends(branch.Next));

    private static bool Has(FactValues values, FactInput input) => values.Fact.Kind switch
    {
        FactKind.YesNo => values.YesNo == (input.Number != 0),
        FactKind.Choice => values.Choices.Any(choice => choice.Name == input.Text),
        _ => values.Numbers.Any(range => !(range.From > input.Number) && !(range.To < input.Number)),
    };
}
