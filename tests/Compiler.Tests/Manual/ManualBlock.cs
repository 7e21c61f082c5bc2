using System.Text;

namespace Edaran.Compiler.Tests.Manual;

/// <summary>A block of the manual that is written in the language.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Kind">What is behind <c>edaran</c>: nothing, <c>potongan</c>, or <c>salah</c> and a code.</param>
/// <param name="Text">What stands in it.</param>
public sealed record ManualBlock(string Page, int Line, string Kind, string Text)
{
    private const string Fence = "```";

    /// <summary>Every block of every page of <c>docs/bahasa</c>.</summary>
    public static IEnumerable<ManualBlock> All() =>
        Directory.EnumerateFiles(RepositoryRoot.File("docs/bahasa"), "*.md").Order(StringComparer.Ordinal).SelectMany(BlocksOf);

    /// <summary>The whole unit: the block itself, or put under the letter that frames fragments.</summary>
    public string Unit() =>
        Text.StartsWith("surat edaran", StringComparison.Ordinal) || Text.StartsWith("kamus", StringComparison.Ordinal) || Text.StartsWith("kalender", StringComparison.Ordinal) || Text.StartsWith("kontrak", StringComparison.Ordinal)
            ? Text
            : File.ReadAllText(RepositoryRoot.File("docs/bahasa/kerangka.edaran")) + Text;

    public override string ToString() => $"{Page}:{Line} {Kind}";

    private static IEnumerable<ManualBlock> BlocksOf(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var (info, start, text) = (lines[i][Fence.Length..], i + 2, new StringBuilder());
            for (i++; lines[i] != Fence; i++)
            {
                text.Append(lines[i]).Append('\n');
            }

            if (info.Split(' ')[0] == "edaran")
            {
                yield return new ManualBlock(Path.GetFileName(path), start, info[6..].Trim(), text.ToString());
            }
        }
    }
}
