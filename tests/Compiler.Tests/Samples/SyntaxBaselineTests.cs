using System.Globalization;
using System.Text;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Samples;

/// <summary>What lexer and parser make of every sample.</summary>
public sealed class SyntaxBaselineTests
{
    private const string Folder = "tests/Compiler.Tests/Samples/Baselines";

    public static TheoryData<string> Paths => SampleFiles.Paths;

    [Theory]
    [MemberData(nameof(Paths))]
    public void Tokens_are_the_committed_ones(string path) =>
        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".tokens.txt", TokenText(SampleFiles.All[path]));

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_tree_is_the_committed_one(string path) =>
        Baseline.Verify(Folder, SampleFiles.BaselineName(path) + ".tree.txt", TreeText(SampleFiles.Parse(SampleFiles.All[path]).Root));

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_tree_gives_the_text_back(string path) =>
        Assert.Equal(SampleFiles.All[path].Text, SampleFiles.Parse(SampleFiles.All[path]).Root.ToFullString());

    [Theory]
    [MemberData(nameof(Paths))]
    public void Nothing_is_wrong_with_how_it_is_written(string path) =>
        Assert.Empty(SampleFiles.Parse(SampleFiles.All[path]).Diagnostics.Select(d => $"{d.Location.Start.Line}: {d.Code} {d.Message()}"));

    /// <summary>The tokens of a text, one a line.</summary>
    internal static string TokenText(SourceText source)
    {
        var text = new StringBuilder();
        foreach (var token in Lexer.Scan(source))
        {
            text.Append(token.AfterBlankLine ? "\n" : string.Empty).Append(CultureInfo.InvariantCulture, $"{token.Kind} {token.Text}\n");
        }

        return text.ToString();
    }

    /// <summary>A tree, one node a line.</summary>
    internal static string TreeText(SyntaxNode root)
    {
        var text = new StringBuilder();
        Print(root, 0, text);
        return text.ToString();
    }

    // Nodes that hold only words stand on one line with them.
    private static void Print(SyntaxElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2);
        if (element is SyntaxToken token)
        {
            text.Append(token.IsMissing ? $"(missing {token.Kind})" : token.Text).Append('\n');
            return;
        }

        var kind = element.GetType().Name.Replace("Syntax", string.Empty, StringComparison.Ordinal).Replace("`1", string.Empty, StringComparison.Ordinal);
        if (element.Children.Count > 0 && element.Children.All(c => c is SyntaxToken))
        {
            text.Append(CultureInfo.InvariantCulture, $"{kind}: {((SyntaxNode)element).Words}\n");
            return;
        }

        text.Append(kind).Append('\n');
        foreach (var child in element.Children)
        {
            Print(child, depth + 1, text);
        }
    }
}
