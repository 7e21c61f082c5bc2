using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Edaran.Cli.Git;

/// <summary>Reads objects of a repository, one after the other, from one process (<c>git cat-file --batch</c>). Names go in as lines, never as options.</summary>
internal sealed class GitObjects : IDisposable
{
    private const int LongestName = 4096;
    private const int Sha1Digits = 40;
    private const int Sha256Digits = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly GitWatch _watch;
    private readonly BufferedStream _output;

    /// <summary>Begins to read.</summary>
    /// <param name="folder">A folder of the repository.</param>
    public GitObjects(string folder)
    {
        _process = GitProgram.Start(folder, ["cat-file", "--batch"]);
        _process.BeginErrorReadLine();
        _watch = new GitWatch(_process, Patience);
        _output = new BufferedStream(_process.StandardOutput.BaseStream, 1 << 16);
    }

    /// <summary>Reads an object.</summary>
    /// <param name="name">Its name, as git spells it: <c>HEAD~1^{commit}</c>.</param>
    /// <param name="limit">The most bytes that are of use.</param>
    /// <returns>The object; null where there is none of the name, or several.</returns>
    public GitObject? Read(string name, int limit)
    {
        if (name.Length is 0 or > LongestName || name.AsSpan().ContainsAny('\n', '\r', '\0'))
        {
            return null;
        }

        _watch.Restart();
        try
        {
            var input = _process.StandardInput.BaseStream;
            input.Write(Encoding.UTF8.GetBytes(name + "\n"));
            input.Flush();
            return Answer(limit);
        }
        catch (IOException)
        {
            _watch.Check();
            throw new CliFailure("git berhenti sebelum menjawab; periksa repositorinya dengan \"git fsck\".", "git stopped before it answered; check the repository with \"git fsck\".");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watch.Stop();
        _watch.Dispose();
        _output.Dispose();
        _process.Dispose();
    }

    // "ID KIND SIZE", or the name and why there is no such object.
    private GitObject? Answer(int limit)
    {
        if (Line().Split(' ') is not [{ Length: Sha1Digits or Sha256Digits } id, var kind, var digits] || !id.All(char.IsAsciiHexDigitLower)
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            return null;
        }

        var content = size <= limit ? new byte[size] : null;
        if (content is null)
        {
            Skip(size);
        }
        else
        {
            _output.ReadExactly(content);
        }

        Skip(1);
        return new GitObject(id, kind, size, content);
    }

    private string Line()
    {
        var bytes = new List<byte>();
        int next;
        while ((next = _output.ReadByte()) != '\n')
        {
            if (next < 0 || bytes.Count > LongestName * 4)
            {
                throw new EndOfStreamException();
            }

            bytes.Add((byte)next);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private void Skip(long count)
    {
        var buffer = new byte[(int)Math.Min(count, 1 << 16)];
        for (; count > 0; count -= Math.Min(count, buffer.Length))
        {
            _output.ReadExactly(buffer, 0, (int)Math.Min(count, buffer.Length));
        }
    }
}

/// <summary>An object of a repository.</summary>
/// <param name="Id">Its name as a hash.</param>
/// <param name="Kind"><c>commit</c>, <c>tree</c>, <c>blob</c> or <c>tag</c>.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Content">Its bytes; null where there are more than were asked for.</param>
internal sealed record GitObject(string Id, string Kind, long Size, byte[]? Content);
