namespace Edaran.Runtime;

/// <summary>In which order to ask for unknown facts, so that it is soonest known whether a mode is open to a person.</summary>
/// <param name="First">What to ask first.</param>
/// <param name="AtMost">How many questions it takes in the worst case; null where the plan does not go to every end.</param>
/// <param name="Average">How many it takes on average, where every class of values is as likely as another; null as above.</param>
/// <param name="IsBest">True when no other order takes fewer in the worst case, or as many and fewer on average.</param>
/// <example><code>
/// if (decision.PlanQuestions("WFA") is { } plan) { Ask(plan.First.Fact.Name); }
/// </code></example>
public sealed record QuestionPlan(PlannedQuestion First, int? AtMost, double? Average, bool IsBest);

/// <summary>A fact to ask for, and what follows from the answer.</summary>
/// <param name="Fact">The fact; for one that is counted from a date (<c>usia</c>) that date.</param>
/// <param name="Branches">Every possible answer, once.</param>
/// <example><code>question.Branches.Single(branch => branch.If.YesNo == true).Next</code></example>
public sealed record PlannedQuestion(FactSchema Fact, IReadOnlyList<QuestionBranch> Branches);

/// <summary>What follows from an answer: that it is settled, or the next question. Both are null where the plan ends early.</summary>
/// <param name="If">The values this is for.</param>
/// <param name="Eligible">Whether the mode is then open to the person; null where that is still not known.</param>
/// <param name="Next">What to ask next, or null.</param>
/// <example><code>branch.Eligible is null ? branch.Next : null</code></example>
public sealed record QuestionBranch(FactValues If, bool? Eligible, PlannedQuestion? Next);
