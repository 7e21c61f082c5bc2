using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.ReadBack;

/// <summary>How a letter was read, in words its drafter can check.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Head">When it speaks and to whom.</param>
/// <param name="Points">Its points, in order.</param>
/// <param name="Soft">Sentences that are printed only.</param>
public sealed record LetterReading(
    string Number, ImmutableArray<ReadingLine> Head, ImmutableArray<PointReading> Points, ImmutableArray<string> Soft);

/// <summary>How one point was read.</summary>
/// <param name="Point">Its number as cited: <c>3 huruf a</c>.</param>
/// <param name="Source">Where it stands; null for a point that only excepts from others, as the meaning keeps it with those.</param>
/// <param name="Lines">What was read: who, when, what follows, and so on, in this order.</param>
public sealed record PointReading(string Point, Location? Source, ImmutableArray<ReadingLine> Lines);

/// <summary>One line of a reading.</summary>
/// <param name="Part">What it tells.</param>
/// <param name="Label">The word in front (<c>Siapa</c>), in the language of the reading.</param>
/// <param name="Statement">What was read.</param>
public sealed record ReadingLine(ReadingPart Part, string Label, Statement Statement);

/// <summary>Some words, and the items under them when they end in a colon.</summary>
/// <param name="Text">The words.</param>
/// <param name="Items">What is grouped under them, in order.</param>
public sealed record Statement(string Text, ImmutableArray<Statement> Items)
{
    /// <summary>Words with nothing under them.</summary>
    public static Statement Of(string text) => new(text, []);

    /// <summary>Words with items under them.</summary>
    public static Statement Of(string text, IEnumerable<Statement> items) => new(text, [.. items]);
}
