using System.Globalization;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Roster;

/// <summary>What is wrong with a roster, up to a number that a person still reads.</summary>
/// <param name="file">The roster's file, as shown.</param>
internal sealed class RosterFindings(string file)
{
    private const int Limit = 100;

    private readonly List<Finding> _errors = [];
    private readonly List<Finding> _warnings = [];

    /// <summary>The roster's file, as shown.</summary>
    public string File { get; } = file;

    /// <summary>What must be corrected.</summary>
    public IReadOnlyList<Finding> Errors => _errors;

    /// <summary>What may be meant otherwise.</summary>
    public IReadOnlyList<Finding> Warnings => _warnings;

    /// <summary>Whether something must be corrected.</summary>
    public bool HasErrors => _errors.Count != 0;

    /// <summary>Whether to stop looking.</summary>
    public bool IsFull => _errors.Count > Limit;

    /// <summary>Adds findings.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Adds a finding; the one that is too many says so.</summary>
    public void Add(Finding finding)
    {
        if (!finding.IsError)
        {
            _warnings.Add(finding);
        }
        else if (_errors.Count < Limit)
        {
            _errors.Add(finding);
        }
        else if (!IsFull)
        {
            _errors.Add(new Finding(
                Catalogue.TooManyFindings, [Limit.ToString(CultureInfo.InvariantCulture)], File, finding.Start, finding.End, null, []));
        }
    }

    /// <summary>Adds a finding about a whole row.</summary>
    public void AddRow(long line, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        var at = new LinePosition((int)Math.Min(line, int.MaxValue), 1);
        Add(new Finding(descriptor, [.. arguments], File, at, at, null, []));
    }
}
