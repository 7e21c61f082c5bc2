using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Tests.Samples;

namespace Edaran.Compiler.Tests.ReadBack;

/// <summary>How every sample letter was read is committed, in both languages.</summary>
public sealed class SampleReadingTests
{
    private const string Folder = "tests/Compiler.Tests/Samples/Baselines";

    public static TheoryData<string> Letters => SampleFiles.Letters;

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_reading_is_the_committed_one(string path)
    {
        var letter = SampleLetters.Letter(path);
        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".readback.txt", Readings.Print(letter));
        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".readback.en.txt", Readings.Print(letter, MessageLanguage.English));
    }
}
