using Edaran.Compiler.Text;

namespace Edaran.Compiler.Examples;

/// <summary>A part of a letter in which one thing is changed.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="Name">The number of a point as cited, or the name of a term; else empty.</param>
/// <param name="Source">Where it stands.</param>
public sealed record LetterPlace(PlaceKind Kind, string Name, Location Source);

/// <summary>The parts of a letter that rules are made of.</summary>
public enum PlaceKind
{
    /// <summary>A point.</summary>
    Point,

    /// <summary>A term that the letter itself declares.</summary>
    Term,

    /// <summary>The line on when the letter speaks (<c>berlaku</c>).</summary>
    Period,

    /// <summary>The line on whom it is about (<c>berlaku bagi</c>).</summary>
    Scope,
}
