using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli;

/// <summary>A text of the command in both languages.</summary>
/// <param name="Indonesian">In Indonesian.</param>
/// <param name="English">In English.</param>
internal readonly record struct Phrase(string Indonesian, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Indonesian;
}

/// <summary>Stops a run with exit code 2: wrong usage, or a file that cannot be read or written. Shown as one line.</summary>
/// <param name="reason">What is wrong, and with which file or option.</param>
internal sealed class CliFailure(Phrase reason) : Exception
{
    /// <summary>Stops a run with a reason in both languages.</summary>
    public CliFailure(string indonesian, string english)
        : this(new Phrase(indonesian, english))
    {
    }

    /// <summary>What is wrong.</summary>
    public Phrase Reason { get; } = reason;

    /// <inheritdoc/>
    public override string Message => Reason.English;
}
