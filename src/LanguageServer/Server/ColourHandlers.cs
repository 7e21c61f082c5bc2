using System.Collections.Concurrent;
using System.Globalization;
using Edaran.Ide;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests for colours. What a client has of an open text is remembered, the newest alone, so that changes can be told alone.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
internal sealed class ColourHandlers(Connection connection, ServerState state)
{
    private readonly ConcurrentDictionary<string, SemanticTokens> _told = new(StringComparer.Ordinal);
    private int _lastId;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/semanticTokens/full", Types.SemanticTokensParams, Types.SemanticTokens, asked => state.About(asked.TextDocument, (workspace, document) =>
            All(workspace, document)));
        connection.OnRequest("textDocument/semanticTokens/full/delta", Types.SemanticTokensDeltaParams, Types.SemanticTokens, asked => state.About(asked.TextDocument, (workspace, document) =>
            Changes(workspace, document, asked.PreviousResultId)));
        connection.OnRequest("textDocument/semanticTokens/range", Types.SemanticTokensParams, Types.SemanticTokens, asked => state.About(asked.TextDocument, (workspace, document) =>
            new SemanticTokens(null, ColourNumbers.Of(workspace, document, asked.Range is { } range ? state.Positions.SpanOf(document.Source, range) : null, state.Positions))));
    }

    private SemanticTokens All(Workspace workspace, Document document)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        var all = new SemanticTokens(id, ColourNumbers.Of(workspace, document, null, state.Positions));
        if (document.IsOpen)
        {
            _told[document.Path] = all;
        }

        // Texts that were closed meanwhile are forgotten.
        foreach (var closed in _told.Keys.Where(path => state.Workspace.Find(path) is not { IsOpen: true }))
        {
            _told.TryRemove(closed, out _);
        }

        return all;
    }

    private SemanticTokens Changes(Workspace workspace, Document document, string known)
    {
        var before = _told.GetValueOrDefault(document.Path);
        var now = All(workspace, document);
        return before?.ResultId == known ? new SemanticTokens(now.ResultId, null, Between(before.Data!, now.Data!)) : now;
    }

    // One stretch, as for a text: what was typed lies in one place.
    private static SemanticTokensEdit[] Between(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var start = old.CommonPrefixLength(@new);
        if (start == old.Length && start == @new.Length)
        {
            return [];
        }

        var end = 0;
        while (end < Math.Min(old.Length, @new.Length) - start && old[^(end + 1)] == @new[^(end + 1)])
        {
            end++;
        }

        return [new SemanticTokensEdit(start, old.Length - start - end, @new[start..^end].ToArray())];
    }
}
