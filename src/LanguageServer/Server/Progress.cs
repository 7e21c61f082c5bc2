using System.Diagnostics;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>Work that takes long. Who does it reports as often as it likes; the client is told now and then, and of work that is soon over, nothing.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly string _title;
    private readonly bool _isCancellable;
    private readonly Action<WorkDone> _tell;
    private readonly Action _ended;
    private readonly CancellationTokenSource _stop;
    private readonly Lock _lock = new();
    private Timer? _later;
    private long _told;
    private bool _isOpen;
    private bool _isOver;

    /// <summary>Work that begins; nobody is told yet.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="isCancellable">Whether the client may stop it.</param>
    /// <param name="tell">Tells the client.</param>
    /// <param name="ended">Called at the end.</param>
    /// <param name="cancelled">Set when nobody waits for it any more.</param>
    public Progress(string title, bool isCancellable, Action<WorkDone> tell, Action ended, CancellationToken cancelled)
    {
        (_title, _isCancellable, _tell, _ended) = (title, isCancellable, tell, ended);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        Cancelled = _stop.Token;
    }

    /// <summary>Set when nobody waits for it any more, or the client has stopped it.</summary>
    public CancellationToken Cancelled { get; }

    /// <summary>The client listens. Where the work is over by now, it is told that too: it would wait for it.</summary>
    public void Open()
    {
        lock (_lock)
        {
            _isOpen = true;
            _told = Stopwatch.GetTimestamp();
            _tell(new WorkDone("begin", _title, _isCancellable, null, null));
            if (_isOver)
            {
                _tell(new WorkDone("end", null, null, null, null));
            }
        }
    }

    /// <summary>Asks the client to listen, unless the work is soon over.</summary>
    public void OpenLater(Action ask)
    {
        lock (_lock)
        {
            _later = new Timer(_ => AskNow(ask), null, Soon, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Tells where the work is.</summary>
    public void Report(Func<string> message)
    {
        lock (_lock)
        {
            if (_isOpen && Stopwatch.GetElapsedTime(_told) >= Pause)
            {
                _told = Stopwatch.GetTimestamp();
                _tell(new WorkDone("report", null, _isCancellable, message(), null));
            }
        }
    }

    /// <summary>The client wants the work stopped.</summary>
    public void Cancel()
    {
        lock (_lock)
        {
            if (_isCancellable && !_isOver)
            {
                _stop.Cancel();
            }
        }
    }

    /// <summary>The work is over.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _later?.Dispose();
            _isOver = true;
            _ended();
            if (_isOpen)
            {
                _tell(new WorkDone("end", null, null, null, null));
            }

            _stop.Dispose();
        }
    }

    private void AskNow(Action ask)
    {
        lock (_lock)
        {
            if (!_isOver)
            {
                ask();
            }
        }
    }
}
