using Edaran.Cli.Files;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Cli.Diffs;

/// <summary>Asks both versions about every row of a roster and counts the answers that differ; people with the same facts are asked about once.</summary>
internal sealed class PeopleComparison
{
    private const int MostRows = 20;

    private readonly RosterLetter _old;
    private readonly RosterLetter _new;
    private readonly IReadOnlyList<string> _modes;
    private readonly Dictionary<(int Mode, byte Before, byte After), (long Count, List<long> Rows)> _changes = [];

    private PeopleComparison(RosterLetter old, RosterLetter @new, IReadOnlyList<string> modes) => (_old, _new, _modes) = (old, @new, modes);

    /// <summary>The people of a roster whom a change touches; with findings where a row is wrong.</summary>
    public static (TouchedPeople? People, IReadOnlyList<Findings.Finding> Findings) Of(Letter old, Letter @new, string file, DateOnly date)
    {
        using var input = Disk.Open(file);
        var findings = new RosterFindings(file);
        using var source = new RosterSource(input, findings);
        if (!source.ReadHeader())
        {
            return (null, findings.Errors);
        }

        Policy[] policies = [new(Tables.Build(old), old.Source.Path), new(Tables.Build(@new), @new.Source.Path)];
        findings.AddRange(RosterColumns.CheckHeader(source.Headers, source.Headers, policies, file, []));
        var modes = policies.SelectMany(policy => policy.Rules.Modes).Select(mode => mode.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var letters = policies.Select(policy => new RosterLetter(
            policy.Rules, date, RosterColumns.FactColumns(source.Headers, policy.Rules), decision => Answers(decision, modes))).ToList();
        var comparison = new PeopleComparison(letters[0], letters[1], modes);
        var (total, changed) = (0L, 0L);
        while (!findings.IsFull && source.Read())
        {
            total++;
            changed += comparison.Take(source, findings) ? 1 : 0;
        }

        return findings.HasErrors ? (null, findings.Errors) : (new TouchedPeople(total, changed, comparison.InOrder()), []);
    }

    private bool Take(RosterSource source, RosterFindings findings)
    {
        if (Ask(_old, source, findings) is not { } before || Ask(_new, source, findings) is not { } after)
        {
            return false;
        }

        var isChanged = false;
        for (var mode = 0; mode < before.Length; mode++)
        {
            if (before[mode] != after[mode])
            {
                isChanged = true;
                var key = (mode, before[mode], after[mode]);
                var (count, rows) = _changes.GetValueOrDefault(key, (0, []));
                if (count < MostRows)
                {
                    rows.Add(source.Reader.LineNumber);
                }

                _changes[key] = (count + 1, rows);
            }
        }

        return isChanged;
    }

    private static byte[]? Ask(RosterLetter letter, RosterSource source, RosterFindings findings)
    {
        for (var i = 0; i < letter.Columns.Length; i++)
        {
            var column = letter.Columns[i].Index;
            if (letter.Take(i, source.Reader.GetSpan(column)) is { } error)
            {
                findings.Add(source.Find(column, error));
            }
        }

        if (findings.HasErrors)
        {
            return null;
        }

        var told = letter.Answer(out var wrong);
        findings.AddRange(wrong.Select(error => source.Find(letter.ColumnOf(error), error)));
        return told;
    }

    private List<PeopleChange> InOrder() =>
        [.. _changes.OrderByDescending(one => one.Value.Count).ThenBy(one => one.Key.Mode).ThenBy(one => one.Key.Before).ThenBy(one => one.Key.After)
            .Select(one => new PeopleChange(_modes[one.Key.Mode], Say(one.Key.Before), Say(one.Key.After), one.Value.Count, one.Value.Rows))];

    // A byte a mode: its status and whether it may be used. A mode that a version does not know is not governed by it.
    private static byte[] Answers(Decision decision, IReadOnlyList<string> modes) => [.. modes.Select(name =>
    {
        var mode = decision.Modes.FirstOrDefault(one => string.Equals(one.Mode.Name, name, StringComparison.OrdinalIgnoreCase));
        return mode is null ? (byte)0 : (byte)(((int)mode.Status * 3) + mode.Eligible switch { true => 1, false => 0, _ => 2 });
    })];

    private static string Say(byte answer) =>
        $"{StatusText.Of((Status)(answer / 3))} ({(answer % 3) switch { 1 => "boleh", 0 => "tidak boleh", _ => "belum pasti" }})";
}
