using Edaran.Cli.Tests.Running;

namespace Edaran.Tools.Tests;

/// <summary>A repository of its own for a test, with commits on days that are given; removed behind it.</summary>
internal sealed class GitScratch : IDisposable
{
    private readonly Scratch _scratch = new();

    /// <summary>Makes an empty repository.</summary>
    /// <param name="options">Further options of <c>git init</c>.</param>
    public GitScratch(params string[] options) => Git(["init", "-q", "-b", "main", .. options, "."]);

    /// <summary>Its folder.</summary>
    public string Folder => _scratch.Folder;

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => _scratch[name];

    /// <summary>Writes a text file and gives its path.</summary>
    public string Write(string name, string text) => _scratch.Write(name, text);

    /// <summary>Reads a text file.</summary>
    public string Read(string name) => File.ReadAllText(_scratch[name]);

    /// <summary>The names of all files in it that git does not keep for itself, in order.</summary>
    public IReadOnlyList<string> Files() => [.. _scratch.Files().Where(file => !file.StartsWith(".git/", StringComparison.Ordinal))];

    /// <summary>Commits all that lies in the folder.</summary>
    /// <param name="day">The day, as ISO 8601.</param>
    /// <param name="subject">The first line of the message.</param>
    public void Commit(string day, string subject)
    {
        Git("add", "--all");
        Run(day, "commit", "-q", "--allow-empty", "-m", subject).Exits(0);
    }

    /// <summary>Runs git, which must succeed, and gives what it wrote.</summary>
    public string Git(params string[] arguments) => Run("2025-01-01", arguments).Exits(0).Out;

    /// <summary>Runs git, with what it wrote and how it ended.</summary>
    public CliResult TryGit(params string[] arguments) => Run("2025-01-01", arguments);

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    // Nothing that the machine or its user configures has a say.
    private CliResult Run(string day, params string[] arguments) => CliProcess.Start(
        "git",
        Folder,
        "",
        [
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"), ("GIT_PAGER", "cat"), ("LC_ALL", "C"),
            ("GIT_AUTHOR_NAME", "Penyusun"), ("GIT_AUTHOR_EMAIL", "penyusun@contoh.example"), ("GIT_AUTHOR_DATE", $"{day}T09:00:00+07:00"),
            ("GIT_COMMITTER_NAME", "Penyusun"), ("GIT_COMMITTER_EMAIL", "penyusun@contoh.example"), ("GIT_COMMITTER_DATE", $"{day}T09:00:00+07:00"),
        ],
        arguments);
}
