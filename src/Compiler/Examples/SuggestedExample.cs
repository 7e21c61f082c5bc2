using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>An example that is suggested, or several that differ in one value only: the rows of a table.</summary>
/// <param name="Examples">At least one.</param>
/// <param name="Text">The text for the letter, from its comment to the end of its last line.</param>
public sealed record SuggestedExample(ImmutableArray<Example> Examples, string Text)
{
    /// <summary>The comment above each.</summary>
    public const string Comment = "// diusulkan: periksa apakah ini yang dimaksud";

    private const int RowsOfTable = 3;

    /// <summary>Writes examples, those alike but for one value of a list as one table.</summary>
    internal static ImmutableArray<SuggestedExample> Of(Letter letter, IEnumerable<Example> examples)
    {
        var text = new ExampleText(letter);
        var left = examples.ToList();
        var names = letter.Examples.Concat(left).Select(example => example.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var written = ImmutableArray.CreateBuilder<SuggestedExample>();
        while (left.Count > 0)
        {
            var (fact, alike) = LargestTable(letter, left, text);
            if (alike.Count < RowsOfTable)
            {
                written.Add(new SuggestedExample([left[0]], $"{Comment}\n{text.Of(left[0])}"));
                left.RemoveAt(0);
                continue;
            }

            var name = Unique($"{letter.Vocabulary.Facts[fact].Name} dengan {ExpectationText.Of(letter, alike[0].Expected[0] with { Points = [] })}", names);
            ImmutableArray<Example> rows = [.. alike.OrderBy(example => ValueOf(example, fact)!.Value)];
            written.Add(new SuggestedExample(rows, $"{Comment}\n{text.OfRows(name, fact, rows)}"));
            left.RemoveAll(alike.Contains);
        }

        return written.ToImmutable();
    }

    /// <summary>The examples that are alike but for one value of a list, the first of all among them; the fact that gives most.</summary>
    private static (int Fact, List<Example> Alike) LargestTable(Letter letter, List<Example> examples, ExampleText text) =>
        letter.Vocabulary.Facts.Where(fact => fact is { Type: ChoiceType, Origin: not FactOrigin.Turn } && ValueOf(examples[0], fact.Index) is not null)
            .Select(fact => (fact.Index, Alike: examples.FindAll(example => ValueOf(example, fact.Index) is not null && IsAlike(text, examples[0], example, fact.Index))))
            .OrderByDescending(table => table.Alike.Count)
            .FirstOrDefault((-1, []));

    private static bool IsAlike(ExampleText text, Example one, Example other, int fact) =>
        string.Equals(text.OfRows(string.Empty, fact, [Without(one, fact)]), text.OfRows(string.Empty, fact, [Without(other, fact)]), StringComparison.Ordinal);

    private static Example Without(Example example, int fact) =>
        example with { Given = [.. example.Given.Select(given => given.Fact == fact ? given with { Value = default } : given)] };

    private static long? ValueOf(Example example, int fact) => example.Given.FirstOrDefault(given => given.Fact == fact)?.Value.Raw;

    private static string Unique(string name, HashSet<string> names)
    {
        var unique = name;
        for (var number = 2; !names.Add(unique); number++)
        {
            unique = $"{name}, {number}";
        }

        return unique;
    }
}
