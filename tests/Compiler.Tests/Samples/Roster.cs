using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Samples;

/// <summary>The people of <c>samples/pegawai.csv</c>.</summary>
internal static class Roster
{
    /// <summary>Each person: the number and the cells that are filled, by the title of the column.</summary>
    public static ImmutableArray<(string Id, ImmutableDictionary<string, string> Cells)> People { get; } = Read();

    /// <summary>What a letter can know of a person: a unit of another region says nothing to it.</summary>
    public static KnownFacts FactsOf(Letter letter, ImmutableDictionary<string, string> cells) => KnownFacts.Of(
        from fact in letter.Vocabulary.Facts
        where fact.Type is not LabelType && cells.ContainsKey(fact.Name)
            && (fact.Type is not ChoiceType type || type.Choices.Any(c => Names(c, cells[fact.Name])))
        select new GivenFact(fact.Index, new FactValue(Raw(fact, cells[fact.Name]))));

    private static bool Names(Choice choice, string value) => choice.Name == value || choice.Aliases.Contains(value);

    private static long Raw(Fact fact, string value) => fact.Type switch
    {
        YesNoType => value == "ya" ? 1 : 0,
        ChoiceType type => type.Choices.Single(c => Names(c, value)).Index,
        NumberType type => (long)(decimal.Parse(value, CultureInfo.InvariantCulture) * (decimal)Math.Pow(10, type.Decimals)),
        _ => DateOnly.Parse(value, CultureInfo.InvariantCulture).DayNumber,
    };

    private static ImmutableArray<(string, ImmutableDictionary<string, string>)> Read()
    {
        var rows = File.ReadAllLines(RepositoryRoot.File("samples/pegawai.csv")).Select(line => line.Split(',')).ToList();
        return
        [
            .. rows.Skip(1).Select(row => (row[0], rows[0].Zip(row).Where(cell => cell.Second.Length > 0)
                .ToImmutableDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))),
        ];
    }
}
