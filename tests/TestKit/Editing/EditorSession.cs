using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Edaran.TestKit.Editing;

/// <summary>
/// An editor in conversation with a language server over two streams. It keeps what was said last and nothing else, so that a conversation may go on
/// for hours. To be used from one thread.
/// </summary>
public sealed class EditorSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly ConcurrentDictionary<int, (JsonNode Answer, long At)> _answers = new();
    private readonly ConcurrentDictionary<(string Uri, int Version), long> _firstFindings = new();
    private readonly ConcurrentDictionary<string, (int Version, string Findings)> _findings = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _said = new(0);
    private readonly Lock _writing = new();
    private int _lastId;

    /// <summary>Takes up a conversation.</summary>
    /// <param name="toServer">What the server reads.</param>
    /// <param name="fromServer">What it writes.</param>
    public EditorSession(Stream toServer, Stream fromServer)
    {
        (_toServer, _fromServer) = (toServer, fromServer);
        new Thread(Listen) { IsBackground = true }.Start();
    }

    /// <summary>What the server can do.</summary>
    public JsonNode Capabilities { get; private set; } = new JsonObject();

    /// <summary>Introduces itself, with what editors of today can do.</summary>
    /// <param name="folder">The folder it has open, as a URI.</param>
    public void Initialize(string folder)
    {
        Capabilities = Ask("initialize", $$"""
            { "processId": null, "rootUri": "{{folder}}", "capabilities": { "textDocument": {
              "publishDiagnostics": {}, "completion": { "completionItem": { "snippetSupport": true } },
              "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } } } } }
            """)["result"]!["capabilities"]!.DeepClone();
        Tell("initialized", "{}");
    }

    /// <summary>Asks and waits for the answer: the whole message.</summary>
    public JsonNode Ask(string method, string parameters) => Answer(Send(method, parameters)).Answer;

    /// <summary>Asks and goes on; the id of the question.</summary>
    public int Send(string method, string? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        Write($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}"{{(parameters is null ? "" : $",\"params\":{parameters}")}}}""");
        return id;
    }

    /// <summary>The answer to a question, and when it came (<see cref="Stopwatch.GetTimestamp"/>); it is given once.</summary>
    public (JsonNode Answer, long At) Answer(int id)
    {
        (JsonNode, long) answer = default;
        WaitUntil(() => _answers.TryRemove(id, out answer), $"an answer to {id}");
        return answer;
    }

    /// <summary>Tells something.</summary>
    public void Tell(string method, string parameters) => Write($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

    /// <summary>Opens a text.</summary>
    public void Open(string uri, string text, int version) => Tell("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "edaran", ["version"] = version, ["text"] = text },
    }.ToJsonString());

    /// <summary>Tells of edits, made one after another.</summary>
    public void Change(string uri, int version, params IEnumerable<JsonNode> edits)
    {
        _firstFindings.Clear();
        Tell("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["contentChanges"] = new JsonArray([.. edits]),
        }.ToJsonString());
    }

    /// <summary>When findings of a version were first told (<see cref="Stopwatch.GetTimestamp"/>).</summary>
    public long FirstFindings(string uri, int version)
    {
        long at = 0;
        WaitUntil(() => _firstFindings.TryGetValue((uri, version), out at), $"findings of version {version}");
        return at;
    }

    /// <summary>The findings told last, as JSON; empty where there were none.</summary>
    public string LastFindings(string uri) => _findings.TryGetValue(uri, out var last) ? last.Findings : "";

    /// <summary>Takes its leave.</summary>
    public void Leave()
    {
        Answer(Send("shutdown", null));
        Tell("exit", "null");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _toServer.Dispose();
        _said.Dispose();
    }

    private void WaitUntil(Func<bool> isSaid, string what)
    {
        var began = Stopwatch.GetTimestamp();
        while (!isSaid())
        {
            if (Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new TimeoutException($"The server did not say {what}.");
            }

            _said.Wait(TimeSpan.FromSeconds(1));
        }
    }

    private void Write(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        lock (_writing)
        {
            _toServer.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            _toServer.Write(body);
            _toServer.Flush();
        }
    }

    private void Listen()
    {
        try
        {
            using var input = new BufferedStream(_fromServer);
            while (ReadLength(input) is { } length)
            {
                var body = new byte[length];
                input.ReadExactly(body);
                Take(JsonNode.Parse(body)!, Stopwatch.GetTimestamp());
                _said.Release();
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The server has gone; who waits for it will say so.
        }
    }

    private void Take(JsonNode message, long at)
    {
        if (message["method"] is null)
        {
            _answers[message["id"]!.GetValue<int>()] = (message, at);
        }
        else if (message["id"] is { } id)
        {
            Write($$"""{"jsonrpc":"2.0","id":{{id.ToJsonString()}},"result":null}""");
        }
        else if (message["params"]?["diagnostics"] is { } found)
        {
            var (uri, version) = (message["params"]!["uri"]!.GetValue<string>(), message["params"]!["version"]?.GetValue<int>() ?? -1);
            _findings[uri] = (version, found.ToJsonString());
            _firstFindings.TryAdd((uri, version), at);
        }
    }

    private static int? ReadLength(Stream input)
    {
        var header = new StringBuilder();
        for (int next; (next = input.ReadByte()) >= 0;)
        {
            header.Append((char)next);
            if (next == '\n' && header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                return int.Parse(header.ToString().AsSpan("Content-Length: ".Length).TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
