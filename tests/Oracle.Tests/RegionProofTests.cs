using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Comparing;
using Edaran.TestKit.Models;
using Xunit.Abstractions;

namespace Edaran.Oracle.Tests;

/// <summary>The regions in which versions of letters differ, each proved to be complete and exact.</summary>
public sealed class RegionProofTests(ITestOutputHelper output)
{
    private const ulong First = 20_000;
    private const ulong Letters = 200;

    [Fact]
    public void Small_letters_that_use_the_whole_model() =>
        Prove("small", Letters, seed => RandomLetters.Make(seed), (letter, seed) => LetterVersions.Changed(letter, seed, changes: 2));

    [Fact]
    public void Ordinary_letters() => Prove("ordinary", 15, seed => LargeLetters.Ordinary(20, 20, seed), LetterVersions.Changed);

    private void Prove(string kind, ulong letters, Func<ulong, Letter> make, Func<Letter, ulong, Letter> version)
    {
        var (agreement, regions) = (new Agreement(), 0);
        for (var seed = First; seed < First + letters; seed++)
        {
            var letter = make(seed);
            var (old, @new, _) = SharedWords.Of(letter, version(letter, seed));
            var versions = new Versions(old!, @new!);
            var told = ToldRegions.Of(versions);
            regions += told.Sum(one => one.Regions.Count);
            new VersionProof($"letter {seed}", agreement).Prove(versions, told);
        }

        output.WriteLine($"{kind}: {regions} regions; {agreement}");
        agreement.Judge();
        Assert.True(regions > (int)letters, $"{regions} regions only");
    }
}
