using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Edaran.LanguageServer.Protocol;

/// <summary>What the client was asked and has not answered. Nobody waits for an answer; one that never comes costs its place, of which there are few.</summary>
/// <param name="writer">Where to ask.</param>
/// <param name="log">Takes a line for each answer that is none.</param>
internal sealed class Questions(MessageWriter writer, TextWriter log)
{
    // The oldest are given up.
    private const int MostOpen = 256;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, (string Method, Action<JsonElement> Take)> _open = [];
    private int _lastId;

    /// <summary>Asks.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">What is asked, or null.</param>
    /// <param name="type">Its type.</param>
    /// <param name="take">Takes the result, on the thread that reads; not called where the client refuses.</param>
    public void Ask<T>(string method, T? parameters, JsonTypeInfo<T> type, Action<JsonElement> take)
    {
        int id;
        lock (_lock)
        {
            id = ++_lastId;
            _open[id] = (method, take);
            if (_open.Count > MostOpen)
            {
                _open.Remove(_open.Keys.First());
            }
        }

        writer.Write(Outgoing.Request(new RequestId(id, null), method, parameters, type));
    }

    /// <summary>Takes an answer; one to nothing that was asked is passed over.</summary>
    public void Take(Incoming answer)
    {
        (string Method, Action<JsonElement> Take) asked;
        lock (_lock)
        {
            if (answer.Id is not { Number: { } id } || !_open.Remove(id, out asked))
            {
                return;
            }
        }

        if (answer.Result.ValueKind == JsonValueKind.Undefined)
        {
            return;
        }

        try
        {
            asked.Take(answer.Result);
        }
        catch (JsonException e)
        {
            log.WriteLine($"{asked.Method}: {e.Message}");
        }
    }
}
