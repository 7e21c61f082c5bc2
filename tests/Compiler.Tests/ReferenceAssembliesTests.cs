using Edaran.Compiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Edaran.Compiler.Tests;

public sealed class ReferenceAssembliesTests
{
    [Fact]
    public void A_rule_assembly_needs_only_the_base_library_and_the_runtime()
    {
        var names = ReferenceAssemblies.All.Select(reference => Identity(reference).Name);

        Assert.Equal(["System.Runtime", "Edaran.Runtime"], names);
    }

    [Fact]
    public void Csharp_compiles_against_them_alone()
    {
        const string Source = "public static class Surat { public static int Angka(System.ReadOnlySpan<byte> kelas) => kelas[0]; }";
        var compilation = CSharpCompilation.Create(
            "surat",
            [CSharpSyntaxTree.ParseText(Source)],
            ReferenceAssemblies.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(compilation.GetDiagnostics());
    }

    private static AssemblyIdentity Identity(MetadataReference reference)
    {
        var compilation = CSharpCompilation.Create("names", references: [reference]);
        return ((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).Identity;
    }
}
