using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>Work that takes long and whose progress the client shows, and results that it takes in parts.</summary>
/// <param name="connection">The conversation.</param>
internal sealed class Progresses(Connection connection)
{
    private readonly ConcurrentDictionary<string, Progress> _running = new(StringComparer.Ordinal);
    private int _lastToken;

    /// <summary>Whether the client shows work of which it did not ask to be told.</summary>
    public bool CanCreate { get; set; }

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up that work is not wanted any more.</summary>
    public void Register() => connection.OnNotification("window/workDoneProgress/cancel", Types.ProgressToken, stopped =>
    {
        if (_running.TryGetValue(stopped.Token.ValueKind == JsonValueKind.Undefined ? string.Empty : stopped.Token.GetRawText(), out var progress))
        {
            progress.Cancel();
        }
    });

    /// <summary>Begins work; it ends when what is given back is disposed of.</summary>
    /// <param name="given">The token that the client gave with its request; where it gave none, it is told of work that is not soon over.</param>
    /// <param name="title">What is done.</param>
    /// <param name="cancelled">Set when nobody waits for it any more.</param>
    /// <param name="isCancellable">Whether the client may stop it.</param>
    /// <param name="isTold">Whether the client is told where it gave no token.</param>
    public Progress Begin(JsonElement given, string title, CancellationToken cancelled, bool isCancellable = true, bool isTold = true)
    {
        var isGiven = IsToken(given);
        var token = isGiven ? given : JsonSerializer.SerializeToElement($"edaran-{Interlocked.Increment(ref _lastToken)}", Types.String);
        var key = token.GetRawText();
        var progress = new Progress(title, isCancellable, told => Send(token, told, Types.WorkDone), () => _running.TryRemove(key, out _), cancelled);
        _running[key] = progress;
        if (isGiven)
        {
            progress.Open();
        }
        else if (CanCreate && isTold)
        {
            progress.OpenLater(() => connection.Ask("window/workDoneProgress/create", new ProgressToken(token), Types.ProgressToken, progress.Open));
        }

        return progress;
    }

    /// <summary>A result, in parts as it is found where the client wants it so: nothing is left for the answer then.</summary>
    /// <param name="token">The token that the client gave for it, if any.</param>
    /// <param name="found">The result.</param>
    /// <param name="size">How much of it makes a part.</param>
    /// <param name="wrap">Makes of a part what the protocol has for it.</param>
    /// <param name="type">The type of that.</param>
    public T[] InParts<T, TPart>(JsonElement token, IEnumerable<T> found, int size, Func<T[], TPart> wrap, JsonTypeInfo<TPart> type)
    {
        if (!IsToken(token))
        {
            return [.. found];
        }

        foreach (var part in found.Chunk(size))
        {
            Send(token, wrap(part), type);
        }

        return [];
    }

    private static bool IsToken(JsonElement token) => token.ValueKind is JsonValueKind.String or JsonValueKind.Number;

    private void Send<T>(JsonElement token, T value, JsonTypeInfo<T> type) =>
        connection.Notify("$/progress", new ProgressParams(token, JsonSerializer.SerializeToElement(value, type)), Types.ProgressParams);
}
