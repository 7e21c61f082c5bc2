using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Edaran.Runtime;

/// <summary>Looks for code that no rule needs: native calls, code that runs on loading, pointers.</summary>
internal static class CodeInspector
{
    /// <summary>What was found, in words, or null when there is nothing to object to.</summary>
    public static string? Find(PEReader image, MetadataReader reader)
    {
        if (reader.GetTableRowCount(TableIndex.ImplMap) > 0
            || reader.GetTableRowCount(TableIndex.ModuleRef) > 0)
        {
            return "panggilan ke luar";
        }

        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (reader.GetString(type.Name) == "<Module>" && type.GetMethods().Count > 0)
            {
                return "kode yang berjalan saat dimuat";
            }
        }

        foreach (var handle in reader.MethodDefinitions)
        {
            if (Find(image, reader.GetMethodDefinition(handle)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Find(PEReader image, MethodDefinition method)
    {
        const MethodImplAttributes NotPlain =
            MethodImplAttributes.CodeTypeMask | MethodImplAttributes.Unmanaged | MethodImplAttributes.InternalCall | MethodImplAttributes.ForwardRef;
        if ((method.ImplAttributes & NotPlain) != MethodImplAttributes.IL || method.Attributes.HasFlag(MethodAttributes.PinvokeImpl))
        {
            return "kode mesin";
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return method.Attributes.HasFlag(MethodAttributes.Abstract) ? null : "kode mesin";
        }

        var code = image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (code.RemainingBytes > 0)
        {
            if (!IlCode.Skip(ref code))
            {
                return "penunjuk memori";
            }
        }

        return null;
    }
}
