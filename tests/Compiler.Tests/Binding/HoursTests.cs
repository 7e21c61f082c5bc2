using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Sentences about hours of work.</summary>
public sealed class HoursTests
{
    [Theory]
    [InlineData("Jam kerja pegawai pukul 07.30–16.00, istirahat pukul 12.00–13.00.", "hours 07.30–16.00, net 450 minutes", "break 12.00–13.00")]
    [InlineData("Jam kerja bagi pegawai adalah pukul 07.30 sampai dengan pukul 16.00 WIB.", "hours 07.30–16.00 WIB, net 510 minutes", "")]
    [InlineData("Jam kerja pukul 07.30–16.00, tanpa istirahat.", "hours 07.30–16.00, net 510 minutes", "")]
    [InlineData("Jam kerja pegawai: pukul 22.00–06.00, istirahat pukul 01.00–01.30 dan pukul 23.30–23.45.", "hours 22.00–06.00, net 435 minutes", "break 23.30–23.45")]
    [InlineData("Jam kerja pegawai setiap hari Jumat pukul 08.00–15.30, dengan istirahat pukul 11.30–12.30.", "hours 08.00–15.30, net 390 minutes", "times weekday Friday")]
    [InlineData("Selama Mei 2025, jam kerja pegawai pukul 08.00–12.00.", "hours 08.00–12.00, net 240 minutes", "times day 2025-05-01..2025-05-31")]
    [InlineData("Jam kerja ASN pada Museum yang WFH pukul 09.00–15.00.", "hours 09.00–15.00, net 360 minutes", "modes WFH")]
    [InlineData("Pegawai dapat masuk paling cepat 60 menit sebelum dan paling lambat 1,5 jam sesudah jam masuk.", "come 60 minutes before to 90 after", "")]
    [InlineData("Pegawai dapat masuk paling lambat 30 menit setelah jam masuk.", "come 0 minutes before to 30 after", "")]
    [InlineData("Pegawai dapat masuk paling cepat 30 menit sebelum jam masuk setiap hari Senin.", "come 30 minutes before to 0 after", "times weekday Monday")]
    [InlineData("Pegawai dapat masuk antara pukul 07.00 sampai dengan pukul 09.00.", "come between 07.00–09.00", "")]
    [InlineData("Jumlah jam kerja pegawai paling sedikit 32,5 jam seminggu.", "week AtLeast 1950 minutes", "")]
    [InlineData("Jumlah jam kerja bagi ASN pada Museum paling banyak 37 jam 30 menit dalam seminggu, tidak termasuk jam istirahat.", "week AtMost 2250 minutes", "subject")]
    [InlineData("Pegawai yang WFH dihitung 8,5 jam kerja.", "credit 510 minutes", "modes WFH")]
    [InlineData("Pegawai dihitung 7 jam 20 menit kerja pada 2 Juni 2025.", "credit 440 minutes", "times day 2025-06-02..2025-06-02")]
    public void Mean(string sentence, string effect, string more)
    {
        var printed = ModelPrinter.Print(Office.Letter("1. " + sentence));

        Assert.Contains($"  {effect}\n", printed, StringComparison.Ordinal);
        Assert.Contains(more, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_complete_their_head()
    {
        var letter = Office.Letter("""
            1. Jam kerja pegawai selama Mei 2025:
               a. setiap hari Senin sampai dengan Kamis pukul 08.00–15.00, istirahat pukul 12.00–12.30; dan
               b. setiap hari Jumat, pukul 08.00–15.30, istirahat pukul 11.30–12.30.
            2. Jam kerja:
               a. pukul 09.00–12.00 pada 2 Juni 2025; dan
               b. pukul 09.00–11.00 pada 3 Juni 2025.
            """);

        Assert.Equal(["1 huruf a", "1 huruf b", "2 huruf a", "2 huruf b"], letter.Norms.Select(norm => norm.Point));
        Assert.Equal([390, 390, 180, 120], letter.Norms.Select(norm => ((HoursEffect)norm.Effect).Net));
        Assert.All(letter.Norms.Take(2), norm => Assert.IsType<AllOf>(norm.Times));
    }

    [Fact]
    public void A_heading_over_whole_sentences_stays_one()
    {
        var letter = Office.Letter("""
            1. Jam kerja:
               a. Jam kerja pegawai pukul 08.00–15.00; dan
               b. pegawai dapat masuk paling lambat 30 menit sesudah jam masuk.
            """);

        Assert.Equal(["HoursEffect", "FlexEffect"], letter.Norms.Select(norm => norm.Effect.GetType().Name));
    }

    [Fact]
    public void One_day_may_set_the_hours_of_a_month_aside()
    {
        var letter = Office.Letter("""
            1. Jam kerja pegawai pukul 08.00–15.00 selama Mei 2025.
            2. Jam kerja pegawai pukul 08.00–11.00 pada 28 Mei 2025, dengan mengesampingkan angka 1.
            """);

        Assert.Equal([0], letter.Norms[1].SetsAside.AsEnumerable());
    }

    [Theory]
    [InlineData("1. Jam kerja pegawai[||].", "EDR0105")]
    [InlineData("1. Jam kerja pegawai setiap hari Senin[||].", "EDR0105")]
    [InlineData("1. Jam kerja [|kepala perangkat daerah|] pukul 08.00–15.00.", "EDR0409")]
    [InlineData("1. Jumlah jam kerja pegawai [|32,5|] jam seminggu.", "EDR0104")]
    [InlineData("1. Jumlah jam kerja pegawai paling sedikit 32,5 jam[||].", "EDR0105")]
    [InlineData("1. Pegawai dihitung [|8,51 jam|] kerja.", "EDR0445")]
    [InlineData("1. Pegawai wajib WFO[|, istirahat pukul 12.00–13.00|].", "EDR0413")]
    [InlineData("1. Pegawai dapat masuk paling lambat 30 menit sesudah [|pukul|] 08.00.", "EDR0104")]
    public void Faults_are_found_where_they_stand(string text, string code) => Office.Findings(text, code);
}
