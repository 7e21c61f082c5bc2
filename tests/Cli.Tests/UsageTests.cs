using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Wrong usage: exit code 2 and one line that says what to write.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("Sebutkan perintah")]
    [InlineData("\"-v\" tidak dikenal. Lihat \"edaran --help\"", "-v")]
    [InlineData("\"chek\" tidak dikenal. Mungkin maksudnya \"check\"", "chek", "x")]
    [InlineData("\"priksa\" tidak dikenal. Mungkin maksudnya \"periksa\"", "priksa")]
    [InlineData("sedikitnya satu PATH", "check")]
    [InlineData("sedikitnya satu POLICY", "evaluate", "--facts", "x")]
    [InlineData("Mungkin maksudnya \"--format\"", "check", "x", "--formt", "json")]
    [InlineData("pilih text, json, sarif", "check", "x", "--format", "xml")]
    [InlineData("--format perlu diikuti nilainya", "check", "x", "--format")]
    [InlineData("hanya boleh disebut sekali", "check", "x", "--format", "json", "--format", "text")]
    [InlineData("tulis id atau en", "check", "x", "--lang", "fr")]
    [InlineData("--facts untuk satu orang, atau --input", "evaluate", "x")]
    [InlineData("Pilih salah satu", "evaluate", "x", "--facts", "a", "--input", "b")]
    [InlineData("Sebutkan berkas hasil dengan -o", "evaluate", "x", "--input", "a", "--date", "2025-01-01")]
    [InlineData("Sebutkan tanggal dengan --date", "evaluate", "x", "--input", "a", "-o", "b")]
    [InlineData("tidak boleh sama", "evaluate", "x", "--input", "a", "-o", "a", "--date", "2025-01-01")]
    [InlineData("--output hanya untuk --input", "evaluate", "x", "--facts", "a", "-o", "b")]
    [InlineData("bukan tanggal", "evaluate", "x", "--facts", "a", "--date", "2025-02-30")]
    [InlineData("Sebutkan daftar hadir dengan --input", "audit", "x")]
    [InlineData("sedikitnya satu POLICY", "awasi", "--input", "x")]
    [InlineData("bukan tanggal", "audit", "x", "--input", "a", "--date", "25-03-2025")]
    [InlineData("Sebutkan folder hasil", "compile", "x")]
    [InlineData("\"lagi\" tidak dikenal di sini", "demo", "lagi")]
    [InlineData("\"tidak-ada\" tidak ada", "check", "tidak-ada")]
    [InlineData("Nama berkas kosong", "check", "")]
    public void Wrong_usage_is_told_in_one_line(string words, params string[] args) => CliRunner.Run(args).FailsWith(words);

    [Theory]
    [InlineData("Name a verb", "--lang", "en")]
    [InlineData("Verb \"chek\" is not known. Perhaps you mean \"check\"", "chek", "--lang=en")]
    [InlineData("Choose one", "evaluate", "x", "--facts", "a", "--input", "b", "--lang", "EN")]
    public void Wrong_usage_is_told_in_English_when_asked(string words, params string[] args) => CliRunner.Run(args).FailsWith(words);

    [Theory]
    [InlineData("Perintah:", "--help")]
    [InlineData("periksa PATH", "check", "--help")]
    [InlineData("kompilasi PATH", "kompilasi", "-h")]
    [InlineData("nilai POLICY", "evaluate", "--help")]
    [InlineData("awasi POLICY", "audit", "--help")]
    [InlineData("uji PATH", "uji", "--help")]
    [InlineData("baca PATH", "read", "--help")]
    [InlineData("rapikan PATH", "format", "--help")]
    [InlineData("Verbs:", "--help", "--lang", "en")]
    [InlineData("Exit codes:", "demo", "--help", "--lang", "en")]
    public void Help_is_in_the_language_of_the_run(string words, params string[] args)
    {
        var result = CliRunner.Run(args).Exits(0);

        Assert.Contains(words, result.Out, StringComparison.Ordinal);
        Assert.Empty(result.Error);
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Help_names_only_verbs_that_work() =>
        Check.Text(
            """
              check, periksa
              compile, kompilasi
              evaluate, nilai
              explain, jelaskan
              diff, banding
              history, riwayat
              audit, awasi
              simulate, kaji
              test, uji
              read, baca
              register, himpunan
              format, rapikan
              lsp
              demo
            """,
            string.Join('\n', CliRunner.Run("--help").Out.Split('\n')
                .SkipWhile(line => line != "Perintah:").Skip(1).TakeWhile(line => line.Length != 0)
                .Where(line => line[2] != ' ')
                .Select(line => "  " + line.Trim().Split("  ")[0])));

    [Fact]
    public void The_version_is_three_numbers() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", CliRunner.Run("--version").Exits(0).Out);
}
