using Edaran.Compiler.Examples;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Binding;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Examples;

/// <summary>Small changes of a letter, and whether its examples notice them.</summary>
public sealed class MutationTests
{
    private const int LettersEach = 8;
    private const int CasesEach = 40;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 4)];

    [Theory]
    [InlineData("Pegawai yang suhu tubuh di atas 37,5 dapat WFH.", "suhu tubuh di atas 37,5 → suhu tubuh paling sedikit 37,5", "suhu tubuh di atas 37,5 → suhu tubuh di atas 37,6")]
    [InlineData("Pegawai pada Museum dilarang WFA.", "Museum → Planetarium", "dilarang WFA → dapat WFA", "WFA → WFH")]
    [InlineData("Pegawai pada Museum atau Planetarium dilarang WFA.", "Museum → –", "Museum atau Planetarium → Museum atau Planetarium atau Bagian Umum")]
    [InlineData("Pegawai selain pada Museum dapat WFA.", "selain Museum → Museum", "selain Museum → –")]
    [InlineData("Pegawai dapat WFA, kecuali pegawai hamil.", "kecuali hamil → –")]
    [InlineData("Pegawai dapat WFA dengan syarat persetujuan pimpinan.", "syarat persetujuan pimpinan → –")]
    [InlineData("Apabila darurat dan hamil, pegawai wajib WFH.", "darurat dan hamil → darurat atau hamil", "hamil → –")]
    [InlineData("Pegawai dapat WFA setiap hari Senin dan Jumat.", "hari Jumat → –")]
    [InlineData("Pegawai dapat WFA pada 12 Mei 2025 sampai dengan 16 Mei 2025.", "16 Mei 2025 → 17 Mei 2025", "12 Mei 2025 → 13 Mei 2025")]
    [InlineData("Pegawai dapat WFH, paling banyak 50 persen dari jumlah pegawai, dibulatkan ke bawah.", "50 persen → 55 persen", "dibulatkan ke bawah → dibulatkan ke atas")]
    [InlineData("Jam kerja pegawai pukul 07.30–16.00.", "pukul 07.30–16.00 → pukul 07.30–16.30")]
    [InlineData("Pegawai yang WFH wajib melakukan presensi paling lambat 16 Mei 2025.", "yang WFH → –", "paling lambat 16 Mei 2025 → paling lambat 17 Mei 2025", "angka 1 → –")]
    public void One_thing_is_changed(string sentence, params string[] changes)
    {
        var found = MutantMaker.Of(Office.Letter($"1. {sentence}\n")).Select(mutant => $"{mutant.Before} → {mutant.After ?? "–"}").ToList();

        Assert.All(changes, change => Assert.Contains(change, found));
    }

    [Fact]
    public void A_term_of_the_letter_is_changed_once_and_one_of_a_kamus_never()
    {
        var mutants = MutantMaker.Of(Office.Letter("istilah unit siaga adalah Museum atau Planetarium.\n1. ASN pada unit siaga wajib WFO.\n2. ASN selain pada unit siaga dapat WFA.\n")).ToList();

        Assert.Single(mutants, mutant => mutant is { Before: "Museum", After: null });
        Assert.All(mutants.Where(mutant => mutant.Place.Kind == PlaceKind.Term), mutant => Assert.Equal("unit siaga", mutant.Place.Name));
        Assert.DoesNotContain(mutants, mutant => mutant.Before == "PNS");
    }

    [Fact]
    public void What_an_example_notices_survives_no_longer()
    {
        const string body = "1. Pegawai yang suhu tubuh di atas 37,5 dapat WFH.\ncontoh satu\n  diketahui suhu tubuh {0}.\n  pada 14 Mei 2025\n  maka {1}.\n";

        var (far, near) = (Score(body.Replace("{0}", "40,0", StringComparison.Ordinal).Replace("{1}", "WFH dapat", StringComparison.Ordinal)),
            Score(body.Replace("{0}", "37,5", StringComparison.Ordinal).Replace("{1}", "WFH tidak diatur", StringComparison.Ordinal)));

        Assert.Contains("suhu tubuh paling sedikit 37,5", far.Survivors.Select(mutant => mutant.After));
        Assert.DoesNotContain("suhu tubuh paling sedikit 37,5", near.Survivors.Select(mutant => mutant.After));
    }

    [Fact]
    public void A_change_that_means_the_same_counts_for_nothing()
    {
        var score = Score("berlaku bagi ASN\n1. ASN dapat WFH.\ncontoh satu\n  diketahui PNS.\n  pada 14 Mei 2025\n  maka WFH dapat; WFA tidak diatur.\n");

        Assert.DoesNotContain(score.Survivors, mutant => mutant is { Place.Kind: PlaceKind.Point, Before: "ASN" });
        Assert.True(score.Equivalent >= 1);
        Assert.Equal(score.Mutants, score.Noticed + score.Equivalent + score.Undecided + score.Survivors.Length);
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_change_called_the_same_gives_everyone_the_same_answers(int block) => Each(block, (seed, letter, mutant, difference) =>
    {
        if (difference is not { Places: [], IsDecided: true })
        {
            return;
        }

        var (interpreter, other) = (new Interpreter(letter), new Interpreter(mutant.Letter));
        foreach (var (facts, day) in BoundaryCases.For(mutant.Letter, CasesEach, seed, completions: 64))
        {
            Assert.True(
                Answers(interpreter.Decide(facts, day)) == Answers(other.Decide(facts, day)),
                $"letter {seed}, {mutant.Place}: {mutant.Before} → {mutant.After}, {day:O} {string.Join(' ', facts.Given)}");
        }
    });

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_change_called_another_is_told_from_the_letter_by_a_real_case(int block) => Each(block, (seed, letter, mutant, difference) =>
    {
        // Another status or use of a mode: what is said of records and of groups needs a record or a group to be seen.
        if (difference.Places.Count == 0 || !StatusesDiffer(letter, mutant.Letter, seed))
        {
            return;
        }

        var near = OrdinaryCase.Of(letter, new Interpreter(letter));
        var finder = new CaseFinder(difference.Diagrams);
        var found = difference.Places.Select(place => finder.Nearest(place.Cases, near)).OfType<Trial>();
        Assert.True(
            found.Any(trial => Answers(Interpreter.Decide(letter, trial.Known, trial.Day)) != Answers(Interpreter.Decide(mutant.Letter, trial.Known, trial.Day))),
            $"letter {seed}, {mutant.Place}: {mutant.Before} → {mutant.After}");
    });

    private static bool StatusesDiffer(Letter letter, Letter other, ulong seed)
    {
        var (interpreter, changed) = (new Interpreter(letter), new Interpreter(other));
        return BoundaryCases.For(other, CasesEach, seed, completions: 16).Any(one =>
            !interpreter.Decide(one.Facts, one.Day).Modes.Select(mode => mode.Status).SequenceEqual(changed.Decide(one.Facts, one.Day).Modes.Select(mode => mode.Status)));
    }

    private static string Answers(Outcome outcome) => string.Join('\n', outcome.Modes.Select(mode =>
        $"{mode.Status} {mode.Eligible} "
        + string.Join(' ', mode.Duties.Select(duty => $"{duty.Act} {duty.Holder} {duty.Modality} {duty.Certain}").Distinct().Order(StringComparer.Ordinal))
        + string.Join(' ', mode.Rights.Select(right => $"{right.Right} {right.Certain}").Distinct().Order(StringComparer.Ordinal))));

    private static void Each(int block, Action<ulong, Letter, Mutant, MeaningDifference> check)
    {
        for (var seed = (ulong)(block * LettersEach); seed < (ulong)((block + 1) * LettersEach); seed++)
        {
            var letter = RandomLetters.Make(seed, norms: 4);
            var mutants = MutantMaker.Of(letter).ToList();
            foreach (var (mutant, difference) in mutants.Zip(MeaningDifference.Of(letter, mutants.Select(one => one.Letter))))
            {
                check(seed, letter, mutant, difference);
            }
        }
    }

    private static MutationScore Score(string body) => MutationScore.Of(Office.Letter(body));
}
