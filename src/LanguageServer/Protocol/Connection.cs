using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Edaran.LanguageServer.Protocol;

/// <summary>
/// A conversation with a client: takes messages in order, runs notifications at once and requests beside, answers each request exactly once,
/// and sends what the server has to say. It knows methods by name, and nothing of what they mean. Messages are read on a thread of their own,
/// on which the client's answers are taken too: whoever takes the messages may be busy, and nobody waits for an answer.
/// </summary>
internal sealed class Connection
{
    // A client that sends faster than it is answered waits.
    private const int MostTurns = 64;

    private readonly MessageReader _reader;
    private readonly MessageWriter _writer;
    private readonly TextWriter _log;
    private readonly Dictionary<string, Action<Incoming>> _notifications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Incoming, Func<CancellationToken, byte[]>>> _requests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<RequestId, RunningRequest> _running = new();
    private readonly BlockingCollection<Action> _turns = new(MostTurns);
    private readonly Questions _questions;
    private readonly Trace _trace;

    /// <summary>A conversation over two streams.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="log">Takes a line for each fault of the server.</param>
    public Connection(Stream input, Stream output, TextWriter log)
    {
        (_reader, _writer, _log) = (new MessageReader(input), new MessageWriter(output), log);
        (_questions, _trace) = (new Questions(_writer, log), new Trace(_writer));
        OnNotification("$/cancelRequest", Cancel);
        OnNotification("$/setTrace", ProtocolJson.Default.SetTraceParams, set => _trace.Level = set.Value);
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

    /// <summary>How much is traced, in the protocol's words.</summary>
    public string? TraceLevel { set => _trace.Level = value; }

    /// <summary>Asks the client something whose answer does not matter.</summary>
    public void Ask<T>(string method, T? parameters, JsonTypeInfo<T> type) => _questions.Ask(method, parameters, type, _ => { });

    /// <summary>Asks the client for something that it may refuse.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">What is asked.</param>
    /// <param name="type">Its type.</param>
    /// <param name="agreed">Called when the client agrees, on the thread that reads: whoever takes the messages may be waiting to hear of it.</param>
    public void Ask<T>(string method, T? parameters, JsonTypeInfo<T> type, Action agreed) => _questions.Ask(method, parameters, type, _ => agreed());

    /// <summary>Asks the client something. Nobody waits: the answer is taken when it comes, and never where it does not come.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">What is asked, or null.</param>
    /// <param name="type">Its type.</param>
    /// <param name="resultType">The type of the answer.</param>
    /// <param name="take">
    /// Takes the answer, in turn with the client's messages; not called where the client answers with an error, or with something else than
    /// the type.
    /// </param>
    public void Ask<T, TResult>(string method, T? parameters, JsonTypeInfo<T> type, JsonTypeInfo<TResult> resultType, Action<TResult?> take) =>
        _questions.Ask(method, parameters, type, answer =>
        {
            var result = answer.Deserialize(resultType);
            Queue(() => Guarded(() => take(result)));
        });

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
        // Not waited for at the end: it may be reading what never comes.
        new Thread(Listen) { IsBackground = true, Name = "client" }.Start();
        foreach (var turn in _turns.GetConsumingEnumerable())
        {
            turn();
            if (IsOver)
            {
                break;
            }
        }

        _turns.CompleteAdding();
        foreach (var running in _running.Values)
        {
            running.Stop(ErrorCode.RequestCancelled);
        }

        Task.WaitAll([.. _running.Values.Select(running => running.Task)]);
    }

    private void Listen()
    {
        try
        {
            while (_reader.Read() is { } body)
            {
                Sort(body);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Nothing more can be read, whatever the reason; once the conversation is over, the streams and the log are gone as well.
            if (!_turns.IsAddingCompleted)
            {
                _log.WriteLine(e.Message);
            }
        }

        _turns.CompleteAdding();
    }

    // What the client says comes in turn; its answers are taken at once.
    private void Sort(byte[] body)
    {
        try
        {
            var message = Incoming.Parse(body);
            if (message.Method is null)
            {
                _questions.Take(message);
            }
            else
            {
                Queue(() => Take(message));
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Queue(() => Fail(null, e));
        }
    }

    private void Queue(Action turn)
    {
        try
        {
            _turns.Add(turn);
        }
        catch (InvalidOperationException)
        {
            // The conversation is over.
        }
    }

    private void Take(Incoming message)
    {
        try
        {
            Dispatch(message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault in one message must not end the conversation.
            Fail(message, e);
        }
    }

    private void Fail(Incoming? message, Exception e)
    {
        var (code, text) = Explain(e);
        if (code == ErrorCode.InternalError)
        {
            _log.WriteLine(e);
        }

        if (message is null or { Id: not null })
        {
            _writer.Write(Outgoing.Error(message?.Id, code, text));
        }
    }

    private void Dispatch(Incoming message)
    {
        var method = message.Method!;
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

        var start = Stopwatch.GetTimestamp();
        running.Start(() =>
        {
            var response = Answer(id, running, answer);
            _running.TryRemove(id, out _);
            _writer.Write(response);
            _trace.Answered(message.Method!, running.Uri, Stopwatch.GetElapsedTime(start));
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
