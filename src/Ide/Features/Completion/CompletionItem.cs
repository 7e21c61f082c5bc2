using Edaran.Compiler.Symbols;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Completion;

/// <summary>What kind of thing is offered.</summary>
public enum CompletionKind
{
    /// <summary>A key word or phrase of the language.</summary>
    Phrase,

    /// <summary>A whole sentence or clause with places to fill in.</summary>
    Pattern,

    /// <summary>A declared name.</summary>
    Name,

    /// <summary>The number of a point.</summary>
    Point,

    /// <summary>A kamus, calendar or letter.</summary>
    Unit,
}

/// <summary>Something that may be written at a place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What the list shows, and what is compared with what is typed.</param>
/// <param name="Detail">A few words beside it; may be empty.</param>
/// <param name="Span">What it takes the place of: what is typed of it so far.</param>
/// <param name="Text">What is written; a <see cref="SentencePattern"/> has its own way.</param>
/// <param name="Rank">Where it stands in the list: lower ones first.</param>
public sealed record CompletionItem(CompletionKind Kind, string Label, string Detail, TextSpan Span, string Text, int Rank)
{
    /// <summary>The text with places to fill in, as editors that can fill in want it; null where there are none.</summary>
    public string? Snippet { get; init; }

    /// <summary>What it does, as Markdown; null where <see cref="Name"/> tells it.</summary>
    public string? Documentation { get; init; }

    /// <summary>The name offered, or null.</summary>
    public KnownName? Name { get; init; }
}
