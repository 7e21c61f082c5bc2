using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler;

/// <summary>
/// Some texts read together: letters, and the kamus and calendars they use by name. Immutable; each unit is read and bound
/// when first asked for. Pure: no disk, no clock; the same texts give the same result.
/// </summary>
public sealed class Compilation
{
    private Compilation(ImmutableArray<UnitOutline> outlines, Compilation? before)
    {
        var known = before?.Units.ToLookup(unit => unit.Source.Path, unit => unit.Known, StringComparer.Ordinal);
        Units = [.. outlines.Select(outline => new CompilationUnit(this, outline, known?[outline.Source.Path].FirstOrDefault()))];
    }

    /// <summary>Every text, in the order given.</summary>
    public ImmutableArray<CompilationUnit> Units { get; }

    /// <summary>The letters among them, bound.</summary>
    public ImmutableArray<BoundLetter> Letters => [.. Units.Select(u => u.Letter).OfType<BoundLetter>()];

    /// <summary>What was found in any of the texts, text by text, with the contradictions of letters: what keeps one from being compiled.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. Units.SelectMany(u => u.Diagnostics.Concat(u.Analysis?.Contradictory ?? []))];

    /// <summary>The same with all else that the analysis finds, and examples that do not hold: what a drafter should see.</summary>
    public ImmutableArray<Diagnostic> Review => [.. Units.SelectMany(u => u.Review)];

    /// <summary>Reads some texts together.</summary>
    /// <param name="sources">One text a unit; letters, kamus and calendars in any order.</param>
    public static Compilation Create(ImmutableArray<SourceText> sources) => new([.. sources.Select(source => new UnitOutline(source))], before: null);

    /// <summary>Reads some texts together, taking over from an older compilation what does not change. The result is that of reading anew.</summary>
    /// <param name="outlines">One a unit; those of texts that did not change are the ones of the older compilation.</param>
    /// <param name="before">The older compilation, not held on to; or null.</param>
    public static Compilation Create(ImmutableArray<UnitOutline> outlines, Compilation? before) => new(outlines, before);

    /// <summary>The units of a kind with a title, letter case aside.</summary>
    internal IEnumerable<CompilationUnit> Find(UnitKind kind, string title) =>
        Units.Where(u => u.Kind == kind && NameText.Key(u.Title) == NameText.Key(title));
}

/// <summary>A letter of a compilation.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Letter">Its meaning; null when the letter, or a kamus or calendar it uses, has errors, or when it contradicts itself.</param>
/// <param name="Diagnostics">What was found in it and in the units it uses; each names its own text.</param>
/// <param name="UsedSources">The kamus and calendars it uses, directly or through another.</param>
public sealed record BoundLetter(
    SourceText Source, Letter? Letter, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SourceText> UsedSources)
{
    /// <summary>What its text says, also where that contradicts itself; null when the text or a unit it uses has errors.</summary>
    public Letter? Read { get; init; } = Letter;
}
