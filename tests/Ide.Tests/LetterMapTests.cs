using Edaran.Compiler.Diagnostics;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>The diagram of a letter, and which points its examples reach.</summary>
public sealed class LetterMapTests
{
    private const string Letter = """
        1. ASN dapat WFH dengan syarat persetujuan pimpinan.
        2. ASN yang WFH wajib:
           a. melakukan presensi; dan
           b. melaporkan kinerja melalui E-Kinerja.
        3. CPNS wajib WFO, dengan mengesampingkan angka 1.
        4. Angka 2 huruf b dikecualikan bagi PPPK.

        contoh satu
          diketahui CPNS; persetujuan pimpinan.
          pada 25 Maret 2025
          maka WFO wajib menurut angka 3.

        """;

    [Fact]
    public void It_tells_what_each_point_does_and_how_they_hang_together()
    {
        var map = LetterMap.Of(new Desk(Letter).Unit)!;

        Assert.Equal(
            ["1 Permits WFH", "2", "2 huruf a Duties WFH", "2 huruf b Duties WFH", "3 Requires WFO", "4"],
            map.Points.Select(point => string.Join(' ', point.Deeds.Select(deed => $"{deed.Deed} {string.Join(',', deed.Modes)}").Prepend(point.Number))));
        Assert.Equal("ASN yang WFH wajib:", map.Points[1].Text);
        Assert.Equal(["3 SetsAside 1", "4 Excepts 2 huruf b"], map.Ties.Select(tie => $"{tie.From} {tie.Tie} {tie.To}"));
    }

    [Fact]
    public void A_letter_with_errors_has_none() => Assert.Null(LetterMap.Of(new Desk("1. ASN dapat XYZ.\n").Unit));

    [Fact]
    public void Every_tie_of_a_sample_is_between_points_that_are_there()
    {
        foreach (var document in Samples.Workspace.Documents.Where(document => document.Head.IsLetter))
        {
            var map = LetterMap.Of(Samples.Workspace.UnitOf(document))!;
            var numbers = map.Points.Select(point => point.Number).ToHashSet(StringComparer.Ordinal);

            Assert.All(map.Ties, tie => Assert.True(numbers.Contains(tie.From) && numbers.Contains(tie.To), $"{document.Path}: {tie}"));
        }
    }

    [Fact]
    public void A_point_is_reached_where_it_stands_in_an_example() => Assert.Equal(
        ["1 False", "2 huruf a True", "2 huruf b True", "3 True"],
        PointCoverage.Of(new Desk(Letter).Unit).Select(point => $"{point.Point} {point.IsReached}"));

    [Fact]
    public void An_interview_asks_only_what_still_matters()
    {
        var desk = new Desk(Letter);
        var asked = new List<string>();
        var answers = new List<(string, string)>();
        while (Ask(desk, answers) is { Plan: { } plan })
        {
            asked.Add(plan.First.Fact.Name);
            answers.Add((plan.First.Fact.Name, plan.First.Fact.Name == "status kepegawaian" ? "PNS" : "ya"));
        }

        Assert.Equal(["persetujuan pimpinan", "status kepegawaian"], asked.Order());
        Assert.True(Ask(desk, answers).Decision!["WFH"].Eligible);
        Assert.Equal(new DateOnly(2025, 3, 24), Ask(desk, answers).Day);
    }

    [Fact]
    public void What_cannot_be_is_refused_in_words_and_what_is_not_known_is_passed_over()
    {
        var interview = Ask(new Desk(Letter), [("status kepegawaian", "PNSS"), ("warna mata", "biru"), ("persetujuan pimpinan", "entah")]);

        Assert.Equal(["persetujuan pimpinan", "status kepegawaian"], interview.Refusals.Select(one => one.Fact));
        Assert.Null(interview.Decision);
    }

    private static Interview Ask(Desk desk, IEnumerable<(string, string)> answers) =>
        Interview.Of(desk.Workspace, desk.Document, null, new DateOnly(2026, 1, 1), null, answers, MessageLanguage.Indonesian, default)!;
}
