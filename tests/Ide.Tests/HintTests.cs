using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Ide.Features.Hints;

namespace Edaran.Ide.Tests;

/// <summary>What is shown within a text: written here as «hint» where it is shown.</summary>
public sealed class HintTests
{
    private const string Letter = "surat edaran 1/A/2025\nkamus kepegawaian; kesehatan\nkalender nasional 2025\n";

    [Theory]
    [InlineData(Letter + "berlaku 24 Maret 2025 sampai dengan Kamis, 27 Maret 2025\n", "berlaku «Senin,»24 Maret 2025 sampai dengan Kamis, 27 Maret 2025«4 hari kerja»")]
    [InlineData(Letter + "berlaku 24 Maret 2025 sampai dengan 8 April 2025\n", "«Senin,»24 Maret 2025 sampai dengan «Selasa,»8 April 2025«5 hari kerja»")]
    [InlineData(Letter + "berlaku 24 Desember 2025 sampai dengan 5 Januari 2026\n", "sampai dengan «Senin,»5 Januari 2026\n")]
    [InlineData(Letter + "berlaku November 2025\n", "berlaku November 2025«20 hari kerja»")]
    [InlineData(Letter + "berlaku selama Ramadan\n", "berlaku selama Ramadan\n")]
    [InlineData(Letter + "ditetapkan 10 Maret 2025 oleh Gubernur\n", "oleh Gubernur«berlaku sejak 10 Maret 2025»")]
    public void Of_a_period(string text, string shown) => Assert.Contains(shown, Show(text + "\n1. ASN dapat WFH.\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("1. ASN yang suhu tubuh di atas 37,5 dapat WFH.\n", "di atas 37,5«> 37,5» dapat")]
    [InlineData("1. ASN yang usia di atas 50 tahun dapat WFH.\n", "di atas 50 tahun«≥ 51» dapat")]
    [InlineData("1. ASN yang usia antara 50 sampai dengan 58 tahun dapat WFH.\n", "58 tahun«≥ 50, ≤ 58» dapat")]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN.\n", "dari jumlah ASN«dibulatkan ke bawah, dihitung bersama».")]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN, dibulatkan ke atas.\n", "dari jumlah ASN«dihitung bersama», dibulatkan")]
    [InlineData("1. ASN bergilir 50:50 antara WFH dan WFO.\n", "WFH dan WFO«setiap hari».")]
    [InlineData("1. ASN wajib WFH setiap hari Kamis.\n", "setiap hari Kamis«kecuali hari libur».")]
    [InlineData("1. ASN wajib WFH setiap hari Kamis, termasuk hari libur.\n", "setiap hari Kamis, termasuk hari libur.")]
    public void Of_a_sentence(string sentence, string shown) =>
        Assert.Contains(shown, Show(Letter + "berlaku 24 Maret 2025 sampai dengan 27 Maret 2025\n\n" + sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("1. ASN yang usia di atas 50 tahun dapat WFH.\n", "Pada 24 Maret 2025, hari pertama surat berlaku: tanggal lahir sampai dengan 24 Maret 1974.")]
    [InlineData("1. ASN yang usia paling banyak 50 tahun dapat WFH.\n", "tanggal lahir sesudah 24 Maret 1974.")]
    [InlineData("1. ASN yang suhu tubuh di atas 37,5 dapat WFH.\n", "37,5 sendiri tidak termasuk")]
    [InlineData("1. ASN dapat WFH, paling banyak 50 persen dari jumlah ASN.\n", "Dari 25 orang: paling banyak 12 orang.")]
    public void More_is_said_when_asked(string sentence, string said) => Assert.Contains(
        Of(new Desk(Letter + "berlaku 24 Maret 2025 sampai dengan 27 Maret 2025\n\n" + sentence)), hint => hint.Tooltip.Contains(said, StringComparison.Ordinal));

    [Theory]
    [InlineData(Letter + "berlaku 24 Maret 2025 sampai dengan 27 Maret 2025\n\n1. ASN wajib WFH.\n", HintKinds.Weekdays | HintKinds.WorkingDays)]
    [InlineData(Letter + "berlaku November 2025\n\n1. ASN yang usia di atas 50 tahun dapat WFH, paling banyak 50 persen dari jumlah ASN.\n", HintKinds.WorkingDays | HintKinds.Thresholds | HintKinds.Quotas)]
    [InlineData(Letter + "berlaku selama Ramadan\n\n1. ASN wajib WFH setiap hari Kamis.\n2. CPNS bergilir 50:50 antara WFA dan WFO.\n", HintKinds.Defaults)]
    public void Each_has_a_kind(string text, HintKinds kinds) =>
        Assert.Equal(kinds, Of(new Desk(text)).Aggregate(HintKinds.None, (all, hint) => all | hint.Kind));

    [Fact]
    public void What_is_not_read_is_not_said()
    {
        var shown = Show(Letter + "berlaku 24 Maret 2025 sampai dengan 31 Februari 2025\n\n1. ASN yang usia di atas lima puluhan wajib XYZ setiap hari Kamis.\n");

        Assert.Contains("«Senin,»24 Maret 2025 sampai dengan 31 Februari 2025\n", shown, StringComparison.Ordinal);
        Assert.Single(shown.Split('«')[1..]);
    }

    [Fact]
    public void Only_what_is_in_view_is_told()
    {
        var desk = new Desk("1. ASN wajib WFH setiap hari Kamis.\n");
        var at = desk.Document.Source.Text.IndexOf("Kamis", StringComparison.Ordinal);

        Assert.Equal(["kecuali hari libur"], InlayHints.Of(desk.Unit, new TextSpan(at, 5), MessageLanguage.Indonesian).Select(hint => hint.Label));
    }

    [Fact]
    public void In_every_sample_hints_lie_in_the_text_in_its_order()
    {
        foreach (var document in Samples.Workspace.Documents)
        {
            var hints = InlayHints.Of(Samples.Workspace.UnitOf(document), new TextSpan(0, document.Source.Text.Length), MessageLanguage.English).ToList();

            Assert.All(hints, hint => Assert.InRange(hint.Offset, 0, document.Source.Text.Length));
            Assert.Equal(hints.Select(hint => hint.Offset).Order(), hints.Select(hint => hint.Offset));
            Assert.True(hints.Count > 0 || document.Head.Number.Length == 0, document.Path);
        }
    }

    private static IEnumerable<InlayHint> Of(Desk desk) =>
        InlayHints.Of(desk.Unit, new TextSpan(0, desk.Document.Source.Text.Length), MessageLanguage.Indonesian);

    private static string Show(string text)
    {
        var desk = new Desk(text);
        return Of(desk).Reverse().Aggregate(desk.Document.Source.Text, (shown, hint) => shown.Insert(hint.Offset, $"«{hint.Label}»"));
    }
}
