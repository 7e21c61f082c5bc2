using System.Security.Cryptography;
using System.Text.Json;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>Findings that the client asked for, or that they are those it has.</summary>
internal static class Reports
{
    /// <summary>The report of some findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="known">What the client has, by the name the server gave it; or null.</param>
    public static DocumentDiagnosticReport Of(Diagnostic[] findings, string? known)
    {
        // The same findings have the same name, whatever version of the text they are of.
        var name = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(findings, ProtocolJson.Default.DiagnosticArray)).AsSpan(0, 8));
        return name == known ? new DocumentDiagnosticReport("unchanged", name, null) : new DocumentDiagnosticReport("full", name, findings);
    }
}
