using Xunit.Sdk;

namespace Edaran.Repository.Tests.TestKit;

public sealed class BaselineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("edaran-baseline").FullName;

    private string Verified => Path.Combine(folder, "surat.tokens.verified.txt");

    private string Received => Path.Combine(folder, "surat.tokens.received.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_result_is_received_and_fails()
    {
        Assert.Throws<XunitException>(() => Baseline.Verify(folder, "surat.tokens.txt", "a\n", update: false));

        Assert.Equal("a\n", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void Updating_accepts_the_result_and_clears_the_received_one()
    {
        File.WriteAllText(Received, "b\n");

        Baseline.Verify(folder, "surat.tokens.txt", "a\n", update: true);

        Assert.Equal("a\n", File.ReadAllText(Verified));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void The_same_result_passes_whatever_the_line_ends_of_the_checkout()
    {
        File.WriteAllText(Verified, "a\r\nb\r\n");

        Baseline.Verify(folder, "surat.tokens.txt", "a\nb\n", update: false);

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_changed_result_shows_the_difference()
    {
        File.WriteAllText(Verified, "a\nb\n");

        var failure = Assert.Throws<XunitException>(() => Baseline.Verify(folder, "surat.tokens.txt", "a\nc\n", update: false));

        Assert.Contains("- b", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ c", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verified_file_without_a_test_is_stale()
    {
        File.WriteAllText(Verified, "a");

        Baseline.NothingStale(folder, ["surat.tokens.txt"], update: false);
        var failure = Assert.Throws<XunitException>(() => Baseline.NothingStale(folder, ["lain.txt"], update: false));

        Assert.Contains("surat.tokens.verified.txt", failure.Message, StringComparison.Ordinal);
    }
}
