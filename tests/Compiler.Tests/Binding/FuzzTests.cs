using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Broken letters never make binding throw, and a letter with an error has no meaning.</summary>
public sealed class FuzzTests
{
    private const int RunsALetter = 60;

    [Theory]
    [MemberData(nameof(SampleFiles.Letters), MemberType = typeof(SampleFiles))]
    public void A_letter_with_words_lost_doubled_or_swapped_is_bound_or_refused(string path)
    {
        var random = new Random(path.Length);
        var others = SampleFiles.All.Where(s => !s.Value.Text.StartsWith("surat edaran", StringComparison.Ordinal)).Select(s => s.Value).ToList();
        for (var run = 0; run < RunsALetter; run++)
        {
            var letter = new SourceText(path, Broken(SampleFiles.All[path].Text, random));
            foreach (var bound in Compilation.Create([letter, .. others]).Letters)
            {
                Assert.Equal(bound.Diagnostics.Any(d => d.Severity == Severity.Error), bound.Letter is null);
            }
        }
    }

    [Fact]
    public void A_broken_kamus_is_bound_or_refused()
    {
        var random = new Random(7);
        var letters = SampleFiles.All.Where(s => s.Value.Text.StartsWith("surat edaran", StringComparison.Ordinal)).Select(s => s.Value).ToList();
        foreach (var (path, text) in SampleFiles.All.Where(s => s.Value.Text.StartsWith('k')))
        {
            for (var run = 0; run < 10; run++)
            {
                var compilation = Compilation.Create([new SourceText(path, Broken(text.Text, random)), .. letters]);
                Assert.All(compilation.Letters, l => Assert.Equal(l.Diagnostics.Any(d => d.Severity == Severity.Error), l.Letter is null));
            }
        }
    }

    private static string Broken(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(words.Count - 1);
            switch (random.Next(4))
            {
                case 0: words.RemoveAt(at); break;
                case 1: words.Insert(at, words[random.Next(words.Count)]); break;
                case 2: (words[at], words[at + 1]) = (words[at + 1], words[at]); break;
                default: words[at] = words[at].Length > 1 ? words[at][1..] : ";"; break;
            }
        }

        return string.Join(' ', words);
    }
}
