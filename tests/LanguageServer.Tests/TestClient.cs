using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Edaran.LanguageServer.Protocol;

namespace Edaran.LanguageServer.Tests;

/// <summary>An editor that talks to a server of its own over two streams in memory.</summary>
internal sealed class TestClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Stream _toServer;
    private readonly StringWriter _log = new(CultureInfo.InvariantCulture);
    private readonly Task<int> _server;
    private readonly Task _listener;
    private readonly Lock _lock = new();
    private readonly List<JsonNode> _received = [];
    private int _lastId;

    /// <summary>Starts a server.</summary>
    public TestClient(TestFiles? files = null, TestTools? tools = null)
    {
        var (up, down) = (new Pipe(), new Pipe());
        _toServer = up.Writer.AsStream();
        var (input, output) = (up.Reader.AsStream(), down.Writer.AsStream());
        _server = Task.Factory.StartNew(
            () =>
            {
                var code = LanguageServer.Run(input, output, _log, files ?? new TestFiles(), tools ?? new TestTools(), "1.2.3");
                output.Dispose();
                return code;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _listener = Task.Factory.StartNew(() => Listen(down.Reader.AsStream()), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The faults that the server logged.</summary>
    public string Log => _log.ToString();

    /// <summary>Introduces itself.</summary>
    /// <param name="capabilities">What it can do.</param>
    /// <param name="folder">The folder it has open, or null.</param>
    /// <param name="options">What it chooses at the beginning.</param>
    public JsonNode Initialize(string capabilities = "{}", string? folder = null, string options = "null")
    {
        var folders = folder is null ? "null" : $$"""[{ "uri": "file://{{folder}}", "name": "surat" }]""";
        var answer = Ask("initialize", $$"""{ "processId": null, "rootUri": null, "workspaceFolders": {{folders}}, "capabilities": {{capabilities}}, "initializationOptions": {{options}} }""");
        Tell("initialized", "{}");
        return answer["result"]!;
    }

    /// <summary>Asks and waits for the answer.</summary>
    public JsonNode Ask(string method, string? parameters = null) => Answer(Send(method, parameters));

    /// <summary>Asks and goes on; the id to wait for.</summary>
    public int Send(string method, string? parameters = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        Write($$"""{ "jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}"{{(parameters is null ? "" : $", \"params\": {parameters}")}} }""");
        return id;
    }

    /// <summary>The answer to a question.</summary>
    public JsonNode Answer(int id) => WaitFor(message => message["method"] is null && message["id"]?.GetValueKind() == JsonValueKind.Number && message["id"]!.GetValue<int>() == id);

    /// <summary>A question of the server, the first of its method or, where some were answered, the next.</summary>
    /// <param name="method">The method.</param>
    /// <param name="place">Its place among those of the method, from 0.</param>
    public JsonNode Asked(string method, int place = 0)
    {
        WaitFor(_ => Count(method) > place);
        lock (_lock)
        {
            return _received.Where(message => IsOf(message, method)).ElementAt(place);
        }
    }

    /// <summary>How often the server has said something of a method so far.</summary>
    public int Count(string method)
    {
        lock (_lock)
        {
            return _received.Count(message => IsOf(message, method));
        }
    }

    /// <summary>Answers a question of the server.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The members of the answer beside its id.</param>
    public void Reply(JsonNode question, string answer) => Write($$"""{ "jsonrpc": "2.0", "id": {{question["id"]!.ToJsonString()}}, {{answer}} }""");

    /// <summary>Tells something.</summary>
    public void Tell(string method, string parameters) => Write($$"""{ "jsonrpc": "2.0", "method": "{{method}}", "params": {{parameters}} }""");

    /// <summary>Opens a text.</summary>
    public void Open(string path, string text, int version = 1) => Tell("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = $"file://{path}", ["languageId"] = "edaran", ["version"] = version, ["text"] = text },
    }.ToJsonString());

    /// <summary>Puts another text in the place of one.</summary>
    public void Replace(string path, string text, int version) => Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = $"file://{path}", ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    }.ToJsonString());

    /// <summary>The codes found in a version of a text, once all of it was looked at.</summary>
    public string Codes(string path, int version, Func<string, bool> isAll) => string.Join(' ', CodesOf(WaitFor(message =>
        message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
        && message["params"]!["uri"]!.GetValue<string>() == $"file://{path}" && message["params"]!["version"]?.GetValue<int>() == version
        && isAll(string.Join(' ', CodesOf(message))))));

    /// <summary>The first message, of those received or still to come, that fits.</summary>
    public JsonNode WaitFor(Func<JsonNode, bool> fits)
    {
        var until = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < until)
        {
            lock (_lock)
            {
                if (_received.Find(message => fits(message)) is { } found)
                {
                    return found;
                }
            }

            if (_listener.IsCompleted && !_received.Exists(message => fits(message)))
            {
                break;
            }

            Thread.Sleep(2);
        }

        throw new TimeoutException($"The server did not say it. It said:\n{string.Join('\n', _received)}\n{Log}");
    }

    /// <summary>Takes its leave; the server's exit code.</summary>
    public int Leave(bool isPolite = true)
    {
        if (isPolite)
        {
            Ask("shutdown");
        }

        Tell("exit", "null");
        return _server.Wait(Patience) ? _server.Result : throw new TimeoutException("The server does not end.");
    }

    /// <summary>Sends bytes as they are.</summary>
    public void WriteRaw(byte[] bytes)
    {
        _toServer.Write(bytes);
        _toServer.Flush();
    }

    /// <summary>Goes away without a word; the server's exit code.</summary>
    public int HangUp()
    {
        _toServer.Dispose();
        return _server.Wait(Patience) ? _server.Result : throw new TimeoutException("The server does not end.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _toServer.Dispose();
        _server.Wait(Patience);
        _log.Dispose();
    }

    private static bool IsOf(JsonNode message, string method) => message["method"]?.GetValue<string>() == method;

    private static IEnumerable<string> CodesOf(JsonNode message) =>
        message["params"]!["diagnostics"]!.AsArray().Select(found => found!["code"]!.GetValue<string>());

    private void Write(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        WriteRaw([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    private void Listen(Stream stream)
    {
        var reader = new MessageReader(stream);
        while (reader.Read() is { } body)
        {
            lock (_lock)
            {
                _received.Add(JsonNode.Parse(body)!);
            }
        }
    }
}
