using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>Writes an example as a letter has it. Its lines are not broken; formatting does that.</summary>
/// <param name="letter">The letter.</param>
internal sealed class ExampleText(Letter letter)
{
    private static readonly string[] Joints = [" dan ", " atau ", " dan/atau ", " serta ", " maupun "];

    private readonly HashSet<string> _names = new(NamesOf(letter.Vocabulary), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _shared = new(
        letter.Vocabulary.Facts.SelectMany(ValuesOf).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The example.</summary>
    public string Of(Example example) => Of(example, example.Name, example.Given);

    /// <summary>Examples that differ in the value of one fact only, as a table.</summary>
    /// <param name="name">The name of the whole.</param>
    /// <param name="column">Index of the fact.</param>
    /// <param name="rows">At least one.</param>
    public string OfRows(string name, int column, IReadOnlyList<Example> rows)
    {
        var fact = letter.Vocabulary.Facts[column];
        var cells = rows.Select(row => ValueText.Of(fact, row.Given.First(given => given.Fact == column).Value));
        return Of(rows[0], name, rows[0].Given.Where(given => given.Fact != column))
            + string.Concat(cells.Prepend(fact.Name).Select(cell => $"  | {Quoted(cell)} |\n"));
    }

    private string Of(Example example, string name, IEnumerable<GivenFact> given)
    {
        var known = given.Select(Fact)
            .Concat(example.Mode < 0 ? [] : [$"moda {letter.Vocabulary.Modes[example.Mode].Name}"])
            .Concat(Recorded(example.Record))
            .Concat(example.GroupSize is { } size ? [$"jumlah pegawai {size}"] : [])
            .ToList();
        var clause = known.Count == 0 ? string.Empty : $"  diketahui {string.Join("; ", known)}.\n";
        return $"contoh {name}\n{clause}  pada {string.Join(" dan ", example.Days.Select(ValueText.Date))}\n  maka {Expected(example)}.\n";
    }

    /// <summary>A fact with its value, as it stands behind <c>diketahui</c>.</summary>
    public string Fact(GivenFact given)
    {
        var fact = letter.Vocabulary.Facts[given.Fact];
        var value = ValueText.Of(fact, given.Value);
        return fact.Type switch
        {
            YesNoType => (given.Value.Raw == 1 ? string.Empty : "tidak ") + Quoted(fact.Name),
            ChoiceType when fact.Origin == FactOrigin.Turn || _shared.Contains(value) => $"{Quoted(fact.Name)} {Quoted(value)}",
            ChoiceType => Quoted(value),
            _ => $"{Quoted(fact.Name)} {value}",
        };
    }

    // A call, and acts done on a day or at some times.
    private IEnumerable<string> Recorded(DayRecord record) =>
        (record.Call is { } call ? [$"panggilan{Done(call)}"] : Array.Empty<string>())
            .Concat(record.Acts.Select(act => letter.Vocabulary.Acts[act.Key].Name + Done(act.Value)));

    private static string Done(ActRecord act)
    {
        var day = act.Day is { } known ? $" pada {ValueText.Date(known)}" : string.Empty;
        string[] times = [.. act.Times.Select(time => $"pukul {ValueText.Clock(time)}")];
        return day + times.Length switch
        {
            0 => string.Empty,
            < 3 => $" {string.Join(" dan ", times)}",
            _ => $" {string.Join(", ", times[..^1])}, dan {times[^1]}",
        };
    }

    private string Expected(Example example) => string.Join("; ", example.Expected.Select(expected => ExpectationText.Of(letter, expected)));

    // A name that also falls apart into two others has two readings; in quotes it has one.
    private string Quoted(string name) => Joints.Any(joint => FallsApart(name, joint)) ? $"\"{name}\"" : name;

    private bool FallsApart(string name, string joint)
    {
        for (var at = name.IndexOf(joint, StringComparison.OrdinalIgnoreCase); at > 0; at = name.IndexOf(joint, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (_names.Contains(name[..at]) && _names.Contains(name[(at + joint.Length)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> ValuesOf(Fact fact) => fact.Type is ChoiceType { Choices: var choices }
        ? choices.SelectMany(choice => choice.Aliases.Append(choice.Name)).Distinct(StringComparer.OrdinalIgnoreCase)
        : [];

    private static IEnumerable<string> NamesOf(Vocabulary words) => words.Facts.SelectMany(fact => fact.Aliases.Append(fact.Name).Concat(ValuesOf(fact)))
        .Concat(words.Modes.SelectMany(mode => mode.Aliases.Append(mode.Name)))
        .Concat(words.Acts.Select(act => act.Name))
        .Concat(words.Rights.Select(right => right.Name))
        .Concat(words.Officials.Select(official => official.Name));
}
