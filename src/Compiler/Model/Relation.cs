using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>What a letter does to another.</summary>
public enum RelationKind
{
    /// <summary><c>mencabut</c>: the other is never in force again.</summary>
    Revokes,

    /// <summary><c>mengesampingkan</c>: it goes first where the two contradict each other.</summary>
    Overrides,

    /// <summary><c>memperpanjang</c>: the other's period ends later.</summary>
    Extends,

    /// <summary><c>mengubah angka N menjadi</c>: a point of the other gets a new sentence.</summary>
    Replaces,

    /// <summary><c>menambah angka N</c>: the other gets one more point at its end.</summary>
    Appends,

    /// <summary><c>menghapus angka N</c>: a point of the other is emptied, its number stays.</summary>
    Deletes,
}

/// <summary>What a letter does to another, as it says so.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Target">The number of the other letter, as written.</param>
/// <param name="Points">The points of the other, as cited; empty where it is meant as a whole.</param>
/// <param name="Until">The new last day, for an extension.</param>
/// <param name="NewText">The new sentence, for a change or an addition; else empty.</param>
/// <param name="NewTextStart">Where the new sentence begins in the text of this letter.</param>
/// <param name="Point">The point of this letter that says so; empty for a header line.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Relation(
    RelationKind Kind,
    string Target,
    ImmutableArray<string> Points,
    DateOnly? Until,
    string NewText,
    int NewTextStart,
    string Point,
    Location Source)
{
    /// <summary>Whether it changes the text of the other letter.</summary>
    public bool IsAmendment => Kind is RelationKind.Replaces or RelationKind.Appends or RelationKind.Deletes;
}
