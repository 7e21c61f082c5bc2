using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Comparing;
using Edaran.TestKit.Models;
using Xunit.Abstractions;

namespace Edaran.Oracle.Tests;

/// <summary>Whether two versions of a letter mean the same, asked of the comparison and of Z3.</summary>
public sealed class VersionEquivalenceTests(ITestOutputHelper output)
{
    private const ulong Letters = 300;

    [Fact]
    public void Versions_in_other_words_are_called_equivalent_and_are() =>
        Compare("reworded", 0, LetterVersions.Reworded).JudgeEach(nobody: (int)Letters * 9 / 10, somebody: 0);

    [Fact]
    public void Changed_versions_are_called_equivalent_just_where_Z3_finds_nobody_who_notices() =>
        Compare("changed", 1_000, LetterVersions.Changed).JudgeEach(nobody: (int)Letters / 20, somebody: (int)Letters / 2);

    [Fact]
    public void So_are_changed_versions_in_other_words() => Compare(
        "changed and reworded",
        2_000,
        (letter, seed) => LetterVersions.Reworded(LetterVersions.Changed(letter, seed), seed + 1)).JudgeEach(nobody: (int)Letters / 20, somebody: (int)Letters / 2);

    // Half of them the other way about, so that points are added and joined, too.
    private Agreement Compare(string kind, ulong first, Func<Letter, ulong, Letter> version)
    {
        var agreement = new Agreement();
        for (var seed = first; seed < first + Letters; seed++)
        {
            var letter = RandomLetters.Make(seed);
            var (old, @new) = seed % 2 == 0 ? (letter, version(letter, seed)) : (version(letter, seed), letter);
            new VersionProof($"letter {seed} and {kind}", agreement).Compare(old, @new);
        }

        output.WriteLine($"{kind}: {agreement}");
        agreement.Judge();
        return agreement;
    }
}
