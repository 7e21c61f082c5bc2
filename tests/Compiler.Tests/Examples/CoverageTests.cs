using Edaran.Compiler.Examples;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Binding;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Examples;

/// <summary>What examples leave out: exactly what someone comes to.</summary>
public sealed class CoverageTests
{
    private const int LettersEach = 12;
    private const string Fever = "1. Pegawai yang suhu tubuh di atas 37,5 dapat WFH, kecuali pegawai hamil.\n";

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 4)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_statuses_that_can_be_reached_are_those_that_trying_everyone_finds(int block)
    {
        for (var seed = (ulong)(block * LettersEach); seed < (ulong)((block + 1) * LettersEach); seed++)
        {
            var letter = RandomLetters.Make(seed, norms: 4);
            var coverage = ExampleCoverage.Of(letter, []);
            var expected = BoundaryDays.Of(letter).SelectMany(day => BruteForce.Statuses(letter, day))
                .Where(one => one.Status != ModeStatus.Contradictory)
                .Distinct()
                .Order()
                .Select(one => $"{one.Mode} {one.Status}");
            Assert.Equal(0, coverage.Undecided);
            Check.Text($"letter {seed}\n{string.Join('\n', expected)}", $"letter {seed}\n{string.Join('\n', coverage.Statuses.Select(goal => $"{goal.Mode} {goal.Status}"))}");
        }
    }

    [Fact]
    public void A_boundary_is_tried_by_an_example_on_each_side_where_it_matters()
    {
        Check.Text(
            """
            suhu tubuh 37,5
            suhu tubuh 37,6
            """,
            Sides(Fever + Example("suhu tubuh 40,0; tidak hamil", "WFH dapat")));
        Check.Text("suhu tubuh 37,6", Sides(Fever + Example("suhu tubuh 37,5; tidak hamil", "WFH tidak diatur")));
    }

    [Fact]
    public void A_value_at_the_edge_says_nothing_where_another_point_decides() =>
        Check.Text("suhu tubuh 37,5\nsuhu tubuh 37,6", Sides(Fever + Example("suhu tubuh 37,5; hamil", "WFH tidak diatur")));

    [Fact]
    public void The_ends_of_a_period_and_every_value_of_a_list_are_boundaries() => Check.Text(
        """
        11 Mei 2025
        12 Mei 2025
        16 Mei 2025
        17 Mei 2025
        Museum
        Planetarium
        (di luar daftar)
        """,
        Sides("1. Pegawai pada Museum atau Planetarium dilarang WFA pada 12 Mei 2025 sampai dengan 16 Mei 2025.\n"));

    [Fact]
    public void An_edge_outside_the_declared_range_is_none() =>
        Check.Text(string.Empty, Sides("1. Pegawai yang suhu tubuh paling sedikit 30,0 dapat WFH.\n"));

    [Fact]
    public void An_exception_and_a_setting_aside_are_shown_by_someone_they_keep_from_a_point()
    {
        var body = Fever + "2. Dalam hal darurat, pegawai wajib WFO, dengan mengesampingkan angka 1.\n";

        Assert.Equal(["1 ", "1 2"], Reliefs(body + Example("suhu tubuh 36,0; hamil; darurat", "WFO wajib")));
        Assert.Equal(["1 2"], Reliefs(body + Example("suhu tubuh 38,0; hamil; tidak darurat", "WFH tidak diatur")));
        Assert.Equal(["1 "], Reliefs(body + Example("suhu tubuh 38,0; tidak hamil; darurat", "WFO wajib")));
    }

    [Fact]
    public void A_point_and_an_answer_that_nobody_comes_to_are_not_asked_for()
    {
        var coverage = Coverage("1. Pegawai hamil dapat WFH, kecuali pegawai hamil.\n2. Pegawai dilarang WFA.\n");

        Assert.Equal(["2"], coverage.Points.Select(norm => norm.Point));
        Assert.DoesNotContain(coverage.Statuses, goal => goal.Status == ModeStatus.Permitted);
    }

    [Fact]
    public void Use_that_hangs_on_an_unknown_condition_is_an_answer_of_its_own()
    {
        const string body = "1. Pegawai dapat WFH dengan syarat persetujuan pimpinan.\n";

        Assert.Contains(Coverage(body).Missing.OfType<EligibleGoal>(), goal => goal.Eligible is null);
        Assert.DoesNotContain(
            Coverage(body + "contoh satu\n  pada 14 Mei 2025\n  maka WFH belum pasti.\n").Missing.OfType<EligibleGoal>(), goal => goal.Eligible is null);
    }

    private static string Example(string given, string expected) =>
        $"contoh satu\n  diketahui {given}.\n  pada 14 Mei 2025\n  maka {expected}.\n";

    private static ExampleCoverage Coverage(string body) => Coverage(Office.Letter(body));

    private static ExampleCoverage Coverage(Letter letter) => ExampleCoverage.Of(letter, ExampleRunner.Run(letter));

    private static string Sides(string body)
    {
        var letter = Office.Letter(body);
        return string.Join('\n', Coverage(letter).Missing.OfType<SideGoal>()
            .Where(side => side.Boundary.Places[0].Kind != PlaceKind.Period)
            .Select(side => side.Boundary.Text(letter) is { Length: > 0 } text ? text : "(di luar daftar)"));
    }

    private static IEnumerable<string> Reliefs(string body) =>
        Coverage(body).Missing.OfType<ReliefGoal>().Select(relief => $"{relief.Norm.Point} {relief.By?.Point}");
}
