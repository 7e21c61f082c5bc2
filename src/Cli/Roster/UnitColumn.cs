using System.Text;
using Edaran.Cli.Rules;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>
/// The column of a roster by which people are grouped into units. A short name and the long one are one unit where a letter knows them.
/// </summary>
internal sealed class UnitColumn
{
    // Names by which rosters call it where no letter groups by a fact.
    private static readonly string[] UsualNames = ["perangkat daerah", "unit kerja", "unit organisasi", "satuan kerja", "unit"];

    private const int MaxKept = 1 << 16;

    private readonly int _index;
    private readonly FactSchema? _fact;
    private readonly Dictionary<byte[], string> _units = new(ByteSpans.Comparer);
    private readonly Dictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    private UnitColumn(int index, string name, FactSchema? fact)
    {
        _index = index;
        _fact = fact;
        Name = name;
        _lookup = _units.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The name of the column, as in the header.</summary>
    public string Name { get; }

    /// <summary>
    /// Finds it: the column asked for; else a fact by which a letter's quotas or rotations form groups; else one of the usual names.
    /// </summary>
    /// <param name="headers">The names of the columns.</param>
    /// <param name="policies">The letters.</param>
    /// <param name="asked">The name of a column or of a fact, or null.</param>
    /// <returns>The column, or null where there is none and none was asked for.</returns>
    /// <exception cref="CliFailure">There is no column of the name asked for.</exception>
    public static UnitColumn? Find(IReadOnlyList<string> headers, IReadOnlyList<Policy> policies, string? asked)
    {
        if (asked is not null)
        {
            return Of(headers, policies, asked) ?? throw NoSuchColumn(headers, asked);
        }

        var grouping = policies.SelectMany(policy => policy.Rules.Points.SelectMany(point => point.Quotas)
            .Where(quota => quota.Group >= 0)
            .Select(quota => policy.Rules.Facts[quota.Group].Name));
        return grouping.Concat(UsualNames).Select(name => Of(headers, policies, name)).FirstOrDefault(found => found is not null);
    }

    /// <summary>Whether a roster has a column for a fact or of a name.</summary>
    /// <param name="headers">The names of the columns.</param>
    /// <param name="policies">The letters.</param>
    /// <param name="name">The name.</param>
    public static bool Has(IReadOnlyList<string> headers, IReadOnlyList<Policy> policies, string name) => Of(headers, policies, name) is not null;

    /// <summary>The unit of the current row; empty where the cell is.</summary>
    public string Of(RosterSource source)
    {
        var cell = source.Reader.GetSpan(_index);
        if (_lookup.TryGetValue(cell, out var unit))
        {
            return unit;
        }

        unit = NameOf(Encoding.UTF8.GetString(cell).Trim());
        if (_units.Count < MaxKept)
        {
            _lookup[cell] = unit;
        }

        return unit;
    }

    private static UnitColumn? Of(IReadOnlyList<string> headers, IReadOnlyList<Policy> policies, string name)
    {
        var fact = policies.Select(policy => policy.Rules.FindFact(name)).FirstOrDefault(found => found is not null);
        var names = fact is null ? [name] : fact.Aliases.Prepend(fact.Name).Append(name);
        var index = names.Select(one => RosterHeader.IndexOf(headers, one)).FirstOrDefault(at => at >= 0, -1);
        return index < 0 ? null : new UnitColumn(index, headers[index].Trim(), fact);
    }

    private static CliFailure NoSuchColumn(IReadOnlyList<string> headers, string asked)
    {
        var nearest = Spelling.Nearest(asked, headers);
        return new CliFailure(
            $"Daftar orang tidak mempunyai kolom \"{asked}\" untuk --per" + (nearest is null ? "." : $"; maksudnya \"{nearest}\"?"),
            $"The roster has no column \"{asked}\" for --per" + (nearest is null ? "." : $"; did you mean \"{nearest}\"?"));
    }

    private string NameOf(string text) =>
        _fact?.Choices.FirstOrDefault(choice => choice.Aliases.Prepend(choice.Name).Contains(text, StringComparer.OrdinalIgnoreCase))?.Name ?? text;
}
