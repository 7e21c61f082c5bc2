using System.Text.RegularExpressions;

namespace Edaran.Repository.Tests;

/// <summary>Holds the direction inside the compiler: each folder uses only the layers named here.</summary>
public sealed partial class CompilerLayersTests
{
    private const string Root = "src/Compiler/";

    // The parser asks the name tables which declared names begin at a word, and those are filled from trees.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Boxes"] = [],
        ["Diagnostics"] = ["Text"],
        ["Model"] = ["Text"],
        ["Syntax"] = ["Text", "Diagnostics", "Symbols"],
        ["Symbols"] = ["Text", "Diagnostics", "Syntax", "Model"],
        ["Binding"] = ["Text", "Diagnostics", "Syntax", "Symbols", "Model"],
        ["Interpretation"] = ["Text", "Diagnostics", "Model"],
        ["Formatting"] = ["Text", "Diagnostics", "Syntax"],
        ["ReadBack"] = ["Text", "Diagnostics", "Model"],
        ["Registers"] = ["Text", "Analysis", "Diagnostics", "Syntax", "Binding", "Model", "Interpretation"],
        ["Analysis"] = ["Text", "Boxes", "Diagnostics", "Model", "Interpretation", "ReadBack"],
        ["Examples"] = ["Text", "Boxes", "Diagnostics", "Model", "Interpretation", "Analysis"],
        ["Diff"] = ["Text", "Boxes", "Diagnostics", "Model", "Interpretation", "ReadBack", "Registers", "Analysis"],
        ["Emit"] = ["Boxes", "Text", "Diagnostics", "Model", "Interpretation", "Registers"],
    };

    [Fact]
    public void A_layer_uses_only_the_layers_below_it() =>
        Assert.Empty(Sources()
            .SelectMany(file => Uses().Matches(file.Text).Select(match => (file.Path, file.Layer, Used: match.Groups["layer"].Value)))
            .Where(use => use.Used != use.Layer && !Allowed[use.Layer].Contains(use.Used, StringComparer.Ordinal))
            .Select(use => $"{use.Path} uses {use.Used}"));

    [Fact]
    public void Nodes_of_the_tree_know_no_symbols() =>
        Assert.Empty(Sources()
            .Where(file => file.Path.Contains("/Syntax/Nodes/", StringComparison.Ordinal) && file.Text.Contains("Symbol", StringComparison.Ordinal))
            .Select(file => file.Path));

    [Fact]
    public void Only_the_emitter_knows_Roslyn_and_the_runtime() =>
        Assert.Empty(Sources()
            .Where(file => file.Layer != "Emit" && RoslynOrRuntime().IsMatch(file.Text))
            .Select(file => file.Path));

    private static IEnumerable<(string Path, string Layer, string Text)> Sources() =>
        RepositoryFiles.All()
            .Where(path => path.StartsWith(Root, StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => path.IndexOf('/', Root.Length) > 0)
            .Select(path => (path, path[Root.Length..path.IndexOf('/', Root.Length)], RepositoryFiles.Read(path)));

    [GeneratedRegex(@"^using (static )?Edaran\.Compiler\.(?<layer>\w+)", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^using (static )?(Microsoft\.CodeAnalysis|Edaran\.Runtime)", RegexOptions.Multiline)]
    private static partial Regex RoslynOrRuntime();
}
