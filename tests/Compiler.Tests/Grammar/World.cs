using System.Collections.Immutable;
using System.Globalization;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>One possible state of everything the generated sentences speak of.</summary>
/// <param name="Values">The value of each fact; numbers in tenths.</param>
/// <param name="Day">The day.</param>
internal sealed record World(ImmutableDictionary<string, string> Values, DateOnly Day)
{
    private static readonly (string Fact, string[] Values)[] Facts =
    [
        ("status", ["PNS", "PPPK", "non-ASN"]),
        ("unit", ["Museum", "Planetarium", "Dinas Kebudayaan", "Dinas Arsip dan Pustaka", "Bagian Umum"]),
        ("hamil", ["ya", "tidak"]),
        ("menyusui", ["ya", "tidak"]),
        ("banjir", ["ya", "tidak"]),
        ("surat perintah", ["ya", "tidak"]),
        ("zona risiko", ["hijau", "oranye", "merah"]),
        ("suhu tubuh", ["373", "374", "375", "376"]),
    ];

    // Working days around every date and weekday the grammar names.
    private static readonly DateOnly[] Days =
    [
        new(2026, 2, 27), new(2026, 3, 2), new(2026, 3, 3), new(2026, 3, 4), new(2026, 3, 5), new(2026, 3, 6), new(2026, 4, 1),
    ];

    /// <summary>
    /// Worlds that tell readings apart: every combination of the facts that <paramref name="terms"/> name, on every day if they
    /// name a time.
    /// </summary>
    public static IEnumerable<World> For(IReadOnlyCollection<Term> terms)
    {
        var named = terms.SelectMany(Named).ToHashSet(StringComparer.Ordinal);
        IEnumerable<ImmutableDictionary<string, string>> values =
            [Facts.ToImmutableDictionary(f => f.Fact, f => f.Values[0], StringComparer.Ordinal)];
        foreach (var (fact, all) in Facts.Where(f => named.Contains(f.Fact)))
        {
            values = values.SelectMany(v => all.Select(value => v.SetItem(fact, value)));
        }

        var days = named.Contains("day") ? Days : Days[..1];
        return values.SelectMany(v => days.Select(day => new World(v, day)));
    }

    /// <summary>Whether a meaning holds here; preconditions count only when <paramref name="withNeeds"/>.</summary>
    public bool Holds(Term term, bool withNeeds) => term.Head switch
    {
        "and" => term.Arguments.All(a => Holds(a, withNeeds)),
        "or" => term.Arguments.Any(a => Holds(a, withNeeds)),
        "not" => !Holds(term.Arguments[0], withNeeds),
        "group" => Holds(term.Arguments[0], withNeeds),
        "true" or "does" or "while" => true,
        "needs" => !withNeeds || Holds(term.Arguments[0], withNeeds),
        "in" => term.Arguments.Skip(1).Any(v => v.Head == Values[term.Arguments[0].Head]),
        "above" => Number(term.Arguments[0]) > Constant(term.Arguments[1]),
        "below" => Number(term.Arguments[0]) < Constant(term.Arguments[1]),
        "weekday" => term.Arguments.Any(d => Constant(d) == (int)Day.DayOfWeek),
        "days" => DayNumber >= Constant(term.Arguments[0]) && DayNumber <= Constant(term.Arguments[1]),
        _ => throw new FormatException($"The grammar names {term}, which means nothing."),
    };

    private int DayNumber => (Day.Year * 10_000) + (Day.Month * 100) + Day.Day;

    private int Number(Term fact) => int.Parse(Values[fact.Head], CultureInfo.InvariantCulture);

    private static int Constant(Term term) => int.Parse(term.Head, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Named(Term term) => term.Head switch
    {
        "in" or "above" or "below" => [term.Arguments[0].Head],
        "weekday" or "days" => ["day"],
        _ => term.Arguments.SelectMany(Named),
    };
}
