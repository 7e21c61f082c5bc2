using System.Security.Cryptography;
using System.Text.Json;

namespace Edaran.Runtime;

/// <summary>Compares an assembly with the hash in its manifest.</summary>
internal static class ManifestCheck
{
    /// <summary>Whether a manifest can be read and names the bytes of the assembly.</summary>
    public static bool Names(byte[] manifest, byte[] assembly)
    {
        try
        {
            using var document = JsonDocument.Parse(manifest);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("assembly", out var entry)
                && entry.ValueKind == JsonValueKind.Object
                && entry.TryGetProperty("sha256", out var hash)
                && hash.ValueKind == JsonValueKind.String
                && Runtime.Names.Same(hash.GetString() ?? "", Convert.ToHexStringLower(SHA256.HashData(assembly)));
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
