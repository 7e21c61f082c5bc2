using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>Where letters do not go together, and whom it happens to.</summary>
public sealed class ConflictTests
{
    [Fact]
    public void The_province_says_Thursday_and_the_ministry_says_Friday() => Conflicts(
        """
        Contradiction WFO: 1/2025 angka 1 – 2/2025 angka 2, Kamis, 13 Maret 2025, status kepegawaian PNS: 2/2025 by Rank
        Contradiction WFO: 1/2025 angka 2 – 2/2025 angka 1, Jumat, 14 Maret 2025, status kepegawaian PNS: 2/2025 by Rank
        """,
        Letter("1/2025", "3 Maret 2025 oleh Gubernur", "Provinsi", "1. Setiap hari Kamis, ASN wajib WFH.\n2. Setiap hari Jumat, ASN wajib WFO."),
        Letter("2/2025", "10 Maret 2025 oleh Menteri Contoh", "Kementerian", "1. Setiap hari Jumat, PNS wajib WFH.\n2. Setiap hari Kamis, PNS wajib WFO."));

    [Fact]
    public void Two_days_of_one_week_are_named_where_each_is_silent_on_the_other() => Conflicts(
        """
        OtherDay WFH: 1/2025 angka 1 – 2/2025 angka 1, Kamis, 13 Maret 2025, status kepegawaian PNS: none
        """,
        Letter("1/2025", "3 Maret 2025 oleh Gubernur", "Provinsi", "1. Setiap hari Kamis, ASN wajib WFH."),
        Letter("2/2025", "10 Maret 2025 oleh Bupati", "Kabupaten", "1. Setiap hari Jumat, PNS wajib WFH."));

    [Fact]
    public void A_tie_is_nobodys() => Conflicts(
        """
        Contradiction WFA: 1/2025 angka 1 – 2/2025 angka 1, Senin, 10 Maret 2025, hamil ya, status kepegawaian PNS: none
        """,
        Letter("1/2025", "3 Maret 2025 oleh Bupati", "Kabupaten", "1. ASN dapat WFA."),
        Letter("2/2025", "10 Maret 2025 oleh Bupati", "Kabupaten", "1. ASN yang hamil dilarang WFA."));

    [Fact]
    public void The_later_goes_first_where_it_covers_the_earlier() => Conflicts(
        """
        Contradiction WFA: 1/2025 angka 1 – 2/2025 angka 1, Senin, 10 Maret 2025, hamil ya, status kepegawaian PNS: 2/2025 by Later
        """,
        Letter("1/2025", "3 Maret 2025 oleh Bupati", "Kabupaten", "1. ASN yang hamil dapat WFA."),
        Letter("2/2025", "10 Maret 2025 oleh Bupati", "Kabupaten", "1. Pegawai dilarang WFA."));

    [Fact]
    public void What_is_presumed_absent_may_still_happen() => Conflicts(
        """
        Contradiction WFA: 1/2025 angka 1 – 2/2025 angka 1, Senin, 10 Maret 2025, darurat ya, status kepegawaian PNS: 2/2025 by Mention
        """,
        Letter("1/2025", "3 Maret 2025 oleh Bupati", "Kabupaten", "1. ASN dapat WFA."),
        Letter("2/2025", "10 Maret 2025 oleh Bupati", "Kabupaten", "mengesampingkan Surat Edaran 1/2025\n\n1. Dalam hal keadaan darurat, ASN wajib WFO."));

    [Fact]
    public void A_revoked_letter_contradicts_nobody() => Conflicts(
        "",
        Letter("1/2025", "3 Maret 2025 oleh Bupati", "Kabupaten", "1. ASN dapat WFA."),
        Letter("2/2025", "10 Maret 2025 oleh Bupati", "Kabupaten", "mencabut Surat Edaran 1/2025\n\n1. ASN wajib WFO."));

