using System.Globalization;
using Edaran.Cli.Rules;
using Edaran.Runtime;

namespace Edaran.Cli.Facts;

/// <summary>Finds what is on record of a day among the facts of a file.</summary>
internal static class RecordOfDay
{
    /// <summary>Whether some letter reads a name as part of the record of a day.</summary>
    public static bool Knows(IEnumerable<Policy> letters, string name) => letters.Any(letter => DayRecordReader.Knows(letter.Rules, name));

    /// <summary>The record for a letter, with what is wrong with it and where; null where nothing is on record.</summary>
    public static (DayRecord? Record, List<(FactError Error, GivenValue Given)> Errors) Read(Policy letter, IReadOnlyList<Policy> letters, FactsFile facts)
    {
        var reader = new DayRecordReader(letter.Rules);
        var errors = new List<(FactError, GivenValue)>();
        var any = false;
        foreach (var given in facts.Facts.Where(given => DayRecordReader.Knows(letter.Rules, given.Name)))
        {
            any = true;
            if (Add(reader, given) is { } error && !IsModeOfAnother(letters, error))
            {
                errors.Add((error, given));
            }
        }

        return (any ? reader.Record : null, errors);
    }

    private static FactError? Add(DayRecordReader reader, GivenValue given) => given.Value switch
    {
        bool isDone => reader.Add(given.Name, isDone),
        string[] texts => reader.Add(given.Name, texts),
        decimal number => reader.Add(given.Name, number.ToString(CultureInfo.InvariantCulture)),
        _ => reader.Add(given.Name, (string)given.Value),
    };

    // With several letters a mode need only be known to one of them.
    private static bool IsModeOfAnother(IReadOnlyList<Policy> letters, FactError error) =>
        error.Kind == FactErrorKind.OffList && error.Fact.Equals("moda", StringComparison.OrdinalIgnoreCase)
        && letters.Any(letter => letter.Rules.Schema.IndexOfMode(error.Value) >= 0);
}
