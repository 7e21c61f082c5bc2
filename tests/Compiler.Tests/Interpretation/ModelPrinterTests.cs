using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

public sealed class ModelPrinterTests
{
    [Fact]
    public void A_letter_is_printed_with_what_it_uses_and_every_field_of_its_norms()
    {
        var office = new Office();
        var heat = office.Letter.Number("suhu tubuh", 300_000, 450_000, decimals: 4, step: 1_000);
        office.Letter.YesNo("tidak dipakai");
        var order = office.Letter.YesNo("surat perintah");
        var presence = office.Letter.Act("melakukan presensi");
        office.Letter.Period = Days(new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 14));
        office.Letter.Norm(PermitIf(Wfh, Yes(order)), subject: Is(heat, Comparison.Above, 375_000), times: On(Weekdays.Thursday), restsOnFreeDays: true);
        office.Letter.Norm(Duty(presence), except: No(order), modes: [Wfa, Wfh], setsAside: [0]);
        office.Letter.Example("uji", Wednesday, [new KnownValue(heat, 376_000)], new ExpectEligible(LetterBuilder.Nowhere, ["1"], Wfh, null));

        const string Expected = """
            letter 1/UJI/2025
              title Uji
              institution Pemerintah Kabupaten Uji
              enacted unknown by Sekretaris Daerah
              period day 2025-03-10..2025-03-14
              period text
              scope always
            fact hari kerja (Calendar): yes or no
            fact suhu tubuh (Person): number, 4 decimals, step 0,1, from 30 to 45
            fact surat perintah (Person): yes or no
            mode WFO
            mode WFA
            mode WFH within WFA
            act melakukan presensi
            calendar years 2025; workweek Monday, Tuesday, Wednesday, Thursday, Friday
            norm 1
              text Kalimat angka 1.
              subject suhu tubuh > 37,5
              times weekday Thursday
              rests on free days
              permit WFH
              if "syarat 1 (fakta 3)" (surat perintah in {ya})
            norm 2
              text Kalimat angka 2.
              except surat perintah in {tidak} by 2
              modes WFA, WFH
              sets aside 1
              require of the person
              act melakukan presensi ("perbuatan 0")
            example uji
              given suhu tubuh = 37,6
              on 2025-03-12
              expect WFH belum pasti menurut angka 1

            """;
        Assert.Equal(Expected, ModelPrinter.Print(office.Letter.Build()));
    }

    [Fact]
    public void Letters_that_differ_in_a_norm_are_printed_differently()
    {
        var texts = Enumerable.Range(0, 200).Select(seed => ModelPrinter.Print(RandomLetters.Make((ulong)seed))).ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    [Theory]
    [InlineData(375_000, 4, "37,5")]
    [InlineData(370_000, 4, "37")]
    [InlineData(-5, 1, "-0,5")]
    [InlineData(0, 4, "0")]
    [InlineData(12, 0, "12")]
    [InlineData(long.MinValue, 0, "-9223372036854775808")]
    public void A_scaled_number_is_written_with_a_decimal_comma(long raw, int decimals, string expected) =>
        Assert.Equal(expected, ValueText.Number(raw, decimals));
}
