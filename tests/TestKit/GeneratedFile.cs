using System.Text;
using Xunit.Sdk;

namespace Edaran.TestKit;

/// <summary>
/// A committed file that the catalogues produce, such as the index of diagnostics. It is compared like a baseline, but it
/// keeps its own name, because readers and tools use it.
/// </summary>
/// <remarks>
/// Tests that end here carry <c>[Trait("Category", "Generated")]</c>, and <c>EDARAN_UPDATE_GENERATED=1</c> makes them write.
/// </remarks>
public static class GeneratedFile
{
    /// <summary>The environment variable that turns comparing into writing.</summary>
    public const string UpdateSwitch = "EDARAN_UPDATE_GENERATED";

    /// <summary>Compares the file, named from the root of the repository, with what the catalogues produce now.</summary>
    public static void Verify(string path, string content) =>
        Verify(RepositoryRoot.File(path), content, Switches.IsOn(UpdateSwitch));

    internal static void Verify(string path, string content, bool update)
    {
        var expected = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (string.Equals(expected, content, StringComparison.Ordinal))
        {
            return;
        }

        if (!update)
        {
            throw new XunitException(
                $"{Path.GetFileName(path)} is stale (- committed, + generated):\n{TextDiff.Describe(expected, content)}"
                + $"\nWrite it anew: {UpdateSwitch}=1 dotnet test --filter Category=Generated");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
