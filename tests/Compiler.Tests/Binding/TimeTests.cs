using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Times of sentences and the period of a letter.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData("Selama Mei 2025", "day 2025-05-01..2025-05-31")]
    [InlineData("Pada 13, 14, dan 16 Mei 2025", "(day 2025-05-13..2025-05-13 or day 2025-05-14..2025-05-14 or day 2025-05-16..2025-05-16)")]
    [InlineData("Pada Rabu, 14 Mei 2025", "day 2025-05-14..2025-05-14")]
    [InlineData("Sejak 14 Mei 2025", "day 2025-05-14..…")]
    [InlineData("Sesudah 14 Mei 2025", "day 2025-05-15..…")]
    [InlineData("Sebelum Juni 2025", "day …..2025-05-31")]
    [InlineData("Selama darurat", "darurat in {ya}")]
    public void Times_mean(string time, string expected) =>
        Assert.Contains($"  times {expected}\n", ModelPrinter.Print(Office.Letter($"1. {time}, pegawai dapat WFH.")), StringComparison.Ordinal);

    [Theory]
    [InlineData("setiap hari Kamis", "weekday Thursday", true)]
    [InlineData("setiap hari Senin sampai dengan Rabu dan Sabtu", "weekday Monday, Tuesday, Wednesday, Saturday", true)]
    [InlineData("setiap hari selain hari Jumat", "not (weekday Friday)", true)]
    [InlineData("setiap hari kerja selain Senin dan Jumat", "(hari kerja in {ya} and not (weekday Monday, Friday))", true)]
    [InlineData("setiap hari Senin, Rabu–Kamis, dan Minggu", "weekday Monday, Wednesday, Thursday, Sunday", true)]
    [InlineData("setiap hari Senin sampai dengan Rabu", "weekday Monday, Tuesday, Wednesday", true)]
    [InlineData("setiap hari Sabtu dan Minggu, termasuk hari libur", "weekday Saturday, Sunday", false)]
    [InlineData("setiap hari kerja", "hari kerja in {ya}", true)]
    [InlineData("pada hari libur", "not (hari kerja in {ya})", false)]
    public void Weekday_points_rest_on_free_days_unless_they_say_otherwise(string time, string expected, bool rests)
    {
        var letter = Office.Letter($"1. Pegawai wajib melakukan presensi {time}.");

        Assert.Contains($"  times {expected}\n", ModelPrinter.Print(letter), StringComparison.Ordinal);
        Assert.Equal(rests, letter.Norms[0].RestsOnFreeDays);
    }

    [Theory]
    [InlineData("", "day 2025-05-05..…")]
    [InlineData("berlaku 12 Mei 2025 sampai dengan 30 Mei 2025\n", "day 2025-05-12..2025-05-30")]
    [InlineData("berlaku 12 sampai dengan 30 Mei 2025\n", "day 2025-05-12..2025-05-30")]
    [InlineData("berlaku sejak 12 Mei 2025\n", "day 2025-05-12..…")]
    [InlineData("berlaku selama darurat\n", "darurat in {ya}")]
    [InlineData("berlaku tahap I: Mei 2025; tahap II: Juli 2025\n", "(day 2025-05-01..2025-05-31 or day 2025-07-01..2025-07-31)")]
    public void Periods_mean(string line, string expected) =>
        Assert.Contains($"  period {expected}\n", ModelPrinter.Print(Office.Letter($"{line}1. Pegawai dapat WFH.")), StringComparison.Ordinal);

    [Fact]
    public void Of_a_letter_dated_by_its_month_the_start_is_a_fact() => Assert.Contains(
        "  period (day 2025-06-01..… or (day 2025-05-01..2025-05-31 and surat edaran sudah ditetapkan in {ya}))\n",
        ModelPrinter.Print(Office.Letter("surat edaran 2/2025\nditetapkan Mei 2025\nkamus kepegawaian\n1. Pegawai dapat WFH.")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("5 Mei 2025", "  period day 2025-05-05..2025-05-30\n")]
    [InlineData("Mei 2025", "  period (day …..2025-05-30 and (day 2025-06-01..… or (day 2025-05-01..2025-05-31 and surat edaran sudah ditetapkan in {ya})))\n")]
    public void A_letter_with_an_end_alone_begins_when_it_is_enacted(string enacted, string period) => Assert.Contains(
        period,
        ModelPrinter.Print(Office.Letter($"surat edaran 2/2025\nditetapkan {enacted}\nkamus kepegawaian\nberlaku sampai dengan 30 Mei 2025\n1. Pegawai dapat WFH.")),
        StringComparison.Ordinal);

    [Fact]
    public void A_season_not_yet_set_is_a_fact()
    {
        var compilation = Office.Read(
            Office.Header.Replace("nasional 2025", "nasional 2025; daerah 2026", StringComparison.Ordinal) + "1. Selama Panen, pegawai dapat WFH.\ncontoh a\n  diketahui Panen.\n  pada 5 Mei 2026\n  maka WFH dapat.",
            "kalender daerah 2026\nmasa Panen: belum ditetapkan.");

        var letter = compilation.Letters.Single();
        Assert.Empty(letter.Diagnostics);
        Assert.Contains("  times Panen in {ya}\n", ModelPrinter.Print(letter.Letter!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Pada [|31|] November 2025, ASN dapat WFH.", "EDR0301")]
    [InlineData("1. Pada 12 [|Mai|] 2025, ASN dapat WFH.", "EDR0302")]
    [InlineData("1. Pada [|12 Mei|], ASN dapat WFH.", "EDR0303")]
    [InlineData("1. Pada [|Senin|], 13 Mei 2025, ASN dapat WFH.", "EDR0304")]
    [InlineData("berlaku [|30 Mei 2025 sampai dengan 12 Mei 2025|]\n1. ASN dapat WFH.", "EDR0305")]
    [InlineData("1. ASN dapat WFH setiap hari [|Kemis|].", "EDR0316")]
    [InlineData("1. ASN dapat WFH [|setiap minggu|].", "EDR0318")]
    [InlineData("berlaku 12 Mei 2025 sampai dengan 16 Mei 2025\n[|1. Pada 19 Mei 2025, ASN wajib WFH.|]", "EDR0404")]
    [InlineData("berlaku tahap I: Mei 2025; tahap II: Juni 2025\n1. Selama tahap [|IV|], ASN wajib WFH.", "EDR0218")]
    [InlineData("1. Selama tahap [|I|], ASN wajib WFH.", "EDR0219")]
    public void Wrong_times_are_found(string letter, string code) => Office.Findings(letter, code);

    [Theory]
    [InlineData("1. Pada 31 November 2025, ASN dapat WFH.", "EDR0301", "1. Pada 30 November 2025, ASN dapat WFH.")]
    [InlineData("1. Pada 12 Mai 2025, ASN dapat WFH.", "EDR0302", "1. Pada 12 Mei 2025, ASN dapat WFH.")]
    [InlineData("1. Pada 12 Mei, ASN dapat WFH.", "EDR0303", "1. Pada 12 Mei 2025, ASN dapat WFH.")]
    [InlineData("1. Pada Senin, 13 Mei 2025, ASN dapat WFH.", "EDR0304", "1. Pada Selasa, 13 Mei 2025, ASN dapat WFH.")]
    [InlineData("berlaku 30 Mei 2025 sampai dengan 12 Mei 2025\n1. ASN dapat WFH.", "EDR0305", "berlaku 12 Mei 2025 sampai dengan 30 Mei 2025\n1. ASN dapat WFH.")]
    [InlineData("1. ASN dapat WFH setiap minggu.", "EDR0318", "1. ASN dapat WFH setiap hari Minggu.")]
    public void A_fix_mends_a_time(string letter, string code, string expected) => Office.Fixed(letter, code, 0, expected);

    [Fact]
    public void A_duty_with_dates_of_its_own_may_lie_outside_the_period()
    {
        var letter = Office.Letter("berlaku 12 Mei 2025 sampai dengan 16 Mei 2025\n1. Pada 20 Mei 2025, ASN wajib melakukan presensi.\n2. ASN wajib memenuhi target kinerja paling lambat 9 Mei 2025.");

        Assert.All(letter.Norms, n => Assert.True(n.OwnDates));
        Assert.Equal(new DayBetween(null, new DateOnly(2025, 5, 9)), letter.Norms[1].Times);
    }
}
