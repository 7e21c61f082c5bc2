namespace Edaran.LanguageServer.Protocol;

/// <summary>A request that is being answered.</summary>
/// <param name="uri">The document it is about, or null.</param>
internal sealed class RunningRequest(string? uri)
{
    private readonly CancellationTokenSource _source = new();

    /// <summary>The document it is about, or null.</summary>
    public string? Uri { get; } = uri;

    /// <summary>Why it was stopped.</summary>
    public ErrorCode Reason { get; private set; } = ErrorCode.RequestCancelled;

    /// <summary>Set when nobody waits for the answer any more.</summary>
    public CancellationToken Cancelled => _source.Token;

    /// <summary>Ends when the answer is written.</summary>
    public Task Task { get; private set; } = Task.CompletedTask;

    /// <summary>Begins to look for the answer.</summary>
    public void Start(Action answer) => Task = Task.Run(answer);

    /// <summary>Stops looking, as soon as it is noticed.</summary>
    public void Stop(ErrorCode reason)
    {
        Reason = reason;
        _source.Cancel();
    }
}
