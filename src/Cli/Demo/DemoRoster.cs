using System.Collections.Immutable;
using CsvHelper;
using Edaran.Cli.Files;
using Edaran.Runtime;

namespace Edaran.Cli.Demo;

/// <summary>The people of the sample roster: few enough to be held at once.</summary>
/// <param name="People">Each with a name and cells by heading.</param>
internal sealed record DemoRoster(ImmutableArray<DemoPerson> People)
{
    /// <summary>Reads the roster.</summary>
    public static DemoRoster Read(string file)
    {
        using var stream = Disk.Open(file);
        using var csv = CsvReader.Create(stream);
        var people = ImmutableArray.CreateBuilder<DemoPerson>();
        while (csv.Read())
        {
            var cells = csv.Headers.Select((header, i) => (header, csv.GetString(i)))
                .ToImmutableDictionary(cell => cell.header, cell => cell.Item2, StringComparer.OrdinalIgnoreCase);
            people.Add(new DemoPerson(cells.GetValueOrDefault("nama", $"{people.Count + 1}"), cells));
        }

        return new DemoRoster(people.ToImmutable());
    }
}

/// <summary>A person of the sample roster.</summary>
/// <param name="Name">The name.</param>
/// <param name="Cells">What the roster says, by heading.</param>
internal sealed record DemoPerson(string Name, ImmutableDictionary<string, string> Cells)
{
    /// <summary>What a letter says of the person on a day; cells that are no facts of the letter are left aside.</summary>
    public Decision Ask(RuleLetter letter, DateOnly date)
    {
        var facts = new FactSet();
        foreach (var (heading, cell) in Cells)
        {
            if (letter.FindFact(heading) is { } fact && FactReader.TryRead(fact, cell, out var value))
            {
                facts[fact.Name] = value;
            }
        }

        return letter.Evaluate(facts, date);
    }
}
