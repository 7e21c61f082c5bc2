using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>The demonstration, on a page of 80 columns.</summary>
public sealed class DemoTests
{
    private static readonly Lazy<CliResult> Result = new(() => CliRunner.Run("demo"));

    [Fact]
    public void Every_letter_is_compiled_and_everyone_is_asked_about()
    {
        var output = Result.Value.Exits(0).Out;

        Assert.Equal(5, output.Split('\n').Count(line => line.Contains(" dikompilasi: ", StringComparison.Ordinal)));
        Assert.Contains("36 orang dibaca", output, StringComparison.Ordinal);
        Assert.Contains("216 pertanyaan dijawab", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tidak diatur")]
    [InlineData("wajib")]
    [InlineData("dapat")]
    [InlineData("bersyarat")]
    [InlineData("diskresi")]
    [InlineData("dilarang")]
    [InlineData("perlu fakta")]
    public void Every_status_is_reached(string status)
    {
        var counts = Result.Value.Out.Split('\n').SkipWhile(line => !line.StartsWith("Banyaknya orang", StringComparison.Ordinal));

        var row = Assert.Single(counts, line => line.StartsWith($"  {status} ", StringComparison.Ordinal));
        Assert.Contains(row[(status.Length + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries), count => count != "0");
    }

    [Fact]
    public void No_line_is_wider_than_the_page_and_none_holds_control_characters() =>
        Assert.All(Result.Value.Out.Split('\n'), line =>
        {
            Assert.True(line.Length <= 80, line);
            Assert.DoesNotContain(line, char.IsControl);
        });

    [Fact]
    public void One_answer_is_told_in_full() =>
        Assert.Contains("angka 2 berlaku karena status kepegawaian: PNS", Result.Value.Out, StringComparison.Ordinal);

    [Fact]
    public void It_speaks_English_too() =>
        Assert.Contains("36 people read from pegawai.csv", CliRunner.Run("demo", "--lang", "en").Exits(0).Out, StringComparison.Ordinal);
}
