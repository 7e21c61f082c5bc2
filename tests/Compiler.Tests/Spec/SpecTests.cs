using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Spec;

/// <summary>Every rule of the language with a sentence that shows it, and what the compiler makes of it.</summary>
public sealed partial class SpecTests
{
    private const string Page = "tests/Spec/language.md";
    private const int FewestRules = 50;

    [Fact]
    [Trait("Category", "Generated")]
    public void What_the_compiler_makes_of_each_rule_is_what_is_committed()
    {
        var text = File.ReadAllText(RepositoryRoot.File(Page)).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(Rule().Count(text) >= FewestRules, "Rules got lost.");
        GeneratedFile.Verify(Page, Rule().Replace(text, m => $"```edaran\n{m.Groups["text"].Value}```\n\n```hasil\n{Result(m.Groups["text"].Value)}```\n"));
    }

    private static string Result(string fragment)
    {
        var frame = File.ReadAllText(RepositoryRoot.File("docs/bahasa/kerangka.edaran"));
        var source = new SourceText("surat.edaran", frame + fragment);
        var library = SampleFiles.All.Where(f => f.Key.StartsWith("library/", StringComparison.Ordinal)).Select(f => f.Value);
        var compilation = Compilation.Create([source, .. library]);
        var lines = frame.Count(c => c == '\n');
        var text = new StringBuilder();
        foreach (var d in compilation.Units[0].Diagnostics.Where(d => d.Location.Start.Line > lines))
        {
            text.Append(CultureInfo.InvariantCulture, $"{d.Location.Start.Line - lines}:{d.Location.Start.Column} {d.Code} {d.Message()}\n");
            text.Append(string.Concat(d.Fixes.Select(f => $"  > {f.Title}\n")));
        }

        return text.Append(compilation.Units[0].Letter?.Read is { } letter ? Norms(letter) : string.Empty).ToString();
    }

    // The printed model from its first norm on, without the words of the sentences, which stand above.
    private static string Norms(Letter letter)
    {
        var lines = ModelPrinter.Print(letter).Split('\n').SkipWhile(l => !l.StartsWith("norm ", StringComparison.Ordinal));
        return string.Concat(lines.Where(l => l.Length > 0 && !l.StartsWith("  text ", StringComparison.Ordinal)).Select(l => l + "\n"));
    }

    [GeneratedRegex("```edaran\n(?<text>.*?)```\n\n```hasil\n.*?```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();
}
