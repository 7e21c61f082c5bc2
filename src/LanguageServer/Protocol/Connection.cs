using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Edaran.LanguageServer.Protocol;

/// <summary>
/// A conversation with a client: reads messages in order, runs notifications at once and requests beside, answers each request exactly once,
/// and sends what the server has to say. It knows methods by name, and nothing of what they mean.
/// </summary>
internal sealed class Connection
{
    private readonly MessageReader _reader;
    private readonly MessageWriter _writer;
    private readonly TextWriter _log;
    private readonly Dictionary<string, Action<Incoming>> _notifications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Incoming, Func<CancellationToken, byte[]>>> _requests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<RequestId, RunningRequest> _running = new();
    private int _lastId;

    /// <summary>A conversation over two streams.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="log">Takes a line for each fault of the server.</param>
    public Connection(Stream input, Stream output, TextWriter log)
    {
        (_reader, _writer, _log) = (new MessageReader(input), new MessageWriter(output), log);
        OnNotification("$/cancelRequest", Cancel);
    }

    /// <summary>Says why a message is not taken now; null where it is.</summary>
    public Func<Incoming, ErrorCode?> Guard { get; set; } = _ => null;

    /// <summary>Set when the conversation is to end.</summary>
    public bool IsOver { get; set; }

    /// <summary>Takes a notification.</summary>
    public void OnNotification<T>(string method, JsonTypeInfo<T> type, Action<T> take) =>
        OnNotification(method, message => take(Read(message, type)));

    /// <summary>
    /// Answers a request. <paramref name="prepare"/> runs in the order of messages and takes what the answer is to be about; what it gives
    /// back runs beside, and may be cancelled.
    /// </summary>
    public void OnRequest<T, TResult>(
        string method, JsonTypeInfo<T> type, JsonTypeInfo<TResult> resultType, Func<T, Func<CancellationToken, TResult?>> prepare) =>
        _requests[method] = message =>
        {
            var answer = prepare(Read(message, type));
            return cancelled => Outgoing.Result(message.Id!.Value, answer(cancelled), resultType);
        };

    /// <summary>Tells the client something.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => _writer.Write(Outgoing.Notification(method, parameters, type));

    /// <summary>Asks the client something whose answer does not matter.</summary>
    public void Ask<T>(string method, T? parameters, JsonTypeInfo<T> type) =>
        _writer.Write(Outgoing.Request(new RequestId(Interlocked.Increment(ref _lastId), null), method, parameters, type));

    /// <summary>Does something that nobody asked for: a fault in it is logged and ends nothing; being cancelled is none.</summary>
    public void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for it any more.
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _log.WriteLine(e);
        }
    }

    /// <summary>Drops the requests about a document whose text has changed.</summary>
    public void Drop(string uri)
    {
        foreach (var running in _running.Values.Where(running => running.Uri == uri))
        {
            running.Stop(ErrorCode.ContentModified);
        }
    }

    /// <summary>Reads until the client has gone or the conversation is over, and waits for what is still being answered.</summary>
    public void Run()
    {
        try
        {
            while (!IsOver && _reader.Read() is { } body)
            {
                Take(body);
            }
        }
        catch (InvalidDataException e)
        {
            _log.WriteLine(e.Message);
        }

        foreach (var running in _running.Values)
        {
            running.Stop(ErrorCode.RequestCancelled);
        }

        Task.WaitAll([.. _running.Values.Select(running => running.Task)]);
    }

    private void Take(byte[] body)
    {
        Incoming? message = null;
        try
        {
            message = Incoming.Parse(body);
            Dispatch(message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault in one message must not end the conversation.
            var (code, text) = Explain(e);
            if (code == ErrorCode.InternalError)
            {
                _log.WriteLine(e);
            }

            if (message is null || message is { Id: not null, Method: not null })
            {
                _writer.Write(Outgoing.Error(message?.Id, code, text));
            }
        }
    }

    private void Dispatch(Incoming message)
    {
        if (message.Method is not { } method)
        {
            // The client's answer to a question whose answer does not matter.
            return;
        }

        if (Guard(message) is { } refused)
        {
            throw new ResponseException(refused, method);
        }

        if (message.Id is { } id)
        {
            Start(id, message, _requests.GetValueOrDefault(method) ?? throw new ResponseException(ErrorCode.MethodNotFound, method));
        }
        else if (_notifications.TryGetValue(method, out var take))
        {
            take(message);
        }
    }

    private void Start(RequestId id, Incoming message, Func<Incoming, Func<CancellationToken, byte[]>> prepare)
    {
        var answer = prepare(message);
        var running = new RunningRequest(UriOf(message.Params));
        if (!_running.TryAdd(id, running))
        {
            throw new ResponseException(ErrorCode.InvalidRequest, "The id is in use.");
        }

        running.Start(() =>
        {
            var response = Answer(id, running, answer);
            _running.TryRemove(id, out _);
            _writer.Write(response);
        });
    }

    private byte[] Answer(RequestId id, RunningRequest running, Func<CancellationToken, byte[]> answer)
    {
        try
        {
            return answer(running.Cancelled);
        }
        catch (OperationCanceledException)
        {
            return Outgoing.Error(id, running.Reason, "Cancelled.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var (code, text) = Explain(e);
            if (code == ErrorCode.InternalError)
            {
                _log.WriteLine(e);
            }

            return Outgoing.Error(id, code, text);
        }
    }

    private void Cancel(Incoming message)
    {
        if (message.Params.ValueKind == JsonValueKind.Object && message.Params.TryGetProperty("id", out var id)
            && RequestId.Of(id) is { } known && _running.TryGetValue(known, out var running))
        {
            running.Stop(ErrorCode.RequestCancelled);
        }
    }

    private void OnNotification(string method, Action<Incoming> take) => _notifications[method] = take;

    private static (ErrorCode Code, string Message) Explain(Exception e) => e switch
    {
        ResponseException known => (known.Code, known.Message),
        JsonException wrong => (ErrorCode.InvalidParams, wrong.Message),
        _ => (ErrorCode.InternalError, e.GetType().Name),
    };

    // Some clients send an empty list where a method has no parameters.
    private static T Read<T>(Incoming message, JsonTypeInfo<T> type) =>
        message.Params.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null || (message.Params.ValueKind == JsonValueKind.Array && message.Params.GetArrayLength() == 0)
            ? JsonSerializer.Deserialize("{}", type)!
            : message.Params.Deserialize(type) ?? throw new ResponseException(ErrorCode.InvalidParams, $"{message.Method} needs parameters.");

    private static string? UriOf(JsonElement parameters) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("textDocument", out var document)
            && document.ValueKind == JsonValueKind.Object && document.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String
            ? uri.GetString()
            : null;
}
