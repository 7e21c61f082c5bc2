using System.Collections.Immutable;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Compiler;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Syntax;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>
/// The drafts, each read by itself: they are alternatives that may have one number, and what one says of another – that it revokes or changes
/// it – is left out.
/// </summary>
internal sealed class DraftSet : IDisposable
{
    private readonly List<PolicySet> _loaded = [];

    private DraftSet(IReadOnlyList<Finding> findings) => Findings = findings;

    /// <summary>The drafts, in the order they were named; none where there are findings.</summary>
    public ImmutableArray<Draft> Drafts { get; private set; } = [];

    /// <summary>The letter that they are held against, or null.</summary>
    public Draft? Base { get; private set; }

    /// <summary>The errors of those read from text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads and loads drafts.</summary>
    /// <param name="files">The files of the drafts.</param>
    /// <param name="compare">The file of the letter that they are held against, or null.</param>
    /// <exception cref="CliFailure">A file cannot be read, is no rule assembly, or there is no letter among them.</exception>
    public static DraftSet Load(IReadOnlyList<string> files, string? compare)
    {
        string[] written = [.. files.Append(compare).OfType<string>().Where(file => !IsAssembly(file)).Distinct()];
        string[] units = [.. written.Where(IsUnit)];
        var read = written.Except(units).ToDictionary(file => file, file => Workspace.Load([file, .. units]), StringComparer.Ordinal);
        var set = new DraftSet([.. read.Values.SelectMany(one => one.Findings).Where(finding => finding.IsError).DistinctBy(finding => (finding.Code, finding.File, finding.Start))]);
        if (set.Findings.Count > 0)
        {
            return set;
        }

        RuleLetter? RulesOf(string file) => IsAssembly(file) ? set.LoadAssembly(file) : read.GetValueOrDefault(file)?.Letters is [var letter] ? Tables.Build(letter.Meaning!) : null;
        var found = files.Select(file => (File: file, Rules: RulesOf(file))).Where(one => one.Rules is not null).ToList();
        if (found.Count == 0)
        {
            throw new CliFailure("Tidak ada surat edaran di antara berkas yang disebut.", "There is no circular letter among the files named.");
        }

        set.Drafts = [.. found.Select(one => new Draft(NameOf(one.File, found.Select(other => other.File)), one.File, one.Rules!))];
        set.Base = compare is null ? null : new Draft(
            NameOf(compare, found.Select(one => one.File)),
            compare,
            RulesOf(compare) ?? throw new CliFailure($"\"{compare}\" bukan surat edaran.", $"\"{compare}\" is no circular letter."));
        return set;
    }

    /// <inheritdoc/>
    public void Dispose() => _loaded.ForEach(set => set.Dispose());

    private static bool IsAssembly(string file) => string.Equals(Path.GetExtension(file), ".dll", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnit(string file) =>
        SourceFile.Read(file, FileSource.OfDisk).Text is { } text && UnitHead.Of(text).Kind is UnitKind.Kamus or UnitKind.Calendar;

    // Files of one name in several folders are told apart by their paths.
    private static string NameOf(string file, IEnumerable<string> files)
    {
        static string Short(string path) => Path.GetFileNameWithoutExtension(path);
        return files.Distinct().Count(other => string.Equals(Short(other), Short(file), StringComparison.OrdinalIgnoreCase)) > 1 ? file : Short(file);
    }

    private RuleLetter? LoadAssembly(string file)
    {
        var loaded = PolicySet.Load([file]);
        _loaded.Add(loaded);
        return loaded.On(DateOnly.MinValue) is [var only] ? only.Rules : null;
    }
}
