using Xunit.Sdk;

namespace Edaran.Repository.Tests.TestKit;

public sealed class GeneratedFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("edaran-generated").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_stale_file_fails_and_is_written_only_when_asked_for()
    {
        var path = Path.Combine(folder, "indeks.md");

        Assert.Throws<XunitException>(() => GeneratedFile.Verify(path, "a\n", update: false));
        Assert.False(File.Exists(path));

        GeneratedFile.Verify(path, "a\n", update: true);
        GeneratedFile.Verify(path, "a\n", update: false);
        Assert.Equal("a\n", File.ReadAllText(path));
    }
}
