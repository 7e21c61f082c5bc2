using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Edaran.Runtime;

/// <summary>
/// Looks into an assembly without running it: a letter is data and plain conditions, so anything else is refused. This keeps out mistakes and
/// casual tampering; it is no sandbox for code made to break out of one.
/// </summary>
/// <example><code>AssemblyInspection found = AssemblyInspector.Inspect("surat.dll", File.ReadAllBytes("surat.dll"));</code></example>
public static class AssemblyInspector
{
    /// <summary>The largest assembly looked at, in bytes: 16 MB.</summary>
    /// <example><code>if (bytes.Length > AssemblyInspector.MaximumSize) { … }</code></example>
    public const int MaximumSize = 16 * 1024 * 1024;

    /// <summary>Looks into an assembly. Never throws for what is in it.</summary>
    /// <param name="name">The name it goes by in the refusal; not null.</param>
    /// <param name="assembly">Its bytes; not null.</param>
    /// <returns>The letter's type, or why it is refused.</returns>
    /// <example><code>if (AssemblyInspector.Inspect(name, bytes).Refusal is { } refusal) { Console.Error.WriteLine(refusal); }</code></example>
    public static AssemblyInspection Inspect(string name, byte[] assembly)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly.Length > MaximumSize)
        {
            return Refuse(name, RefusalReason.TooLarge, "");
        }

        try
        {
            using var image = new PEReader(new MemoryStream(assembly));
            return Inspect(name, image);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A metadata reader on damaged bytes fails in many ways; all of them mean the same.
            return Refuse(name, RefusalReason.NotAnAssembly, "");
        }
    }

    private static AssemblyInspection Inspect(string name, PEReader image)
    {
        if (!image.HasMetadata || image.PEHeaders.CorHeader is not { } header)
        {
            return Refuse(name, RefusalReason.NotAnAssembly, "");
        }

        if ((header.Flags & (CorFlags.ILOnly | CorFlags.NativeEntryPoint)) != CorFlags.ILOnly
            || header.ManagedNativeHeaderDirectory.Size > 0
            || header.VtableFixupsDirectory.Size > 0
            || header.EntryPointTokenOrRelativeVirtualAddress != 0)
        {
            return Refuse(name, RefusalReason.ForbiddenCode, "kode mesin");
        }

        var reader = image.GetMetadataReader();
        if (!reader.IsAssembly)
        {
            return Refuse(name, RefusalReason.NotAnAssembly, "");
        }

        if (References(reader) is { } reference)
        {
            return Refuse(name, RefusalReason.ForeignReference, reference);
        }

        if (CodeInspector.Find(image, reader) is { } code)
        {
            return Refuse(name, RefusalReason.ForbiddenCode, code);
        }

        if (TypesAndMembers(reader) is { } type)
        {
            return Refuse(name, RefusalReason.ForbiddenType, type);
        }

        var letters = Letters(reader).ToArray();
        return letters.Length == 1 ? new AssemblyInspection(letters[0], null) : Refuse(name, RefusalReason.NotOneLetter, "");
    }

    private static string? References(MetadataReader reader)
    {
        foreach (var handle in reader.AssemblyReferences)
        {
            var reference = reader.GetString(reader.GetAssemblyReference(handle).Name);
            if (reference is not ("System.Runtime" or "Edaran.Runtime"))
            {
                return reference;
            }
        }

        return reader.AssemblyFiles.Count > 0 ? reader.GetString(reader.GetAssemblyFile(reader.AssemblyFiles.First()).Name)
            : reader.ExportedTypes.Count > 0 ? reader.GetString(reader.GetExportedType(reader.ExportedTypes.First()).Name)
            : reader.ManifestResources.Count > 0 ? reader.GetString(reader.GetManifestResource(reader.ManifestResources.First()).Name)
            : null;
    }

    private static string? TypesAndMembers(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
        {
            if (FullName(reader, handle) is var type && !AllowedTypes.Contains(type))
            {
                return type;
            }
        }

        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference
                && FullName(reader, (TypeReferenceHandle)member.Parent) is var parent
                && !AllowedTypes.Contains(parent, reader.GetString(member.Name)))
            {
                return parent + "." + reader.GetString(member.Name);
            }
        }

        return null;
    }

    private static IEnumerable<string> Letters(MetadataReader reader)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (type.BaseType.Kind == HandleKind.TypeReference
                && FullName(reader, (TypeReferenceHandle)type.BaseType) == "Edaran.Runtime.RuleLetter")
            {
                yield return Join(reader.GetString(type.Namespace), reader.GetString(type.Name));
            }
        }
    }

    private static string FullName(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? FullName(reader, (TypeReferenceHandle)type.ResolutionScope) + "." + name
            : Join(reader.GetString(type.Namespace), name);
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;

    private static AssemblyInspection Refuse(string name, RefusalReason reason, string detail) =>
        new(null, new AssemblyRefusal(name, reason, detail));
}

/// <summary>What was found in an assembly.</summary>
/// <param name="LetterType">The full name of the letter's class, or null when it is refused.</param>
/// <param name="Refusal">Why it is refused, or null.</param>
/// <example><code>bool sound = AssemblyInspector.Inspect(name, bytes).Refusal is null;</code></example>
public sealed record AssemblyInspection(string? LetterType, AssemblyRefusal? Refusal);
