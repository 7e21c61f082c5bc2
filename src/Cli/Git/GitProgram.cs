using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Edaran.Cli.Files;

namespace Edaran.Cli.Git;

/// <summary>
/// Runs the program <c>git</c>. What a repository configures must never make it run anything else: only plumbing is called, with
/// hooks, monitors and fetching of missing objects switched off; nothing is changed.
/// </summary>
internal static class GitProgram
{
    private const int MostErrorBytes = 1 << 16;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Guards =
    [
        "--no-pager", "-c", "core.fsmonitor=false", "-c", $"core.hooksPath={(OperatingSystem.IsWindows() ? "NUL" : "/dev/null")}",
        "-c", "log.showSignature=false", "-c", "i18n.logOutputEncoding=UTF-8", "-c", "protocol.allow=never",
    ];

    // The last ones keep promised objects from being fetched, whatever transport the repository configures for it.
    private static readonly (string Name, string Value)[] Surroundings =
    [
        ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("LC_ALL", "C"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "none"),
    ];

    private static readonly string[] Unwanted = ["GIT_EXTERNAL_DIFF", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_NOGLOB_PATHSPECS"];

    private static readonly Lazy<string?> Location = new(Find);

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="arguments">Its arguments, behind those that guard it.</param>
    /// <param name="limit">The most bytes it may write.</param>
    /// <param name="input">What it reads on standard input.</param>
    /// <returns>What it wrote; null, with the first line of its complaint, where it failed.</returns>
    /// <exception cref="CliFailure">There is no git, or it writes too much or takes too long.</exception>
    public static (byte[]? Output, string Complaint) Run(string folder, IEnumerable<string> arguments, int limit, ReadOnlyMemory<byte> input = default)
    {
        using var process = Start(folder, arguments);
        using var watch = new GitWatch(process, Patience);
        var feeding = Task.Run(() => Feed(process, input));
        var complaint = Task.Run(() => Beginning(process.StandardError.BaseStream));
        var output = Disk.ReadAtMost(process.StandardOutput.BaseStream, "git", limit);
        if (output is null)
        {
            watch.Stop();
            throw new CliFailure("git menulis terlalu banyak; repositori ini terlalu besar.", "git writes too much; this repository is too large.");
        }

        process.WaitForExit();
        Task.WaitAll(feeding, complaint);
        watch.Check();
        return process.ExitCode == 0 ? (output, "") : (null, FirstLine(complaint.Result));
    }

    /// <summary>Starts it with its streams at hand.</summary>
    /// <exception cref="CliFailure">There is no git.</exception>
    public static Process Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Location.Value ?? throw Missing(), [.. Guards, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Surroundings)
        {
            start.Environment[name] = value;
        }

        foreach (var name in Unwanted)
        {
            start.Environment.Remove(name);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw Missing();
        }
    }

    /// <summary>A text of a repository as it may be shown: on one line, without characters that a terminal would obey.</summary>
    public static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    // Never from the folder the command runs in: a program that lies in a repository must not be taken for git.
    private static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input.Span);
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code tells why.
        }
    }

    // Read to its end, or git would wait for somebody to do so.
    private static string Beginning(Stream stream)
    {
        var bytes = new byte[MostErrorBytes];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        stream.CopyTo(Stream.Null);
        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private static string FirstLine(string complaint)
    {
        var line = complaint.Split('\n')[0].Trim();
        return Printable(line.StartsWith("fatal: ", StringComparison.Ordinal) ? line[7..] : line);
    }

    private static CliFailure Missing() => new(
        "Program git tidak ditemukan; pasang git, atau sebutkan berkas di cakram.", "The program git was not found; install git, or name files on the disk.");
}
