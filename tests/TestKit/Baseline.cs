using System.Text;
using Xunit.Sdk;

namespace Edaran.TestKit;

/// <summary>
/// Compares a result with a committed file. The names are those of the Verify library: <c>name.verified.ext</c> is
/// committed, <c>name.received.ext</c> appears beside it when the result differs and is never committed.
/// </summary>
/// <remarks>
/// <c>EDARAN_UPDATE_BASELINES=1</c> accepts every result instead of comparing; the build server never sets it. Files are
/// UTF-8 without a mark and end their lines with LF.
/// </remarks>
public static class Baseline
{
    /// <summary>The environment variable that turns comparing into accepting.</summary>
    public const string UpdateSwitch = "EDARAN_UPDATE_BASELINES";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static bool Updating => Switches.IsOn(UpdateSwitch);

    /// <summary>Compares <paramref name="actual"/> with <c>folder/name.verified.ext</c>.</summary>
    /// <param name="folder">The folder, named from the root of the repository with <c>/</c> between its parts.</param>
    /// <param name="name">A file name with its extension, such as <c>banjir.tokens.txt</c>.</param>
    /// <param name="actual">The result.</param>
    public static void Verify(string folder, string name, string actual) =>
        Verify(RepositoryRoot.File(folder), name, actual, Updating);

    /// <summary>Fails when <paramref name="folder"/> holds a verified file that no name in <paramref name="names"/> stands for.</summary>
    /// <param name="folder">The folder, named from the root of the repository.</param>
    /// <param name="names">Every name the tests pass to <see cref="Verify(string, string, string)"/> for this folder.</param>
    public static void NothingStale(string folder, IEnumerable<string> names) =>
        NothingStale(RepositoryRoot.File(folder), names, Updating);

    internal static void Verify(string folder, string name, string actual, bool update)
    {
        var verified = Path.Combine(folder, Named(name, "verified"));
        var received = Path.Combine(folder, Named(name, "received"));
        var expected = File.Exists(verified) ? Unix(File.ReadAllText(verified)) : null;
        var result = Unix(actual);

        if (string.Equals(expected, result, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        if (update)
        {
            File.WriteAllText(verified, result, Utf8);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, result, Utf8);
        throw new XunitException(
            $"{Path.GetFileName(verified)} {(expected is null ? "does not exist" : "differs (- verified, + received)")}:\n"
            + TextDiff.Describe(expected ?? "", result)
            + $"\nIf the new result is right, accept it: {UpdateSwitch}=1 dotnet test");
    }

    internal static void NothingStale(string folder, IEnumerable<string> names, bool update)
    {
        var known = names.Select(name => Named(name, "verified")).ToHashSet(StringComparer.Ordinal);
        var stale = Directory.EnumerateFiles(folder, "*.verified.*")
            .Where(path => !known.Contains(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .ToList();

        if (update)
        {
            stale.ForEach(File.Delete);
        }
        else if (stale.Count != 0)
        {
            throw new XunitException($"No test produces these any more: {string.Join(", ", stale.Select(Path.GetFileName))}");
        }
    }

    private static string Named(string name, string state) =>
        $"{Path.GetFileNameWithoutExtension(name)}.{state}{Path.GetExtension(name)}";

    private static string Unix(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
