using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Edaran.Compiler.Emit;

/// <summary>The two assemblies a letter is compiled against; they travel inside the compiler.</summary>
/// <remarks>
/// Taking them from the machine instead would make a rule assembly depend on which SDK is installed there.
/// </remarks>
public static class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References =
        new(() => [Load("System.Runtime.dll"), Load("Edaran.Runtime.dll")]);

    /// <summary>The base library and <c>Edaran.Runtime</c>, in this order.</summary>
    public static ImmutableArray<MetadataReference> All => References.Value;

    private static PortableExecutableReference Load(string name)
    {
        using var stream = typeof(ReferenceAssemblies).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The compiler was built without its reference assembly {name}.");
        return MetadataReference.CreateFromStream(stream, filePath: name);
    }
}
