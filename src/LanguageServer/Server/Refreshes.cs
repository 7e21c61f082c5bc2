using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>Tells a client that understands it to ask again for what is shown in texts, as something beside them has changed.</summary>
/// <param name="connection">The conversation.</param>
internal sealed class Refreshes(Connection connection)
{
    private readonly List<string> _methods = [];

    /// <summary>The client says what it understands.</summary>
    public void Introduce(WorkspaceCapabilities? client)
    {
        Add(client?.SemanticTokens, "workspace/semanticTokens/refresh");
        Add(client?.InlayHint, "workspace/inlayHint/refresh");
        Add(client?.CodeLens, "workspace/codeLens/refresh");
        Add(client?.Diagnostics, "workspace/diagnostic/refresh");
    }

    /// <summary>Something beside the texts has changed.</summary>
    public void Ask()
    {
        foreach (var method in _methods)
        {
            connection.Ask(method, null, ProtocolJson.Default.Nothing);
        }
    }

    private void Add(RefreshCapability? capability, string method)
    {
        if (capability?.RefreshSupport == true)
        {
            _methods.Add(method);
        }
    }
}
