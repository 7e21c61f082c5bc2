using System.Collections.Immutable;
using System.Text;
using Edaran.Cli.Decisions;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>The columns a letter adds to a roster: per mode its status, whether it may be used, its points; then what is missing.</summary>
internal sealed class ResultColumns
{
    private readonly char _separator;

    /// <summary>The columns of a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="separator">What stands between two cells.</param>
    /// <param name="isOneOfSeveral">Whether the names must tell letters apart.</param>
    public ResultColumns(RuleLetter letter, char separator, bool isOneOfSeveral)
    {
        _separator = separator;
        var suffix = isOneOfSeveral ? $" [{letter.Number}]" : "";
        Names =
        [
            .. letter.Modes.SelectMany(mode => new[] { $"status {mode.Name}{suffix}", $"eligible {mode.Name}{suffix}", $"points {mode.Name}{suffix}" }),
            $"missing facts{suffix}",
        ];
    }

    /// <summary>Their names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The cells for an answer, each with a separator before it.</summary>
    public byte[] Bytes(Decision decision)
    {
        var text = new StringBuilder();
        foreach (var mode in decision.Modes)
        {
            Append(text, StatusText.Of(mode.Status));
            Append(text, mode.Eligible switch { true => "ya", false => "tidak", _ => "" });
            Append(text, string.Join("; ", Answer.Names(mode.Points)));
        }

        Append(text, string.Join("; ", decision.MissingFacts));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Append(StringBuilder text, string cell)
    {
        text.Append(_separator);
        CsvText.Append(text, cell, _separator);
    }
}
