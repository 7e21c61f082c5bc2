using System.Text.RegularExpressions;

namespace Edaran.Repository.Tests;

/// <summary>The documents name files and tests: those must exist.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Documents =>
        new(RepositoryFiles.All().Where(path => path.EndsWith(".md", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_to_a_file_leads_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(RepositoryRoot.File(document))!;
        var broken = Link().Matches(RepositoryFiles.Read(document))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_invariant_names_tests_that_exist()
    {
        var tests = TestMethods();

        var named = InvariantRow().Matches(RepositoryFiles.Read("docs/architecture.md"))
            .Select(row => Code().Matches(row.Groups["tests"].Value).Select(match => match.Groups["code"].Value).ToList())
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, Assert.NotEmpty);
        Assert.Empty(named.SelectMany(names => names).Except(tests));
    }

    // As "Class.Method", the way the table writes them.
    private static HashSet<string> TestMethods() =>
        RepositoryFiles.All()
            .Where(path => path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith("Tests.cs", StringComparison.Ordinal))
            .SelectMany(path => TestMethod().Matches(RepositoryFiles.Read(path))
                .Select(match => $"{Path.GetFileNameWithoutExtension(path)}.{match.Groups["name"].Value}"))
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| \d+ \|[^|]*\|(?<tests>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex InvariantRow();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[(Fact|Theory)[^\]]*\](\s|\[[^\]]*\])*public (static )?(async )?(void|Task) (?<name>\w+)\(")]
    private static partial Regex TestMethod();
}
