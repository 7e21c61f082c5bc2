using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Regulations of the civil service that others replaced: a letter enacted later should not rest on them.</summary>
internal static class Regulations
{
    private static readonly Replacement[] Replaced =
    [
        new(Kind.Law, 8, 1974, Kind.Law, 20, 2023, new DateOnly(2014, 1, 15)),
        new(Kind.Law, 43, 1999, Kind.Law, 20, 2023, new DateOnly(2014, 1, 15)),
        new(Kind.Law, 5, 2014, Kind.Law, 20, 2023, new DateOnly(2023, 10, 31)),
        new(Kind.Law, 32, 2004, Kind.Law, 23, 2014, new DateOnly(2014, 10, 2)),
        new(Kind.Government, 30, 1980, Kind.Government, 94, 2021, new DateOnly(2010, 6, 6)),
        new(Kind.Government, 53, 2010, Kind.Government, 94, 2021, new DateOnly(2021, 8, 31)),
        new(Kind.Government, 46, 2011, Kind.Government, 30, 2019, new DateOnly(2019, 4, 26)),
        new(Kind.Decree, 68, 1995, Kind.President, 21, 2023, new DateOnly(2023, 4, 12)),
    ];

    private static readonly (string[] Words, Kind Kind)[] Names =
    [
        (["Undang-Undang"], Kind.Law),
        (["Undang", "Undang"], Kind.Law),
        (["UU"], Kind.Law),
        (["Peraturan", "Pemerintah"], Kind.Government),
        (["PP"], Kind.Government),
        (["Keputusan", "Presiden"], Kind.Decree),
        (["Keppres"], Kind.Decree),
        (["Peraturan", "Presiden"], Kind.President),
        (["Perpres"], Kind.President),
    ];

    private enum Kind
    {
        Law,
        Government,
        Decree,
        President,
    }

    /// <summary>Reports what a text cites though it was replaced before a letter was enacted.</summary>
    /// <param name="unit">The letter's unit.</param>
    /// <param name="text">The text.</param>
    /// <param name="enacted">The day of enactment; unknown counts as today's law.</param>
    public static void Check(UnitContext unit, TextSyntax text, DateOnly? enacted)
    {
        var tokens = text.Tokens().ToList();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Cited(tokens, at) is var (length, kind, number, year)
                && Array.Find(Replaced, r => r.Old == kind && r.Number == number && r.Year == year) is { } found
                && !(enacted < found.Since))
            {
                var span = TextSpan.FromBounds(tokens[at].Span.Start, tokens[at + length - 1].Span.End);
                unit.Diagnostics.Add(Catalogue.StaleRegulation, span, [Fix.Replace(span, found.Written)], unit.Tree.Source.Slice(span), found.Written);
            }
        }
    }

    // "Peraturan Pemerintah Nomor 53 Tahun 2010", "PP No. 53/2010".
    private static (int Length, Kind Kind, int Number, int Year)? Cited(List<SyntaxToken> tokens, int at)
    {
        foreach (var (words, kind) in Names)
        {
            if (!words.Select((word, i) => Is(at + i, word)).All(matches => matches))
            {
                continue;
            }

            var next = at + words.Length;
            next += Is(next, "Nomor") || Is(next, "No") ? 1 : 0;
            next += Is(next, ".") ? 1 : 0;
            return (Is(next + 1, "Tahun") || Is(next + 1, "/")) && Number(next) is { } number && Number(next + 2) is { } year
                ? (next + 3 - at, kind, number, year)
                : null;
        }

        return null;

        bool Is(int index, string word) => index < tokens.Count && tokens[index].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

        int? Number(int index) =>
            index < tokens.Count && int.TryParse(tokens[index].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private sealed record Replacement(Kind Old, int Number, int Year, Kind New, int NewNumber, int NewYear, DateOnly Since)
    {
        public string Written => $"{Name} Nomor {NewNumber} Tahun {NewYear}";

        private string Name => New switch
        {
            Kind.Law => "Undang-Undang",
            Kind.Government => "Peraturan Pemerintah",
            Kind.Decree => "Keputusan Presiden",
            _ => "Peraturan Presiden",
        };
    }
}
