using System.Text;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Answers for a roster.</summary>
public sealed class RosterTests
{
    private const string Results =
        "status WFO,eligible WFO,points WFO,status WFA,eligible WFA,points WFA,status WFH,eligible WFH,points WFH,missing facts";

    private const string Header = "nama,status kepegawaian,zona risiko,persetujuan pimpinan,hamil,suhu tubuh";

    [Fact]
    public void Answers_follow_the_columns_of_each_row() => Check.Text(
        $"""
        {Header},{Results}
        Satu,PNS,hijau,ya,tidak,"36,5",tidak diatur,ya,,bersyarat,ya,2,bersyarat,ya,2,
        Dua,PNS,hijau,tidak,ya,36.5,tidak diatur,ya,,bersyarat,tidak,2,dapat,ya,1,
        "Tiga, S.E.",PPPK,hijau,,tidak,36.5,tidak diatur,ya,,bersyarat,,2,bersyarat,,2,persetujuan pimpinan
        =1+1,non-ASN,merah,ya,ya,,tidak diatur,ya,,tidak diatur,tidak,,tidak diatur,tidak,,
        """,
        Run($"{Header}\nSatu,PNS,hijau,ya,tidak,\"36,5\"\nDua,PNS,hijau,tidak,ya,36.5\n\"Tiga, S.E.\",PPPK,hijau,,tidak,36.5\n=1+1,non-ASN,merah,ya,ya,\n").Result!);

