using System.Globalization;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>What to ask, and in which order, in words.</summary>
internal static class QuestionText
{
    /// <summary>How many questions one after the other are shown; what follows is asked when it comes to that.</summary>
    public const int MostDeep = 4;

    // A longer list than this is "the others" where it can be.
    private const int MostValues = 3;

    /// <summary>Writes it, where anything is to be asked.</summary>
    public static void Write(Paper paper, Explained explained, Session session)
    {
        if (explained.Questions is not { } plan)
        {
            return;
        }

        paper.Blank();
        paper.Line(0, plan switch
        {
            { AtMost: 1 } => session.Text("Yang perlu ditanyakan hanya satu:", "There is only one thing to ask:"),
            { AtMost: { } most } => session.Text(
                $"Yang perlu ditanyakan, paling banyak {most} pertanyaan (rata-rata {Average(plan, session)}):",
                $"What to ask, at most {most} questions ({Average(plan, session)} on average):"),
            _ => session.Text("Yang perlu ditanyakan, yang paling menentukan dahulu:", "What to ask, the most decisive first:"),
        });
        paper.Line(2, session.Text($"Tanyakan dahulu: {Question(plan.First, session)}", $"Ask first: {Question(plan.First, session)}"));
        WriteBranches(paper, plan.First, explained.Mode!.Mode.Name, 1, session);
    }

    private static void WriteBranches(Paper paper, PlannedQuestion question, string mode, int depth, Session session)
    {
        var others = Others(question);
        // What is settled comes first, so that the page does not lose its thread, and the others behind those they are others than.
        foreach (var branch in question.Branches.OrderBy(branch => branch == others).ThenBy(branch => branch.Next is not null))
        {
            var said = branch == others ? session.Text("yang lain", "another") : Said(question, branch, session);
            paper.Line(2 + (2 * depth), "- " + session.Text($"bila {said}", $"if {said}") + ", " + Then(branch, mode, depth, session));
            if (branch.Next is { } next && depth < MostDeep)
            {
                WriteBranches(paper, next, mode, depth + 1, session);
            }
        }
    }

    private static QuestionBranch? Others(PlannedQuestion question) =>
        question.Branches.MaxBy(branch => branch.If.Choices.Count) is { If.Choices.Count: > MostValues } longest ? longest : null;

    private static string Said(PlannedQuestion question, QuestionBranch branch, Session session)
    {
        var words = ChangeText.Values(session);
        return branch.If.Fact == question.Fact ? words.Value(branch.If, int.MaxValue) : words.Describe(branch.If, int.MaxValue);
    }

    private static string Then(QuestionBranch branch, string mode, int depth, Session session) => branch switch
    {
        { Eligible: true } => session.Text($"jawabannya: boleh {mode}", $"the answer is: may work in {mode}"),
        { Eligible: false } => session.Text($"jawabannya: tidak boleh {mode}", $"the answer is: may not work in {mode}"),
        { Next: { } next } when depth < MostDeep => session.Text($"tanyakan: {Question(next, session)}", $"ask: {Question(next, session)}"),
        { Next: { } next } => session.Text($"tanyakan {next.Fact.Name}, lalu jalankan perintah ini lagi", $"ask for {next.Fact.Name}, then run this command again"),
        _ => session.Text("masukkan jawaban itu, lalu jalankan perintah ini lagi", "enter that answer, then run this command again"),
    };

    private static string Question(PlannedQuestion question, Session session) => question.Fact.Name + " – " + question.Fact.Kind switch
    {
        FactKind.YesNo => session.Text("ya atau tidak?", "ya or tidak?"),
        FactKind.Choice => session.Text("yang mana?", "which?"),
        FactKind.Date => session.Text("kapan?", "when?"),
        _ => session.Text("berapa", "how many") + (question.Fact.Unit is { } unit ? $" {unit}?" : "?"),
    };

    private static string Average(QuestionPlan plan, Session session)
    {
        var text = plan.Average!.Value.ToString("0.#", CultureInfo.InvariantCulture);
        return session.Text(text.Replace('.', ','), text);
    }
}
