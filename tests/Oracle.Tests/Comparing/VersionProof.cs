using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Encoding;
using Edaran.Oracle.Tests.Smt;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>Compares what is told of two versions of a letter with what Z3 finds.</summary>
/// <param name="name">What to call the versions.</param>
/// <param name="agreement">Where to count.</param>
internal sealed class VersionProof(string name, Agreement agreement)
{
    /// <summary>Z3 must find somebody to whom the versions give another answer, or nobody where they are called equivalent.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new one, with the vocabulary of the old one.</param>
    public void Compare(Letter old, Letter @new)
    {
        agreement.Letter();
        var comparison = Compiler.Diff.LetterComparison.Of(old, @new);
        if (!comparison.IsComplete)
        {
            agreement.Unbuilt();
            return;
        }

        var questions = new VersionQuestions(old, @new);
        Action<string, string> count = comparison.IsEquivalent ? agreement.Impossible : agreement.Witness;
        count($"{name}: some answer differs", Z3.Ask(questions.Script, [Or(questions.All().Select(one => one.Differ))])[0]);
    }

    /// <summary>
    /// Z3 must prove of the regions of each question that in each the answer is the one before and the other now and nowhere else, that no two
    /// overlap, and that outside them the answer is the same.
    /// </summary>
    /// <param name="versions">The versions.</param>
    /// <param name="told">The regions by question.</param>
    public void Prove(Versions versions, IReadOnlyList<ToldRegions> told)
    {
        agreement.Letter();
        var questions = new VersionQuestions(versions.Before.Letter, versions.After.Letter);
        var nodes = new DiagramScript(versions.Table, versions.Variables, questions.Facts, versions.Before.Letter, versions.After.Letter);
        var claims = told
            .SelectMany(one => AnswersTo(one.Question, versions, questions).SelectMany(answers => Claims(answers, one.Regions, nodes)))
            .Prepend(("someone has no class", nodes.HasNoClass))
            .ToList();
        var found = Z3.Ask($"{questions.Script}{nodes}", [.. claims.Select(claim => claim.Item2)]);
        for (var i = 0; i < claims.Count; i++)
        {
            agreement.Proof($"{name}: {claims[i].Item1}", found[i]);
        }
    }

    // What would refute the regions.
    private static IEnumerable<(string Text, string Formula)> Claims(Answers answers, IReadOnlyList<(int Before, int After, int Root)> regions, DiagramScript nodes)
    {
        var formulas = regions.Select(region => nodes.Of(region.Root, Mdd.Yes)).ToList();
        for (var i = 0; i < regions.Count; i++)
        {
            var (before, after, _) = regions[i];
            yield return ($"{answers.Text}, region {before} to {after}", Differ(formulas[i], answers.Change(before, after)));
            for (var j = 0; j < i; j++)
            {
                yield return ($"{answers.Text}, regions {i} and {j} overlap", And(formulas[i], formulas[j]));
            }
        }

        yield return ($"{answers.Text}, outside of all regions", Differ(Or(formulas), answers.Differ));
    }

    private static IEnumerable<Answers> AnswersTo(Compiler.Diff.Question question, Versions versions, VersionQuestions questions)
    {
        var modes = versions.Before.Letter.Vocabulary.Modes;
        return question.Topic switch
        {
            Topic.Status => modes.Where(IsAsked).Select(questions.Status),
            Topic.Eligibility => modes.Where(IsAsked).Select(questions.EligibleWithOneStatus),
            _ => modes.Where(mode => question.Mode.Length == 0 ? IsAbout(mode) : IsAsked(mode)).Select(mode => questions.Saying(
                question.Subject,
                mode,
                norm => versions.Before.Sayings[norm.Index] == question.Subject,
                norm => versions.After.Sayings[norm.Index] == question.Subject)),
        };

        bool IsAsked(Mode mode) => mode.Name == question.Mode;

        bool IsAbout(Mode mode) => versions.Before.Letter.Norms.Where(norm => versions.Before.Sayings[norm.Index] == question.Subject)
            .Concat(versions.After.Letter.Norms.Where(norm => versions.After.Sayings[norm.Index] == question.Subject))
            .Any(norm => norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index));
    }
}
