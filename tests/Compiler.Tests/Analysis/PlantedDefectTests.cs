using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Tests.Binding;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>Generated letters that are clean have no finding; one defect planted in them is found, with its code, at its point.</summary>
public sealed class PlantedDefectTests
{
    private const int LettersEach = 40;

    private static readonly string[] Units = ["Museum", "Planetarium", "Bagian Umum", "Disdukcapil"];
    private static readonly string[] Grants = ["dapat WFH", "dapat WFA dengan syarat persetujuan pimpinan", "dapat WFH setiap hari Jumat"];
    private static readonly string[] Bars = ["wajib WFO", "dilarang WFA"];

    public static TheoryData<string> Codes => ["EDR1001", "EDR1004", "EDR1006", "EDR1007", "EDR1008", "EDR1009", "EDR1010", "EDR1011", "EDR1012"];

    [Fact]
    public void A_clean_letter_has_no_finding()
    {
        for (var seed = 0UL; seed < LettersEach * 3; seed++)
        {
            var letter = Make(seed);
            Assert.True(Found(letter.Text(), out var found).Count == 0, $"{string.Join('\n', found)}\n{letter.Text()}");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_defect_planted_in_a_clean_letter_is_found(string code)
    {
        for (var seed = 0UL; seed < LettersEach; seed++)
        {
            var planted = Plant(code, Make(seed)).Text();
            Assert.True(Found(planted, out var found).Contains(code), $"wanted {code}, found {string.Join('\n', found)}\n{planted}");
        }
    }

    /// <summary>Some units have leave, the rest have not; everyone has a duty.</summary>
    private static Draft Make(ulong seed)
    {
        var random = new SplitMix(seed);
        var shuffled = Units.OrderBy(_ => random.Below(1_000)).ToArray();
        var (open, closed) = (shuffled[..(1 + random.Below(2))], shuffled[3..]);
        List<string> points =
        [
            $"ASN pada {Joined(open)} {random.Pick(Grants)}.",
            $"ASN pada {Joined(closed)} {random.Pick(Bars)}.",
            $"ASN selain pada {Joined([.. open, .. closed])} {random.Pick(Bars)}.",
            "ASN wajib melakukan presensi.",
        ];
        return new Draft("ASN", points, open, closed);
    }

    private static Draft Plant(string code, Draft letter) => code switch
    {
        "EDR1001" => letter.And($"ASN pada {letter.Closed[0]} dapat WFA."),
        "EDR1004" => letter.And("Pegawai non-ASN dapat WFH."),
        "EDR1006" => letter.And(letter.Points[1]),
        "EDR1007" => letter.And("ASN yang hamil wajib melaporkan kinerja apabila hamil."),
        "EDR1008" => letter.Ending(1, $", kecuali pada {letter.Open[0]}."),
        "EDR1009" => letter.Ending(1, ", dengan mengesampingkan angka 1."),
        "EDR1010" => letter.With(0, $"Apabila tidak hamil, ASN pada {Joined(letter.Open)} dapat WFH dengan syarat hamil."),
        "EDR1011" => letter with { Scope = "ASN dan non-ASN" },
        _ => letter.Without(2),
    };

    private static List<string> Found(string body, out List<string> messages)
    {
        var unit = Office.ReadBody(body).Units[0];
        Assert.Empty(unit.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => $"{found.Code} {found.Message()}\n{body}"));
        var review = unit.Review.Where(found => found.Code.StartsWith("EDR10", StringComparison.Ordinal)).ToList();
        messages = review.ConvertAll(found => $"{found.Code} {found.Message()}");
        return review.ConvertAll(found => found.Code);
    }

    private static string Joined(IReadOnlyList<string> names) => string.Join(" dan ", names);

    private sealed record Draft(string Scope, IReadOnlyList<string> Points, IReadOnlyList<string> Open, IReadOnlyList<string> Closed)
    {
        public string Text() => $"berlaku bagi {Scope}\n\n{string.Join('\n', Points.Select((point, i) => $"{i + 1}. {point}"))}";

        public Draft And(string point) => this with { Points = [.. Points, point] };

        public Draft With(int at, string point) => this with { Points = [.. Points.Select((old, i) => i == at ? point : old)] };

        public Draft Ending(int at, string end) => With(at, Points[at].TrimEnd('.') + end);

        public Draft Without(int at) => this with { Points = [.. Points.Where((_, i) => i != at)] };
    }
}
