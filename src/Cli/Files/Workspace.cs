using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Files;

/// <summary>A letter that was read, and what it means where it has no error.</summary>
/// <param name="Path">Full path of its file.</param>
/// <param name="Source">Its text.</param>
/// <param name="Meaning">Its meaning; null where it has errors.</param>
/// <param name="Units">The kamus and calendars it uses.</param>
internal sealed record LoadedLetter(string Path, SourceText Source, Letter? Meaning, ImmutableArray<SourceText> Units);

/// <summary>A contract that was read, and what it means where it has no error.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Meaning">Its meaning; null where it has errors.</param>
internal sealed record LoadedContract(SourceText Source, Contract? Meaning);

/// <summary>Some letters with the kamus and calendars they need, read and bound.</summary>
/// <param name="Letters">The letters named, in order.</param>
/// <param name="Trees">The files named that hold text, read, in order.</param>
/// <param name="Findings">All that was found in the files named and in the units they need, by file, then by place.</param>
internal sealed record Workspace(
    ImmutableArray<LoadedLetter> Letters, ImmutableArray<SyntaxTree> Trees, ImmutableArray<Finding> Findings)
{
    /// <summary>The contracts named, in order.</summary>
    public ImmutableArray<LoadedContract> Contracts { get; private init; } = [];

    /// <summary>Whether nothing may be made from these letters.</summary>
    public bool HasErrors => Findings.Any(finding => finding.IsError);

    /// <summary>Reads files of the disk and what they need.</summary>
    /// <param name="files">Paths of <c>.edaran</c> files, as they are to be shown.</param>
    /// <exception cref="CliFailure">A file cannot be read.</exception>
    public static Workspace Load(IReadOnlyList<string> files) => Load(files, FileSource.OfDisk);

    /// <summary>Reads files and what they need.</summary>
    /// <param name="files">Names of <c>.edaran</c> files, as they are to be shown.</param>
    /// <param name="source">Where they are read from.</param>
    /// <exception cref="CliFailure">A file cannot be read.</exception>
    public static Workspace Load(IReadOnlyList<string> files, FileSource source) => Load(files, source, compilation => compilation.Diagnostics);

    /// <summary>Reads files and what they need, and looks at what the letters mean as a whole, and at their examples.</summary>
    /// <param name="files">Paths of <c>.edaran</c> files, as they are to be shown.</param>
    /// <exception cref="CliFailure">A file cannot be read.</exception>
    public static Workspace Review(IReadOnlyList<string> files) => Load(files, FileSource.OfDisk, compilation => compilation.Review);

    private static Workspace Load(IReadOnlyList<string> files, FileSource source, Func<Compilation, IEnumerable<Diagnostic>> look)
    {
        var read = files.Select(file => SourceFile.Read(file, source)).ToList();
        var units = new UnitLookup(read, source);
        var findings = read.Where(file => file.Refused is not null).Select(file => file.Refused!).ToList();
        var letters = new Dictionary<string, LoadedLetter>(StringComparer.Ordinal);
        var trees = new Dictionary<SourceText, SyntaxTree>(ReferenceEqualityComparer.Instance);
        var contracts = new List<LoadedContract>();
        var covered = new HashSet<string>(StringComparer.Ordinal);

        // Letters that need the same units are bound together; two folders may each have their own kamus of one name.
        var named = read.Where(file => file.Text is not null).ToList();
        foreach (var group in named.Where(units.IsLetter).GroupBy(units.NeedsOf, UnitLookup.SameUnits))
        {
            covered.UnionWith(group.Key.Select(unit => unit.Path));
            Bind([.. group], group.Key, trees, findings, look, letters);
        }

        foreach (var unit in named.Where(file => !units.IsLetter(file) && !covered.Contains(file.Path)))
        {
            var compilation = Bind([unit], units.NeedsOf(unit), trees, findings, look, letters);
            contracts.AddRange(compilation.Units.Where(one => ReferenceEquals(one.Source, unit.Text) && one.Kind == UnitKind.Contract).Select(one => new LoadedContract(one.Source, one.Contract)));
        }

        return new Workspace(
            [.. read.Where(file => letters.ContainsKey(file.Path)).Select(file => letters[file.Path])],
            [.. named.Select(file => trees[file.Text!])],
            [.. findings.DistinctBy(f => (f.Code, f.File, f.Start, f.End, string.Join('\u0001', f.Arguments)))
                .OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Start.Line).ThenBy(f => f.Start.Column)])
        {
            Contracts = [.. contracts],
        };
    }

    private static Compilation Bind(
        ImmutableArray<SourceFile> named,
        ImmutableArray<SourceFile> needed,
        Dictionary<SourceText, SyntaxTree> trees,
        List<Finding> findings,
        Func<Compilation, IEnumerable<Diagnostic>> look,
        Dictionary<string, LoadedLetter> letters)
    {
        var files = named.Concat(needed.Where(unit => !named.Contains(unit))).ToList();
        var compilation = Compilation.Create([.. files.Select(file => file.Text!)]);
        findings.AddRange(look(compilation).Select(Finding.Of));
        foreach (var unit in compilation.Units)
        {
            trees[unit.Source] = unit.Tree;
        }

        foreach (var bound in compilation.Letters)
        {
            var file = files.First(candidate => ReferenceEquals(candidate.Text, bound.Source));
            letters[file.Path] = new LoadedLetter(file.Path, bound.Source, bound.Letter, bound.UsedSources);
        }

        return compilation;
    }
}
