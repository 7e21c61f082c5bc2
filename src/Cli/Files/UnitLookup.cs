using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Syntax;

namespace Edaran.Cli.Files;

/// <summary>
/// Finds the kamus and calendars that a file names. Looked through in this order, the first of a name wins: the folder of
/// the file; the folder above it; the other files named; the standard library. So a letter means the same whether it is
/// named alone or with its folder.
/// </summary>
internal sealed class UnitLookup
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitHead> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<SourceFile>> _folders = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SourceFile> _named;
    private readonly FileSource _source;

    /// <summary>A look-up for the files named on the command line.</summary>
    /// <param name="named">The files.</param>
    /// <param name="source">Where they were read from, and what lies around them.</param>
    public UnitLookup(IReadOnlyList<SourceFile> named, FileSource source)
    {
        _source = source;
        _named = [.. named.Where(file => file.Text is not null)];
        foreach (var file in _named)
        {
            _files[file.Path] = file;
        }
    }

    /// <summary>Compares lists of units by their paths.</summary>
    public static IEqualityComparer<ImmutableArray<SourceFile>> SameUnits { get; } =
        EqualityComparer<ImmutableArray<SourceFile>>.Create(
            (a, b) => a.Select(file => file.Path).SequenceEqual(b.Select(file => file.Path), StringComparer.Ordinal),
            list => list.Aggregate(0, (hash, file) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(file.Path))));

    /// <summary>Whether a file is to be read as a letter; also where it does not say what it is.</summary>
    public bool IsLetter(SourceFile file) => Head(file).IsLetter;

    /// <summary>The units a file names, and those that these name, by path; units that are nowhere are left out.</summary>
    public ImmutableArray<SourceFile> NeedsOf(SourceFile file) => UnitHead.NeedsOf(file, Head, one => one.Path, Candidates);

    /// <summary>The contracts that lie beside a letter, as they are to be shown: in its folder, and in the folder above it.</summary>
    public ImmutableArray<string> ContractsBeside(string letter)
    {
        var folder = Path.GetDirectoryName(letter);
        return [.. InFolder(folder).Concat(InFolder(Path.GetDirectoryName(folder))).Where(file => Head(file).Kind == UnitKind.Contract).Select(file => file.Text!.Path)];
    }

    private IEnumerable<SourceFile> Candidates(SourceFile from)
    {
        var folder = Path.GetDirectoryName(from.Path);
        var above = Path.GetDirectoryName(folder);
        return InFolder(folder).Concat(InFolder(above)).Concat(_named).Concat(InFolder(Shipped.Library));
    }

    private ImmutableArray<SourceFile> InFolder(string? folder)
    {
        if (folder is null)
        {
            return [];
        }

        if (!_folders.TryGetValue(folder, out var units))
        {
            // The standard library is that of the command, whatever revision is read.
            var source = folder == Shipped.Library ? FileSource.OfDisk : _source;
            units = [.. source.InFolder(folder).Select(path => Known(path, source)).Where(file => file.Text is not null && !IsLetter(file))];
            _folders[folder] = units;
        }

        return units;
    }

    // A file nobody named must not stop the run because it cannot be read.
    private SourceFile Known(string path, FileSource source)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            try
            {
                file = SourceFile.Read(source.ShownAs(path), source);
            }
            catch (CliFailure)
            {
                file = new SourceFile(path, null, null);
            }

            _files[path] = file;
        }

        return file;
    }

    private UnitHead Head(SourceFile file)
    {
        if (!_heads.TryGetValue(file.Path, out var head))
        {
            head = file.Text is { } text ? UnitHead.Of(text) : UnitHead.Empty;
            _heads[file.Path] = head;
        }

        return head;
    }
}
