using System.Globalization;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Contracts: what their sentences are bound to, and what is found in them.</summary>
public sealed class ContractTests
{
    private const string Head = "kontrak perubahan uji\nkamus kepegawaian; kabupaten contoh\n\n";

    [Theory]
    [InlineData("Tidak seorang pun kehilangan WFH.", "loss WFH")]
    [InlineData("Tidak seorang pun mendapat WFA atau WFH.", "gain WFA WFH")]
    [InlineData("Tidak seorang pun kehilangan:\n   a. WFH; atau\n   b. WFA.", "loss WFA WFH")]
    [InlineData("Tidak seorang pun dari pegawai pada Museum kehilangan TPP.", "loss TPP | perangkat daerah in {0,4,5}")]
    [InlineData("Tidak seorang pun PNS mendapat kewajiban baru.", "duty | status kepegawaian in {0}")]
    [InlineData("Tidak seorang pun yang hamil kehilangan WFH sebelum 1 Mei 2025, kecuali pada Museum.", "loss WFH | hamil in {1}, day up to 2025-04-30, not perangkat daerah in {0,4,5}")]
    [InlineData("Hanya Museum boleh berubah.", "same | not perangkat daerah in {0,4,5}")]
    [InlineData("Hanya pegawai pada Museum dan Planetarium yang dapat berubah.", "same | not perangkat daerah in {0,1,4,5}")]
    [InlineData("Setiap hari Jumat, hanya PNS yang boleh berubah.", "same | not status kepegawaian in {0}, weekdays Friday")]
    [InlineData("Tidak ada yang berubah.", "same")]
    [InlineData("Tidak ada yang berubah bagi PNS yang hamil sejak 1 Mei 2025.", "same | status kepegawaian in {0}, hamil in {1}, day from 2025-05-01")]
    [InlineData("Jumlah WFH per unit tidak melebihi 50 persen.", "count WFH by Unit AtMost 5000/")]
    [InlineData("Jumlah WFA pada setiap perangkat daerah tidak kurang dari 12,5%.", "count WFA WFH by Fact perangkat daerah AtLeast 1250/")]
    [InlineData("Jumlah WFO per nama unit paling banyak 3 orang.", "count WFO by Fact nama unit AtMost /3")]
    [InlineData("Jumlah WFO dan WFH tidak melebihi 10 orang.", "count WFO WFH by Together AtMost /10")]
    public void A_sentence_is_bound_to_cases_and_what_it_assures(string sentence, string expected)
    {
        var unit = Office.Read(Head + "1. " + sentence + "\n").Units[0];
        Assert.Empty(unit.Diagnostics.Select(d => $"{d.Code} {d.Message()}"));
        var contract = unit.Contract!;
        Assert.Equal(expected, Print(Assert.Single(contract.Promises), contract.Vocabulary));
    }

    [Fact]
    public void It_names_the_letters_it_guards_in_any_spelling()
    {
        var unit = Office.Read("kontrak perubahan uji\ntentang Menjaga\nsurat edaran 800/1 BKD; 900/2\nkamus kepegawaian\nistilah orang tetap adalah PNS.\n\n1. Hanya orang tetap yang boleh berubah.\n").Units[0];

        Assert.Empty(unit.Diagnostics);
        Assert.True(unit.Contract!.Guards("Nomor 800/1 bkd"));
        Assert.True(unit.Contract.Guards("900/2"));
        Assert.False(unit.Contract.Guards("800/1"));
        Assert.True(Office.Read(Head + "1. Tidak ada yang berubah.\n").Units[0].Contract!.Guards("apa pun"));
    }

