using Edaran.Cli.Diffs.Contracts;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs;

/// <summary>A comparison with the files it is of and, where a roster was given, the people it touches.</summary>
/// <param name="Old">The old version.</param>
/// <param name="OldFile">Its file, as named.</param>
/// <param name="New">The new version.</param>
/// <param name="NewFile">Its file, as named.</param>
/// <param name="Comparison">What changed.</param>
/// <param name="People">Whom of a roster it touches, or null.</param>
internal sealed record DiffReport(Letter Old, string OldFile, Letter New, string NewFile, LetterComparison Comparison, TouchedPeople? People)
{
    /// <summary>The contracts that guard the letter, with what holding the change against them gave.</summary>
    public IReadOnlyList<HeldContract> Contracts { get; init; } = [];

    /// <summary>The two files as they are shown: by their names where these tell them apart.</summary>
    public string Files
    {
        get
        {
            var (old, now) = (Path.GetFileName(OldFile), Path.GetFileName(NewFile));
            return old == now ? $"{OldFile} → {NewFile}" : $"{old} → {now}";
        }
    }
}
