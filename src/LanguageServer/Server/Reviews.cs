using Edaran.Ide;
using Edaran.LanguageServer.Protocol;
using Diagnostic = Edaran.LanguageServer.Protocol.Types.Diagnostic;

namespace Edaran.LanguageServer.Server;

/// <summary>
/// Looks for what letters mean as wholes, one after another on a thread of its own, which may take seconds. Of each text the newest is looked
/// at; a look at one that has changed is given up.
/// </summary>
/// <param name="connection">Takes faults.</param>
/// <param name="findings">Findings.</param>
/// <param name="tell">Takes what was found in a text.</param>
internal sealed class Reviews(Connection connection, Findings findings, Action<Document, Diagnostic[]> tell)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Workspace Workspace, Document Document, CancellationTokenSource Stop)> _due = new(StringComparer.Ordinal);
    private Task _worker = Task.CompletedTask;
    private bool _isAtWork;
    private (string Path, CancellationTokenSource Stop)? _current;

    /// <summary>A text is to be looked at, in the place of an older one of its path.</summary>
    public void Look(Workspace workspace, Document document)
    {
        lock (_lock)
        {
            Stop(document.Path);
            _due[document.Path] = (workspace, document, new CancellationTokenSource());
            if (!_isAtWork)
            {
                _isAtWork = true;
                _worker = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
        }
    }

    /// <summary>A text, or one that it needs, has changed: what is found in it as it was is worth nothing.</summary>
    public void Stop(string path)
    {
        lock (_lock)
        {
            _due.Remove(path);
            if (_current is { } current && current.Path == path)
            {
                current.Stop.Cancel();
            }
        }
    }

    /// <summary>Gives up all of them.</summary>
    public void End()
    {
        Task worker;
        lock (_lock)
        {
            _due.Clear();
            _current?.Stop.Cancel();
            worker = _worker;
        }

        worker.Wait();
    }

    private void Work()
    {
        while (Next() is var (workspace, document, stop))
        {
            // Where the text has changed, the new one will be looked at.
            connection.Guarded(() => tell(document, findings.All(workspace, document, stop.Token)));
        }
    }

    private (Workspace Workspace, Document Document, CancellationTokenSource Stop)? Next()
    {
        lock (_lock)
        {
            _current = null;
            foreach (var (path, due) in _due)
            {
                _due.Remove(path);
                _current = (path, due.Stop);
                return due;
            }

            // Under the lock, so that a text either finds this worker at work or starts another.
            _isAtWork = false;
            return null;
        }
    }
}