    [Fact]
    public void The_result_has_the_separator_line_break_and_mark_of_the_input()
    {
        var (_, result, _) = Run("\uFEFFnama;status kepegawaian;zona risiko;hamil\r\nSatu;PNS;merah;tidak\r\n");

        Assert.StartsWith("\uFEFFnama;status kepegawaian;zona risiko;hamil;status WFO;", result, StringComparison.Ordinal);
        Assert.EndsWith("\r\nSatu;PNS;merah;tidak;wajib;ya;5;dilarang;tidak;5;dilarang;tidak;5;\r\n", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_holds_the_separator_is_quoted()
    {
        var (_, result, _) = Run("status kepegawaian;zona risiko;hamil\nPNS;;tidak\n");

        Assert.Contains("\"2; 5\"", result, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_several_letters_are_told_apart_by_number()
    {
        using var scratch = new Scratch();
        scratch.Write("surat/a.edaran", Letters.Wfa);
        scratch.Write("surat/b.edaran", Letters.Wfa.Replace("1/UJI", "2/UJI", StringComparison.Ordinal));
        var input = scratch.Write("p.csv", "status kepegawaian\nPNS\n");

        CliRunner.Run("evaluate", scratch["surat"], "--input", input, "--date", "2025-03-25", "-o", scratch["hasil.csv"]).Exits(0);

        var header = File.ReadLines(scratch["hasil.csv"]).First().Split(',');
        Assert.Equal(21, header.Length);
        Assert.Equal(["status WFO [1/UJI/2025]", "missing facts [1/UJI/2025]", "status WFO [2/UJI/2025]"], [header[1], header[10], header[11]]);
    }

    [Theory]
    [InlineData("EDR0702", "2:6", "nama,status kepegawaian\nSatu,PNSS\n")]
    [InlineData("EDR0703", "3:1", "suhu tubuh\n36\n99\n")]
    [InlineData("EDR0704", "2:3", "nama,hamil\nA,mungkin\n")]
    [InlineData("EDR0704", "4:3", "catatan,hamil\n\"dua\nbaris\n\",mungkin\n")]
    [InlineData("EDR0706", "2:12", "tanggal lahir,usia\n1990-01-01,20\n")]
    [InlineData("EDR0707", "2:1", "hari kerja\ntidak\n")]
    [InlineData("EDR0720", "1:1", "")]
    [InlineData("EDR0720", "1:1", "\n\n")]
    [InlineData("EDR0721", "1:1", "hamil,hamil\nya,ya\n")]
    [InlineData("EDR0721", "1:1", "hamil,Hamil \nya,ya\n")]
    [InlineData("EDR0721", "1:1", "hamil,status WFO\nya,ya\n")]
    [InlineData("EDR0722", "2:1", "nama,hamil\nA \"B\",ya\n")]
    [InlineData("EDR0722", "2:1", "nama,hamil\n\"A,ya\n")]
    [InlineData("EDR0723", "3:1", "nama,hamil\nA,ya\nB,ya,tidak\n")]
    [InlineData("EDR0723", "2:1", "nama,hamil\nA\n")]
    public void A_wrong_roster_is_found_where_it_is_wrong_and_nothing_is_written(string code, string place, string roster)
    {
        var (run, result, files) = Run(roster);

        Assert.Contains($"p.csv:{place}: galat {code}: ", run.Exits(1).Out, StringComparison.Ordinal);
        Assert.Null(result);
        Assert.Equal(["p.csv", "surat.edaran"], files);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_found()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var input = scratch.Write("p.csv", [.. "nama,hamil\nA"u8, 0xFF, .. ",ya\n"u8]);

        var run = CliRunner.Run("evaluate", letter, "--input", input, "--date", "2025-03-25", "-o", scratch["hasil.csv"]).Exits(1);

        Assert.Contains("p.csv:2:1: galat EDR0004", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_quotation_mark_does_not_swallow_a_large_file()
    {
        var (run, result, _) = Run("nama,hamil\n\"A,ya\n" + string.Concat(Enumerable.Repeat("B,ya\n", 600_000)));

        Assert.Contains("EDR07", run.Exits(1).Out, StringComparison.Ordinal);
        Assert.Null(result);
    }

    [Fact]
    public void Many_wrong_rows_stop_the_run()
    {
        var (run, _, _) = Run("hamil\n" + string.Concat(Enumerable.Repeat("x\n", 5000)), "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Exits(1).Out);
        Assert.Equal(101, json.RootElement.GetArrayLength());
        Assert.Equal("EDR0725", json.RootElement[100].GetProperty("code").GetString());
    }

    [Fact]
    public void A_column_that_looks_like_a_fact_is_pointed_out()
    {
        var (run, result, _) = Run("sttus kepegawaian,status_kepegawaian,jabatan\nPNS,PNS,staf\n");

        run.Exits(0);
        Assert.NotNull(result);
        Assert.Contains("EDR0724: Kolom \"sttus kepegawaian\" bukan nama fakta", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"status_kepegawaian\"", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("jabatan", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_is_not_overwritten_by_the_result()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var input = scratch.Write("p.csv", "hamil\nya\n");

        CliRunner.Run("evaluate", scratch.Folder, "--input", input, "--date", "2025-03-25", "-o", letter).FailsWith("tidak boleh sama");

        Assert.Equal(Letters.Wfa, File.ReadAllText(letter));
    }

    [Fact]
    public void What_cannot_be_read_or_written_ends_with_code_2()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var input = scratch.Write("p.csv", "hamil\nya\n");

        Evaluate(scratch["tidak-ada.csv"], scratch["hasil.csv"]).FailsWith("tidak-ada.csv");
        Evaluate(input, scratch["tidak-ada/hasil.csv"]).FailsWith("hasil.csv", "tidak ada");
        Evaluate(input, scratch.Folder).FailsWith("folder");
        Assert.Equal(["p.csv", "surat.edaran"], scratch.Files());

        CliResult Evaluate(string from, string to) =>
            CliRunner.Run("evaluate", letter, "--input", from, "--date", "2025-03-25", "-o", to);
    }

    [Fact]
    public void Rows_get_the_same_answers_however_many_there_are()
    {
        var random = new Random(5);
        string[] yesNo = ["ya", "tidak", ""];
        var rows = Enumerable.Range(0, 5000).Select(i => string.Join(',',
            $"{i}", random.Next(3) switch { 0 => "PNS", 1 => "non-ASN", _ => "" }, random.Next(2) == 0 ? "hijau" : "merah",
            yesNo[random.Next(3)], yesNo[random.Next(3)], $"{random.Next(350, 400) / 10m}")).ToList();

        var together = Run($"{Header}\n{string.Join('\n', rows)}\n").Result!.Split('\n');

        for (var i = 0; i < rows.Count; i += 250)
        {
            Assert.Equal(Run($"{Header}\n{rows[i]}\n").Result!.Split('\n')[1], together[i + 1]);
        }
    }

    [Fact]
    public void Random_rosters_never_stop_the_command()
    {
        var random = new Random(3);
        const string Alphabet = "ab,;\"\n\r\t hamil\0é\uFEFF=|";
        for (var i = 0; i < 400; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(100)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var (run, result, _) = Run(i % 2 == 0 ? text : "nama,hamil\n" + text);
            Assert.True(run.Exit is 0 or 1, run.Error);
            Assert.Equal(run.Exit == 0, result is not null);
        }
    }

    private static (CliResult Run, string? Result, IReadOnlyList<string> Files) Run(string roster, params string[] options)
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("surat.edaran", Letters.Wfa);
        var input = scratch.Write("p.csv", roster);
        var output = scratch["hasil.csv"];
        var run = CliRunner.Run(["evaluate", letter, "--input", input, "--date", "2025-03-25", "-o", output, .. options]);
        var result = File.Exists(output) ? Encoding.UTF8.GetString(File.ReadAllBytes(output)) : null;
        return (run, result, scratch.Files());
    }
}
