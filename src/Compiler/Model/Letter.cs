using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>The meaning of one circular letter: all that later stages read.</summary>
/// <param name="Number">Its number as written behind <c>surat edaran</c>; never empty.</param>
/// <param name="Title">Behind <c>tentang</c>, or empty.</param>
/// <param name="Institution">Behind <c>instansi</c>, or empty.</param>
/// <param name="Enacted">The day behind <c>ditetapkan</c>, or null where it is not said.</param>
/// <param name="EnactedBy">Who signed, or empty.</param>
/// <param name="Basis">What it rests on (<c>dasar</c>).</param>
/// <param name="Source">Its text.</param>
/// <param name="Vocabulary">What its words stand for.</param>
/// <param name="Calendar">Its calendars, joined.</param>
/// <param name="Period">When it speaks: over days, and over facts of the place or calendar (<c>selama bencana banjir</c>).</param>
/// <param name="PeriodText">The words of the period, as written; empty where none are.</param>
/// <param name="Scope">Whom it is about (<c>berlaku bagi</c>); <see cref="Condition.True"/> where it does not say.</param>
/// <param name="Norms">Its points, in order.</param>
/// <param name="Soft">Sentences that are printed only (<c>imbauan</c>).</param>
/// <param name="Examples">Its examples.</param>
public sealed record Letter(
    string Number,
    string Title,
    string Institution,
    DateOnly? Enacted,
    string EnactedBy,
    ImmutableArray<string> Basis,
    SourceText Source,
    Vocabulary Vocabulary,
    Calendar Calendar,
    Condition Period,
    string PeriodText,
    Condition Scope,
    ImmutableArray<Norm> Norms,
    ImmutableArray<SoftNorm> Soft,
    ImmutableArray<Example> Examples)
{
    /// <summary>What it does to other letters, in order of the text.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>The rank of who issued it, or null where that cannot be told.</summary>
    public Issuer? Issuer { get; init; }

    /// <summary>The last day of its review (<c>ditinjau kembali paling lambat …</c>), or null: printed, never evaluated.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Its annexes, in order.</summary>
    public ImmutableArray<Annex> Annexes { get; init; } = [];

    /// <summary>Where it says whom it is about, or null.</summary>
    public Location? ScopeSource { get; init; }

    /// <summary>Its points that only except people from others; what they say stands with those, as exceptions.</summary>
    public ImmutableArray<Exemption> Exemptions { get; init; } = [];
}

/// <summary><c>Angka N dikecualikan bagi …</c>.</summary>
/// <param name="Point">Its number as cited.</param>
/// <param name="Condition">Whom it excepts.</param>
/// <param name="From">The points it excepts them from, as cited.</param>
public sealed record Exemption(string Point, Condition Condition, ImmutableArray<string> From)
{
    /// <summary>The office that decides on it, or null.</summary>
    public Decider? Decider { get; init; }
}

/// <summary>A sentence that is printed and never evaluated.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Source">Where it stands.</param>
public sealed record SoftNorm(string Text, Location Source);

/// <summary>An annex. One that lists units is a term of its own, too.</summary>
/// <param name="Name">Its name: <c>lampiran I</c>.</param>
/// <param name="Title">The name of its units, or empty for text.</param>
/// <param name="Text">What it says, white space folded.</param>
public sealed record Annex(string Name, string Title, string Text);
