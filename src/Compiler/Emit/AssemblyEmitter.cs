using System.Text;
using Edaran.Compiler.Emit.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Edaran.Compiler.Emit;

/// <summary>Turns generated C# into an assembly and its PDB. What is prepared for one letter serves the next.</summary>
internal sealed class AssemblyEmitter
{
    // Not optimised: the readable methods are there to be stepped through; speed comes from the tables.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        deterministic: true,
        concurrentBuild: false);

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13, DocumentationMode.None);

    private CSharpCompilation? _last;

    /// <summary>Emits; null on success, otherwise what the C# compiler objects to.</summary>
    public string? TryEmit(string assemblyName, string csharp, Compiler.Text.SourceText source, out byte[] assembly, out byte[] pdb)
    {
        var file = SchemaLowering.FileName(source.Path);
        var code = SourceText.From(csharp, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        var letter = SourceText.From(source.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        var tree = CSharpSyntaxTree.ParseText(code, Parsing, path: file + ".g.cs");
        _last = With(assemblyName, tree);

        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = _last.Emit(
            image,
            symbols,
            options: new EmitOptions(
                debugInformationFormat: DebugInformationFormat.PortablePdb,
                pdbFilePath: Stem(file) + ".pdb",
                pdbChecksumAlgorithm: System.Security.Cryptography.HashAlgorithmName.SHA256),
            embeddedTexts: [EmbeddedText.FromSource(file + ".g.cs", code), EmbeddedText.FromSource(file, letter)]);
        (assembly, pdb) = (image.ToArray(), symbols.ToArray());
        return result.Success
            ? null
            : result.Diagnostics.First(one => one.Severity == DiagnosticSeverity.Error).ToString();
    }

    // Only a compilation of the same name can hand on what it has read of the references.
    private CSharpCompilation With(string assemblyName, SyntaxTree tree) =>
        _last is { } last && last.AssemblyName == assemblyName
            ? last.ReplaceSyntaxTree(last.SyntaxTrees[0], tree)
            : CSharpCompilation.Create(assemblyName, [tree], ReferenceAssemblies.All, Options);

    private static string Stem(string file) => file.LastIndexOf('.') is var dot and > 0 ? file[..dot] : file;
}
