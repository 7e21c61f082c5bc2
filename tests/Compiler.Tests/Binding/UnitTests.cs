using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Kamus, calendars, and how units use each other; examples.</summary>
public sealed class UnitTests
{
    [Fact]
    public void A_kamus_may_use_a_kamus_and_two_may_use_each_other()
    {
        var compilation = Office.Read(
            "surat edaran 2/2025\nditetapkan 5 Mei 2025\nkamus a\n1. Pegawai p wajib X.",
            "kamus a\nkamus b\nistilah p adalah q.\nmoda X.",
            "kamus b\nkamus a\nfakta q: ya atau tidak.");

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(2, compilation.Letters.Single().UsedSources.Length);
    }

    [Fact]
    public void A_letter_has_no_meaning_while_a_kamus_it_uses_has_errors()
    {
        var letter = Office.Read("surat edaran 2/2025\nditetapkan 5 Mei 2025\nkamus a\n1. Pegawai wajib X.", "kamus a\nmoda X; X.").Letters.Single();

        Assert.Null(letter.Letter);
        Assert.Equal(["EDR0206"], letter.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    [Fact]
    public void Trees_may_have_several_levels_in_any_order()
    {
        var fact = Office.Letter("fakta bidang: salah satu dari A1; B1.\nC1 meliputi D1.\nA1 meliputi C1.\n1. Pegawai pada A1 dapat WFH.")
            .Vocabulary.Facts.Single(f => f.Name == "bidang");

        Assert.Equal([("A1", -1), ("B1", -1), ("C1", 0), ("D1", 2)], ((ChoiceType)fact.Type).Choices.Select(c => (c.Name, c.Parent)));
    }

    [Fact]
    public void A_letter_may_repeat_a_word_of_the_kamus_by_its_name_alone()
    {
        var letter = Office.Letter("pejabat Sekretaris Daerah.\nhak TPP.\nperbuatan melaporkan kinerja.\n1. Sekretaris Daerah wajib melaporkan kinerja.\n2. Pegawai berhak atas TPP.");

        Assert.Single(letter.Vocabulary.Officials, o => o.Name == "Sekretaris Daerah");
        Assert.Equal("laporan kinerja", letter.Vocabulary.Acts.Single(a => a.Name == "melaporkan kinerja").Evidence);
    }

    [Fact]
    public void A_letter_may_add_values_to_a_fact_of_the_kamus()
    {
        var fact = Office.Letter("status kepegawaian meliputi pegawai magang; PNS.\n1. Pegawai magang wajib WFO.")
            .Vocabulary.Facts.Single(f => f.Name == "status kepegawaian");

        Assert.Equal("pegawai magang", ((ChoiceType)fact.Type).Choices[^1].Name);
        Assert.Equal(-1, ((ChoiceType)fact.Type).Choices[^1].Parent);
        Assert.Equal(6, ((ChoiceType)fact.Type).Choices.Length);
    }

    [Fact]
    public void A_letter_may_extend_the_tree_of_a_kamus()
    {
        var fact = Office.Letter("Bagian Umum meliputi Subbagian Rumah Tangga.\n1. Pegawai pada Subbagian Rumah Tangga dapat WFH.")
            .Vocabulary.Facts.Single(f => f.Name == "perangkat daerah");

        Assert.Contains(((ChoiceType)fact.Type).Choices, c => c.Name == "Subbagian Rumah Tangga" && ((ChoiceType)fact.Type).Choices[c.Parent].Name == "Bagian Umum");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_tree_thousands_deep_is_refused(bool backwards)
    {
        var lines = Enumerable.Range(1, 3000).Select(i => $"n{i}x meliputi n{i + 1}x.");
        var kamus = $"kamus d\nfakta q: salah satu dari n1x.\n{string.Join('\n', backwards ? lines.Reverse() : lines)}";

        Assert.Contains(Office.Read(kamus).Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_list_of_thousands_of_values_is_bound()
    {
        var values = string.Join("; ", Enumerable.Range(1, 8000).Select(i => $"Unit {i}"));

        Assert.Single(Office.Letter($"fakta unit kerja: salah satu dari {values}.\n1. Pegawai pada Unit 8000 dapat WFH.").Norms);
    }

    [Fact]
    public void Numbers_hold_their_bounds_and_step()
    {
        var facts = Office.Letter("fakta berat: angka dalam kilogram dari 0,5 sampai dengan 200.\nfakta anak: bilangan dari 0 sampai dengan 20, dianggap 2.\n1. Pegawai dapat WFH.").Vocabulary.Facts;

        Assert.Equal(new NumberType(4, 1000, 5000, 2_000_000, "kilogram"), facts.Single(f => f.Name == "berat").Type);
        Assert.Equal(new FactValue(2), facts.Single(f => f.Name == "anak").Presumed);
    }

    [Fact]
    public void Calendars_are_joined()
    {
        var calendar = Office.Read(
            Office.Header.Replace("nasional 2025", "nasional 2025; daerah 2026", StringComparison.Ordinal) + "1. Pegawai wajib WFO.",
            "kalender daerah 2026\nhari libur: 2 Januari 2026.\nhari kerja: Senin sampai dengan Sabtu.").Letters.Single().Letter!.Calendar;

        Assert.Equal([2025, 2026], calendar.Years.AsEnumerable());
        Assert.True(calendar.IsWorkday(new DateOnly(2026, 1, 3)));
        Assert.False(calendar.IsWorkday(new DateOnly(2026, 1, 2)));
    }

    [Theory]
    [InlineData("kamus d\nfakta q: ya atau tidak.\nkeadaan [|q|]: tanggal.", "EDR0206")]
    [InlineData("kamus d\nmoda A; B.\nmoda A meliputi B.\nmoda B meliputi [|A|].", "EDR0212")]
    [InlineData("kamus d\nfakta q: salah satu dari a1; b1.\na1 meliputi c1.\nb1 meliputi [|c1|].", "EDR0206")]
    [InlineData("kamus d\nfakta [|giliran|]: ya atau tidak.", "EDR0216")]
    [InlineData("kamus d\nfakta q: salah satu dari A; B; [|A dan B|].", "EDR0213")]
    [InlineData("kamus d\nfakta q: angka dari [|40 sampai dengan 30|].", "EDR0310")]
    [InlineData("kamus d\nfakta q: salah satu dari a1; b1, dianggap [|c1|].", "EDR0306")]
    [InlineData("kamus d\nfakta q: ya atau tidak.\nfakta umur: bilangan tahun sejak [|q|].", "EDR0207")]
    [InlineData("kamus d\nkamus [|kepegawaia|]", "EDR0208")]
    [InlineData("kamus d\nkamus [|perhubungan laut|]", "EDR0209")]
    [InlineData("surat edaran [|2|]\nkamus kepegawaian\n1. Pegawai wajib WFO.", "EDR0405")]
    [InlineData("istilah [|ibu|] adalah hamil.\n1. Pegawai wajib WFO.", "EDR0215")]
    [InlineData("berlaku bagi ASN\n[|berlaku bagi PNS|]\n1. Pegawai wajib WFO.", "EDR0416")]
    [InlineData("[|ditetapkan 6 Mei 2025|]\n1. Pegawai wajib WFO.", "EDR0416")]
    [InlineData("instansi A\n[|instansi|] B\n1. Pegawai wajib WFO.", "EDR0416")]
    [InlineData("1. ASN dapat WFH.\ncontoh [|satu|]\n  diketahui PNS.\n  maka WFH dapat.", "EDR0417")]
    [InlineData("1. ASN dapat WFH.\ncontoh [|satu|]\n  diketahui PNS.\n  pada 14 Mei 2025", "EDR0418")]
    [InlineData("1. ASN dapat WFH.\ncontoh satu\n  diketahui [|ASN|]; [|bukan PNS|]; [|usia di atas 5|].\n  pada 14 Mei 2025\n  maka WFH dapat.", "EDR0419", "EDR0419", "EDR0419")]
    [InlineData("1. ASN dapat WFH.\ncontoh satu\n  diketahui PNS; [|CPNS|].\n  pada 14 Mei 2025\n  maka WFH dapat.", "EDR0420")]
    [InlineData("1. ASN dapat WFH.\ncontoh satu\n  diketahui suhu tubuh [|99|].\n  pada 14 Mei 2025\n  maka WFH dapat menurut [|angka 2|].", "EDR0307", "EDR0401")]
    public void Wrong_units_are_found(string unit, params string[] codes) => Office.Findings(unit, codes);

    [Theory]
    [InlineData("Museum meliputi Ruang Baca.")]
    [InlineData("// Yang baru\nMuseum meliputi Ruang Baca.")]
    public void A_header_line_ends_before_a_blank_line(string tree)
    {
        var letter = Office.Letter($"berlaku bagi ASN pada\n  Museum\n\n{tree}\n1. Pegawai pada Ruang Baca dapat WFH.");

        Assert.Contains("(status kepegawaian in {PNS, CPNS, PPPK, PPPK paruh waktu})", ModelPrinter.Print(letter), StringComparison.Ordinal);
        Assert.Contains("perangkat daerah in {Museum, Ruang Pamer, Gudang, Ruang Baca}", ModelPrinter.Print(letter), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_units_with_one_title_are_both_found()
    {
        var compilation = Office.Read("kamus d\nmoda A.", "kamus D\nmoda A.");

        Assert.Equal(["EDR0210", "EDR0210"], compilation.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void An_example_gives_and_expects()
    {
        const string letter = """
            1. ASN dapat WFH, paling banyak 5 orang.
            contoh lengkap
              diketahui PNS; Museum; tidak hamil; suhu tubuh 37,5; tanggal lahir 1 Mei 1970; zona risiko merah; tidak hari kerja; moda WFH; jumlah pegawai 8.
              pada 14 dan 15 Mei 2025
              maka WFH dapat menurut angka 1; WFO boleh; WFA tidak boleh; WFH belum pasti; WFH perlu fakta; wajib melakukan presensi;
                tidak berhak atas TPP; tidak berlaku; di luar ruang lingkup; bukan hari kerja; perlu fakta hari kerja dan hamil; WFH paling banyak 5 orang.
            """;
        var printed = ModelPrinter.Print(Office.Letter(letter));

        Check.Text(
            """
            example lengkap
              given status kepegawaian = PNS
              given tanggal lahir = 1 Mei 1970
              given hamil = tidak
              given suhu tubuh = 37,5
              given perangkat daerah = Museum
              given zona risiko = merah
              given hari kerja = tidak
              group of 8
              mode WFH
              on 2025-05-14, 2025-05-15
              expect WFH dapat menurut angka 1
              expect WFO boleh
              expect WFA tidak boleh
              expect WFH belum pasti
              expect WFH perlu fakta
              expect wajib melakukan presensi
              expect tidak berhak atas TPP
              expect tidak berlaku
              expect di luar ruang lingkup
              expect bukan hari kerja
              expect perlu fakta hamil dan hari kerja
              expect WFH paling banyak 5 orang
            """,
            printed[printed.IndexOf("example ", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void A_name_with_two_readings_is_written_in_quotes_or_short() => Office.Findings(
        "fakta bidang: salah satu dari Arsip; Pameran; [|Arsip dan Pameran|] (AP).\n1. ASN pada [|Arsip dan Pameran|] dapat WFH.\n2. ASN pada \"Arsip dan Pameran\" dapat WFH.\n3. ASN pada AP dapat WFH.",
        "EDR0213", "EDR0214");
}