    [Fact]
    public void A_search_that_is_ended_says_so()
    {
        var register = Office.Register(
            Letter("1/2025", "3 Maret 2025 oleh Bupati", "Kabupaten", "1. Setiap hari Kamis, ASN dapat WFA."),
            Letter("2/2025", "10 Maret 2025 oleh Bupati", "Kabupaten", "1. Setiap hari Jumat, ASN yang hamil dilarang WFA."));
        Assert.Contains("EDR0819", register.FindConflicts(steps: 2).Findings.Select(d => d.Code));
        Assert.Empty(register.FindConflicts().Findings);
    }

    [Fact]
    public void On_random_letters_a_contradiction_is_found_exactly_where_some_person_meets_one()
    {
        for (var seed = 1_000; seed < 1_040; seed++)
        {
            var register = RandomRegisters.Make(seed);
            var found = register.FindConflicts().Conflicts.Where(one => one.Kind == ConflictKind.Contradiction).ToList();
            foreach (var conflict in found)
            {
                Assert.True(Meets(register, conflict.First, conflict.Second, conflict.Day), $"register {seed}: {conflict.Finding.Message()}");
            }

            var expected = Pairs(register).Where(pair => Days().Any(day => Meets(register, pair.One, pair.Other, day))).Select(pair => (Key(pair.One), Key(pair.Other)));
            Assert.Equal(expected.Order(), found.Select(one => (Key(one.First), Key(one.Second))).Order());
        }
    }

    private static IEnumerable<(JoinedNorm One, JoinedNorm Other)> Pairs(LetterRegister register)
    {
        var norms = register.On(new DateOnly(2025, 3, 10)).SelectMany(letter => letter.Letter.Norms.Select(norm => new JoinedNorm(letter, norm))).ToList();
        return from one in norms
               from other in norms
               where one.Letter.Registered.Order < other.Letter.Registered.Order && JoinedOracle.Opposed((one.Letter.Registered, one.Norm), (other.Letter.Registered, other.Norm))
               select (one, other);
    }

    private static IEnumerable<DateOnly> Days() => Enumerable.Range(1, 27).Select(day => new DateOnly(2025, 3, day)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static bool Meets(LetterRegister register, JoinedNorm one, JoinedNorm other, DateOnly day) =>
        JoinedOracle.People().Any(person => StandsAlone(register, one, person, day) && StandsAlone(register, other, person, day));

    private static bool StandsAlone(LetterRegister register, JoinedNorm norm, Dictionary<string, long> person, DateOnly day) =>
        new JoinedOracle(register, day, isWorkday: true, norm.Letter.Registered).Stands(norm.Norm.Index, person);

    private static string Key(JoinedNorm norm) => JoinedLetter.Cited(norm.Norm.Point, norm.Letter.Number);

    private static void Conflicts(string expected, params string[] letters)
    {
        var report = Office.Register(letters).FindConflicts();
        var lines = report.Conflicts.Select(one =>
            $"{one.Kind} {one.Mode}: {one.First.Letter.Number} angka {one.First.Norm.Point} – {one.Second.Letter.Number} angka {one.Second.Norm.Point}, "
            + $"{one.Finding.Message().Split(" pada ")[^1].Split(". ")[0]}, {string.Join(", ", one.Person.Select(fact => $"{fact.Fact} {fact.Value}").Order(StringComparer.Ordinal))}: "
            + (one.Prevails == 0 ? "none" : $"{(one.Prevails == 1 ? one.First : one.Second).Letter.Number} by {one.Reason}"));
        Check.Text(expected.TrimEnd(), string.Join('\n', lines));
        Assert.All(report.Findings, finding => Assert.DoesNotContain("{", finding.Message() + finding.Message(MessageLanguage.English), StringComparison.Ordinal));
    }

    private static string Letter(string number, string enacted, string body, string lines) => $"""
        surat edaran {number}
        instansi Pemerintah {body} Contoh
        ditetapkan {enacted}
        kamus kepegawaian; kabupaten contoh
        kalender nasional 2025
        {lines}
        """;
}