    [Theory]
    [InlineData("1. [|ASN|] dapat WFH.\n", "EDR0470")]
    [InlineData("1. Tidak seorang pun kehilangan [|WFH dan WFA|].\n", "EDR0471")]
    [InlineData("1. Hanya PNS yang boleh berubah[|, kecuali Museum|].\n", "EDR0472")]
    [InlineData("1. Hanya PNS yang boleh berubah [|apabila hamil|].\n", "EDR0472")]
    [InlineData("1. Jumlah WFH per unit tidak melebihi 5 orang[|, kecuali PNS|].\n", "EDR0473")]
    [InlineData("[|fakta sakit: ya atau tidak.|]\n1. Tidak ada yang berubah.\n", "EDR0474")]
    [InlineData("1. Tidak seorang pun dari [|Musium|] kehilangan WFH.\n", "EDR0201")]
    [InlineData("1. Tidak seorang pun kehilangan [|WHF|].\n", "EDR0201")]
    [InlineData("1. Hanya [|Sekretaris Derah|] yang boleh berubah.\n", "EDR0201")]
    [InlineData("1. Jumlah WFH per [|hamil|] tidak melebihi 50 persen.\n", "EDR0207")]
    [InlineData("1. Jumlah WFH per unit tidak melebihi 50 [|tahun|].\n", "EDR0311")]
    [InlineData("1. Jumlah WFH per unit tidak melebihi [|101 persen|].\n", "EDR0313")]
    [InlineData("1. Tidak seorang pun kehilangan WFH[|, dengan mengesampingkan angka 1|].\n", "EDR0413")]
    [InlineData("1. Tidak seorang pun [|sebagaimana dimaksud pada angka 1|] kehilangan WFH.\n", "EDR0453")]
    [InlineData("1. Tidak ada yang berubah.\n[|Tidak|] seorang pun kehilangan WFH.\n", "EDR0459")]
    [InlineData("1. Tidak seorang pun mendapat[||].\n", "EDR0105")]
    public void What_is_wrong_is_found_where_it_is(string marked, params string[] codes) => Office.Findings(Head + marked, codes);

    [Fact]
    public void A_letter_does_not_know_these_sentences()
    {
        var found = Office.ReadBody("1. Tidak seorang pun kehilangan WFH.\n").Units[0];

        Assert.Null(found.Contract);
        Assert.Contains(found.Diagnostics, d => d.Severity == Diagnostics.Severity.Error);
    }

    private static string Print(Promise promise, Vocabulary words)
    {
        var cases = string.Join(", ", Parts(promise.Cases).Select(part => Print(part, words)));
        return Print(promise.Assurance, words) + (cases.Length == 0 ? string.Empty : " | " + cases);
    }

    private static string Print(Assurance assurance, Vocabulary words) => assurance switch
    {
        ModeAssurance modes => $"{(modes.IsLoss ? "loss" : "gain")} {Modes(modes.Modes, words)}",
        RightAssurance rights => $"{(rights.IsLoss ? "loss" : "gain")} {string.Join(' ', rights.Rights.Select(right => words.Rights[right].Name))}",
        NoNewDuty => "duty",
        CountAssurance { Limit: var limit } count =>
            $"count {Modes(count.Modes, words)} by {count.Grouping}{(count.Fact < 0 ? string.Empty : " " + words.Facts[count.Fact].Name)} {limit.Bound} {limit.Percent}/{limit.Count}",
        _ => "same",
    };

    private static string Modes(IEnumerable<int> modes, Vocabulary words) => string.Join(' ', modes.Select(mode => words.Modes[mode].Name));

    private static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        ConstantCondition { Value: true } => [],
        AllOf all => all.Operands.SelectMany(Parts),
        _ => [condition],
    };

    private static string Print(Condition condition, Vocabulary words) => condition switch
    {
        FactIn test => $"{words.Facts[test.Fact].Name} in {{{string.Join(',', test.Values)}}}",
        NotCondition not => "not " + Print(not.Operand, words),
        WeekdayIn days => $"weekdays {days.Days}",
        DayBetween { From: { } from } => string.Create(CultureInfo.InvariantCulture, $"day from {from:yyyy-MM-dd}"),
        DayBetween { To: { } to } => string.Create(CultureInfo.InvariantCulture, $"day up to {to:yyyy-MM-dd}"),
        NamedCondition named => Print(named.Body, words),
        _ => condition.ToString(),
    };
}
