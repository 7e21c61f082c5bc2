using Edaran.Compiler.Interpretation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Edaran.Runtime.Tests.Loading;

/// <summary>An assembly that is more than a letter is refused before any of it runs; a damaged one never throws.</summary>
public sealed class AssemblyInspectorTests
{
    private const string Letter = "public sealed class Aturan : Edaran.Runtime.RuleLetter { public Aturan() : base(null, null) { } }";

    // The C# compiler knows the attribute by its name; the reference assemblies at hand do not hold it.
    private const string DllImport =
        "namespace System.Runtime.InteropServices { public sealed class DllImportAttribute : System.Attribute { public DllImportAttribute(string a) { } } }";

    public static TheoryData<string, RefusalReason> Hostile => new()
    {
        { Letter + "public class A { public static void B() { System.IO.File.Delete(\"a\"); } }", RefusalReason.ForbiddenType },
        { Letter + "public class A { public static System.Type B() { return typeof(string); } }", RefusalReason.ForbiddenType },
        { Letter + "public class A { public static string B(object o) { return o.GetType().Name; } }", RefusalReason.ForbiddenType },
        { Letter + "public class A { public static object B() { return Edaran.Runtime.Register.Load(\"a\"); } }", RefusalReason.ForbiddenType },
        { Letter + "public class A { public static void B() { System.Diagnostics.Process.Start(\"a\"); } }", RefusalReason.ForeignReference },
        { Letter + "public class A { [System.Runtime.InteropServices.DllImport(\"libc\")] public static extern int getpid(); }" + DllImport, RefusalReason.ForbiddenCode },
        { Letter + "public class A { [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)] public extern int B(); }", RefusalReason.ForbiddenCode },
        { Letter + "public static class A { [System.Runtime.CompilerServices.ModuleInitializer] internal static void B() { } }", RefusalReason.ForbiddenCode },
        { Letter + "public static class A { public static unsafe int B(long a) { return *(int*)a; } }", RefusalReason.ForbiddenCode },
        { Letter + "public static class A { public static unsafe int B() { int* a = stackalloc int[4]; return a[1]; } }", RefusalReason.ForbiddenCode },
        { Letter + "public static class A { public static void B() { throw null; } }", RefusalReason.ForbiddenCode },
        { "public class A { }", RefusalReason.NotOneLetter },
        { Letter + "public sealed class Dua : Edaran.Runtime.RuleLetter { public Dua() : base(null, null) { } }", RefusalReason.NotOneLetter },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_no_rule_needs_is_refused(string source, RefusalReason reason)
    {
        var inspection = AssemblyInspector.Inspect("surat.dll", Compile(source));

        Assert.Equal(reason, inspection.Refusal?.Reason);
        Assert.Null(inspection.LetterType);
    }

    [Fact]
    public void A_compiled_letter_passes() =>
        Assert.Null(AssemblyInspector.Inspect("surat.dll", [.. Letters.FlexibleAssembly().Assembly]).Refusal);

    [Fact]
    public void A_letter_that_cannot_be_made_is_refused()
    {
        using var register = Register.Load("surat.dll", Compile(Letter));

        Assert.Equal(RefusalReason.CannotRun, Assert.Single(register.Refused).Reason);
    }

    [Fact]
    public void What_is_too_large_is_not_looked_at() =>
        Assert.Equal(RefusalReason.TooLarge, AssemblyInspector.Inspect("a", new byte[AssemblyInspector.MaximumSize + 1]).Refusal?.Reason);

    [Fact]
    public void Cut_off_and_flipped_bytes_never_throw()
    {
        byte[] sound = [.. Letters.FlexibleAssembly().Assembly];
        var random = new SplitMix(11);
        for (var length = 0; length < sound.Length; length += 97)
        {
            Assert.NotNull(AssemblyInspector.Inspect("cut", sound[..length]));
        }

        for (var round = 0; round < 2_000; round++)
        {
            byte[] damaged = [.. sound];
            for (var flips = 0; flips <= random.Below(4); flips++)
            {
                damaged[random.Below(damaged.Length)] ^= (byte)(1 << random.Below(8));
            }

            Assert.NotNull(AssemblyInspector.Inspect("flipped", damaged));
        }
    }

    [Fact]
    public void Random_bytes_are_no_assembly()
    {
        var random = new SplitMix(12);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Below(5_000)];
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)random.Next();
            }

            Assert.Equal(RefusalReason.NotAnAssembly, AssemblyInspector.Inspect("random", bytes).Refusal?.Reason);
        }
    }

    private static byte[] Compile(string source)
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] references = ["System.Runtime.dll", "System.Diagnostics.Process.dll", "System.ComponentModel.Primitives.dll"];
        var compilation = CSharpCompilation.Create(
            "hostile",
            [CSharpSyntaxTree.ParseText(source)],
            [
                .. ReferenceAssembliesOfTheMachine(folder, references),
                MetadataReference.CreateFromFile(typeof(RuleLetter).Assembly.Location),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: source.Contains(" unsafe ", StringComparison.Ordinal), optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static IEnumerable<MetadataReference> ReferenceAssembliesOfTheMachine(string folder, string[] names) =>
        Compiler.Emit.ReferenceAssemblies.All.Take(1).Concat(names.Skip(1).Select(name => MetadataReference.CreateFromFile(Path.Combine(folder, name))));
}
