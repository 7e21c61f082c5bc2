using System.Text;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli;

/// <summary>What one run of the command reads from and writes to, so that tests can run it without a process.</summary>
internal sealed class Session : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Wraps the streams of a run.</summary>
    public Session(TextWriter output, TextWriter error, Stream input)
    {
        Out = output;
        Error = error;
        Input = input;
    }

    /// <summary>Where answers and findings go.</summary>
    public TextWriter Out { get; }

    /// <summary>Where everything else goes: notes, progress, failures.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output as bytes, for a protocol; nothing else may then be written to <see cref="Out"/>.</summary>
    public Stream OutBytes { get; init; } = Stream.Null;

    /// <summary>The environment variable <c>EDARAN_LANG</c>, or null.</summary>
    public string? LanguageVariable { get; init; }

    /// <summary>Whether answers go to a terminal that shows colours.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether notes go to a terminal, so that progress can be drawn.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The language of this run.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.Indonesian;

    /// <summary>The session of this process.</summary>
    public static Session OfProcess()
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var output = Console.OpenStandardOutput();
        return new Session(Writer(output, 1 << 16), Writer(Console.OpenStandardError(), 1 << 8), Console.OpenStandardInput())
        {
            OutBytes = output,
            LanguageVariable = Environment.GetEnvironmentVariable("EDARAN_LANG"),
            OutIsTerminal = !Console.IsOutputRedirected && !plain,
            ErrorIsTerminal = !Console.IsErrorRedirected && !plain,
            Width = TerminalWidth(),
        };
    }

    /// <summary>A text in the language of this run.</summary>
    public string Text(string indonesian, string english) => new Phrase(indonesian, english).In(Language);

    /// <summary>Writes a line beside the answer: a note, a step, a warning about the input.</summary>
    public void Note(string indonesian, string english)
    {
        Error.WriteLine(Text(indonesian, english));
        Error.Flush();
    }

    /// <summary>The same run, its answers written elsewhere; what it is given to is not to be disposed of.</summary>
    public Session Into(TextWriter output) => new(output, Error, Input) { LanguageVariable = LanguageVariable, Width = 80, Language = Language };

    /// <summary>Writes what is left.</summary>
    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        Input.Dispose();
    }

    private static StreamWriter Writer(Stream stream, int buffer) => new(stream, Utf8, buffer) { NewLine = "\n" };

    private static int TerminalWidth()
    {
        if (Console.IsOutputRedirected)
        {
            return 80;
        }

        try
        {
            return Math.Max(40, Console.WindowWidth);
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return 80;
        }
    }
}
