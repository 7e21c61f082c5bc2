using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Encoding;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>The questions that findings about a letter rest on.</summary>
internal sealed class LetterQuestions(LetterDiagrams diagrams, LetterScript script)
{
    // The answer for what cannot be, apart from every status.
    private const int Impossible = 99;

    private readonly Letter _letter = diagrams.Letter;
    private readonly Mdd _table = diagrams.Table;

    /// <summary>Every one of them.</summary>
    public IEnumerable<Question> All() => OfNorms().Concat(OfModes());

    /// <summary>Those that norms alone answer.</summary>
    public IEnumerable<Question> OfNorms() => OfPoints().Concat(OfPairs()).Concat(OfParts()).Concat(OfSettingAside());

    // A point that never is active, and one that never stands.
    private IEnumerable<Question> OfPoints() => _letter.Norms.SelectMany(norm => new[]
    {
        Possible($"angka {norm.Point} is active", script.Active(norm), () => diagrams.Active(norm)),
        Possible($"angka {norm.Point} stands", script.Stands(norm), () => diagrams.Stands(norm)),
    });

    // Contradictions, and points that say the same of the same people.
    private IEnumerable<Question> OfPairs() =>
        from first in _letter.Norms
        from second in _letter.Norms.Skip(first.Index + 1)
        from question in new[]
        {
            Possible(
                $"angka {first.Point} and {second.Point} stand",
                And(script.Stands(first), script.Stands(second)),
                () => _table.And(diagrams.Stands(first), diagrams.Stands(second))),
            Possible(
                $"angka {first.Point} stands without {second.Point}",
                And(script.Stands(first), Not(script.Stands(second))),
                () => _table.Without(diagrams.Stands(first), diagrams.Stands(second))),
        }
        select question;

    // A condition or an exception that changes nothing: the others hold and it does not.
    private IEnumerable<Question> OfParts()
    {
        foreach (var norm in _letter.Norms)
        {
            var parts = LetterDiagrams.PartsOf(norm).ToList();
            var formulas = script.PartsOf(norm);
            for (var i = 0; i < parts.Count; i++)
            {
                var without = diagrams.ActiveWith(norm, parts.Where((_, at) => at != i));
                yield return Possible(
                    $"part {i} of angka {norm.Point} keeps it from being active",
                    And(formulas.Where((_, at) => at != i).Append(Not(formulas[i]))),
                    () => _table.Without(without, diagrams.Active(norm)));
            }
        }
    }

    // One that sets nothing aside.
    private IEnumerable<Question> OfSettingAside() =>
        from norm in _letter.Norms
        from other in norm.SetsAside
        let aside = _letter.Norms[other]
        select Possible(
            $"angka {norm.Point} sets angka {aside.Point} aside",
            And(script.Stands(norm), script.Active(aside), script.Speaks(aside)),
            () => _table.All([diagrams.Stands(norm), diagrams.Active(aside), diagrams.Speaks(aside)]));

    private IEnumerable<Question> OfModes() => _letter.Vocabulary.Modes.SelectMany(mode => LetterScript.Statuses
        .Select(status => new Question(
            $"{mode.Name} is {status}",
            script.Status(mode, status),
            diagrams.Within(LetterDiagrams.ModeBudget, () => _table.Choose(diagrams.Possible, diagrams.Status(mode), Mdd.Terminal(Impossible))),
            Mdd.Terminal((int)status)))
        .Append(Possible($"{mode.Name} may be used", script.Eligible(mode), () => diagrams.Eligible(mode)))
        .Append(Possible($"{mode.Name} may not be used", Not(script.Eligible(mode)), () => _table.Not(diagrams.Eligible(mode)))));

    private Question Possible(string text, string formula, Func<int> root) =>
        new(text, formula, diagrams.Within(LetterDiagrams.ModeBudget, () => _table.And(root(), diagrams.Possible)));
}
