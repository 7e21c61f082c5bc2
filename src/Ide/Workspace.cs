using System.Collections.Concurrent;
using System.Collections.Immutable;
using Edaran.Compiler;

namespace Edaran.Ide;

/// <summary>
/// All texts that are known at one moment. Immutable: whoever holds one asks as long as wanted, whatever is typed meanwhile. What was read
/// and bound is kept, also for the next workspace where the change does not reach it.
/// </summary>
public sealed class Workspace
{
    private readonly ImmutableSortedDictionary<string, Document> _documents;
    private readonly string _library;
    private readonly ConcurrentDictionary<string, Lazy<ReadTogether>> _read;

    // What was read of older texts, for what of it is still so; given up where the newer text is read.
    private readonly ImmutableDictionary<string, Compilation> _older;

    private Workspace(ImmutableSortedDictionary<string, Document> documents, string library, Workspace? before, Func<ReadTogether, bool> isUntouched)
    {
        (_documents, _library) = (documents, library);
        var read = before?._read.Where(one => one.Value.IsValueCreated).ToList() ?? [];
        _read = new(read.Where(one => isUntouched(one.Value.Value)), StringComparer.Ordinal);
        _older = (before?._older ?? ImmutableDictionary.Create<string, Compilation>(StringComparer.Ordinal))
            .SetItems(read.Where(one => !isUntouched(one.Value.Value)).Select(one => KeyValuePair.Create(one.Key, one.Value.Value.Compilation)))
            .RemoveRange(_read.Keys)
            .RemoveRange(before?._documents.Keys.Except(documents.Keys, StringComparer.Ordinal) ?? []);
    }

    /// <summary>Every text, by path.</summary>
    public IEnumerable<Document> Documents => _documents.Values;

    /// <summary>A workspace without texts.</summary>
    /// <param name="library">The folder of the standard kamus and calendars, whose texts are in the workspace like all others.</param>
    public static Workspace Empty(string library) =>
        new(ImmutableSortedDictionary.Create<string, Document>(StringComparer.Ordinal), library, before: null, _ => false);

    /// <summary>The text of a path, or null.</summary>
    public Document? Find(string path) => _documents.GetValueOrDefault(path);

    /// <summary>The same with a text, in the place of an older one of the path.</summary>
    public Workspace With(Document document)
    {
        var before = Find(document.Path);
        var keepsNames = before is not null && before.Head.Kind == document.Head.Kind && before.Head.Key == document.Head.Key
            && before.Head.Needs.SequenceEqual(document.Head.Needs);
        return After(_documents.SetItem(document.Path, document), read => keepsNames && !read.Paths.Contains(document.Path));
    }

    /// <summary>The same with several texts.</summary>
    public Workspace With(IEnumerable<Document> documents) =>
        After(_documents.SetItems(documents.Select(document => KeyValuePair.Create(document.Path, document))), _ => false);

    /// <summary>The same without some texts.</summary>
    public Workspace Without(params IReadOnlyCollection<string> paths) =>
        paths.Any(_documents.ContainsKey) ? After(_documents.RemoveRange(paths), _ => false) : this;

    /// <summary>A text read and bound with the units it needs.</summary>
    /// <param name="document">A text of this workspace.</param>
    public CompilationUnit UnitOf(Document document) => Read(document).Compilation.Units[0];

    /// <summary>The texts that need a text: what is found in them may change with it.</summary>
    public IEnumerable<Document> UsersOf(string path) => Documents.Where(document => document.Path != path && Read(document).Paths.Contains(path));

    private ReadTogether Read(Document document) => _read.GetOrAdd(document.Path, _ => new Lazy<ReadTogether>(() =>
    {
        var needs = UnitHead.NeedsOf(document, one => one.Head, one => one.Path, CandidatesOf);
        return new ReadTogether(
            Compilation.Create([document.Outline, .. needs.Select(need => need.Outline)], _older.GetValueOrDefault(document.Path)),
            [document.Path, .. needs.Select(need => need.Path)]);
    })).Value;

    // As the command looks: the folder of the text, the folder above it, all others, the standard library.
    private IEnumerable<Document> CandidatesOf(Document from)
    {
        var units = Documents.Where(document => !document.Head.IsLetter).ToList();
        var above = Document.FolderOf(from.Folder);
        return In(from.Folder).Concat(In(above)).Concat(units.Where(unit => unit.Folder != _library)).Concat(In(_library));

        IEnumerable<Document> In(string folder) => units.Where(unit => unit.Folder == folder);
    }

    private Workspace After(ImmutableSortedDictionary<string, Document> documents, Func<ReadTogether, bool> isUntouched) =>
        new(documents, _library, this, isUntouched);

    /// <summary>A text and the units it needs, read together; the text is the first.</summary>
    private sealed record ReadTogether(Compilation Compilation, ImmutableHashSet<string> Paths);
}
