using Edaran.Ide;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using Diagnostic = Edaran.LanguageServer.Protocol.Types.Diagnostic;

namespace Edaran.LanguageServer.Server;

/// <summary>
/// Tells the client what is found in open texts, without being asked: first what is soon known, then what the letter means as a whole. A text
/// that has changed again meanwhile is not told of; only the newest workspace is ever looked at.
/// </summary>
internal sealed class DiagnosticsPublisher
{
    private readonly Connection _connection;
    private readonly ServerState _state;
    private readonly Findings _findings;
    private readonly Reviews _reviews;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _due = new(StringComparer.Ordinal);
    private Workspace _workspace;
    private Task _worker = Task.CompletedTask;
    private bool _isAtWork;

    /// <summary>A publisher for a conversation.</summary>
    public DiagnosticsPublisher(Connection connection, ServerState state, Findings findings)
    {
        (_connection, _state, _findings) = (connection, state, findings);
        _workspace = state.Workspace;
        _reviews = new Reviews(connection, findings, (document, found) => Tell(document, found));
    }

    /// <summary>Whether the client asks for findings itself, so that nothing is told unasked.</summary>
    public bool IsAsked { get; set; }

    /// <summary>A text has changed: it is looked at again, and every open text that needs it.</summary>
    public void Changed(Document document) => Changed([document.Path, .. document.Head.IsLetter ? [] : OpenPaths()]);

    /// <summary>Texts that nobody has open, or the set of texts, have changed: every open text is looked at again.</summary>
    public void Changed() => Changed(OpenPaths());

    /// <summary>A text was closed: its findings are taken away.</summary>
    public void Closed(string uri)
    {
        _reviews.Stop(Addresses.PathOf(uri));
        if (IsAsked)
        {
            return;
        }

        // Under the lock and with the workspace of now, so that nothing found before the text was closed is told after this.
        lock (_lock)
        {
            _workspace = _state.Workspace;
            _connection.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, null, []), ProtocolJson.Default.PublishDiagnosticsParams);
        }
    }

    /// <summary>The client has gone: nothing is looked for any more.</summary>
    public void End()
    {
        Task worker;
        lock (_lock)
        {
            _due.Clear();
            worker = _worker;
        }

        worker.Wait();
        _reviews.End();
    }

    private IEnumerable<string> OpenPaths() => _state.Workspace.Documents.Where(document => document.IsOpen).Select(document => document.Path);

    private void Changed(IEnumerable<string> paths)
    {
        if (IsAsked)
        {
            return;
        }

        lock (_lock)
        {
            _workspace = _state.Workspace;
            _due.UnionWith(paths);
            foreach (var path in _due)
            {
                _reviews.Stop(path);
            }

            if (!_isAtWork)
            {
                _isAtWork = true;
                _worker = Task.Run(Work);
            }
        }
    }

    // What was typed last comes first, on this thread; what a letter means as a whole is looked for on another, which no key has to wait for.
    private void Work()
    {
        while (Next() is var (workspace, document))
        {
            _connection.Guarded(() =>
            {
                if (Tell(document, _findings.Quick(workspace, document)) && _state.Settings.Analysis)
                {
                    _reviews.Look(workspace, document);
                }
            });
        }
    }

    private (Workspace Workspace, Document Document)? Next()
    {
        lock (_lock)
        {
            while (_due.Count > 0)
            {
                var path = _due.First();
                _due.Remove(path);
                if (_workspace.Find(path) is { IsOpen: true } document)
                {
                    return (_workspace, document);
                }
            }

            // Under the lock, so that a change either finds this worker at work or starts another.
            _isAtWork = false;
            return null;
        }
    }

    /// <summary>Tells what was found in a text, unless it has changed or was closed meanwhile.</summary>
    private bool Tell(Document document, Diagnostic[] found)
    {
        lock (_lock)
        {
            if (_workspace.Find(document.Path) != document)
            {
                return false;
            }

            _connection.Notify(
                "textDocument/publishDiagnostics",
                new PublishDiagnosticsParams(_state.Addresses.UriOf(document.Path), document.Version, found),
                ProtocolJson.Default.PublishDiagnosticsParams);
            return true;
        }
    }
}
