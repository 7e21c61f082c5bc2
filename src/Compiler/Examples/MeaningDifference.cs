using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// Where a letter and a change of it, with the same facts and modes, answer a question differently: exactly, over every person and day.
/// That the one is in force, or is about someone, and the other not, is a difference where something follows from it.
/// </summary>
/// <param name="Diagrams">The first letter.</param>
/// <param name="Places">For each question answered differently somewhere: the mode asked about, or -1, and the cases.</param>
/// <param name="IsDecided">Whether every question could be compared; false where one needed more nodes than there may be.</param>
internal sealed record MeaningDifference(LetterDiagrams Diagrams, IReadOnlyList<(int Mode, int Cases)> Places, bool IsDecided)
{
    // Letters that share variables share the work; too many of them cut the values into too many classes.
    private const int Together = 12;

    // Nodes for all comparisons of a letter; what is left then stays undecided.
    private const int AllNodes = 4_000_000;

    /// <summary>Compares a letter with others, each on its own.</summary>
    public static IEnumerable<MeaningDifference> Of(Letter letter, IEnumerable<Letter> others)
    {
        var nodes = 0L;
        foreach (var some in others.Chunk(Together))
        {
            var compared = nodes < AllNodes ? Compare(letter, some).ToList() : [];
            nodes += compared.Count > 0 ? compared[0].Diagrams.Table.Count : 0;
            foreach (var difference in compared.Count > 0 ? compared : some.Select(Undecided))
            {
                yield return difference;
            }
        }
    }

    private static MeaningDifference Undecided(Letter letter) => new(new LetterDiagrams(letter), [], IsDecided: false);

    private static IEnumerable<MeaningDifference> Compare(Letter letter, Letter[] others)
    {
        var indexes = others.Prepend(letter).Select(one => new LetterIndex(one)).ToArray();
        var variables = Variables.Of(indexes);
        var table = new Mdd(variables.InOrder.Select(variable => variable.Classes), LetterDiagrams.PointBudget);
        var diagrams = new LetterDiagrams(indexes[0], variables, table);
        var asked = Ask(diagrams);
        return indexes.Skip(1).Select(index => Compare(diagrams, asked, index));
    }

    private static MeaningDifference Compare(LetterDiagrams diagrams, Dictionary<Questions.Question, int> asked, LetterIndex other)
    {
        var table = diagrams.Table;
        table.Limit = table.Count + LetterDiagrams.PointBudget;
        var otherAsked = Ask(new LetterDiagrams(other, diagrams.Variables, table));
        var places = asked.Keys.Union(otherAsked.Keys)
            .Select(question => (question.Mode, Cases: diagrams.Within(LetterDiagrams.ModeBudget, () => table.And(
                diagrams.Possible,
                Differ(table, question, asked.GetValueOrDefault(question, Mdd.No), otherAsked.GetValueOrDefault(question, Mdd.No))))))
            .Where(place => place.Cases != Mdd.No)
            .ToList();
        return new MeaningDifference(
            diagrams, [.. places.Where(place => place.Cases != Mdd.Exceeded)], places.TrueForAll(place => place.Cases != Mdd.Exceeded));
    }

    private static int Differ(Mdd table, Questions.Question question, int here, int there) =>
        question.IsSeenByNo ? table.Without(there, here) : table.Differ(here, there);

    private static Dictionary<Questions.Question, int> Ask(LetterDiagrams diagrams) =>
        new Questions(diagrams).All().ToDictionary(one => one.Question, one => one.Root);
}
