using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Encoding;
using Edaran.Oracle.Tests.Smt;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>Compares what diagrams say of a letter with what Z3 finds.</summary>
/// <param name="name">What to call the letter.</param>
/// <param name="diagrams">What is to be checked.</param>
/// <param name="letter">The letter that the diagrams should be of.</param>
/// <param name="agreement">Where to count.</param>
internal sealed class LetterComparison(string name, LetterDiagrams diagrams, Letter letter, Agreement agreement)
{
    private readonly LetterScript _script = new(letter);

    /// <summary>
    /// Asks questions about the letter. Where the diagrams know someone, Z3 must find that he is such a person; where they say that there can be
    /// nobody, Z3 must find nobody.
    /// </summary>
    /// <param name="picked">Which questions to ask.</param>
    public void Ask(Func<LetterQuestions, IEnumerable<Question>> picked)
    {
        var questions = picked(new LetterQuestions(diagrams, _script)).Where(IsBuilt).ToList();
        var witnesses = questions.Select(question => diagrams.Table.Find(question.Root, question.Answer)).ToList();
        var formulas = questions.Select((question, i) =>
            witnesses[i] is { } box ? And(question.Formula, Witness.In(box, diagrams.Variables)) : question.Formula);
        var answers = Z3.Ask($"{_script}", [.. formulas]);
        for (var i = 0; i < questions.Count; i++)
        {
            Action<string, string> count = witnesses[i] is null ? agreement.Impossible : agreement.Witness;
            count($"{name}, {questions[i].Text}", answers[i]);
        }

        agreement.Letter();
    }

    /// <summary>Has Z3 prove that the diagrams say of everyone on every day what the letter says.</summary>
    public void Prove()
    {
        var nodes = new DiagramScript(diagrams.Table, diagrams.Variables, _script, diagrams.Letter);
        var roots = Roots().ToList();
        var differences = roots.Select(root => Differ(root.Formula, nodes.Of(root.Root, root.Answer))).Prepend(nodes.HasNoClass).ToList();
        var answers = Z3.Ask($"{_script}{nodes}", differences);
        agreement.Proof($"{name}, someone has no class", answers[0]);
        for (var i = 0; i < roots.Count; i++)
        {
            agreement.Proof($"{name}, {roots[i].Text}", answers[i + 1]);
        }

        agreement.Letter();
    }

    private IEnumerable<Question> Roots() =>
    [
        new("possible", True, diagrams.Possible),
        new("in force", _script.InForce, diagrams.InForce),
        new("in scope", _script.InScope, diagrams.InScope),
        .. letter.Norms.Select(norm => new Question($"active {norm.Point}", _script.Active(norm), diagrams.Active(norm))),
        .. letter.Norms.Select(norm => new Question($"stands {norm.Point}", _script.Stands(norm), diagrams.Stands(norm))),
        .. from mode in letter.Vocabulary.Modes
           from status in LetterScript.Statuses
           select new Question($"{mode.Name} {status}", _script.Status(mode, status), diagrams.Status(mode), Mdd.Terminal((int)status)),
        .. letter.Vocabulary.Modes.Select(mode => new Question($"{mode.Name} may be used", _script.Eligible(mode), diagrams.Eligible(mode))),
    ];

    private bool IsBuilt(Question question)
    {
        if (question.Root != Mdd.Exceeded)
        {
            return true;
        }

        agreement.Unbuilt();
        return false;
    }
}
