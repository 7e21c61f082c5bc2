using System.Diagnostics;

namespace Edaran.TestKit.Editing;

/// <summary>The command as a language server, in a process of its own, with an editor in conversation with it.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _log;

    /// <summary>Starts it.</summary>
    /// <param name="command">The program <c>edaran</c>, or its <c>edaran.dll</c>.</param>
    public ServerProcess(string command)
    {
        var isLibrary = command.EndsWith(".dll", StringComparison.Ordinal);
        _process = Process.Start(new ProcessStartInfo(isLibrary ? "dotnet" : command, isLibrary ? [command, "lsp"] : ["lsp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _log = _process.StandardError.ReadToEndAsync();
        Editor = new EditorSession(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
    }

    /// <summary>The editor.</summary>
    public EditorSession Editor { get; }

    /// <summary>The memory that the process has, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Takes leave of it: its exit code and the faults it logged.</summary>
    public (int Code, string Log) Leave()
    {
        Editor.Leave();
        return _process.WaitForExit(TimeSpan.FromSeconds(60)) ? (_process.ExitCode, _log.Result) : throw new TimeoutException("The server does not end.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Editor.Dispose();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
