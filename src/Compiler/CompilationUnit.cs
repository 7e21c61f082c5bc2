using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Binding;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler;

/// <summary>One text of a compilation: read twice (names first, then sentences) and bound when first asked for.</summary>
public sealed class CompilationUnit
{
    private readonly Compilation _compilation;
    private readonly UnitOutline _outline;
    private readonly ReadUnit? _before;
    private readonly Lazy<ImmutableArray<CompilationUnit>> _uses;
    private readonly Lazy<ReadUnit> _read;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<BoundLetter?> _letter;
    private LetterAnalysis? _analysis;

    internal CompilationUnit(Compilation compilation, UnitOutline outline, ReadUnit? before)
    {
        _compilation = compilation;
        _outline = outline;
        _before = before;
        _uses = new(FindUses);
        _read = new(Read);
        _diagnostics = new(Collect);
        _letter = new(MakeLetter);
    }

    /// <summary>The text.</summary>
    public SourceText Source => _outline.Source;

    /// <summary>What the text holds.</summary>
    public UnitKind Kind => _outline.Root.Kind;

    /// <summary>The letter's number, or the name of the kamus, calendar or contract; empty where it is missing.</summary>
    public string Title => _outline.Root.Title?.Words ?? string.Empty;

    /// <summary>The tree, read with the names of this unit and of those it uses.</summary>
    public SyntaxTree Tree => _read.Value.Tree;

    /// <summary>The kamus and calendars it uses, directly or through another; used ones before those that use them.</summary>
    public ImmutableArray<CompilationUnit> Uses => _uses.Value;

    /// <summary>What was found in this text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>
    /// What the letter means as a whole; null where the text holds none or has errors. Its contradictions are among the findings of
    /// <see cref="Letter"/>.
    /// </summary>
    public LetterAnalysis? Analysis => _analysis ?? Keep(Analyse(CancellationToken.None));

    /// <summary>
    /// What was found in this text, with all that the analysis finds and the examples that do not hold: what a drafter should see.
    /// </summary>
    public IEnumerable<Diagnostic> Review => Diagnostics.Concat(Analysis?.Contradictory ?? []).Concat(Analysis?.Findings ?? []);

    /// <summary>The same, unless nobody waits for it any more; what was found until then is then lost.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public IEnumerable<Diagnostic> ReviewUntil(CancellationToken cancelled)
    {
        if (_analysis is null && Analyse(cancelled) is { } analysis)
        {
            analysis.Complete();
            Keep(analysis);
        }

        return Review;
    }

    /// <summary>The letter; null where the text holds none.</summary>
    public BoundLetter? Letter => _letter.Value;

    /// <summary>The contract; null where the text holds none, or where it or a unit it uses has errors.</summary>
    public Contract? Contract => HasErrors ? null : Bound.Contract;

    private bool HasErrors => Diagnostics.Concat(Uses.SelectMany(u => u.Diagnostics)).Any(d => d.Severity == Severity.Error);

    /// <summary>Where names stand in the text, in order of the text.</summary>
    public ImmutableArray<NameUse> NameUses => Bound.Uses;

    /// <summary>The names that may be used in the text, its own first.</summary>
    public ImmutableArray<VisibleName> VisibleNames => Bound.Visible;

    /// <summary>The names by which the text is read.</summary>
    public NameTable Names => _read.Value.Names;

    /// <summary>A place where somebody goes on writing.</summary>
    /// <param name="offset">The beginning of what is being written.</param>
    public WritingPlace PlaceAt(int offset) => _read.Value.Places.At(Tree, offset);

    /// <summary>Where points of the letter are cited in it, in order of the text.</summary>
    public ImmutableArray<Citation> Citations => Bound.Citations;

    /// <summary>What stretches of the text were read as, in order of the text.</summary>
    public ImmutableArray<WrittenMeaning> Written => Bound.Written;

    private IEnumerable<(UnitKind Kind, TextSyntax Title)> Headers =>
        from header in _outline.Root.Members.OfType<UseHeaderSyntax>()
        from name in header.Names
        where name.Value.WordTokens.Any(t => !t.IsMissing)
        select (header.Keyword.Is("kalender") ? UnitKind.Calendar : UnitKind.Kamus, name.Value);

    /// <summary>What was read of it; before it is, what was of an older text. Null where there is neither.</summary>
    internal ReadUnit? Known => _read.IsValueCreated ? _read.Value : _before;

    private BoundUnit Bound => _read.Value.Bound;

    private ImmutableArray<CompilationUnit> FindUses()
    {
        var found = ImmutableArray.CreateBuilder<CompilationUnit>();
        var seen = new HashSet<CompilationUnit> { this };
        var open = new Stack<(CompilationUnit Unit, bool IsDone)>();
        Push(this);
        while (open.TryPop(out var next))
        {
            if (next.IsDone)
            {
                found.Add(next.Unit);
            }
            else if (seen.Add(next.Unit))
            {
                open.Push((next.Unit, true));
                Push(next.Unit);
            }
        }

        return found.ToImmutable();

        void Push(CompilationUnit unit)
        {
            foreach (var (kind, title) in unit.Headers.Reverse())
            {
                foreach (var used in _compilation.Find(kind, title.Words).Take(1))
                {
                    open.Push((used, false));
                }
            }
        }
    }

    private ReadUnit Read() => ReadUnit.Of(
        _outline,
        [.. Uses.Select(unit => unit._outline)],
        [.. Uses.Append(this).SelectMany(unit => unit.Uses.Append(unit)).Select(unit => unit._outline)],
        () => UnitBinder.Bind([.. Uses.Append(this).Select(unit => (unit.Tree, unit.Uses.Select(used => used.Tree).ToImmutableArray()))]),
        _before);

    private ImmutableArray<Diagnostic> Collect()
    {
        var bag = new DiagnosticBag(Source);
        bag.AddRange(Tree.Diagnostics);
        var hasAllUnits = UsedUnits.Check(_compilation, this, Headers, bag);
        bag.AddRange(Bound.Diagnostics.Where(d => hasAllUnits || !IsUndeclared(d)));
        return bag.ToImmutable();
    }

    /// <summary>Whether a name is said to be declared nowhere, which says nothing where a kamus is missing.</summary>
    private static bool IsUndeclared(Diagnostic diagnostic) =>
        diagnostic.Descriptor == Catalogue.UndeclaredName || diagnostic.Descriptor == Catalogue.UndeclaredAct;

    private LetterAnalysis? Analyse(CancellationToken cancelled) =>
        Bound.Letter is { } letter && !HasErrors
            ? new LetterAnalysis(letter, cancelled)
            : null;

    // The first stays, whoever else asks at the same time.
    private LetterAnalysis? Keep(LetterAnalysis? analysis) => Interlocked.CompareExchange(ref _analysis, analysis, null) ?? analysis;

    private BoundLetter? MakeLetter()
    {
        if (Kind != UnitKind.Letter)
        {
            return null;
        }

        ImmutableArray<Diagnostic> all = [.. Diagnostics, .. Uses.SelectMany(u => u.Diagnostics), .. Analysis?.Contradictory ?? []];
        var letter = all.Any(d => d.Severity == Severity.Error) ? null : Bound.Letter;
        return new BoundLetter(Source, letter, all, [.. Uses.Select(u => u.Source)]) { Read = Analysis?.Letter };
    }
}
