using System.Text;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes the header of a letter; every period covers the spring of 2025.</summary>
internal sealed class HeaderMaker(SplitMix random, Lexicon lexicon)
{
    /// <summary>The header, and a letter that says no more than it.</summary>
    /// <param name="usesKamus">Whether it names the kamus.</param>
    public (string Text, Letter Model) Make(bool usesKamus)
    {
        var text = new StringBuilder("surat edaran 800/1/UJI/2025\n");
        var title = Line(text, "tentang", "Penyesuaian kerja, bagian 1");
        var institution = Line(text, "instansi", "Pemerintah Kabupaten Uji");
        var enacted = new DateOnly(2025, 1, 2).AddDays(random.Below(40));
        var by = random.Chance(70) ? "Sekretaris Daerah" : string.Empty;
        text.Append($"ditetapkan {ValueText.Date(enacted)}{(by.Length > 0 ? $" oleh {by}" : string.Empty)}\n");
        var basis = random.Chance(40) ? "Peraturan Menteri Nomor 4 Tahun 2025" : null;
        text.Append(basis is null ? string.Empty : $"dasar {basis}\n");
        text.Append(usesKamus ? "kamus uji\n" : string.Empty).Append("kalender uji 2025\n");
        var (words, period) = Period(enacted);
        text.Append(words.Length > 0 ? $"berlaku {words}\n" : string.Empty);
        var periodText = words.Length > 0 ? words : $"sejak {ValueText.Date(enacted)}";
        return (text.ToString(), new Letter(
            "800/1/UJI/2025", title, institution, enacted, by, basis is null ? [] : [basis], new SourceText("surat.edaran", string.Empty),
            lexicon.ToModel(), new Calendar([], [], Weekdays.None, []), period, periodText, Condition.True, [], [], []));
    }

    private string Line(StringBuilder text, string word, string words)
    {
        if (random.Chance(30))
        {
            return string.Empty;
        }

        text.Append($"{word}{new string(' ', 1 + random.Below(6))}{words}\n");
        return words;
    }

    private (string Text, Condition Meaning) Period(DateOnly enacted)
    {
        var (from, to) = (new DateOnly(2025, 2, 3).AddDays(random.Below(28)), new DateOnly(2025, 8, 1).AddDays(random.Below(90)));
        return random.Below(5) switch
        {
            0 => (string.Empty, new DayBetween(enacted, null)),
            1 => ($"{random.OneOf("sejak", "mulai")} {ValueText.Date(from)}", new DayBetween(from, null)),
            2 => ($"sampai dengan {ValueText.Date(to)}", new DayBetween(enacted, to)),
            3 => ($"{ValueText.Date(from)} sampai dengan {ValueText.Date(to)}; Desember 2025", Joining.Any([new DayBetween(from, to), new DayBetween(new(2025, 12, 1), new(2025, 12, 31))])),
            _ => ($"{ValueText.Date(from)} {random.OneOf("sampai dengan", "–")} {ValueText.Date(to)}", new DayBetween(from, to)),
        };
    }
}
