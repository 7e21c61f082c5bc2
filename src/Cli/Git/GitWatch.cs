using System.ComponentModel;
using System.Diagnostics;

namespace Edaran.Cli.Git;

/// <summary>Ends a process that keeps the command waiting for too long.</summary>
internal sealed class GitWatch : IDisposable
{
    private readonly Process _process;
    private readonly TimeSpan _patience;
    private readonly Timer _timer;
    private bool _isOver;

    /// <summary>Begins to wait.</summary>
    /// <param name="process">The process.</param>
    /// <param name="patience">How long it may take.</param>
    public GitWatch(Process process, TimeSpan patience)
    {
        (_process, _patience) = (process, patience);
        _timer = new Timer(_ => End(), null, patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins to wait anew.</summary>
    public void Restart() => _timer.Change(_patience, Timeout.InfiniteTimeSpan);

    /// <summary>Says so where it took too long.</summary>
    /// <exception cref="CliFailure">It did.</exception>
    public void Check()
    {
        if (Volatile.Read(ref _isOver))
        {
            throw new CliFailure(
                $"git tidak menjawab dalam {_patience.TotalSeconds:0} detik.", $"git did not answer within {_patience.TotalSeconds:0} seconds.");
        }
    }

    /// <summary>Ends the process at once.</summary>
    public void Stop()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void End()
    {
        Volatile.Write(ref _isOver, true);
        Stop();
    }
}
