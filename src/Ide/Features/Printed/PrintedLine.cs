using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Printed;

/// <summary>What a line of the printed letter is.</summary>
public enum PrintedPart
{
    /// <summary>Who issues it.</summary>
    Institution,

    /// <summary>Its number.</summary>
    Number,

    /// <summary>What it is about.</summary>
    Title,

    /// <summary>What it rests on.</summary>
    Basis,

    /// <summary>A statement of the head: its period, whom it is about, what it does to other letters.</summary>
    Statement,

    /// <summary>What a term means.</summary>
    Definition,

    /// <summary>A numbered point or an item under one.</summary>
    Point,

    /// <summary>A sentence that binds nobody.</summary>
    Soft,

    /// <summary>When it was enacted, and by whom.</summary>
    Signature,

    /// <summary>An annex.</summary>
    Annex,

    /// <summary>What could not be read, as it stands.</summary>
    Unread,
}

/// <summary>A line of the printed letter, or a table.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Label">Its number or letter with the dot; the name of an annex; empty where it has none.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">How deep its label lies: 0 for <c>1.</c>, 1 for <c>a.</c>, 2 for <c>1)</c>, 3 for <c>a)</c>; -1 where it has none.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Rows">The rows of a table, the names of its columns first; empty for a line.</param>
public sealed record PrintedLine(PrintedPart Part, string Label, string Text, int Level, TextSpan Span, ImmutableArray<ImmutableArray<string>> Rows);
