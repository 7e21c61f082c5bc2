using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Edaran.Runtime.Tests;

/// <summary>The examples of docs/runtime.md compile, run, and print what stands there.</summary>
public sealed partial class RuntimeGuideTests : IDisposable
{
    private const string Sample = "samples/kabupaten-bekasi/1468-2025-wfa-lebaran.edaran";

    private static readonly Lazy<CompiledLetter> Letter = new(CompileSample);

    private readonly string _rules = Directory.CreateTempSubdirectory("edaran-guide-").FullName;

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(File.ReadAllText(RepositoryRoot.File("docs/runtime.md"))))
            {
                examples.Add(match.Groups["code"].Value, match.Groups["output"].Value);
            }

            return examples;
        }
    }

    public void Dispose() => Directory.Delete(_rules, recursive: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_the_guide_shows_prints_what_it_says(string code, string output)
    {
        File.WriteAllBytes(Path.Combine(_rules, "surat.dll"), [.. Letter.Value.Assembly]);
        File.WriteAllBytes(Path.Combine(_rules, "surat.manifest.json"), [.. Letter.Value.Manifest]);

        Assert.Equal(output, Run(code));
    }

    private string Run(string code)
    {
        var uses = string.Concat(code.Split('\n').Where(IsUse).Select(line => line + "\n"));
        var statements = string.Join('\n', code.Split('\n').Where(line => !IsUse(line)));
        var program = $$"""
            using System; using System.IO; using System.Linq; using Edaran.Runtime; {{uses}}
            public static class Program { public static void Run(string rules, TextWriter Console) { {{statements}} } }
            """;
        var context = new AssemblyLoadContext("guide", isCollectible: true);
        context.Resolving += (_, name) => name.Name!.StartsWith("Edaran.Surat.", StringComparison.Ordinal)
            ? context.LoadFromStream(new MemoryStream([.. Letter.Value.Assembly]))
            : null;
        var assembly = context.LoadFromStream(new MemoryStream(Compile(program)));
        using var console = new StringWriter { NewLine = "\n" };
        assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, [_rules, console]);
        context.Unload();
        return console.ToString();
    }

    private static bool IsUse(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    private static byte[] Compile(string program)
    {
        var machine = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Edaran.", StringComparison.Ordinal) || Path.GetFileName(path) == "Edaran.Runtime.dll")
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "guide",
            [CSharpSyntaxTree.ParseText(program)],
            machine.Append(MetadataReference.CreateFromImage([.. Letter.Value.Assembly])),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static CompiledLetter CompileSample()
    {
        ImmutableArray<SourceText> texts =
        [
            .. Directory.EnumerateFiles(RepositoryRoot.File("library"), "*.edaran", SearchOption.AllDirectories)
                .Append(RepositoryRoot.File("samples/kabupaten-bekasi/kamus.edaran"))
                .Append(RepositoryRoot.File(Sample))
                .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
        ];
        var letter = Edaran.Compiler.Compilation.Create(texts).Letters.Single(one => one.Source == texts[^1]).Letter!;
        return new LetterCompiler().Compile(letter, cases: 20).Letter!;
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Example();
}
